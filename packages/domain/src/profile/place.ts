import type { Metric } from "../schema/metric.ts";
import type { Period } from "../schema/period.ts";
import { daysBetween, isDated } from "./days.ts";

type Days = Pick<Period, "start" | "end">;
type Kind = Pick<Metric, "periodKind">;

/** Tolerances, in days, within which two times are the same: fiscal periods drift, snapshots are taken when it suits. */
export const sameDurationDays = 7;
export const sameInstantDays = 31;

/**
 * A figure's place in time: the end of its period for a duration, else the earliest day on which it can have been true.
 * Where only the other end is known, that one; undefined where neither is.
 */
export function placeOf({ start, end }: Days, { periodKind }: Kind): string | undefined {
  return (periodKind === "duration" ? (end ?? start) : (start ?? end)) ?? undefined;
}

/** Two ends that are both open are one end: both periods ran “up to” or “since”. */
function sameEnd(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(daysBetween(a, b)) <= sameDurationDays;
}

/**
 * Whether two times are one for a metric: durations where both ends lie within a week of each other, instants where
 * their places lie within a month. An unknown time is the same as none.
 */
export function isSamePeriod(a: Days, b: Days, metric: Kind): boolean {
  const placeA = placeOf(a, metric);
  const placeB = placeOf(b, metric);
  if (placeA === undefined || placeB === undefined) return false;
  if (metric.periodKind === "duration") return sameEnd(a.start, b.start) && sameEnd(a.end, b.end);
  return Math.abs(daysBetween(placeA, placeB)) <= sameInstantDays;
}

/**
 * Whether a time is later than another. Two ends of one quarter, days apart, are a matter of calendars: neither is later.
 * A time is not later than one that is unknown.
 */
export function isLater(a: Days, b: Days, metric: Kind): boolean {
  const placeA = placeOf(a, metric);
  const placeB = placeOf(b, metric);
  if (placeA === undefined || placeB === undefined || placeA <= placeB) return false;
  return metric.periodKind === "instant" || !isSamePeriod(a, b, metric);
}

/** Whether both times are known at both ends and have a day in common. */
export function overlap(a: Days, b: Days): boolean {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return false;
  return a.start <= b.end && b.start <= a.end;
}

/** Whether two times, known at least at one end, are bounded by the very same days: “in 2025” and “in 2025”. */
export const isSameSpan = (a: Days, b: Days): boolean => isDated(a) && a.start === b.start && a.end === b.end;

/**
 * Whether two times are certainly one: instants not merely near, but both known to lie within the same month. A level of
 * which only the year is known can have moved a long way.
 */
export function isCertainlySamePeriod(a: Days, b: Days, metric: Kind): boolean {
  if (metric.periodKind === "duration") return isSamePeriod(a, b, metric);
  const ends = [a.start, a.end, b.start, b.end].filter((end) => end !== null).sort();
  const [first, last] = [ends.at(0), ends.at(-1)];
  if (ends.length < 4 || first === undefined || last === undefined) return false;
  return daysBetween(first, last) + 1 <= sameInstantDays;
}
