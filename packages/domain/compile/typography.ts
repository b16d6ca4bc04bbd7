import type { Language } from "../src/schema/language.ts";

const space = "\u00a0";
const thinSpace = "\u202f";

/** A number and its scale: `200 million`, `3,4 milliards`. `mille` and other words that begin alike stay as they are. */
const scale = {
  en: /(?<=\d) (?=(?:thousand|(?:m|b|tr)illion)s?\b)/g,
  fr: /(?<=\d) (?=(?:milliard|(?:m|b|tr)illion)s?\b)/g,
};

/** Digits in groups of three: `10 000`. A number before them is none of them: `en 2024 300 personnes`. */
const groups = /(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/g;

function setFrench(text: string): string {
  return text
    .replace(groups, (digits) => digits.replaceAll(" ", thinSpace))
    .replace(/(?<=\d) (?=[%€$£])/g, thinSpace)
    .replace(/ (?=[;?!](?:\s|[»)]|$))/g, thinSpace)
    .replace(/ (?=:(?:\s|$))/g, space)
    .replace(/(?<=«) | (?=»)/g, space);
}

/**
 * Sets the spaces of a text: curators type ordinary ones, but no line may break inside a figure or before French
 * punctuation. Nothing but spaces is touched.
 */
export function setTypography(text: string, language: Language): string {
  const figures = text.replace(scale[language], space);
  return language === "fr" ? setFrench(figures) : figures;
}

/** Sets every wording of a value: each object with a text in both languages, however deep. */
export function setWordings<T>(value: T): T {
  if (Array.isArray(value)) return value.map(setWordings) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const isWording = ["en", "fr"].every((language) => typeof (value as Record<string, unknown>)[language] === "string");
  return Object.fromEntries(
    entries.map(([key, part]) => [
      key,
      isWording ? setTypography(part, key === "en" ? "en" : "fr") : setWordings(part),
    ]),
  ) as T;
}
