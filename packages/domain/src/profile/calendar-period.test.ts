import { expect, test } from "vitest";
import { calendarPeriod } from "./calendar-period.ts";

test.each([
  ["2024", "2024-01-01", "2024-12-31"],
  ["2024-H1", "2024-01-01", "2024-06-30"],
  ["2024-H2", "2024-07-01", "2024-12-31"],
  ["2024-Q1", "2024-01-01", "2024-03-31"],
  ["2024-Q4", "2024-10-01", "2024-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2023-02", "2023-02-01", "2023-02-28"],
  ["2024-11", "2024-11-01", "2024-11-30"],
])("%s lasts from %s to %s", (text, start, end) => {
  expect(calendarPeriod(text)).toEqual({ start, end });
});

test.each(["", "24", "2024-13", "2024-00", "2024-Q5", "2024-H3", "2024-08-29", "x2024", "2024-Q1x", "unknown"])(
  "%j is none",
  (text) => {
    expect(calendarPeriod(text)).toBeUndefined();
  },
);
