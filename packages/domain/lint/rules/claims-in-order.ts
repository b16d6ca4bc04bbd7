import type { Rule } from "../rule.ts";

export const claimsInOrder: Rule = {
  name: "claims-in-order",
  protects: "Whoever checks a file against its article reads both from the top to the bottom.",
  *check(data) {
    for (const { claims } of data.articles) {
      for (const [index, { file, path, claim }] of claims.entries()) {
        const before = claims[index - 1]?.claim;
        if (!before) continue;
        const [here, there] = [claim.evidence, before.evidence];
        if (
          there.paragraph < here.paragraph ||
          (there.paragraph === here.paragraph && there.sentence <= here.sentence)
        ) {
          continue;
        }
        yield {
          file,
          path: [...path, "evidence"],
          wrong: `paragraph ${here.paragraph}, sentence ${here.sentence} comes after paragraph ${there.paragraph}, sentence ${there.sentence}`,
          mend: "put the claims in the order of the article, or correct the locator; --fix puts them in order",
        };
      }
    }
  },
};
