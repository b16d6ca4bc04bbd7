import type { Basis } from "../schema/certainty.ts";
import type { RecordedClaim } from "../schema/claim.ts";
import type { Entity } from "../schema/entity.ts";
import { organisationsOf, type SaidAt } from "./affiliation.ts";
import { entitiesAbout } from "./named.ts";

/** Whom the claim concerns: what it is about, who takes part in its event, and the makers of all these. */
function partiesTo(
  claim: RecordedClaim,
  participants: readonly string[],
  entities: ReadonlyMap<string, Entity>,
): Set<string> {
  const concerned = [...entitiesAbout(claim), ...participants];
  const makers = concerned.flatMap((id) => {
    const entity = entities.get(id);
    return entity && "makers" in entity ? entity.makers : [];
  });
  return new Set([...concerned, ...makers]);
}

/**
 * What kind of source stands behind a claim. The first hop decides, except that somebody not named anywhere on the way
 * makes it a claim of unnamed sources.
 *
 * @param saidAt when the article was published
 * @param participants who takes part in the claim's event, according to any claim known at the time
 */
export function basisOf(
  claim: RecordedClaim,
  saidAt: SaidAt,
  participants: readonly string[],
  entities: ReadonlyMap<string, Entity>,
): Basis {
  if (claim.attribution.some(({ role }) => role === "unnamed")) return "unnamed-sources";
  const first = claim.attribution[0];
  switch (first?.role) {
    case "record":
      return "official-record";
    case "estimator":
      return "estimate";
    case "outlet":
      return "outlet";
    case "speaker": {
      const parties = partiesTo(claim, participants, entities);
      const speakers = Array.isArray(first.by) ? first.by : [];
      const voices = speakers.flatMap((id) => [id, ...organisationsOf(id, saidAt, entities)]);
      return voices.some((voice) => parties.has(voice)) ? "party-statement" : "other-speaker";
    }
    default:
      return "unattributed";
  }
}
