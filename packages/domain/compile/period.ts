import type { DateSource, Period, Precision, PublicationDate } from "../src/schema/period.ts";

type Days = { readonly start: string; readonly end: string; readonly precision: Precision };

/** A time that is none, with what to write in its place. */
export class PeriodError extends RangeError {
  readonly mend: string;

  constructor(wrong: string, mend: string) {
    super(wrong);
    this.name = "PeriodError";
    this.mend = mend;
  }
}

/** Day 0 of a month is the last day of the month before it, month 13 the next January. */
const isoDay = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** The whole months that end with the given one. */
const monthsEnding = (year: number, month: number, count: number): { start: string; end: string } => ({
  start: isoDay(year, month - count + 1, 1),
  end: isoDay(year, month + 1, 0),
});

const spans = {
  Q: { months: 3, precision: "quarter" },
  H: { months: 6, precision: "half" },
  year: { months: 12, precision: "year" },
} as const;

/** A quarter, a half or a fiscal year; undefined for any other text. */
function resolveSpan(text: string, fiscalYearEnd: string | undefined): Days | undefined {
  const match = /^(FY)?([12]\d{3})-(?:(Q)([1-4])|(H)([12]))$/.exec(text) ?? /^(FY)([12]\d{3})$/.exec(text);
  if (!match) return undefined;
  const [, fiscal, year] = match;
  if (fiscal && fiscalYearEnd === undefined) {
    throw new PeriodError(
      `${text} is a fiscal period, but its subject has no fiscalYearEnd`,
      "add fiscalYearEnd to the company that is the subject or makes it, or write the dates",
    );
  }
  const { months, precision } = spans[(match[3] ?? match[5] ?? "year") as keyof typeof spans];
  // Companies of 52 or 53 weeks end their year within a week of the month's end: whole months are close enough.
  const closingMonth = fiscal ? Number(fiscalYearEnd?.slice(0, 2)) : 12;
  const monthsToYearEnd = 12 - months * Number(match[4] ?? match[6] ?? 1);
  return { ...monthsEnding(Number(year), closingMonth - monthsToYearEnd, months), precision };
}

/** A year, month or day of the calendar. */
function resolveDate(text: string): Days {
  const [, year = "", month, day] = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  const isMonth = month === undefined || (Number(month) >= 1 && Number(month) <= 12);
  if (year === "" || !isMonth || (day !== undefined && isoDay(Number(year), Number(month), Number(day)) !== text)) {
    throw new PeriodError(
      `${text} is not a date of the calendar`,
      "write a year, a month or a day that exists, such as 2024, 2024-02 or 2024-02-29",
    );
  }
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31`, precision: "year" };
  if (day === undefined) return { ...monthsEnding(Number(year), Number(month), 1), precision: "month" };
  return { start: text, end: text, precision: "day" };
}

function resolveDays(text: string, fiscalYearEnd?: string): Omit<Period, "source" | "text"> {
  const [first = "", last] = text.split("/");
  if (last === undefined) return resolveSpan(text, fiscalYearEnd) ?? resolveDate(text);
  const start = first === ".." ? null : resolveDate(first).start;
  const end = last === ".." ? null : resolveDate(last).end;
  if (start === null && end === null) throw new PeriodError(`${text} is open at both ends`, "write unknown");
  if (start !== null && end !== null && start > end) {
    throw new PeriodError(`${text} ends before it begins`, "put the earlier date first");
  }
  return { start, end, precision: "interval" };
}

/**
 * Resolves a curated time to days.
 *
 * @throws PeriodError where the text is no date of the calendar, ends before it starts, or is fiscal without a fiscal year end.
 */
export function resolvePeriod(text: string, source: DateSource | undefined, fiscalYearEnd?: string): Period {
  if (text === "unknown") return { start: null, end: null, precision: "unknown", source: null, text };
  return { ...resolveDays(text, fiscalYearEnd), source: source ?? null, text };
}

/**
 * Resolves a publication date, which is never open or unknown.
 *
 * @throws PeriodError where it is, or where the text is no date of the calendar.
 */
export function resolvePublication(text: string, source: DateSource): PublicationDate {
  const { start, end } = resolvePeriod(text, source);
  if (start === null || end === null) {
    throw new PeriodError(
      `${text} leaves open when the article was published`,
      "give a date, or an interval of two dates between which it was published",
    );
  }
  return { start, end, source, text };
}
