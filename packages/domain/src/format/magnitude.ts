import type { Localised } from "../schema/language.ts";
import type { Magnitude } from "../schema/value.ts";
import type { AmountOptions } from "./amount.ts";
import { currencyWording } from "./currency.ts";

const magnitudes: Record<Magnitude, Localised> = {
  thousands: { en: "thousands", fr: "des milliers" },
  "tens-of-thousands": { en: "tens of thousands", fr: "des dizaines de milliers" },
  "hundreds-of-thousands": { en: "hundreds of thousands", fr: "des centaines de milliers" },
  millions: { en: "millions", fr: "des millions" },
  "tens-of-millions": { en: "tens of millions", fr: "des dizaines de millions" },
  "hundreds-of-millions": { en: "hundreds of millions", fr: "des centaines de millions" },
  billions: { en: "billions", fr: "des milliards" },
  "tens-of-billions": { en: "tens of billions", fr: "des dizaines de milliards" },
  "hundreds-of-billions": { en: "hundreds of billions", fr: "des centaines de milliards" },
  trillions: { en: "trillions", fr: "des milliers de milliards" },
};

const percent: Localised = { en: "of percent", fr: "de pour cent" };

function currencyAfterNoun(code: string): Localised {
  const wording = currencyWording(code);
  return wording === undefined
    ? { en: `(${code})`, fr: `(${code})` }
    : { en: `of ${wording.en}`, fr: wording.fr.afterNoun };
}

function unitAfterNoun({ unit, currency }: AmountOptions): Localised | undefined {
  if (unit === "percent") return percent;
  return unit === "money" && currency !== undefined ? currencyAfterNoun(currency) : undefined;
}

/**
 * An order of magnitude in words. Without a currency it says no more than was printed: “billions”.
 *
 * @example
 * formatMagnitude("billions", { unit: "money", currency: "USD", language: "fr" }); // "des milliards de dollars"
 */
export function formatMagnitude(magnitude: Magnitude, options: AmountOptions): string {
  const words = magnitudes[magnitude][options.language];
  const unit = unitAfterNoun(options);
  return unit === undefined ? words : `${words} ${unit[options.language]}`;
}
