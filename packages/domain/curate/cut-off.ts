import type { Language } from "../src/schema/language.ts";
import { readFigures, readFiguresOfSentence } from "../src/text/number-grammar.ts";

/**
 * The figure as its sentence has it, where words that change it were left out of what was kept as printed: “750 million”
 * of “passed 750 million” is a bound. Undefined where the sentence says no more.
 *
 * @example cutOff("Gemini has passed 750 million users.", "750 million", "en")
 */
export function cutOff(sentence: string, printed: string, language: Language): string | undefined {
  const [kept, ...more] = readFigures(printed, language);
  if (!kept || more.length > 0) return undefined;
  const start = sentence.indexOf(printed);
  const around = readFiguresOfSentence(sentence, language).filter(
    (figure) => start >= 0 && figure.start <= start && figure.end >= start + printed.length,
  );
  const [whole] = around;
  if (!whole || around.length > 1) return undefined;
  const { form, side } = whole.figure;
  return form === kept.form && side === kept.side ? undefined : whole.figure.text;
}
