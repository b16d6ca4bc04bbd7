import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Period } from "../src/schema/period.ts";
import { PeriodError, resolvePeriod, resolvePublication } from "./period.ts";

const days = (text: string, fiscalYearEnd?: string): string => {
  const { start, end, precision } = resolvePeriod(text, "printed", fiscalYearEnd);
  return `${start} to ${end}, ${precision}`;
};

test.each([
  ["2024", "2024-01-01 to 2024-12-31, year"],
  ["2024-02", "2024-02-01 to 2024-02-29, month"],
  ["2023-02", "2023-02-01 to 2023-02-28, month"],
  ["2024-12", "2024-12-01 to 2024-12-31, month"],
  ["2024-08-29", "2024-08-29 to 2024-08-29, day"],
  ["2024-02-29", "2024-02-29 to 2024-02-29, day"],
])("date %s", (text, expected) => {
  expect(days(text)).toBe(expected);
});

test.each([
  ["2024-08-29/2024-09-30", "2024-08-29 to 2024-09-30, interval"],
  ["2024-06/2024-08", "2024-06-01 to 2024-08-31, interval"],
  ["2023/2024-02", "2023-01-01 to 2024-02-29, interval"],
  ["2024-08-29/2024-08-29", "2024-08-29 to 2024-08-29, interval"],
  ["../2024-09", "null to 2024-09-30, interval"],
  ["2019/..", "2019-01-01 to null, interval"],
])("interval %s", (text, expected) => {
  expect(days(text)).toBe(expected);
});

test.each([
  ["2024-Q1", "2024-01-01 to 2024-03-31, quarter"],
  ["2024-Q3", "2024-07-01 to 2024-09-30, quarter"],
  ["2024-Q4", "2024-10-01 to 2024-12-31, quarter"],
  ["2024-H1", "2024-01-01 to 2024-06-30, half"],
  ["2024-H2", "2024-07-01 to 2024-12-31, half"],
])("calendar quarter or half %s", (text, expected) => {
  expect(days(text, "06-30")).toBe(expected);
});

describe("a fiscal year is named after the year it ends in", () => {
  test.each([
    // Nvidia's ends in January: nearly all of it lies in the year before its name.
    ["FY2026", "01-31", "2025-02-01 to 2026-01-31, year"],
    ["FY2026-Q1", "01-31", "2025-02-01 to 2025-04-30, quarter"],
    ["FY2026-Q3", "01-31", "2025-08-01 to 2025-10-31, quarter"],
    ["FY2026-Q4", "01-31", "2025-11-01 to 2026-01-31, quarter"],
    ["FY2026-H1", "01-31", "2025-02-01 to 2025-07-31, half"],
    // Microsoft's ends in June.
    ["FY2025", "06-30", "2024-07-01 to 2025-06-30, year"],
    ["FY2025-Q1", "06-30", "2024-07-01 to 2024-09-30, quarter"],
    ["FY2025-Q3", "06-30", "2025-01-01 to 2025-03-31, quarter"],
    ["FY2025-H2", "06-30", "2025-01-01 to 2025-06-30, half"],
    ["FY2024", "02-28", "2023-03-01 to 2024-02-29, year"],
    ["FY2024", "12-31", "2024-01-01 to 2024-12-31, year"],
  ])("%s of a year to %s", (text, fiscalYearEnd, expected) => {
    expect(days(text, fiscalYearEnd)).toBe(expected);
  });

  test("the quarters of any fiscal year follow each other and fill it", () => {
    const month = fc.integer({ min: 1, max: 12 }).map((number) => `${String(number).padStart(2, "0")}-28`);
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), month, (year, fiscalYearEnd) => {
        const whole = resolvePeriod(`FY${year}`, "printed", fiscalYearEnd);
        const quarters = [1, 2, 3, 4].map((number) => resolvePeriod(`FY${year}-Q${number}`, "printed", fiscalYearEnd));
        const dayAfter = (day: string | null): string =>
          new Date(Date.parse(day ?? "") + 86_400_000).toISOString().slice(0, 10);
        expect([quarters[0]?.start, quarters[3]?.end]).toEqual([whole.start, whole.end]);
        for (const next of [1, 2, 3]) expect(quarters[next]?.start).toBe(dayAfter(quarters[next - 1]?.end ?? null));
        expect(whole.end?.slice(0, 4)).toBe(String(year));
      }),
    );
  });
});

test.each([
  ["2024-02-30", "2024-02-30 is not a date of the calendar"],
  ["2024-13", "2024-13 is not a date of the calendar"],
  ["2024-00", "2024-00 is not a date of the calendar"],
  ["2024-21", "2024-21 is not a date of the calendar"],
  ["0204", "0204 is not a date of the calendar"],
  ["2024-H3", "2024-H3 is not a date of the calendar"],
  ["..", ".. is not a date of the calendar"],
  ["2023-02-29/2024", "2023-02-29 is not a date of the calendar"],
  ["2024-09/2024-08", "2024-09/2024-08 ends before it begins"],
  ["../..", "../.. is open at both ends"],
  ["FY2026-Q3", "FY2026-Q3 is a fiscal period, but its subject has no fiscalYearEnd"],
])("%s is refused with a reason and a mend", (text, reason) => {
  const refuse = (): unknown => resolvePeriod(text, "printed");
  expect(refuse).toThrow(PeriodError);
  expect(refuse).toThrow(reason);
  expect(refuse).toThrow(expect.objectContaining({ mend: expect.stringMatching(/\w/) }));
});

test("keeps the text and where it comes from; unknown comes from nowhere", () => {
  expect(resolvePeriod("2024-Q3", "inferred")).toMatchObject({ text: "2024-Q3", source: "inferred" });
  expect(resolvePeriod("unknown", undefined)).toEqual({
    start: null,
    end: null,
    precision: "unknown",
    source: null,
    text: "unknown",
  });
});

test("whatever resolves is a valid period that does not end before it begins", () => {
  const number = (max: number) => fc.integer({ min: 1, max }).map((value) => String(value).padStart(2, "0"));
  const date = fc.oneof(
    fc.constant("2024"),
    number(14).map((month) => `2024-${month}`),
    fc.tuple(number(14), number(33)).map((parts) => `2023-${parts.join("-")}`),
  );
  const text = fc.oneof(
    date,
    fc.tuple(fc.oneof(date, fc.constant("..")), fc.oneof(date, fc.constant(".."))).map((ends) => ends.join("/")),
  );
  fc.assert(
    fc.property(text, (written) => {
      try {
        const period = resolvePeriod(written, "printed");
        expect(Period.parse(period)).toEqual(period);
        if (period.start !== null && period.end !== null) expect(period.start <= period.end).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(PeriodError);
      }
    }),
  );
});

test("a publication date has two ends", () => {
  expect(resolvePublication("2024-08-29/2024-09-30", "inferred")).toEqual({
    start: "2024-08-29",
    end: "2024-09-30",
    source: "inferred",
    text: "2024-08-29/2024-09-30",
  });
  for (const text of ["unknown", "2024/..", "../2024"]) {
    expect(() => resolvePublication(text, "inferred")).toThrow(`${text} leaves open when the article was published`);
  }
});
