import type { Language } from "../../src/schema/language.ts";
import type { Rule } from "../rule.ts";

/** First words that lean on a sentence before: on the page of a claim there is none. */
const leaning: Readonly<Record<Language, RegExp>> = {
  en: /^(?:It|Its|He|His|She|Her|They|Their|That|This|These|Those|Then)(?![\p{L}’-])/u,
  // Not « Il » alone: « Il restait à xAI… » names whom it is about.
  fr: /^(?:Elle|Elles|Ils|Ce|Cet|Cette|Ces|Cela|Celui-ci|Celle-ci|C’est|C’était|Il est|Il était|Il a|Son|Sa|Ses|Leur|Leurs|Puis|Ainsi)(?![\p{L}-])/u,
};

export const statementsStandAlone: Rule = {
  name: "statements-stand-alone",
  protects: "A claim has a page of its own: its statement says whom and what it is about without the one before.",
  *check(data) {
    for (const { file, path, claim } of data.claims) {
      for (const language of ["en", "fr"] as const) {
        const word = leaning[language].exec(claim.statement[language])?.[0];
        if (word === undefined) continue;
        yield {
          file,
          path: [...path, "statement", language],
          wrong: `begins with “${word}”, which leans on a sentence before it`,
          mend: "name the company, the product or the event, and when",
        };
      }
    }
  },
};
