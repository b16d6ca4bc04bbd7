import { letterNouns, nameParticles, neverLast, openBeforeName, openBeforeNumber, openers } from "./abbreviations.ts";

/*
 * The splitter is ours because locators must mean the same in every engine: `Intl.Segmenter` differs between them. It
 * looks at each stop once, and from there only at the word before, the word before that and the word after.
 */

const isSpace = (character: string): boolean => /\s/.test(character);
const isStop = (character: string): boolean => /[.!?…]/.test(character);
/** Brackets and quotes that can close a sentence without a space before them; straight ones only close there. */
const isCloser = (character: string): boolean => /[)\]}»›”’"']/.test(character);
/** What may stand between the space after a stop and the first letter or digit of the next sentence. */
const isLead = (character: string): boolean => /[\s([{«‹“‘„"'\-–—•*]/.test(character);
const isWordPart = (character: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(character);

/** Index of the first character from `index` on that fails the test. */
function skipWhile(text: string, index: number, test: (character: string) => boolean): number {
  let next = index;
  while (next < text.length) {
    const character = String.fromCodePoint(text.codePointAt(next) ?? 0);
    if (!test(character)) break;
    next += character.length;
  }
  return next;
}

/** Index where the run of non-space that ends before `end` begins, not before `from`. */
function startOfToken(text: string, from: number, end: number): number {
  let start = end;
  while (start > from && !isSpace(text.charAt(start - 1))) start--;
  return start;
}

/** The index after the quotes and brackets that close behind a stop; only guillemets may have a space before them. */
function endOfClosers(text: string, index: number): number {
  let end = index;
  for (;;) {
    const next = skipWhile(text, end, isCloser);
    const afterSpace = skipWhile(text, next, isSpace);
    const guillemet = text.charAt(afterSpace);
    if (guillemet === "»" || guillemet === "›") end = afterSpace + 1;
    else return next;
  }
}

/** The word that starts at `index`, with an apostrophe that ends it: “L'”, “The”, “5”. */
function wordAt(text: string, index: number): string {
  const end = skipWhile(text, index, isWordPart);
  const elided = /['’]/.test(text.charAt(end));
  return text.slice(index, end) + (elided ? "'" : "");
}

/** Whether the word is a name that starts small, as xAI and iPhone do. */
const isSmallBrand = (word: string): boolean => /^\p{Ll}{1,2}\p{Lu}/u.test(word);

/** Roman numerals of more than one letter or other than I, which in English is a person. */
const isRomanNumeral = (word: string): boolean => /^[IVXLC]+$/.test(word) && word !== "I";

/** Letters with a stop after each: “U.S”, “J.-C”, “s.a”. */
const isDotted = (token: string): boolean => token.length > 1 && /^\p{L}(?:\.-?\p{L}){1,6}$/u.test(token);

/** What can be known of a stop's surroundings without reading further than two words back and one ahead. */
interface Surroundings {
  /** The word before the stop, without quotes and brackets before it. */
  readonly token: string;
  /** The word before that, in the same sentence. */
  readonly previous: string;
  /** The word after. */
  readonly next: string;
}

/** “It's” counts as “it”; “L'” stands in the list as it is. */
function opensSentence(word: string): boolean {
  const folded = word.toLowerCase();
  return openers.has(folded) || openers.has(folded.replace("'", ""));
}

/** Whether a single capital and a stop are an initial, as in “J. P. Morgan”, and not the end. */
function isInitial({ token, previous, next }: Surroundings): boolean {
  // “Series B.” and “plan B.” are names; X is more often the network than a Xavier.
  if (token === "X" || letterNouns.has(previous.toLowerCase())) return false;
  return !opensSentence(next) || nameParticles.has(next.toLowerCase());
}

/** Whether the single stop belongs to an abbreviation, and what follows goes on with the sentence. */
function continuesAbbreviation(surroundings: Surroundings): boolean {
  const { token, previous, next } = surroundings;
  const folded = token.toLowerCase();
  const abbreviation = folded.slice(folded.search(/['’]/) + 1);
  // “200 M.” and “5 m.” are units, not a gentleman or an initial.
  if ([...token].length === 1 && /\p{Nd}$/u.test(previous)) return false;
  if (neverLast.has(abbreviation)) return true;
  if (/^\p{Lu}$/u.test(token)) return isInitial(surroundings);
  if (openBeforeNumber.has(abbreviation)) return /^\p{Nd}/u.test(next) || isRomanNumeral(next);
  if (openBeforeName.has(abbreviation) || isDotted(abbreviation)) return !opensSentence(next);
  return false;
}

/** The word that ends before `end`, white space after it aside, in the sentence that begins at `from`. */
function wordBefore(text: string, from: number, end: number): string {
  let last = end;
  while (last > from && isSpace(text.charAt(last - 1))) last--;
  return text.slice(startOfToken(text, from, last), last);
}

/** Where a sentence starts, and where its leading marks end: found once, or a long run of them would be read at each stop. */
type Opening = { readonly start: number; readonly afterLead: number };

const openingAt = (text: string, start: number): Opening => ({ start, afterLead: skipWhile(text, start, isLead) });

/** Whether the sentence ends with the stops at `stop` to `afterStops` and the closers up to `end`. */
function endsSentence(
  text: string,
  { start, afterLead }: Opening,
  stop: number,
  afterStops: number,
  end: number,
): boolean {
  if (end === text.length) return true;
  if (!isSpace(text.charAt(end))) return false;
  const next = wordAt(text, skipWhile(text, end, isLead));
  if (/^\p{Ll}/u.test(next) && !isSmallBrand(next)) return false;
  const isSingleStop = text.charAt(stop) === "." && afterStops === stop + 1;
  const tokenStart = startOfToken(text, start, stop);
  const token = text.slice(skipWhile(text, tokenStart, isLead), stop);
  // Nothing but marks so far, or the number of a list item, is no sentence yet.
  const isMarks = afterLead === stop;
  const isItemNumber = isSingleStop && tokenStart === start && /^\d{1,2}$/.test(token);
  if (isMarks || isItemNumber) return false;
  return !isSingleStop || !continuesAbbreviation({ token, previous: wordBefore(text, start, tokenStart), next });
}

/**
 * The paragraphs of a plain text: its lines that are not blank, trimmed. A locator's `paragraph` counts them from 1.
 *
 * @example splitParagraphs("One.\n\nTwo.\n") // ["One.", "Two."]
 */
export function splitParagraphs(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/**
 * The sentences of a French or English paragraph, trimmed and otherwise untouched. A locator's `sentence` counts them
 * from 1.
 *
 * A sentence ends with `.`, `!`, `?` or `…` and the quotes and brackets that close behind it, where white space follows.
 * It does not end before a lower-case letter (xAI and its like aside), nor after an abbreviation or an initial. Which
 * kind of space is used makes no difference, and no character is lost but white space between sentences. Never throws.
 *
 * @example splitSentences("M. Roux en vend 3. « Et vous ? » Non.") // ["M. Roux en vend 3.", "« Et vous ? »", "Non."]
 */
export function splitSentences(paragraph: string): string[] {
  const text = paragraph.trim();
  const sentences: string[] = [];
  let opening = openingAt(text, 0);
  let index = 0;
  while (index < text.length) {
    if (!isStop(text.charAt(index))) {
      index++;
      continue;
    }
    const afterStops = skipWhile(text, index, isStop);
    const end = endOfClosers(text, afterStops);
    if (endsSentence(text, opening, index, afterStops, end)) {
      sentences.push(text.slice(opening.start, end));
      opening = openingAt(text, skipWhile(text, end, isSpace));
      index = opening.start;
    } else {
      index = end;
    }
  }
  if (opening.start < text.length) sentences.push(text.slice(opening.start));
  return sentences;
}
