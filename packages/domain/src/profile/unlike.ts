import type { DatasetIndex } from "./dataset-index.ts";
import { type Difference, differencesBetween } from "./difference.ts";
import { metricOf } from "./metric-of.ts";
import type { SeriesKey } from "./series.ts";

/** A series that looks like another and must not be joined to it, with what sets them apart. */
export type UnlikeSeries = { readonly series: SeriesKey; readonly differences: readonly Difference[] };

/**
 * The series that a reader could take for the continuation of this one: of the same subjects and object, and of the same
 * metric or of one that must not be compared with it. What belongs to an event is its own.
 */
export function unlikeSeries(key: SeriesKey, index: DatasetIndex): UnlikeSeries[] {
  const figure = index.series.get(key)?.[0];
  if (!figure) return [];
  const metric = metricOf(figure, index);
  if (metric.accumulation === "per-event") return [];
  const subjects = figure.subjects.toSorted().join();
  return (index.seriesAbout.get(subjects) ?? []).flatMap((otherKey) => {
    const other = index.series.get(otherKey)?.[0];
    if (!other || otherKey === key || other.object !== figure.object) return [];
    const otherMetric = metricOf(other, index);
    const looksAlike =
      otherMetric.accumulation !== "per-event" &&
      (otherMetric === metric ||
        metric.notComparableWith.includes(otherMetric.code) ||
        otherMetric.notComparableWith.includes(metric.code));
    if (!looksAlike) return [];
    const { differences } = differencesBetween(figure, other, [metric, otherMetric], index.entities);
    return differences.length > 0 ? [{ series: otherKey, differences }] : [];
  });
}
