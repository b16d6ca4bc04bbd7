import type { RecordedClaim } from "../schema/claim.ts";
import type { Entity } from "../schema/entity.ts";
import { organisationsOf, type SaidAt } from "./affiliation.ts";

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

/** The event since which a figure changed. The claim names it without being about it. */
function baselineEventOf(claim: RecordedClaim): string[] {
  if (claim.kind !== "figure" || claim.value.form !== "change") return [];
  return "event" in claim.value.against ? [claim.value.against.event] : [];
}

/**
 * Every entity that a claim names: those that it is about or measured against, those who say it, and the organisations
 * that these speak for.
 */
export function entitiesNamedBy(
  claim: RecordedClaim,
  saidAt: SaidAt,
  entities: ReadonlyMap<string, Entity>,
): ReadonlySet<string> {
  const speakers = claim.attribution.flatMap(({ by }) => (Array.isArray(by) ? by : []));
  const organisations = speakers.flatMap((id) => organisationsOf(id, saidAt, entities));
  return new Set([...entitiesAbout(claim), ...baselineEventOf(claim), ...speakers, ...organisations]);
}
