import type { Language } from "../schema/language.ts";
import {
  type DateStyle,
  type Day,
  dayAndMonth,
  dayNumber,
  fullDate,
  lastDayOf,
  monthAndYear,
  monthName,
} from "./calendar.ts";

/** What a span is told in, finest first. */
export type Granularity = "day" | "month" | "year";

/** A span in words. One text where it is a single day, month or year; else two, the first without what both share. */
export interface SpanWording {
  granularity: Granularity;
  texts: readonly [string] | readonly [string, string];
  /** Whether the second text completes the first (“June”, “August 2024”), so that the dash needs no spaces. */
  tight: boolean;
}

/** The coarsest unit that the span fills whole: 1 June to 31 August is told in months without saying more or less. */
function granularityOf(start: Day, end: Day): Granularity {
  if (start.day !== 1 || end.day !== lastDayOf(end)) return "day";
  return start.month === 1 && end.month === 12 ? "year" : "month";
}

/** A day, or the month or year that it stands for. */
export function formatAt(day: Day, granularity: Granularity, language: Language, style: DateStyle): string {
  if (granularity === "year") return String(day.year);
  return granularity === "month" ? monthAndYear(day, language, style) : fullDate(day, language, style);
}

/** The first end without what the second says again: “29” of 29 to 31 August, “29 Aug” of 29 August to 3 September. */
function shortenedStart(start: Day, end: Day, granularity: Granularity, language: Language, style: DateStyle): string {
  if (granularity === "year" || start.year !== end.year) return formatAt(start, granularity, language, style);
  if (granularity === "month") return monthName(start.month, language, style);
  return start.month === end.month ? dayNumber(start.day, language) : dayAndMonth(start, language, style);
}

/** Words a span of days, from the first to the last. Pass `coarsest: "month"` where a bare year would be no news. */
export function spanWording(
  [start, end]: readonly [Day, Day],
  language: Language,
  style: DateStyle,
  coarsest: Exclude<Granularity, "day"> = "year",
): SpanWording {
  const found = granularityOf(start, end);
  const granularity = found === "year" ? coarsest : found;
  const first = formatAt(start, granularity, language, style);
  const last = formatAt(end, granularity, language, style);
  if (first === last) return { granularity, texts: [last], tight: true };
  const sameYear = start.year === end.year;
  const tight = { year: true, month: sameYear, day: sameYear && start.month === end.month }[granularity];
  return { granularity, texts: [shortenedStart(start, end, granularity, language, style), last], tight };
}
