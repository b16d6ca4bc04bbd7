import type { Language, Localised } from "../src/schema/language.ts";

const space = "\u00a0";
const thinSpace = "\u202f";

/** Curators type ordinary spaces; readers must not see a figure broken over two lines, nor French punctuation start one. */
export function setTypography(text: string, language: Language): string {
  const figures = text.replace(/(\d) (?=\d{3}\b)/g, `$1${thinSpace}`).replace(/(\d) (?=(?:mill|mil|bill|trill)i?)/g, `$1${space}`);
  if (language === "en") return figures;
  return figures
    .replace(/(milliards?|millions?) (?=(?:de|d’|d')\b)/g, `$1${space}`)
    .replace(/ (?=[;?!%])/g, thinSpace)
    .replace(/ (?=[:»])/g, space)
    .replace(/« /g, `«${space}`);
}

export function setLocalised({ en, fr }: Localised): Localised {
  return { en: setTypography(en, "en"), fr: setTypography(fr, "fr") };
}
