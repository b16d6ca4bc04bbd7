import type { Rule } from "../rule.ts";

const together = {
  en: /\b(?:together|combined|jointly|in total|between them)\b/i,
  fr: /\b(?:ensemble|conjointement|au total|combinée?s?|cumulée?s?|à (?:eux|elles) (?:deux|trois|quatre))(?![\p{L}])/iu,
};

const examples = {
  en: "together, combined, jointly, in total or between them",
  fr: "ensemble, conjointement, au total ou à eux deux",
};

export const combinedFiguresSaySo: Rule = {
  name: "combined-figures-say-so",
  protects:
    "A figure of several subjects is one sum: “each” would be as many claims, and nobody may split what is combined.",
  *check(data) {
    for (const { file, path, claim } of data.claims) {
      if (claim.kind !== "figure" || claim.subjects.length < 2) continue;
      for (const language of ["en", "fr"] as const) {
        if (together[language].test(claim.statement[language])) continue;
        yield {
          file,
          path: [...path, "statement", language],
          wrong: `does not say that the figure of ${claim.subjects.join(", ")} is one sum`,
          mend: `say ${examples[language]}; if each has that figure, write one claim for each`,
        };
      }
    }
  },
};
