import type { RecordedFigure } from "../schema/claim.ts";
import type { Metric } from "../schema/metric.ts";
import type { Period } from "../schema/period.ts";

/** URL-safe key of a series, such as `chatgpt~users.active~P1W` or `microsoft~in~openai~stake`. */
export type SeriesKey = string;

const lengthInDays = ({ start, end }: Period): number | undefined =>
  start === null || end === null ? undefined : (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;

/** Calendar lengths differ by a few days; fiscal quarters of 13 or 14 weeks are quarters too. */
function periodLength(period: Period): string {
  const days = lengthInDays(period);
  if (days === undefined) return "unstated";
  const near = (length: number, tolerance: number) => Math.abs(days - length) <= tolerance;
  if (near(365, 7)) return "P1Y";
  if (near(182, 7)) return "P6M";
  if (near(274, 7)) return "P9M";
  if (near(91, 8)) return "P3M";
  if (near(30, 3)) return "P1M";
  return `P${days}D`;
}

/**
 * The key of the series that a figure belongs to. Only claims of one key may be joined, ranked or subtracted:
 * subjects, object, event (metrics that belong to one), metric, identifying qualifiers, period length (flows), currency.
 */
export function seriesKey(claim: RecordedFigure, metric: Metric): SeriesKey {
  const identifying = metric.qualifiers.filter(({ role }) => role === "identifying");
  return [
    [...claim.subjects].sort().join("."),
    ...(claim.object === undefined ? [] : ["in", claim.object]),
    ...(metric.accumulation === "per-event" && claim.event !== undefined ? ["for", claim.event] : []),
    metric.code,
    ...identifying.map(({ name }) => claim.qualifiers[name] ?? "unstated"),
    ...(metric.accumulation === "flow" ? [periodLength(claim.valid)] : []),
    ...(metric.unit === "money" ? [claim.value.currency ?? "unstated"] : []),
  ].join("~");
}
