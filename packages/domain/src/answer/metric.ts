import * as z from "zod";
import { metricWording } from "../format/metric.ts";
import type { RecordedFigure } from "../schema/claim.ts";
import { MetricCode } from "../schema/identifier.ts";
import type { Language } from "../schema/language.ts";
import { Accumulation, type Metric, MetricUnit, PeriodKind, QualifierRole } from "../schema/metric.ts";

export const MetricReference = z
  .strictObject({
    code: MetricCode,
    label: z
      .string()
      .describe("Name of the metric with its qualifiers, in the language of the answer: “Weekly active users”."),
    unit: MetricUnit,
    periodKind: PeriodKind,
  })
  .meta({ id: "MetricReference", description: "The metric of a figure." });
export type MetricReference = z.infer<typeof MetricReference>;

export function referToMetric(
  metric: Metric,
  qualifiers: Readonly<Record<string, string>>,
  language: Language,
): MetricReference {
  const { label } = metricWording(metric, qualifiers);
  return { code: metric.code, label: label[language], unit: metric.unit, periodKind: metric.periodKind };
}

/** The metric of a series: its label may only say what all figures of the series share. */
export function referToMetricOfSeries(figure: RecordedFigure, metric: Metric, language: Language): MetricReference {
  const identifying = metric.qualifiers.filter(({ role }) => role === "identifying");
  const shared = identifying.flatMap(({ name }) => {
    const value = figure.qualifiers[name];
    return value === undefined ? [] : [[name, value]];
  });
  return referToMetric(metric, Object.fromEntries(shared), language);
}

export const MetricDescription = z
  .strictObject({
    ...MetricReference.shape,
    definition: z.string().describe("What it measures, and what it does not."),
    accumulation: Accumulation,
    qualifiers: z.array(
      z.strictObject({
        name: z.string(),
        label: z.string(),
        role: QualifierRole,
        values: z
          .array(z.strictObject({ value: z.string(), label: z.string() }))
          .nullable()
          .describe("The closed list of values; null where it is a year."),
      }),
    ),
    notComparableWith: z
      .array(MetricCode)
      .describe("Metrics that look alike and must not be compared, subtracted or ranked."),
    staleAfterDays: z.int().describe("Days after which a strong claim gives way to a later, less certain one."),
  })
  .meta({ id: "Metric", description: "What a figure measures: one code of the closed vocabulary." });
export type MetricDescription = z.infer<typeof MetricDescription>;

export function describeMetric(metric: Metric, language: Language): MetricDescription {
  return {
    ...referToMetric(metric, {}, language),
    definition: metric.definition[language],
    accumulation: metric.accumulation,
    qualifiers: metric.qualifiers.map(({ name, label, role, values }) => ({
      name,
      label: label[language],
      role,
      values: values?.map(({ value, label: valueLabel }) => ({ value, label: valueLabel[language] })) ?? null,
    })),
    notComparableWith: metric.notComparableWith,
    staleAfterDays: metric.staleAfterDays,
  };
}
