import type { Language } from "../schema/language.ts";
import { type ExactNumber, exactNumber } from "./exact-number.ts";
import { numberWords } from "./number-words.ts";

/** A number in digits, a word, a single other character, or digits that are no number in the language. */
export interface Token {
  readonly kind: "number" | "word" | "sign" | "unreadable";
  /** As the vocabulary writes it: lower case, straight apostrophe, one kind of dash. */
  readonly text: string;
  /** As printed. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the token before. */
  readonly touches: boolean;
  /** Only a hyphen stands between it and the token before: “twenty-five”, “10-fold”. */
  readonly hyphenated: boolean;
  /** The number that the digits write. */
  readonly value?: ExactNumber;
  /** Grouped by points, as in French “3.125”, which an English pen may have meant as a decimal. */
  readonly isGroupedByPoints?: boolean;
}

const isDigit = (character: string): boolean => /[0-9]/.test(character);
const isLetter = (character: string): boolean => /[\p{L}\p{M}]/u.test(character);
const isSpace = (character: string): boolean => /\s/.test(character);
const isDash = (character: string): boolean => /[-‐‑‒–−]/.test(character);
const isApostrophe = (character: string): boolean => /['’]/.test(character);

/** The spaces that group digits, an ordinary one included. */
const groupingSpace = /[ \u00a0\u202f\u2009]/;

interface Notation {
  /** Digits in groups of three. */
  readonly grouped: RegExp;
  /** Digits without groups, the decimal mark of the language and decimals. */
  readonly decimal: RegExp;
}

/**
 * A comma before three digits groups them in English and is a decimal mark in French; a point before three digits the
 * other way round. A point before fewer digits cannot group, so in French it is read as the decimal mark it must be.
 * An ordinary space groups in French only: an English “3 000” may be two numbers.
 */
const notations: Record<Language, Notation> = {
  en: {
    grouped: /^([1-9]\d{0,2}(?:(?:,\d{3})+|(?:[\u00a0\u202f\u2009]\d{3})+))(?:\.(\d+))?$/,
    decimal: /^(0|[1-9]\d*)(?:\.(\d+))?$/,
  },
  fr: {
    grouped: /^([1-9]\d{0,2}(?:(?:[ \u00a0\u202f\u2009]\d{3})+|(?:\.\d{3})+))(?:,(\d+))?$/,
    decimal: /^(0|[1-9]\d*)(?:,(\d+)|\.(\d{1,2}|\d{4,}))?$/,
  },
};

/** The number that the digits write in the language; undefined where they write none, or may write two. */
function numberOf(raw: string, language: Language): ExactNumber | undefined {
  const { grouped, decimal } = notations[language];
  const match = grouped.exec(raw) ?? decimal.exec(raw);
  if (!match) return undefined;
  const [, whole = "", fraction, otherFraction] = match;
  return exactNumber(whole.replace(/\D/g, ""), fraction ?? otherFraction ?? "");
}

/** The end of the digits that start at `start`, with every mark that stands between two of them. */
function endOfDigits(text: string, start: number): number {
  let end = start;
  let mayGroupBySpace = true;
  for (;;) {
    const groupStart = end;
    while (isDigit(text.charAt(end))) end++;
    const length = end - groupStart;
    mayGroupBySpace &&= groupStart === start ? length <= 3 : length === 3;
    const mark = text.charAt(end);
    if (mayGroupBySpace && groupingSpace.test(mark) && /^\d{3}(?!\d)/.test(text.slice(end + 1, end + 5))) {
      end++;
    } else if (/[.,'’/:_·]/.test(mark) && isDigit(text.charAt(end + 1))) {
      end++;
      mayGroupBySpace = false;
    } else {
      return end;
    }
  }
}

/** The end of the word that starts at `start`; in French an apostrophe ends a word and belongs to it: “d'”. */
function endOfWord(text: string, start: number, language: Language): number {
  let end = start;
  while (end < text.length) {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (!isLetter(character)) break;
    end += character.length;
  }
  return language === "fr" && isApostrophe(text.charAt(end)) ? end + 1 : end;
}

/** The word as the vocabulary writes it. */
function vocabularyForm(word: string, language: Language): string {
  const form = word.normalize("NFC").toLowerCase().replace("’", "'");
  return numberWords[language].same.get(form) ?? form;
}

type Span = Pick<Token, "raw" | "start" | "end">;

function digitsAt(span: Span, language: Language): Omit<Token, "touches" | "hyphenated"> {
  const { raw } = span;
  const value = numberOf(raw, language);
  if (value === undefined) return { kind: "unreadable", text: raw, ...span };
  return { kind: "number", text: raw, ...span, value, isGroupedByPoints: language === "fr" && /^\d+\.\d{3}/.test(raw) };
}

function tokenAt(text: string, start: number, language: Language): Omit<Token, "touches" | "hyphenated"> {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const spanTo = (end: number): Span => ({ raw: text.slice(start, end), start, end });
  if (isDigit(character)) return digitsAt(spanTo(endOfDigits(text, start)), language);
  if (isLetter(character)) {
    const span = spanTo(endOfWord(text, start, language));
    return { kind: "word", text: vocabularyForm(span.raw, language), ...span };
  }
  return { kind: "sign", text: isDash(character) ? "-" : character, ...spanTo(start + character.length) };
}

/** Whether the dash at `index` joins what is before it to a word, and is no sign of its own. */
function isHyphen(text: string, index: number): boolean {
  const joinsBefore = /[\p{L}\p{M}\p{N}]/u.test(text.charAt(index - 1));
  return isDash(text.charAt(index)) && joinsBefore && isLetter(text.charAt(index + 1));
}

/**
 * The tokens of a short text, white space and hyphens between words left out.
 *
 * @example tokenise("US$3.4bn", "en") // the word us, the sign $, the number 3.4, the word bn, each touching the last
 */
export function tokenise(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  let hyphenated = false;
  while (index < text.length) {
    if (isSpace(text.charAt(index)) || isHyphen(text, index)) {
      hyphenated = !isSpace(text.charAt(index));
      index++;
      continue;
    }
    const token = tokenAt(text, index, language);
    tokens.push({ ...token, touches: tokens.at(-1)?.end === token.start, hyphenated });
    index = token.end;
    hyphenated = false;
  }
  return tokens;
}
