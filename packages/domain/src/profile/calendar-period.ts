/** A stretch of the calendar: its first and last day. */
export type CalendarPeriod = { readonly start: string; readonly end: string };

const shape = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?$/;

const lastDayOf = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/**
 * The days of a year, half, quarter or month. Undefined where the text is none of these.
 *
 * @example calendarPeriod("2024-Q3") // { start: "2024-07-01", end: "2024-09-30" }
 */
export function calendarPeriod(text: string): CalendarPeriod | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const [, year = "", quarter, half, month] = match;
  const [months, part] = quarter ? [3, quarter] : half ? [6, half] : month ? [1, month] : [12, "1"];
  const last = months * Number(part);
  const first = String(last - months + 1).padStart(2, "0");
  return { start: `${year}-${first}-01`, end: lastDayOf(Number(year), last) };
}
