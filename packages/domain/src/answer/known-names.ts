import { heirOf } from "../profile/heir.ts";
import { onceForIndex } from "../profile/once-for-index.ts";
import type { Entity } from "../schema/entity.ts";
import { Language } from "../schema/language.ts";
import { arrangeNames, type KnownName } from "../text/mentions.ts";

const namesOfEntity = ({ name, aliases }: Entity): string[] =>
  Language.options.flatMap((language) => [name[language], ...(aliases?.[language] ?? [])]);

/** Names and aliases, in both languages, of every entity that a claim names; those of a merged one are its heir's. */
export const knownNames = onceForIndex(({ entities, named }) =>
  arrangeNames(
    [...entities.values()].flatMap((entity): KnownName[] => {
      const id = heirOf(entity.id, entities);
      return named.has(id) ? namesOfEntity(entity).map((name) => ({ name, id })) : [];
    }),
  ),
);
