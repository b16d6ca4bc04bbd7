import type { Language } from "../schema/language.ts";
import type { Magnitude } from "../schema/value.ts";
import { amountOf, type ExactNumber, powerOfTen, product } from "./exact-number.ts";
import { type Measure, MeasureReader } from "./measures.ts";
import { type Token, tokenise } from "./number-tokens.ts";
import { type NumberWords, numberWords, type Qualification } from "./number-words.ts";
import { type Phrases, phraseAt, phrasesOf } from "./phrases.ts";

/** A figure as it was printed. Its forms are those of a claim's value; `unit: "times"` is the factor of a change. */
export interface PrintedFigure {
  readonly form: "exact" | "approximate" | "bound" | "vague";
  /** Of `approximate`: about, nearly, slightly more than. */
  readonly side?: "around" | "below" | "above";
  /** Of `exact` and `approximate`, written out in full: 200000000. A percentage is 49, never 0.49. */
  readonly amount?: number;
  /** The ends of `bound`, one or two. */
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  /** Of `vague`. */
  readonly magnitude?: Magnitude;
  /** Points are percentage points. */
  readonly unit?: "percent" | "points" | "times";
  /** ISO 4217, where the print leaves no doubt; a plain $ is the US dollar. */
  readonly currency?: string;
  /** The part of the print that was read. */
  readonly text: string;
}

/** A figure and where in the text it stands, end exclusive. */
export interface PlacedFigure {
  readonly figure: PrintedFigure;
  readonly start: number;
  readonly end: number;
}

/** What was read at a token, if anything, and where to read on. */
interface Step {
  readonly figure?: PlacedFigure | undefined;
  readonly next: number;
}

interface Qualifiers {
  readonly found: readonly Qualification[];
  readonly next: number;
}

interface Vocabulary {
  readonly qualifiers: Phrases<Qualification>;
  readonly laterQualifiers: Phrases<Qualification>;
  readonly magnitudes: Phrases<Magnitude>;
  readonly joiners: Phrases<string>;
}

function vocabularyOf(language: Language): Vocabulary {
  const { qualifiers, laterQualifiers, magnitudes, joiners } = numberWords[language];
  return {
    qualifiers: phrasesOf(qualifiers, language),
    laterQualifiers: phrasesOf(laterQualifiers, language),
    magnitudes: phrasesOf(magnitudes, language),
    joiners: phrasesOf(
      joiners.map((joiner) => [joiner, joiner] as const),
      language,
    ),
  };
}

const vocabularies: Record<Language, Vocabulary> = { en: vocabularyOf("en"), fr: vocabularyOf("fr") };

/** One over a number turns what is above it into what is below. */
const reciprocal: Record<Qualification, Qualification> = {
  around: "around",
  below: "above",
  above: "below",
  minimum: "maximum",
  exclusiveMinimum: "exclusiveMaximum",
  maximum: "minimum",
  exclusiveMaximum: "exclusiveMinimum",
};

/** The figure that a qualifier makes of an amount. */
function qualified(amount: number, qualification: Qualification | undefined): Omit<PrintedFigure, "text"> {
  if (qualification === undefined) return { form: "exact", amount };
  if (qualification === "around" || qualification === "below" || qualification === "above") {
    return { form: "approximate", side: qualification, amount };
  }
  return { form: "bound", [qualification]: amount };
}

/** The amount of a measure; undefined where it is not certain. */
function amountIn({ value, isNegative, isReciprocal }: Measure): number | undefined {
  const amount = value && amountOf(value);
  if (amount === undefined || (isReciprocal && amount === 0)) return undefined;
  if (isReciprocal) return 1 / amount;
  return isNegative && amount !== 0 ? -amount : amount;
}

/** Without a scale or unit a number may borrow those of the next: “2 or 3 billion”. */
const isBare = ({ isScaled, unit }: Measure): boolean => !isScaled && unit === undefined;

/** Whether two measures can be the ends of a range: “10% to $3 billion” are two figures. */
function isComparable(first: Measure, second: Measure): boolean {
  const sameUnit = first.unit === second.unit || (first.unit === undefined && first.currency === undefined);
  const sameCurrency =
    first.currency === second.currency || first.currency === undefined || second.currency === undefined;
  return sameUnit && sameCurrency;
}

