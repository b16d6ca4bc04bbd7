import type { Entity } from "../schema/entity.ts";
import type { PublicationDate } from "../schema/period.ts";

/** When something was said, as far as its publication bounds it. */
export type SaidAt = Pick<PublicationDate, "start" | "end">;

/**
 * The organisations that an entity spoke for at a time: a person's affiliations then, else the entity itself.
 * A person without affiliation speaks for nobody but themselves.
 */
export function organisationsOf(id: string, saidAt: SaidAt, entities: ReadonlyMap<string, Entity>): string[] {
  const entity = entities.get(id);
  if (entity?.kind !== "person" || !entity.affiliations) return [id];
  const organisations = entity.affiliations
    .filter(({ from, to }) => (from === undefined || from <= saidAt.end) && (to === undefined || saidAt.start <= to))
    .map(({ organisation }) => organisation);
  return organisations.length > 0 ? organisations : [id];
}
