import type { Entity } from "../schema/entity.ts";
import type { Period } from "../schema/period.ts";

/**
 * The organisations that an entity spoke for at a time: a person's affiliations then, else the entity itself.
 * A person without affiliation speaks for nobody but themselves. An open time meets every affiliation.
 */
export function organisationsOf(id: string, at: Pick<Period, "start" | "end">, entities: ReadonlyMap<string, Entity>): string[] {
  const entity = entities.get(id);
  if (entity?.kind !== "person" || !entity.affiliations) return [id];
  const organisations = entity.affiliations
    .filter(({ from, to }) => (from === undefined || at.end === null || from <= at.end) && (to === undefined || at.start === null || at.start <= to))
    .map(({ organisation }) => organisation);
  return organisations.length > 0 ? organisations : [id];
}
