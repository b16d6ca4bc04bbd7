import type { Language } from "../schema/language.ts";
import { type ExactNumber, exactNumber, powerOfTen, product, sum } from "./exact-number.ts";
import type { Token } from "./number-tokens.ts";
import { currencySigns, type NumberWords, numberWords } from "./number-words.ts";
import { type Found, type Phrases, phraseAt, phrasesOf } from "./phrases.ts";

/** A number in digits and words, with its scale: “3.4 billion”, “deux cent mille”, “half a million”. */
export interface Cardinal {
  /** Undefined where what is printed may write another number, or none. */
  readonly value: ExactNumber | undefined;
  /** Index of the token after it. */
  readonly next: number;
  readonly isScaled: boolean;
  /** Power of ten of its scale, where it has one only. */
  readonly power?: number | undefined;
  /** A collective such as “une centaine”. */
  readonly isApproximate: boolean;
  /** “one” or “un” without a scale, which is hardly ever a figure. */
  readonly isUnlikely: boolean;
}

interface Numerals {
  readonly small: Phrases<number>;
  readonly tens: Phrases<number>;
  readonly afterTens: Phrases<number>;
  readonly andAHalf: Phrases<number>;
}

function numeralsOf(language: Language): Numerals {
  const { small, tens, afterTens, andAHalf } = numberWords[language];
  return {
    small: phrasesOf(small, language),
    tens: phrasesOf(tens, language),
    afterTens: phrasesOf(afterTens, language),
    andAHalf: phrasesOf([[andAHalf, 0.5]], language),
  };
}

const numerals: Record<Language, Numerals> = { en: numeralsOf("en"), fr: numeralsOf("fr") };

const oneHalf = exactNumber("0", "5");
const whole = (n: number): ExactNumber => exactNumber(String(n));

/** A mantissa and its scale words, before another such pair may be added: the “2 milliards” of “2 milliards 300 millions”. */
interface Segment extends Cardinal {
  readonly power: number;
  readonly inDigits: boolean;
}

interface Mantissa extends Found<ExactNumber> {
  readonly inDigits?: boolean;
  readonly isApproximate?: boolean;
  readonly isUnlikely?: boolean;
  /** An article is a one only before a scale. */
  readonly needsScale?: boolean;
  /** A French “3.125”, which a scale makes doubtful. */
  readonly refusesScale?: boolean;
}

/** Reads the cardinals among the tokens of a text in one language. */
export class CardinalReader {
  readonly #tokens: readonly Token[];
  readonly #words: NumberWords;
  readonly #numerals: Numerals;

  constructor(tokens: readonly Token[], language: Language) {
    this.#tokens = tokens;
    this.#words = numberWords[language];
    this.#numerals = numerals[language];
  }

  /** The cardinal that starts at the token; undefined where none does. */
  at(index: number): Cardinal | undefined {
    const first = this.#segment(index);
    if (!first) return undefined;
    let { value, next, power } = first;
    let isSingle = true;
    for (;;) {
      const following = this.#segment(next);
      const isApart =
        !following || following.isUnlikely || (first.inDigits && !following.inDigits && !following.isScaled);
      if (isApart) break;
      // “2 milliards 300 millions” is a sum; of two numbers that cannot be one, neither is certain.
      const isSum = power > 0 && following.power < power && (following.isScaled || !following.inDigits);
      value = isSum && value && following.value && !first.isApproximate ? sum(value, following.value) : undefined;
      ({ next, power } = following);
      isSingle = false;
    }
    return { ...first, value, next, power: isSingle ? power : undefined };
  }

  /** Index after the scale words that follow a number which could not be read. */
  afterScales(index: number): number {
    let next = index;
    for (let scale = this.#scale(next); scale; scale = this.#scale(next)) next = scale.next;
    return next;
  }

  #text(index: number): string {
    return this.#tokens[index]?.text ?? "";
  }

  #segment(index: number): Segment | undefined {
    const half = this.#halfOfScale(index);
    if (half) return half;
    const mantissa = this.#mantissa(index);
    if (!mantissa) return undefined;
    const { inDigits = false, isApproximate = false, isUnlikely = false } = mantissa;
    let { value, next } = mantissa;
    let power = 0;
    const addHalf = () => {
      const found = phraseAt(this.#numerals.andAHalf, this.#tokens, next);
      if (!found) return;
      value = sum(value, product(oneHalf, powerOfTen(power)));
      next = found.next;
    };
    addHalf();
    let isDoubtful = false;
    for (let scale = this.#scale(next, isApproximate); scale; scale = this.#scale(next)) {
      // “mille milliards” and “200 thousand million” multiply; other pairs of scales are no number.
      isDoubtful ||= power !== 0 && (power > 3 || scale.value <= power);
      value = product(value, powerOfTen(scale.value));
      power += scale.value;
      next = scale.next;
    }
    if (power === 0 && mantissa.needsScale) return undefined;
    if (power > 0) addHalf();
    isDoubtful ||= (mantissa.refusesScale === true && power > 3) || this.#isLeftover(next);
    const isScaled = power > 0;
    return {
      value: isDoubtful ? undefined : value,
      next,
      power,
      isScaled,
      inDigits,
      isApproximate,
      isUnlikely: isUnlikely && !isScaled,
    };
  }

