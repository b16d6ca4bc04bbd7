import { type Day, dayOf, lastDayOf } from "../format/calendar.ts";
import type { PublicationDate } from "../schema/period.ts";

/** Year, month and day of a date, as many as are known. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/** When a cited article was published: a date to be printed as such, or bounds within which an unknown one lies. */
export type CitedDate =
  | { readonly kind: "certain"; readonly parts: DateParts }
  | { readonly kind: "within"; readonly start: Day; readonly end: Day };

function isWholeMonth(start: Day, end: Day): boolean {
  return start.year === end.year && start.month === end.month && start.day === 1 && end.day === lastDayOf(end);
}

function isWholeYear(start: Day, end: Day): boolean {
  return start.year === end.year && start.month === 1 && start.day === 1 && end.month === 12 && end.day === 31;
}

function wholePartsOf(start: Day, end: Day): DateParts | undefined {
  if (isWholeYear(start, end)) return [start.year];
  if (isWholeMonth(start, end)) return [start.year, start.month];
  const isOneDay = start.year === end.year && start.month === end.month && start.day === end.day;
  return isOneDay ? [start.year, start.month, start.day] : undefined;
}

/** Certain is only what the article prints, and only as precisely as it prints it. */
export function citedDateOf(published: PublicationDate): CitedDate {
  const [start, end] = [dayOf(published.start), dayOf(published.end)];
  const parts = published.source === "printed" ? wholePartsOf(start, end) : undefined;
  return parts === undefined ? { kind: "within", start, end } : { kind: "certain", parts };
}

/** The first and the last year that it can be of; the same where the year is certain. */
export const yearsOf = (date: CitedDate): readonly [number, number] =>
  date.kind === "certain" ? [date.parts[0], date.parts[0]] : [date.start.year, date.end.year];
