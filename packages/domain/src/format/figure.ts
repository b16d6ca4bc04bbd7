import type { Language } from "../schema/language.ts";
import type { Metric } from "../schema/metric.ts";
import type { Value } from "../schema/value.ts";
import { noBreakSpace } from "./characters.ts";
import { type MetricWording, metricWording, type QualifierValues } from "./metric.ts";
import { formatValue } from "./value.ts";

export interface FigureWording {
  /** The value as printed: “more than 200 million”. */
  value: string;
  /** What it counts: “weekly active users”. Follows the value; of a change, it is the metric's label and stands first. */
  counted: string;
  /** Both, as a reader says them aloud. */
  text: string;
}

const labelMark = { en: ": ", fr: `${noBreakSpace}: ` } as const satisfies Record<Language, string>;

/** Whether the text ends in a bare number or a percentage, and not in a noun such as millions or dollars. */
function endsInNumber(text: string): boolean {
  return /[\d%]$/.test(text);
}

function countedAfter(text: string, value: Value, { unit }: Metric, { counted }: MetricWording, language: Language) {
  if (language === "fr") return endsInNumber(text) ? counted.fr : counted.frAfterNoun;
  // “3 million users”, but “millions of users”; money reads on by itself: “billions in revenue”.
  return value.form === "vague" && unit === "count" ? `of ${counted.en}` : counted.en;
}

/**
 * A figure in words: the value, what it counts, and both together.
 *
 * @example
 * figureWording({ value: { form: "exact", amount: 3000 }, metric: headcount, qualifiers: {} }, "fr");
 * // { value: "3 000", counted: "salariés", text: "3 000 salariés" }
 */
export function figureWording(
  { value, metric, qualifiers }: { value: Value; metric: Metric; qualifiers: QualifierValues },
  language: Language,
): FigureWording {
  const wording = metricWording(metric, qualifiers);
  const written = formatValue(value, { unit: metric.unit, language });
  if (value.form === "change") {
    const label = wording.label[language];
    return { value: written, counted: label, text: label + labelMark[language] + written };
  }
  const counted = countedAfter(written, value, metric, wording, language);
  const space = /\d$/.test(written) ? noBreakSpace : " ";
  return { value: written, counted, text: written + space + counted };
}