  /** A scale word, or an abbreviation in its place: “3k”, “10 k€”, French “200 M”; no English “200 m”, no “M. Roux”. */
  #scale(index: number, mayFollowOf = false): Found<number> | undefined {
    const token = this.#tokens[index];
    if (token?.kind !== "word") return undefined;
    const { scales, scaleAbbreviations, gluedScales, of } = this.#words;
    if (mayFollowOf && token.text === of && scales.has(this.#text(index + 1))) return this.#scale(index + 1);
    const sign = this.#tokens[index + 1];
    const isLoose = !token.touches && !token.hyphenated && !(sign?.touches && currencySigns.has(sign.raw));
    const isTitle = this.#text(index + 1) === "." && index + 2 < this.#tokens.length;
    const isOutOfPlace = isLoose && (gluedScales.has(token.raw) || isTitle);
    const value = scales.get(token.text) ?? (isOutOfPlace ? undefined : scaleAbbreviations.get(token.raw));
    return value === undefined ? undefined : { value, next: index + 1 };
  }

  /** After a number, what multiplies it but was not read as its scale leaves it in doubt: “200 m”, “12 hundred”. */
  #isLeftover(index: number): boolean {
    const { multiples, scaleAbbreviations } = this.#words;
    return multiples.has(this.#text(index)) || scaleAbbreviations.has(this.#tokens[index]?.raw ?? "");
  }

  /** “half a billion”, “a half billion”, “un demi-milliard”. */
  #halfOfScale(index: number): Segment | undefined {
    const { articles, half, scales } = this.#words;
    const halfIndex = articles.has(this.#text(index)) ? index + 1 : index;
    if (!half.has(this.#text(halfIndex))) return undefined;
    const scaleIndex = articles.has(this.#text(halfIndex + 1)) ? halfIndex + 2 : halfIndex + 1;
    const power = scales.get(this.#text(scaleIndex));
    if (power === undefined) return undefined;
    const value = product(oneHalf, powerOfTen(power));
    return {
      value,
      next: scaleIndex + 1,
      power,
      isScaled: true,
      inDigits: false,
      isApproximate: false,
      isUnlikely: false,
    };
  }

  #mantissa(index: number): Mantissa | undefined {
    const token = this.#tokens[index];
    if (token?.value) {
      return { value: token.value, next: index + 1, inDigits: true, refusesScale: token.isGroupedByPoints === true };
    }
    if (token?.kind !== "word") return undefined;
    const { articles, needNoOne, scales, unlikelyAlone } = this.#words;
    const collective = this.#collective(index);
    if (collective) return collective;
    const written = this.#belowThousand(index);
    if (written) {
      const isUnlikely = unlikelyAlone.has(token.text) && written.next === index + 1;
      return { value: whole(written.value), next: written.next, isUnlikely };
    }
    if (needNoOne.has(token.text) && scales.has(token.text)) return { value: whole(1), next: index };
    return articles.has(token.text) ? { value: whole(1), next: index + 1, needsScale: true } : undefined;
  }

  /** “a dozen”, “two dozen”, “une centaine”. */
  #collective(index: number): Mantissa | undefined {
    const count = this.#words.articles.has(this.#text(index)) ? 1 : this.#small(index);
    const collective = this.#words.collectives.get(this.#text(index + 1));
    if (!count || !collective) return undefined;
    return { value: whole(count * collective.amount), next: index + 2, isApproximate: collective.approximate };
  }

  #small(index: number): number | undefined {
    return this.#words.small.get(this.#text(index));
  }

  #belowThousand(index: number): Found<number> | undefined {
    const hundreds = this.#hundreds(index);
    if (!hundreds) return this.#belowHundred(index);
    const { afterHundred } = this.#words;
    const hasAnd = afterHundred !== undefined && this.#text(hundreds.next) === afterHundred;
    const rest = this.#belowHundred(hasAnd ? hundreds.next + 1 : hundreds.next);
    return rest ? { value: hundreds.value + rest.value, next: rest.next } : hundreds;
  }

  #hundreds(index: number): Found<number> | undefined {
    const { articles, hundred, needNoOne } = this.#words;
    const word = this.#text(index);
    if (hundred.has(word) && needNoOne.has(word)) return { value: 100, next: index + 1 };
    if (!hundred.has(this.#text(index + 1))) return undefined;
    const count = this.#small(index) ?? (articles.has(word) ? 1 : 0);
    return count === 0 ? undefined : { value: count * 100, next: index + 2 };
  }

  #belowHundred(index: number): Found<number> | undefined {
    const tens = phraseAt(this.#numerals.tens, this.#tokens, index);
    if (!tens) return phraseAt(this.#numerals.small, this.#tokens, index);
    const rest = phraseAt(this.#numerals.afterTens, this.#tokens, tens.next);
    const most = this.#words.tensOfTwenty.has(tens.value) ? 19 : 9;
    // “vingt et onze” is no number: what comes after the tens is another one.
    return rest && rest.value <= most ? { value: tens.value + rest.value, next: rest.next } : tens;
  }
}
