import type { Language } from "../schema/language.ts";
import type { Interval } from "../schema/value.ts";
import { formatChange } from "./change.ts";
import { formatNumber } from "./number.ts";
import { formatSize, shapeOf, sizeTemplates } from "./size.ts";

const digits = 3;

/** As many digits as a reader can use; the numbers beside the words are exact. */
const shortened = (end: number): number => Number(end.toPrecision(digits));

/** An interval with its ends rounded to three digits, for words. */
export function shortenedInterval({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }: Interval): Interval {
  return {
    ...(minimum !== undefined && { minimum: shortened(minimum) }),
    ...(exclusiveMinimum !== undefined && { exclusiveMinimum: shortened(exclusiveMinimum) }),
    ...(maximum !== undefined && { maximum: shortened(maximum) }),
    ...(exclusiveMaximum !== undefined && { exclusiveMaximum: shortened(exclusiveMaximum) }),
  };
}

/** What a computed interval is in words: a range, or “about” where both its ends read alike. */
function sizeOf(interval: Interval) {
  const ends = shortenedInterval(interval);
  return ends.minimum !== undefined && ends.minimum === ends.maximum
    ? { form: "approximate" as const, amount: ends.minimum, side: "around" as const }
    : { form: "bound" as const, ...ends };
}

/**
 * A computed factor in words: always a range, because what went in was printed with few digits.
 *
 * @example formatFactor({ minimum: 2.03030, maximum: 2.22581 }, "en") // "multiplied by 2.03 to 2.23"
 */
export function formatFactor(factor: Interval, language: Language): string {
  const against = { forecast: { en: "", fr: "" } };
  const size = sizeOf(factor);
  return formatChange({ form: "change", by: "times", size, against }, { unit: "count", language });
}

const times: Record<Language, (range: string) => string> = {
  en: (range) => `${range} times`,
  fr: (range) => `${range} fois`,
};

/** How many times one figure is another. @example formatRatio({ minimum: 1.81, maximum: 2.22 }, "fr") // "entre 1,81 et 2,22 fois" */
export function formatRatio(ratio: Interval, language: Language): string {
  const one = (amount: number) => formatNumber(amount, language);
  const size = shapeOf(sizeOf(ratio));
  return times[language](formatSize(size, sizeTemplates[language], { one, range: (a, b) => [one(a), one(b)] }));
}
