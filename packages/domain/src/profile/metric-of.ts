import type { RecordedFigure } from "../schema/claim.ts";
import type { Metric } from "../schema/metric.ts";
import type { DatasetIndex } from "./dataset-index.ts";

/** The metric of a figure. @throws RangeError where the vocabulary lacks it. */
export function metricOf(
  claim: Pick<RecordedFigure, "id" | "metric">,
  { metrics }: Pick<DatasetIndex, "metrics">,
): Metric {
  const metric = metrics.get(claim.metric);
  if (!metric) throw new RangeError(`claim ${claim.id} has the metric ${claim.metric}, which the vocabulary lacks`);
  return metric;
}
