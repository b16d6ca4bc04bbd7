import { referencesIn } from "../references.ts";
import type { Rule } from "../rule.ts";

export const mergesEndOnce: Rule = {
  name: "merges-end-once",
  protects:
    "A merged entity redirects in one step to one of its own kind, and no figure is filed under the id that was given up.",
  *check(data) {
    for (const { file, path, id, to } of referencesIn(data)) {
      const entity = to === "entity" ? data.entity(id) : undefined;
      if (entity?.mergedInto === undefined) continue;
      yield { file, path, wrong: `${id} was merged into ${entity.mergedInto}`, mend: `write ${entity.mergedInto}` };
    }
    for (const { file, entity } of data.entities) {
      const target = entity.mergedInto === undefined ? undefined : data.entity(entity.mergedInto);
      if (!target || target.kind === entity.kind) continue;
      yield {
        file,
        path: ["mergedInto"],
        wrong: `${entity.id} is of kind ${entity.kind}, and ${target.id} of kind ${target.kind}`,
        mend: "merge into an entity of the same kind, or correct one of the kinds",
      };
    }
  },
};
