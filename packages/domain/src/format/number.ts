import type { Language } from "../schema/language.ts";
import { minusSign, narrowNoBreakSpace, noBreakSpace } from "./characters.ts";
import { type Decimal, decimalOf, placesOf } from "./decimal.ts";

/** Ours and not `Intl`'s: engines and ICU versions differ in the space that they group French digits with. */
const marks = {
  en: { group: ",", decimal: "." },
  fr: { group: narrowNoBreakSpace, decimal: "," },
} as const satisfies Record<Language, { group: string; decimal: string }>;

/** The digits of a decimal, grouped and without a sign. */
export function formatDigits(decimal: Decimal, language: Language): string {
  const { group, decimal: mark } = marks[language];
  const [whole, fraction] = placesOf(decimal);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === "" ? grouped : grouped + mark + fraction;
}

/** The sign that a decimal is written with: a minus sign or nothing. */
export function signOf(decimal: Decimal): string {
  return decimal.negative ? minusSign : "";
}

/**
 * A number with every digit that it has, and none that it has not.
 *
 * @example
 * formatNumber(1234.5, "en"); // "1,234.5"
 * formatNumber(-1234.5, "fr"); // "−1 234,5", the space being U+202F
 */
export function formatNumber(n: number, language: Language): string {
  const decimal = decimalOf(n);
  return signOf(decimal) + formatDigits(decimal, language);
}

/** A number and the noun that it counts, on one line: “3 articles”. */
export function numbered(n: number, noun: string, language: Language): string {
  return formatNumber(n, language) + noBreakSpace + noun;
}
