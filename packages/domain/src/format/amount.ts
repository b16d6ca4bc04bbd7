import type { Language } from "../schema/language.ts";
import type { MetricUnit } from "../schema/metric.ts";
import { narrowNoBreakSpace, unbroken } from "./characters.ts";
import { currencyWording } from "./currency.ts";
import { type Decimal, decimalOf, orderOf, shifted, sizeOf } from "./decimal.ts";
import { formatDigits, signOf } from "./number.ts";

export interface AmountOptions {
  unit: MetricUnit;
  /** ISO 4217 code of a sum of money; where absent, the number stands alone. */
  currency?: string | undefined;
  language: Language;
}

interface Scale {
  /** Power of ten that the word stands for. */
  power: number;
  one: string;
  many: string;
}

/** Largest first. French stops at *milliard*: its *billion* is 10¹² and would be read as the English one. */
const scales: Record<Language, readonly Scale[]> = {
  en: [
    { power: 12, one: "trillion", many: "trillion" },
    { power: 9, one: "billion", many: "billion" },
    { power: 6, one: "million", many: "million" },
  ],
  fr: [
    { power: 9, one: "milliard", many: "milliards" },
    { power: 6, one: "million", many: "millions" },
  ],
};

/** More decimals than this before a scale word are harder to read than the digits in full. */
const decimalsBeforeScale = 3;

/** The largest scale that leaves few decimals; none for a percentage or a number that is clearer in full. */
function scaleFor(decimal: Decimal, { unit, language }: AmountOptions): Scale | undefined {
  if (unit === "percent") return undefined;
  return scales[language].find(
    ({ power }) => orderOf(decimal) >= power && decimal.exponent - power >= -decimalsBeforeScale,
  );
}

/** French counts in the singular up to 2, excluded: « 1,5 million », « 0 dollar ». */
function isSingular(decimal: Decimal): boolean {
  return sizeOf(decimal) < 2;
}

/** Sums in tenths are written in hundredths, as prices are: “$0.60”. */
function inCents(decimal: Decimal): Decimal {
  return decimal.exponent === -1 ? { ...decimal, digits: `${decimal.digits}0`, exponent: -2 } : decimal;
}

/** The digits alone, without sign, scale word or unit: “3.4” of 3400000000 in billions. */
function digitsOf(decimal: Decimal, scale: Scale | undefined, { unit, language }: AmountOptions): string {
  if (scale !== undefined) return formatDigits(shifted(decimal, -scale.power), language);
  return formatDigits(unit === "money" ? inCents(decimal) : decimal, language);
}

/** The digits and the scale word: “3.4 billion”. */
function numeral(decimal: Decimal, scale: Scale | undefined, options: AmountOptions): string {
  const digits = digitsOf(decimal, scale, options);
  if (scale === undefined) return digits;
  return `${digits} ${isSingular(shifted(decimal, -scale.power)) ? scale.one : scale.many}`;
}

/** The unit as French writes it, after the number: « 3 milliards » + « de dollars », « 500 » + « dollars ». */
function frenchCurrency(currency: string, decimal: Decimal, scale: Scale | undefined): string {
  const wording = currencyWording(currency)?.fr;
  if (wording === undefined) return `(${currency})`;
  if (scale !== undefined) return wording.afterNoun;
  return isSingular(decimal) ? wording.one : wording.many;
}

/** The unit as English writes it, before the number: “$” + “3”, “CNY ” + “3”. */
function englishCurrency(currency: string): string {
  return currencyWording(currency)?.symbol ?? `${currency} `;
}

function write(decimal: Decimal, scale: Scale | undefined, options: AmountOptions): string {
  const { unit, currency, language } = options;
  const sign = signOf(decimal);
  const number = numeral(decimal, scale, options);
  if (unit === "percent") return sign + number + (language === "fr" ? `${narrowNoBreakSpace}%` : "%");
  if (unit !== "money" || currency === undefined) return sign + number;
  if (language === "en") return sign + englishCurrency(currency) + number;
  return `${sign}${number} ${frenchCurrency(currency, decimal, scale)}`;
}

/**
 * An amount with its scale word and its unit, every significant digit kept. No line can break inside it.
 *
 * @example
 * formatAmount(3_400_000_000, { unit: "money", currency: "USD", language: "en" }); // "$3.4 billion"
 * formatAmount(3_400_000_000, { unit: "money", currency: "USD", language: "fr" }); // "3,4 milliards de dollars"
 * formatAmount(49, { unit: "percent", language: "fr" }); // "49 %"
 */
export function formatAmount(amount: number, options: AmountOptions): string {
  const decimal = decimalOf(amount);
  return unbroken(write(decimal, scaleFor(decimal, options), options));
}

/** Below this, a lower end without a scale word seems to borrow the upper end's: “between 500 and 2 million”. */
const borrowsScaleBelow = 1_000;

function scalesFor(lower: Decimal, upper: Decimal, options: AmountOptions): (Scale | undefined)[] {
  const scale = scaleFor(lower, options);
  const ambiguous = scale === undefined && sizeOf(lower) > 0 && sizeOf(lower) < borrowsScaleBelow;
  return [scale, ambiguous ? undefined : scaleFor(upper, options)];
}

/**
 * The two ends of a range. French writes once what both share (« entre 2 et 3 milliards de dollars »); English repeats
 * it, because “between $2 and $3 billion” leaves open what the 2 is.
 *
 * @example
 * formatAmountRange(2e9, 3e9, { unit: "money", currency: "USD", language: "en" }); // ["$2 billion", "$3 billion"]
 * formatAmountRange(2e9, 3e9, { unit: "money", currency: "USD", language: "fr" }); // ["2", "3 milliards de dollars"]
 */
export function formatAmountRange(lower: number, upper: number, options: AmountOptions): readonly [string, string] {
  const ends = [decimalOf(lower), decimalOf(upper)] as const;
  const [lowerScale, upperScale] = scalesFor(...ends, options);
  const upperText = unbroken(write(ends[1], upperScale, options));
  if (options.language === "en") return [unbroken(write(ends[0], lowerScale, options)), upperText];
  const shared = lowerScale === upperScale;
  const lowerText = (shared ? digitsOf : numeral)(ends[0], lowerScale, options);
  return [unbroken(signOf(ends[0]) + lowerText), upperText];
}
