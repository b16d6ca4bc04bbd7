import type { Language } from "../schema/language.ts";
import type { Mention } from "./mentions.ts";
import { type PlacedFigure, readFiguresOfSentence } from "./number-grammar.ts";
import { type Word, wordsOf } from "./words.ts";

/*
 * A sentence has numbers that measure nothing: days, years, versions. They are blanked before the figures are read, so
 * that “In 2024 200 million people” is 200 million, and “Llama 3.1” nothing.
 */

const months = `january february march april may june july august september october november december
  janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre
  jan feb mar apr jun jul aug sept sep oct nov dec janv févr juil déc`
  .split(/\s+/)
  .join("|");

/** What makes a measure of the number before it. */
const scaleOrUnit =
  "[.,]?\\d|\\s?(?:%|\\p{Sc}|per\\s?cent|pour\\s?cent|points?|thousand|[mb]illion|trillion|mill(?:e|ier)|milliard|[bm]n\\b|[Mm]ds?\\b|[kKM]\\b|dollar|euro)";

const year = "(?:19|20)\\d{2}";

const notMeasures: readonly RegExp[] = [
  // 29 August 2024, 1er mars
  new RegExp(
    `(?<![\\d.,])\\d{1,2}(?:er|st|nd|rd|th)?\\s(?:of\\s)?(?:${months})(?![\\p{L}])\\.?(?:,?\\s${year})?`,
    "giu",
  ),
  // August 29, 2024
  new RegExp(`(?<![\\p{L}])(?:${months})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?!${scaleOrUnit})(?:,?\\s${year})?`, "giu"),
  // 2024-08-29, 29/08/2024
  /(?<![\d.,])\d{1,4}([-/.])\d{1,2}\1\d{2,4}(?!\d)/gu,
  // 2024, 2019-2024, 2023/24
  new RegExp(`(?<![\\d.,\\p{L}]|\\p{Sc}\\s?)${year}(?:[-–/](?:${year}|\\d{2}))?(?![\\p{L}]|${scaleOrUnit})`, "gu"),
];

/** As long as what it stands for, and a word of no language: places in the sentence stay what they are. */
const blank = (text: string): string => "n".repeat(text.length);

function blankMentions(sentence: string, mentions: readonly Mention[]): string {
  let blanked = "";
  let from = 0;
  for (const { start, end } of mentions) {
    blanked += sentence.slice(from, start) + blank(sentence.slice(start, end));
    from = end;
  }
  return blanked + sentence.slice(from);
}

/** Whether a plain number follows a name of its own: “Gemini 1.5”, “Article 5”. The capital of a first word says nothing. */
function isVersion({ figure, start }: PlacedFigure, words: readonly Word[], mentions: readonly Mention[]): boolean {
  if (!/^\d{1,4}(?:[.,]\d{1,2})?$/.test(figure.text)) return false;
  const place = words.findLastIndex(({ end }) => end === start - 1);
  const before = words[place];
  if (before === undefined) return false;
  if (mentions.some(({ end }) => end === before.end)) return true;
  return place > 0 && /^\p{Lu}/u.test(before.text);
}

/**
 * The figures of a sentence, read by the number grammar of the language, without the numbers of dates and years, of
 * versions and of the names given. A year is four digits from 1900 to 2099 that are not grouped and have no unit, so
 * that “2000 people” is passed over and “2,000 people” is not.
 */
export function figuresInProse(sentence: string, language: Language, mentions: readonly Mention[]): PlacedFigure[] {
  const prose = notMeasures.reduce((text, pattern) => text.replace(pattern, blank), blankMentions(sentence, mentions));
  const words = wordsOf(sentence);
  return readFiguresOfSentence(prose, language).filter((figure) => !isVersion(figure, words, mentions));
}
