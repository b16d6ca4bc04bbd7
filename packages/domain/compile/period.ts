import edtf from "edtf";
import type { DateSource, Period, Precision, PublicationDate } from "../src/schema/period.ts";

type Days = { readonly start: string | null; readonly end: string | null; readonly precision: Precision };

const day = (time: number): string | null => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null);

const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** Days of `months` whole months that end with the given month. */
function monthsEnding(year: number, month: number, months: number): { start: string; end: string } {
  const first = new Date(Date.UTC(year, month - months, 1));
  return { start: first.toISOString().slice(0, 10), end: lastDay(year, month) };
}

const part = /^(FY)?(\d{4})-(Q|H)([1-4])$/;
const fiscalYear = /^FY(\d{4})$/;

function resolvePart(text: string, fiscalYearEnd: string | undefined): Days | undefined {
  const wholeYear = fiscalYear.exec(text);
  const match = part.exec(text);
  if (!wholeYear && !match) return undefined;
  const isFiscal = wholeYear !== null || match?.[1] !== undefined;
  if (isFiscal && fiscalYearEnd === undefined) {
    throw new RangeError(`${text} is a fiscal period, but the subject's entity has no fiscalYearEnd`);
  }
  const closingMonth = isFiscal ? Number(fiscalYearEnd?.slice(0, 2)) : 12;
  const year = Number(wholeYear?.[1] ?? match?.[2]);
  if (wholeYear) return { ...monthsEnding(year, closingMonth, 12), precision: "year" };
  const months = match?.[3] === "Q" ? 3 : 6;
  const index = Number(match?.[4]);
  const monthsLeft = 12 - months * index;
  const end = new Date(Date.UTC(year, closingMonth - 1 - monthsLeft, 1));
  return {
    ...monthsEnding(end.getUTCFullYear(), end.getUTCMonth() + 1, months),
    precision: months === 3 ? "quarter" : "half",
  };
}

const precisionOf = (text: string): Precision => {
  if (text.includes("/")) return "interval";
  return ({ 4: "year", 7: "month", 10: "day" } as const)[text.length] ?? "interval";
};

function resolveDays(text: string, fiscalYearEnd?: string): Days {
  const resolved = resolvePart(text, fiscalYearEnd);
  if (resolved) return resolved;
  let date: { readonly min: number; readonly max: number };
  try {
    date = edtf(text);
  } catch {
    throw new RangeError(`${text} is not a date of the calendar`);
  }
  if (date.min > date.max) throw new RangeError(`${text} ends before it starts`);
  return { start: day(date.min), end: day(date.max), precision: precisionOf(text) };
}

/**
 * Resolves a curated time to days.
 *
 * @throws RangeError where the text is no date of the calendar, ends before it starts, or is fiscal without a fiscal year end.
 */
export function resolvePeriod(text: string, source: DateSource | undefined, fiscalYearEnd?: string): Period {
  if (text === "unknown") return { start: null, end: null, precision: "unknown", source: null, text };
  return { ...resolveDays(text, fiscalYearEnd), source: source ?? null, text };
}

/** Resolves a publication date, which is never open or unknown. */
export function resolvePublication(text: string, source: DateSource): PublicationDate {
  const { start, end } = text === "unknown" ? { start: null, end: null } : resolveDays(text);
  if (start === null || end === null) throw new RangeError(`${text} leaves open when the article was published`);
  return { start, end, source, text };
}