/** The first end of a range, with the scale of the second where only that has one: “$2-3 billion”. */
function lowerEnd(first: Measure, second: Measure, upper: number): ExactNumber | undefined {
  const { value } = first;
  if (!value || first.isScaled || !second.isScaled) return first.isScaled && !second.isScaled ? undefined : value;
  if (second.power === undefined) return undefined;
  const scaled = product(value, powerOfTen(second.power));
  const fits = (amountOf(scaled) ?? Number.POSITIVE_INFINITY) < upper;
  const isLarge = (amountOf(value) ?? 0) >= 1000;
  // “900,000 to 1 million” needs no scale; of “1,000 to 2,000 million” it is not certain.
  if (isLarge) return fits ? undefined : value;
  return fits ? scaled : undefined;
}

/** The bound between two measures; undefined where they are not the two ends of one. */
function rangeOf(first: Measure, second: Measure): Omit<PrintedFigure, "text"> | undefined {
  const isPlain = [first, second].every(({ isNegative, isApproximate, isReciprocal }) => {
    return !isNegative && !isApproximate && !isReciprocal;
  });
  const maximum = amountIn(second);
  if (!isPlain || maximum === undefined || !isComparable(first, second)) return undefined;
  const lower = lowerEnd(first, second, maximum);
  const minimum = lower && amountOf(lower);
  if (minimum === undefined || minimum >= maximum) return undefined;
  return { form: "bound", minimum, maximum, ...markOf(first, second) };
}

/** Unit and currency, from whichever measure prints them. */
function markOf(...measures: Measure[]): Pick<PrintedFigure, "unit" | "currency"> {
  const unit = measures.map((measure) => measure.unit).find((known) => known !== undefined);
  const currency = measures.map((measure) => measure.currency).find((known) => known !== undefined);
  return { ...(unit !== undefined && { unit }), ...(currency !== undefined && { currency }) };
}

/** Reads the figures of one text, left to right; whatever it passes over it has understood too little of to be sure. */
class FigureReader {
  readonly #printed: string;
  readonly #tokens: readonly Token[];
  readonly #words: NumberWords;
  readonly #vocabulary: Vocabulary;
  readonly #measures: MeasureReader;

  constructor(printed: string, language: Language) {
    this.#printed = printed;
    this.#tokens = tokenise(printed, language);
    this.#words = numberWords[language];
    this.#vocabulary = vocabularies[language];
    this.#measures = new MeasureReader(this.#tokens, language);
  }

  read(): PlacedFigure[] {
    const figures: PlacedFigure[] = [];
    let index = 0;
    while (index < this.#tokens.length) {
      const { figure, next } = this.#step(index);
      if (figure) figures.push(figure);
      index = next;
    }
    return figures;
  }

