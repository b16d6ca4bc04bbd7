import type { RecordedClaim } from "../schema/claim.ts";
import type { Entity } from "../schema/entity.ts";
import type { Period } from "../schema/period.ts";
import { organisationsOf } from "./affiliation.ts";

type Said = { readonly attribution: RecordedClaim["attribution"]; readonly valid: Pick<Period, "start" | "end"> };

/**
 * The organisations that first said a claim, sorted; two articles with one origin are an echo, not a corroboration.
 *
 * Somebody not named on the way hides the origin: then it is the nearest outlet after them, which vouches for them. With
 * no such outlet, and with no attribution at all, it is not known, and the claim corroborates nothing.
 */
export function originsOf(claim: Said, entities: ReadonlyMap<string, Entity>): string[] {
  const hidden = claim.attribution.findLastIndex(({ role }) => role === "unnamed");
  const hops = claim.attribution.slice(hidden + 1);
  const hop = hidden < 0 ? hops[0] : hops.find(({ role }) => role === "outlet");
  if (!hop || !Array.isArray(hop.by)) return [];
  return [...new Set(hop.by.flatMap((id) => organisationsOf(id, claim.valid, entities)))].sort();
}
