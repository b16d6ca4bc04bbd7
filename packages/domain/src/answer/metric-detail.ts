import * as z from "zod";
import type { CalendarPeriod } from "../profile/calendar-period.ts";
import { seriesOf } from "../profile/roll-up.ts";
import type { Metric } from "../schema/metric.ts";
import type { AnswerContext } from "./context.ts";
import { describeMetric, MetricDescription } from "./metric.ts";
import { describeSeries, Series } from "./series.ts";

export const MetricDetail = z
  .strictObject({
    ...MetricDescription.shape,
    series: z
      .array(Series)
      .describe("Every series of the metric, by key; where a time was asked for, with the figures of that time only."),
  })
  .meta({ id: "MetricDetail", description: "A metric, and what is known of it across companies." });
export type MetricDetail = z.infer<typeof MetricDetail>;

/**
 * A metric with its series.
 *
 * @param companies only series on the profiles of these
 * @param within only figures of this stretch of the calendar
 */
export function describeMetricDetail(
  metric: Metric,
  context: AnswerContext,
  { companies, within }: { companies?: readonly string[] | undefined; within?: CalendarPeriod | undefined } = {},
): MetricDetail {
  const { index } = context;
  const keys = companies
    ? [...new Set(companies.flatMap((id) => seriesOf(id, index)))]
    : [...index.series.keys()].sort();
  const ofMetric = keys.filter((key) => index.series.get(key)?.[0]?.metric === metric.code);
  return {
    ...describeMetric(metric, context.language),
    series: ofMetric.flatMap((key) => describeSeries(key, context, within) ?? []),
  };
}
