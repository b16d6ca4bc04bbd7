import type { Value } from "../schema/value.ts";
import { type AmountOptions, formatAmount, formatAmountRange } from "./amount.ts";
import { formatChange } from "./change.ts";
import { formatMagnitude } from "./magnitude.ts";
import { formatSize, shapeOf, sizeTemplates } from "./size.ts";

function formatMain(value: Value, options: AmountOptions): string {
  switch (value.form) {
    case "vague":
      return formatMagnitude(value.magnitude, options);
    case "change":
      return formatChange(value, options);
    default:
      return formatSize(shapeOf(value), sizeTemplates[options.language], {
        one: (amount) => formatAmount(amount, options),
        range: (lower, upper) => formatAmountRange(lower, upper, options),
      });
  }
}

/**
 * A value in words and digits, as exact or as open as it was printed: a bound keeps its “more than”. A line can break
 * between its words, never inside an amount. `options.currency` serves only values that carry none themselves.
 *
 * @example
 * formatValue({ form: "bound", exclusiveMinimum: 5e9, currency: "EUR" }, { unit: "money", language: "fr" });
 * // "plus de 5 milliards d’euros"
 */
export function formatValue(value: Value, options: AmountOptions): string {
  const { language } = options;
  const main = formatMain(value, { ...options, currency: value.currency ?? options.currency });
  if (value.converted === undefined) return main;
  const sums = value.converted.map(({ amount, currency }) =>
    formatAmount(amount, { unit: "money", currency, language }),
  );
  return `${main} (${sums.join(", ")})`;
}
