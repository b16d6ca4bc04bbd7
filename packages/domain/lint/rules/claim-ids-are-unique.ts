import type { Rule } from "../rule.ts";

export const claimIdsAreUnique: Rule = {
  name: "claim-ids-are-unique",
  protects: "One claim, one permanent address: a citation can never lead to another claim.",
  *check(data) {
    for (const { file, path, claim } of data.claims) {
      const first = data.claim(claim.id);
      if (!first || (first.file === file && first.path[1] === path[1])) continue;
      yield {
        file,
        path: [...path, "id"],
        wrong: `${claim.id} is the id of another claim, at ${first.file.path}:${first.file.lineOf([...first.path, "id"])}`,
        mend: "give the newer of the two a fresh id; an id once given is kept for ever",
      };
    }
  },
};
