import type { Language } from "../schema/language.ts";
import { wordsOf } from "./words.ts";

/** Words that nearly every sentence of the language has some of, and the other language none. */
const signs: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    "the of and to is that with by its it has was were are from at be this which said says will would have had their than".split(
      " ",
    ),
  ),
  fr: new Set(
    "le la les des du une un et est dans pour que qui sur au aux avec par ce cette sa ses sont ont ete il elle d l qu n s en de selon".split(
      " ",
    ),
  ),
};

/** The language that most of a text's small words are of; undefined where neither has more. */
export function languageOf(text: string): Language | undefined {
  let balance = 0;
  for (const { folded } of wordsOf(text)) {
    if (signs.en.has(folded)) balance++;
    if (signs.fr.has(folded)) balance--;
  }
  return balance === 0 ? undefined : balance > 0 ? "en" : "fr";
}
