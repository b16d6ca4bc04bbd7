import type { LintClaim } from "../lint-data.ts";
import type { Problem, Rule } from "../rule.ts";

/** The lists of a claim whose order means nothing. */
export function setsOf({
  claim,
}: Pick<LintClaim, "claim">): { path: readonly PropertyKey[]; items: readonly string[] }[] {
  return [
    ...("subjects" in claim ? [{ path: ["subjects"], items: claim.subjects }] : []),
    ...claim.attribution.flatMap(({ by }, index) =>
      Array.isArray(by) ? [{ path: ["attribution", index, "by"], items: by }] : [],
    ),
    { path: ["hedges"], items: claim.hedges },
  ];
}

function* setProblems(located: LintClaim): Iterable<Problem> {
  for (const { path, items } of setsOf(located)) {
    const sorted = [...new Set(items)].sort();
    if (sorted.join() === items.join()) continue;
    const wrong =
      sorted.length < items.length
        ? `[${items.join(", ")}] names one twice`
        : `[${items.join(", ")}] is not in alphabetical order`;
    yield {
      file: located.file,
      path: [...located.path, ...path],
      wrong,
      mend: `write [${sorted.join(", ")}]; --fix does it`,
    };
  }
}

export const setsAreSorted: Rule = {
  name: "sets-are-sorted",
  protects: "The same set has one spelling, so that series keys and diffs do not depend on who typed it.",
  *check(data) {
    for (const located of data.claims) {
      yield* setProblems(located);
      if (located.claim.kind !== "event") continue;
      const seen = new Set<string>();
      for (const [index, { entity, role }] of located.claim.participants.entries()) {
        const key = `${entity} ${role}`;
        if (seen.has(key)) {
          const path = [...located.path, "participants", index];
          yield { file: located.file, path, wrong: `${entity} is ${role} twice`, mend: "remove one of the two" };
        }
        seen.add(key);
      }
    }
  },
};
