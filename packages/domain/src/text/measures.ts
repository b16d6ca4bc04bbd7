import type { Language } from "../schema/language.ts";
import { type Cardinal, CardinalReader } from "./cardinals.ts";
import { type ExactNumber, exactNumber } from "./exact-number.ts";
import type { Token } from "./number-tokens.ts";
import { currencyCodes, currencySigns, dollars, type NumberWords, numberWords, type Share } from "./number-words.ts";
import { type Found, type Phrases, phraseAt, phrasesOf } from "./phrases.ts";

/** An amount with its unit and currency: “$3.4 billion”, “49 %”, “doubled”. */
export interface Measure {
  /** Undefined where something is printed that is not certain: it is passed over, never guessed. */
  readonly value: ExactNumber | undefined;
  readonly isNegative?: boolean;
  readonly isApproximate?: boolean;
  /** The factor is one over the value: “halved”. */
  readonly isReciprocal?: boolean;
  readonly isScaled?: boolean;
  readonly power?: number | undefined;
  readonly unit?: "percent" | "points" | "times" | undefined;
  readonly currency?: string | undefined;
  /** Index of the token after what is printed of it, and after words of comparison to pass over. */
  readonly end: number;
  readonly next: number;
}

/** A currency as printed; a sign that several share has no code. */
interface CurrencyMark {
  readonly code: string | undefined;
  readonly isSign: boolean;
}

/** Currencies that share the sign ¥. */
const sharersOfYen = new Set(["CNY", "JPY"]);

/** Signs that may touch a figure, before and after it. */
const openingSigns = new Set("([{«‹“„‘\"'’~<>≤≥≈=+—…");
const closingSigns = new Set(")]}»›”\"'’,.;!?:…/-—+×");

interface Units {
  readonly units: Phrases<"percent" | "points" | "foreign">;
  readonly shares: Phrases<Share>;
  readonly comparisons: Phrases<true>;
  readonly currencies: Phrases<string>;
}

function unitsOf(language: Language): Units {
  const { percent, points, foreignUnits, shares, comparisons, currencies } = numberWords[language];
  return {
    units: phrasesOf(
      [
        ...percent.map((phrase) => [phrase, "percent"] as const),
        ...points.map((phrase) => [phrase, "points"] as const),
        ...foreignUnits.map((phrase) => [phrase, "foreign"] as const),
      ],
      language,
    ),
    shares: phrasesOf(shares, language),
    comparisons: phrasesOf(
      comparisons.map((phrase) => [phrase, true] as const),
      language,
    ),
    currencies: phrasesOf(currencies, language),
  };
}

const units: Record<Language, Units> = { en: unitsOf("en"), fr: unitsOf("fr") };

/** Reads the measures among the tokens of a text in one language. */
export class MeasureReader {
  readonly #tokens: readonly Token[];
  readonly #words: NumberWords;
  readonly #units: Units;
  readonly #cardinals: CardinalReader;

  constructor(tokens: readonly Token[], language: Language) {
    this.#tokens = tokens;
    this.#words = numberWords[language];
    this.#units = units[language];
    this.#cardinals = new CardinalReader(tokens, language);
  }

  /** The measure that starts at the token; undefined where none does. `isJoined`: what a dash joins it to was read. */
  at(index: number, { isJoined = false } = {}): Measure | undefined {
    const measure = this.#factor(index) ?? this.#share(index) ?? this.#counted(index) ?? this.#unreadable(index);
    if (!measure) return undefined;
    const isClean = this.#startsCleanly(index, isJoined) && this.#endsCleanly(measure.end);
    return isClean ? measure : { ...measure, value: undefined, next: this.#afterWord(measure.next) };
  }

  #text(index: number): string {
    return this.#tokens[index]?.text ?? "";
  }

  /** Whether what stands before leaves it a figure: “GPT-4” and “.5” do not. */
  #startsCleanly(index: number, isJoined: boolean): boolean {
    const token = this.#tokens[index];
    const before = this.#tokens[index - 1];
    if (!token || !before) return true;
    if (before.kind === "unreadable") return false;
    if (token.hyphenated || (token.touches && before.text === "-")) return isJoined;
    if (!token.touches) return true;
    return openingSigns.has(before.text) || /['’]$/.test(before.raw);
  }

