import type { RecordedFigure } from "../schema/claim.ts";
import type { Metric } from "../schema/metric.ts";
import type { Period } from "../schema/period.ts";
import { daysBetween } from "./days.ts";

/** URL-safe key of a series, such as `chatgpt~users.active~P1W` or `microsoft~in~openai~stake`. */
export type SeriesKey = string;

const daysPerMonth = 365.25 / 12;

/** Calendar lengths differ by a few days, fiscal ones by a week: a quarter of 13 or 14 weeks is a quarter too. */
/** Length of a period by the calendar: `P3M` for a quarter, `P1Y`; in days where it is neither months nor years. */
export function periodLength({ start, end }: Period): string {
  if (start === null || end === null) return "unstated";
  const days = daysBetween(start, end) + 1;
  const months = Math.round(days / daysPerMonth);
  const toleranceDays = months === 1 ? 3 : 8;
  if (months === 0 || Math.abs(days - months * daysPerMonth) > toleranceDays) return `P${days}D`;
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`;
}

/**
 * The key of the series that a figure belongs to. Only claims of one key may be joined, ranked or subtracted:
 * subjects, object, event (metrics that belong to one), metric, identifying qualifiers, length of the period (figures of
 * a duration), currency.
 */
export function seriesKey(claim: RecordedFigure, metric: Metric): SeriesKey {
  const identifying = metric.qualifiers.filter(({ role }) => role === "identifying");
  return [
    [...claim.subjects].sort().join("."),
    ...(claim.object === undefined ? [] : ["in", claim.object]),
    ...(metric.accumulation === "per-event" && claim.event !== undefined ? ["for", claim.event] : []),
    metric.code,
    ...identifying.map(({ name }) => claim.qualifiers[name] ?? "unstated"),
    ...(metric.periodKind === "duration" ? [periodLength(claim.valid)] : []),
    ...(metric.unit === "money" ? [claim.value.currency ?? "unstated"] : []),
  ].join("~");
}
