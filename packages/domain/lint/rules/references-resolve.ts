import { nearest } from "../nearest.ts";
import { type Reference, referencesIn } from "../references.ts";
import type { Rule } from "../rule.ts";

const nouns = { entity: "an entity", claim: "a claim", metric: "a metric" } as const;

const additions = {
  entity: (id: string) => `write the id of an entity that exists, or add entities/<kind>/${id}.yaml`,
  claim: () => "write the id of a claim of the dataset",
  metric: () => "write the code of a metric in metrics.yaml",
};

function mend({ to, id }: Reference, candidates: ReadonlySet<string>): string {
  const guess = nearest(id, candidates);
  return guess === undefined ? additions[to](id) : `did you mean ${guess}?`;
}

export const referencesResolve: Rule = {
  name: "references-resolve",
  protects: "Every link of a profile leads somewhere: an id names something that the dataset has.",
  *check(data) {
    for (const reference of referencesIn(data)) {
      const known = data.ids[reference.to];
      if (known.has(reference.id)) continue;
      const { file, path, id, to } = reference;
      yield { file, path, wrong: `${id} is not ${nouns[to]}`, mend: mend(reference, known) };
    }
  },
};