  #step(index: number): Step {
    return (
      this.#between(index) ??
      this.#vague(index) ??
      this.#multiplied(index) ??
      this.#measured(index) ?? { next: index + 1 }
    );
  }

  #text(index: number): string {
    return this.#tokens[index]?.text ?? "";
  }

  #figure(firstToken: number, endToken: number, figure: Omit<PrintedFigure, "text">): PlacedFigure {
    const start = this.#tokens[firstToken]?.start ?? 0;
    const end = this.#tokens[endToken - 1]?.end ?? this.#printed.length;
    return { figure: { ...figure, text: this.#printed.slice(start, end) }, start, end };
  }

  /** “between $2 and $3 billion”. */
  #between(index: number): Step | undefined {
    if (this.#text(index) !== this.#words.between) return undefined;
    const { found, next } = this.#qualifiersAt(index + 1);
    const first = this.#measures.at(next);
    if (!first) return undefined;
    const second = this.#text(first.next) === this.#words.and ? this.#measures.at(first.next + 1) : undefined;
    const range = second && found.length === 0 ? rangeOf(first, second) : undefined;
    // Without its second end, no number after “between” can be trusted.
    if (!range || !second) return { next: this.#tokens.length };
    return { figure: this.#figure(index, second.end, range), next: second.next };
  }

  /** “billions”, “des centaines de millions de dollars”. */
  #vague(index: number): Step | undefined {
    const found = phraseAt(this.#vocabulary.magnitudes, this.#tokens, index);
    if (!found) return undefined;
    const { value: magnitude, next } = found;
    const { of, scales } = this.#words;
    const after = this.#text(next) === of ? next + 1 : next;
    // “dizaines de milliers de milliards”: an order that no magnitude has.
    if (scales.has(this.#text(after))) return { next: after + 1 };
    const currency = this.#measures.currencyAfter(next);
    const end = currency?.next ?? next;
    const code = currency?.value.code;
    const figure = { form: "vague", magnitude, ...(code !== undefined && { currency: code }) } as const;
    return { figure: this.#figure(index, end, figure), next: end };
  }

  /** “multiplied by 3”, “multiplie ses ventes par deux”, “divisé par deux”. */
  #multiplied(index: number): Step | undefined {
    if (this.#text(index) !== this.#words.by) return undefined;
    const { multiplications, divisions } = this.#words;
    const startsWithAny = (word: string, beginnings: readonly string[]) => beginnings.some((b) => word.startsWith(b));
    const verb = this.#tokens.findLastIndex(
      ({ text }, i) => i < index && i >= index - 4 && startsWithAny(text, [...multiplications, ...divisions]),
    );
    if (verb === -1) return undefined;
    const qualifiers = this.#qualifiersAt(index + 1);
    const factor = this.#measures.at(qualifiers.next);
    if (!factor || factor.unit !== undefined || factor.currency !== undefined) return undefined;
    const isReciprocal = startsWithAny(this.#text(verb), divisions);
    return this.#complete(verb, qualifiers, { ...factor, unit: "times", isReciprocal });
  }

  /** Qualifiers and the determiner after them: “more than the”, “près des”. */
  #qualifiersAt(index: number): Qualifiers {
    const found: Qualification[] = [];
    let next = index;
    for (;;) {
      const qualifier = phraseAt(this.#vocabulary.qualifiers, this.#tokens, next);
      if (!qualifier) return { found, next };
      found.push(qualifier.value);
      next = qualifier.next;
      const isDeterminer = this.#words.determiners.has(this.#text(next)) && !this.#measures.at(next);
      if (isDeterminer) next++;
    }
  }

  #measured(index: number): Step | undefined {
    const qualifiers = this.#qualifiersAt(index);
    const measure = this.#measures.at(qualifiers.next, { isJoined: qualifiers.found.length > 0 });
    if (!measure) return qualifiers.found.length > 0 ? this.#qualifiedVaguely(qualifiers) : undefined;
    return this.#joined(index, qualifiers, measure) ?? this.#complete(index, qualifiers, measure);
  }

  /** “more than billions”: no form of a value says so. */
  #qualifiedVaguely({ next }: Qualifiers): Step | undefined {
    const vague = this.#vague(next);
    return vague && { next: vague.next };
  }

  /** What the number makes with another that stands right behind it: a range, or nothing that is certain. */
  #joined(start: number, qualifiers: Qualifiers, first: Measure): Step | undefined {
    const vague = phraseAt(this.#vocabulary.magnitudes, this.#tokens, first.end);
    if (vague) return { next: vague.next }; // “deux centaines de millions”
    const joiner = this.#tokens[first.end];
    if (joiner?.text === ",") return isBare(first) && this.#numberAt(first.end + 1) ? { next: first.end } : undefined;
    const join = phraseAt(this.#vocabulary.joiners, this.#tokens, first.end);
    if (!joiner || !join) return undefined;
    const second = this.#numberAt(join.next);
    if (!second) return undefined;
    const isDashed = joiner.text === "-" && joiner.touches && this.#tokens[join.next]?.touches === true;
    const isRange = isDashed || join.value === this.#words.to;
    if (!isRange || !isComparable(first, second)) return isBare(first) ? { next: second.next } : undefined;
    const isCertain = qualifiers.found.length === 0 && this.#qualifiersAt(join.next).found.length === 0;
    const range = isCertain && (isDashed || this.#opensText(start)) ? rangeOf(first, second) : undefined;
    const goesOn = this.#text(second.end) === "-" && this.#tokens[second.end]?.touches;
    const isQualifiedLater = this.#laterQualifier(second.end) !== undefined;
    if (!range || goesOn || isQualifiedLater) return { next: this.#afterChain(second) };
    return { figure: this.#figure(start, second.end, range), next: second.next };
  }

  /** The measure at the token, whatever its qualifiers. */
  #numberAt(index: number): Measure | undefined {
    return this.#measures.at(this.#qualifiersAt(index).next, { isJoined: true });
  }

  /** Whether a range may start here without “between”: later, “2 to 3” may be a movement. */
  #opensText(index: number): boolean {
    const { determiners, rangeOpener } = this.#words;
    return index === 0 || (index === 1 && (determiners.has(this.#text(0)) || this.#text(0) === rangeOpener));
  }

  /** The token after a chain of numbers joined by dashes, such as a date. */
  #afterChain({ next }: Measure): number {
    let end = next;
    while (this.#text(end) === "-" && this.#tokens[end + 1]?.kind === "number") end += 2;
    return end;
  }

  /** “or more”, “environ”, “+” after a figure, unless they belong to the next one. */
  #laterQualifier(index: number): { value: Qualification; next: number } | undefined {
    const token = this.#tokens[index];
    const isPlus = (token?.text === "+" && token.touches) || (token?.text === "plus" && token.hyphenated);
    const found = isPlus
      ? ({ value: "minimum", next: index + 1 } as const)
      : phraseAt(this.#vocabulary.laterQualifiers, this.#tokens, index);
    return found && this.#measures.at(found.next) === undefined ? found : undefined;
  }

  /** The figure of one measure and the qualifiers around it. */
  #complete(start: number, { found }: Qualifiers, measure: Measure): Step {
    const later = this.#laterQualifier(measure.end);
    const end = later?.next ?? measure.end;
    const next = Math.max(end, measure.next);
    const qualifications = later ? [...found, later.value] : found;
    const amount = amountIn(measure);
    const [printed, ...more] = qualifications;
    // “at least about”, “more than −5 %”: too much to be sure of.
    if (amount === undefined || more.length > 0 || (amount < 0 && printed !== undefined)) return { next };
    const collective = measure.isApproximate ? "around" : undefined;
    const qualification = printed && measure.isReciprocal ? reciprocal[printed] : (printed ?? collective);
    return { figure: this.#figure(start, end, { ...qualified(amount, qualification), ...markOf(measure) }), next };
  }
}

/** A printed figure is short: whoever passes more passes a sentence. */
const mostCharacters = 200;

/**
 * The figures that a short printed string holds, in its order: what the number grammar of the language reads without
 * doubt. Anything else is passed over, so an empty answer means "not certain", as does a string of more than 200
 * characters. Never throws.
 *
 * Numbers and scales are the language's own: English “1,234” is a thousand and more, French “1,234” hardly over one,
 * and a French *billion* is 10¹². Amounts are exact: 3.4 billion is 3400000000. A share such as “a third” is a
 * percentage, to 15 digits.
 *
 * @example
 * readFigures("more than $100 billion", "en");
 * // [{ form: "bound", exclusiveMinimum: 100000000000, currency: "USD", text: "more than $100 billion" }]
 * readFigures("plus du double", "fr"); // [{ form: "bound", exclusiveMinimum: 2, unit: "times", text: "plus du double" }]
 */
export function readFigures(printed: string, language: Language): PrintedFigure[] {
  return printed.length > mostCharacters ? [] : new FigureReader(printed, language).read().map(({ figure }) => figure);
}

/** Characters of a sentence that is read; a bound, because a hostile one could make the reading slow. */
export const mostSentenceCharacters = 800;

/**
 * The same of a whole sentence, with the place of each figure. A sentence of more than {@link mostSentenceCharacters}
 * characters is not read. What a date, a version or a name counts is read as well: whoever asks has to know those.
 */
export function readFiguresOfSentence(sentence: string, language: Language): PlacedFigure[] {
  return sentence.length > mostSentenceCharacters ? [] : new FigureReader(sentence, language).read();
}
