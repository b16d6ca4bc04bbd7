import type { RecordedClaim } from "../schema/claim.ts";
import type { Entity } from "../schema/entity.ts";
import { organisationsOf, type SaidAt } from "./affiliation.ts";

/**
 * The organisations that first said a claim, sorted; two articles with one origin are an echo, not a corroboration.
 *
 * Somebody not named on the way hides the origin: then it is the nearest outlet after them, which vouches for them. With
 * no such outlet, and with no attribution at all, it is not known, and the claim corroborates nothing.
 *
 * @param saidAt when the article was published: whom a person speaks for is a matter of that day, not of the day that
 *   the claim is about, which may lie years before or ahead
 */
export function originsOf(
  { attribution }: Pick<RecordedClaim, "attribution">,
  saidAt: SaidAt,
  entities: ReadonlyMap<string, Entity>,
): string[] {
  const hidden = attribution.findLastIndex(({ role }) => role === "unnamed");
  const hop = hidden < 0 ? attribution[0] : attribution.slice(hidden + 1).find(({ role }) => role === "outlet");
  if (!hop || !Array.isArray(hop.by)) return [];
  return [...new Set(hop.by.flatMap((id) => organisationsOf(id, saidAt, entities)))].sort();
}
