import type { RecordedArticle } from "../schema/article.ts";
import type { HopRole } from "../schema/attribution.ts";
import type { Language, Localised } from "../schema/language.ts";
import type { DateSource, Precision } from "../schema/period.ts";

type TextExtent = RecordedArticle["textExtent"];

const hopRoles: Record<HopRole, Localised> = {
  record: { en: "official record", fr: "document officiel" },
  speaker: { en: "speaker", fr: "auteur des propos" },
  estimator: { en: "author of the estimate", fr: "auteur de l’estimation" },
  unnamed: { en: "source not named", fr: "source non nommée" },
  outlet: { en: "news outlet", fr: "média" },
};

/**
 * In what role somebody passed a claim on, as a noun without article or capital.
 *
 * @example hopRoleLabel("record", "fr") // "document officiel"
 */
export function hopRoleLabel(role: HopRole, language: Language): string {
  return hopRoles[role][language];
}

const dateSources: Record<DateSource, Localised> = {
  printed: { en: "given by the text", fr: "date donnée par le texte" },
  inferred: { en: "inferred", fr: "date déduite" },
};

/**
 * Where a date comes from, for brackets after it.
 *
 * @example dateSourceLabel("inferred", "fr") // "date déduite"
 */
export function dateSourceLabel(source: DateSource, language: Language): string {
  return dateSources[source][language];
}

const precisions: Record<Precision, Localised> = {
  day: { en: "to the day", fr: "au jour près" },
  month: { en: "to the month", fr: "au mois près" },
  quarter: { en: "to the quarter", fr: "au trimestre près" },
  half: { en: "to the half-year", fr: "au semestre près" },
  year: { en: "to the year", fr: "à l’année près" },
  interval: { en: "between two dates", fr: "entre deux dates" },
  unknown: { en: "date not known", fr: "date inconnue" },
};

/**
 * How precisely a time is known.
 *
 * @example precisionLabel("month", "en") // "to the month"
 */
export function precisionLabel(precision: Precision, language: Language): string {
  return precisions[precision][language];
}

const textExtents: Record<TextExtent, Localised> = {
  whole: { en: "whole text read", fr: "texte lu en entier" },
  beginning: { en: "only the beginning of the text read", fr: "seul le début du texte a été lu" },
};

/**
 * How much of an article was read.
 *
 * @example textExtentLabel("whole", "fr") // "texte lu en entier"
 */
export function textExtentLabel(extent: TextExtent, language: Language): string {
  return textExtents[extent][language];
}
