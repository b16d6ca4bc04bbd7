import type { Basis } from "../schema/certainty.ts";
import type { RecordedClaim } from "../schema/claim.ts";
import type { Entity } from "../schema/entity.ts";
import { organisationsOf } from "./affiliation.ts";
import { entitiesAbout } from "./named.ts";

/** Who is concerned: what the claim is about, the makers of it, and `alsoConcerned`, such as an event's participants. */
function partiesTo(claim: RecordedClaim, entities: ReadonlyMap<string, Entity>, alsoConcerned: readonly string[]): Set<string> {
  const about = [...entitiesAbout(claim), ...alsoConcerned];
  const makers = about.flatMap((id) => {
    const entity = entities.get(id);
    return entity && "makers" in entity ? entity.makers : [];
  });
  return new Set([...about, ...makers]);
}

/**
 * What kind of source stands behind a claim. The first hop decides, except that somebody not named anywhere on the way
 * makes it a claim of unnamed sources.
 *
 * @param participants who takes part in the claim's event, according to any claim known at the time
 */
export function basisOf(claim: RecordedClaim, entities: ReadonlyMap<string, Entity>, participants: readonly string[]): Basis {
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
      const parties = partiesTo(claim, entities, participants);
      const speakers = Array.isArray(first.by) ? first.by : [];
      const speakForParty = speakers.some((id) => organisationsOf(id, claim.valid, entities).some((organisation) => parties.has(organisation)));
      return speakForParty ? "party-statement" : "other-speaker";
    }
    default:
      return "unattributed";
  }
}
