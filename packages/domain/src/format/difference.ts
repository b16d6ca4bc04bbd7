import type { DifferenceField, Divisibility } from "../schema/difference.ts";
import type { Language, Localised } from "../schema/language.ts";
import { numbered } from "./number.ts";

const labels: Record<DifferenceField | "unstated" | "combined", Localised> = {
  metric: { en: "Metric", fr: "Indicateur" },
  subject: { en: "Subject", fr: "Sujet" },
  qualifier: { en: "Qualifier", fr: "Précision" },
  period: { en: "Period", fr: "Période" },
  "period-length": { en: "Length of the period", fr: "Durée de la période" },
  currency: { en: "Currency", fr: "Devise" },
  value: { en: "Kind of value", fr: "Nature de la valeur" },
  unstated: { en: "not stated", fr: "non précisé" },
  combined: { en: "a combined figure", fr: "un chiffre cumulé" },
};

/** What two figures differ in, as a label. @example differenceLabel("currency", "fr") // "Devise" */
export const differenceLabel = (field: keyof typeof labels, language: Language): string => labels[field][language];

const kindsOfValue: Record<Divisibility, Localised> = {
  exact: { en: "a number", fr: "un nombre" },
  approximate: { en: "an approximate number", fr: "un nombre approximatif" },
  bound: { en: "a bound", fr: "une borne" },
  vague: { en: "an order of magnitude", fr: "un ordre de grandeur" },
  change: { en: "a change", fr: "une variation" },
  "not-positive": { en: "not certainly above zero", fr: "pas forcément au-dessus de zéro" },
};

/** What a value is, as far as it can be divided. @example divisibilityLabel("vague", "fr") // "un ordre de grandeur" */
export const divisibilityLabel = (kind: Divisibility, language: Language): string => kindsOfValue[kind][language];

const unitsOfLength: Record<string, Record<Language, readonly [one: string, several: string]>> = {
  D: { en: ["day", "days"], fr: ["jour", "jours"] },
  M: { en: ["month", "months"], fr: ["mois", "mois"] },
  Y: { en: ["year", "years"], fr: ["an", "ans"] },
};

/** The length of a period in words; as it is where it is none. @example periodLengthLabel("P3M", "fr") // "3 mois" */
export function periodLengthLabel(length: string, language: Language): string {
  const [, count, unit = ""] = /^P(\d+)([DMY])$/.exec(length) ?? [];
  const [one, several] = unitsOfLength[unit]?.[language] ?? [];
  if (count === undefined || one === undefined || several === undefined) return length;
  return numbered(Number(count), count === "1" ? one : several, language);
}
