import type { RecordedClaim } from "../schema/claim.ts";
import type { Entity } from "../schema/entity.ts";
import { organisationsOf } from "./affiliation.ts";

/** The entities that a claim is about: subjects, the object, the event and who takes part, both ends of a relation. */
export function entitiesAbout(claim: RecordedClaim): string[] {
  switch (claim.kind) {
    case "figure":
      return [...claim.subjects, ...(claim.object ? [claim.object] : []), ...(claim.event ? [claim.event] : [])];
    case "relation":
      return [claim.from, claim.to];
    case "event":
      return [claim.event, ...claim.participants.map(({ entity }) => entity)];
    case "statement":
      return [...claim.subjects];
  }
}

/** Every entity that a claim names: those that it is about, those who say it, and the organisations they speak for. */
export function entitiesNamedBy(claim: RecordedClaim, entities: ReadonlyMap<string, Entity>): ReadonlySet<string> {
  const speakers = claim.attribution.flatMap(({ by }) => (Array.isArray(by) ? by : []));
  const organisations = speakers.flatMap((id) => organisationsOf(id, claim.valid, entities));
  return new Set([...entitiesAbout(claim), ...speakers, ...organisations]);
}
