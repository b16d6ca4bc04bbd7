import type { RecordedFigure } from "../schema/claim.ts";
import type { Metric } from "../schema/metric.ts";
import type { Period } from "../schema/period.ts";
import { daysBetween } from "./days.ts";

/** Tolerances, in days, within which two times are the same: fiscal periods drift, snapshots are taken when it suits. */
export const sameDurationDays = 7;
export const sameInstantDays = 31;

/** A figure's place in time: the end of its period for a duration, else the earliest day on which it can have been true. */
export function placeOf({ valid }: RecordedFigure, metric: Metric): string | undefined {
  const place = metric.periodKind === "duration" ? (valid.end ?? valid.start) : (valid.start ?? valid.end);
  return place ?? undefined;
}

const endsMeet = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && Math.abs(daysBetween(a, b)) <= sameDurationDays;

/** Whether two periods are one for a metric: durations by both ends, instants when both fit into one month. */
export function isSamePeriod(a: Period, b: Period, metric: Metric): boolean {
  if (metric.periodKind === "duration") return endsMeet(a.start, b.start) && endsMeet(a.end, b.end);
  const places = [a.start ?? a.end, b.start ?? b.end];
  const [first, second] = places;
  if (!first || !second) return false;
  return Math.abs(daysBetween(first, second)) <= sameInstantDays;
}
