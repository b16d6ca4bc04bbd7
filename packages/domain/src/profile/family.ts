import type { Entity } from "../schema/entity.ts";

/** A company with what it makes: figures of one member are easily taken for another's. Sorted ids of the companies. */
export function familyOf(ids: readonly string[], entities: ReadonlyMap<string, Entity>): string[] {
  const companies = ids.flatMap((id) => {
    const entity = entities.get(id);
    return entity && "makers" in entity && entity.makers.length > 0 ? entity.makers : [id];
  });
  return [...new Set(companies)].sort();
}
