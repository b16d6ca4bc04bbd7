import { referencesIn } from "../references.ts";
import type { Rule } from "../rule.ts";

export const referenceKinds: Rule = {
  name: "reference-kinds",
  protects: "What stands in a place can stand there: an outlet publishes, an event happens, a company makes.",
  *check(data) {
    for (const { file, path, to, id, as, kinds } of referencesIn(data)) {
      const entity = to === "entity" ? data.entity(id) : undefined;
      if (!entity || !kinds || kinds.includes(entity.kind)) continue;
      yield {
        file,
        path,
        wrong: `${id} is of kind ${entity.kind}, which cannot be ${as}`,
        mend: `name an entity of kind ${kinds.join(", ")}, or correct the kind of ${id}`,
      };
    }
  },
};