  /** Whether what stands after leaves it a figure: “4o”, “20th” and “20-year” do not. */
  #endsCleanly(end: number): boolean {
    const token = this.#tokens[end];
    if (token?.kind === "unreadable") return false;
    if (!token || (!token.touches && !token.hyphenated)) return true;
    if (token.kind === "sign") return closingSigns.has(token.text);
    return token.hyphenated && token.text === "plus";
  }

  #afterWord(index: number): number {
    const token = this.#tokens[index];
    return token && (token.touches || token.hyphenated) && token.kind !== "sign" ? index + 1 : index;
  }

  /** “doubled”, “twice”, “halved”. */
  #factor(index: number): Measure | undefined {
    const word = this.#text(index);
    const isReciprocal = this.#words.halvings.has(word);
    const factor = isReciprocal ? 2 : this.#words.factors.get(word);
    if (factor === undefined) return undefined;
    const end = index + 1;
    const digits = this.#unit(end);
    // “double digits” is no factor.
    if (digits?.value === "foreign") return { value: undefined, end: digits.next, next: digits.next };
    const value = exactNumber(String(factor));
    return { value, isReciprocal, unit: "times", end, next: this.#afterComparison(end) };
  }

  /** “twice as much as $3 billion”: its words are not the ends of a bound. */
  #afterComparison(index: number): number {
    return phraseAt(this.#units.comparisons, this.#tokens, index)?.next ?? index;
  }

  /** “a quarter”, “la moitié”, where a whole follows or nothing does. */
  #share(index: number): Measure | undefined {
    const found = phraseAt(this.#units.shares, this.#tokens, index);
    if (!found) return undefined;
    const { next } = found;
    const { determiners, notAHalf, of } = this.#words;
    const after = this.#tokens[next];
    const isPart = !after || after.kind === "sign" || after.text === of || determiners.has(after.text);
    const number = this.#cardinals.at(index);
    // “half a billion” is a number, “the first half” half a year.
    if (number && number.next > next) return undefined;
    if (!isPart || notAHalf.has(this.#text(index - 1))) return this.#passOver(next);
    // “a quarter of a billion” is neither a share nor a billion.
    const multiplied = after?.text === of ? this.#counted(next + 1)?.next : undefined;
    const scaled = after?.text === of ? this.#cardinals.afterScales(next + 1) : next;
    if (multiplied !== undefined || scaled > next + 1) return this.#passOver(multiplied ?? scaled);
    return { value: exactNumber(...found.value), unit: "percent", end: next, next };
  }

  #passOver(next: number): Measure {
    return { value: undefined, end: next, next };
  }

  /** Digits that are no number in the language, with their scale, unit and currency. */
  #unreadable(index: number): Measure | undefined {
    if (this.#tokens[index]?.kind !== "unreadable") return undefined;
    const scaled = this.#cardinals.afterScales(this.#afterWord(index + 1));
    const unit = this.#unit(scaled)?.next ?? scaled;
    return this.#passOver(this.currencyAfter(unit)?.next ?? unit);
  }

  /** A cardinal with its sign, currency and unit. */
  #counted(index: number): Measure | undefined {
    const isNegative = this.#isMinus(index);
    const start = isNegative ? index + 1 : index;
    const times = this.#isTimesSign(start) ? this.#cardinals.at(start + 1) : undefined;
    if (times) return { ...times, unit: "times", end: times.next, isNegative };
    const before = this.#currencyBefore(start);
    const cardinal = this.#cardinals.at(before?.next ?? start);
    return cardinal && this.#withUnit(cardinal, before?.value, isNegative);
  }

  #isMinus(index: number): boolean {
    const [minus, number] = [this.#tokens[index], this.#tokens[index + 1]];
    return minus?.text === "-" && !minus.touches && number?.touches === true;
  }

  #isTimesSign(index: number): boolean {
    return ["x", "×"].includes(this.#text(index));
  }

  #withUnit(cardinal: Cardinal, before: CurrencyMark | undefined, isNegative: boolean): Measure {
    const { isApproximate, isScaled, power } = cardinal;
    const times = this.#timesAfter(cardinal.next);
    if (times) return { ...times, value: times.value && cardinal.value, isNegative, isApproximate, isScaled, power };
    const unit = this.#unit(cardinal.next);
    const after = this.currencyAfter(unit?.next ?? cardinal.next);
    const end = after?.next ?? unit?.next ?? cardinal.next;
    const currency = reconcile(before, after?.value);
    const isMoney = before !== undefined || after !== undefined;
    const isLoneOne = cardinal.isUnlikely && !unit && !isMoney;
    const isDoubtful = currency === "conflict" || isLoneOne || unit?.value === "foreign" || (unit && isMoney);
    return {
      value: isDoubtful ? undefined : cardinal.value,
      isNegative,
      isApproximate,
      isScaled,
      power,
      unit: unit?.value === "foreign" ? undefined : unit?.value,
      currency: currency === "conflict" ? undefined : currency,
      end,
      next: end,
    };
  }

  /** “10x”, “10-fold”, “3 times”; of “three times less” it is not clear what it is a third of. */
  #timesAfter(index: number): Measure | undefined {
    const token = this.#tokens[index];
    const isTimes = this.#words.timesNouns.has(this.#text(index)) || (token?.touches && this.#isTimesSign(index));
    if (!isTimes) return undefined;
    const end = index + 1;
    if (this.#words.diminutions.has(this.#text(end))) return this.#passOver(end + 1);
    return { value: exactNumber("1"), unit: "times", end, next: this.#afterComparison(end) };
  }

  #unit(index: number): Found<"percent" | "points" | "foreign"> | undefined {
    if (this.#text(index) === "%") return { value: "percent", next: index + 1 };
    return phraseAt(this.#units.units, this.#tokens, index);
  }

  /** “$”, “US$”, “USD” before a number; letters that no currency has make it one that is not known. */
  #currencyBefore(index: number): Found<CurrencyMark> | undefined {
    const token = this.#tokens[index];
    if (!token) return undefined;
    const sign = this.#tokens[index + 1];
    if (token.kind === "word" && sign?.touches && currencySigns.has(token.raw + sign.raw)) {
      return { value: { code: currencySigns.get(token.raw + sign.raw), isSign: false }, next: index + 2 };
    }
    const code = currencyCodes.get(token.raw);
    if (code !== undefined) return { value: { code, isSign: false }, next: index + 1 };
    return currencySigns.has(token.raw) ? this.#signAt(index) : undefined;
  }

  /** A sign with the letters after it: “$”, “$US”, “$ CA”. */
  #signAt(index: number): Found<CurrencyMark> | undefined {
    const [sign, letters] = [this.#tokens[index], this.#tokens[index + 1]];
    if (!sign || !currencySigns.has(sign.raw)) return undefined;
    const lettered = letters?.kind === "word" ? sign.raw + letters.raw : "";
    if (currencySigns.has(lettered))
      return { value: { code: currencySigns.get(lettered), isSign: false }, next: index + 2 };
    return { value: { code: currencySigns.get(sign.raw), isSign: true }, next: index + 1 };
  }

  /** “€”, “USD”, “dollars”, “de dollars” after a number. */
  currencyAfter(index: number): Found<CurrencyMark> | undefined {
    const start = this.#text(index) === this.#words.of ? index + 1 : index;
    const named = phraseAt(this.#units.currencies, this.#tokens, start);
    if (named) return { value: { code: named.value, isSign: false }, next: named.next };
    const code = currencyCodes.get(this.#tokens[index]?.raw ?? "");
    if (code !== undefined) return { value: { code, isSign: false }, next: index + 1 };
    const sign = this.#signAt(index);
    const after = sign && this.#tokens[sign.next];
    // “200 million $3”: the sign is the next number's.
    return after?.kind === "number" ? undefined : sign;
  }
}

/** The one currency of two marks, before and after the number; words say which dollar or ¥ a sign means. */
function reconcile(before: CurrencyMark | undefined, after: CurrencyMark | undefined): string | "conflict" | undefined {
  if (!before || !after) return (before ?? after)?.code;
  if (before.code === after.code) return before.code;
  const shared = before.code === undefined ? sharersOfYen : dollars;
  const isNarrower = before.isSign && after.code !== undefined && shared.has(after.code);
  return isNarrower && (before.code === undefined || before.code === "USD") ? after.code : "conflict";
}
