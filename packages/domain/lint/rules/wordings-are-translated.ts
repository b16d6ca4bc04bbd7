import type { SourceFile } from "../../compile/source.ts";
import type { Localised } from "../../src/schema/language.ts";
import type { Problem, Rule } from "../rule.ts";

const longest = 300;

function* wordingProblems(file: SourceFile, path: readonly PropertyKey[], wording: Localised): Iterable<Problem> {
  if (wording.en.trim() === wording.fr.trim()) {
    yield {
      file,
      path: [...path, "fr"],
      wrong: "is the same as the English",
      mend: "say it in French, in our own words",
    };
  }
  for (const language of ["en", "fr"] as const) {
    const { length } = wording[language];
    if (length <= longest) continue;
    yield {
      file,
      path: [...path, language],
      wrong: `has ${length} characters, more than ${longest}`,
      mend: "say one thing, or make several claims; a long text is seldom in our own words",
    };
  }
}

export const wordingsAreTranslated: Rule = {
  name: "wordings-are-translated",
  protects: "Readers of both languages get the same, in a sentence of ours that is short enough to quote.",
  *check(data) {
    for (const { file, record } of data.articles) {
      if (record) yield* wordingProblems(file, ["description"], record.description);
    }
    for (const { file, path, claim } of data.claims) {
      yield* wordingProblems(file, [...path, "statement"], claim.statement);
    }
  },
};
