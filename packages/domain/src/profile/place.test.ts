import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryPeriod } from "./dataset.arbitrary.ts";
import { isDated } from "./days.ts";
import { activeUsers, earningsPerShare, period, recognisedRevenue } from "./example.ts";
import { isCertainlySamePeriod, isLater, isSamePeriod, isSameSpan, overlap, placeOf } from "./place.ts";

const instant = activeUsers;
const duration = recognisedRevenue;
const metric = fc.constantFrom(instant, duration, earningsPerShare);

describe("the place in time", () => {
  test.each([
    ["an instant within a month: its earliest day", "2024-08", instant, "2024-08-01"],
    ["an instant up to a day: that day", "../2024-08-29", instant, "2024-08-29"],
    ["an instant since a day: that day", "2024-08-29/..", instant, "2024-08-29"],
    ["a quarter: its end", "2024-Q3", duration, "2024-09-30"],
    ["a duration up to a day: that day", "../2024-08-29", duration, "2024-08-29"],
    ["a duration since a day: that day", "2024-08-29/..", duration, "2024-08-29"],
    ["an unknown time: none", "unknown", instant, undefined],
    ["an unknown duration: none", "unknown", duration, undefined],
  ])("%s", (_, valid, of, place) => {
    expect(placeOf(period(valid), of)).toBe(place);
  });

  test("is known exactly of the dated", () => {
    fc.assert(
      fc.property(arbitraryPeriod, metric, (valid, of) => {
        expect(placeOf(valid, of) !== undefined).toBe(isDated(valid));
      }),
    );
  });
});

describe("the same period", () => {
  test.each([
    ["a day, and the weeks in which it was printed", "2024-08-29", "2024-08-29/2024-09-30", instant, true],
    ["31 days apart", "2024-08-01", "2024-09-01", instant, true],
    ["32 days apart", "2024-08-01", "2024-09-02", instant, false],
    ["two months that follow", "2024-08", "2024-09", instant, true],
    ["two months with one between", "2024-08", "2024-10", instant, false],
    ["a quarter of the calendar and of 13 weeks", "2024-Q2", "2024-03-30/2024-06-28", duration, true],
    ["ends a week apart", "2024-Q2", "2024-04-01/2024-07-07", duration, true],
    ["ends eight days apart", "2024-Q2", "2024-04-01/2024-07-08", duration, false],
    ["starts a week apart", "2024-Q2", "2024-04-08/2024-06-30", duration, true],
    ["starts eight days apart", "2024-Q2", "2024-04-09/2024-06-30", duration, false],
    ["two quarters", "2024-Q2", "2024-Q3", duration, false],
    ["two sums up to one day", "../2024-06-30", "../2024-06-28", duration, true],
    ["a sum up to a day, and a quarter that ends there", "../2024-06-30", "2024-Q2", duration, false],
    ["unknown and unknown", "unknown", "unknown", instant, false],
    ["unknown and unknown durations", "unknown", "unknown", duration, false],
  ])("%s", (_, a, b, of, expected) => {
    expect(isSamePeriod(period(a), period(b), of)).toBe(expected);
  });

  test("is symmetric, and reflexive where the time is known", () => {
    fc.assert(
      fc.property(arbitraryPeriod, arbitraryPeriod, metric, (a, b, of) => {
        expect(isSamePeriod(a, b, of)).toBe(isSamePeriod(b, a, of));
        expect(isSamePeriod(a, a, of)).toBe(isDated(a));
      }),
    );
  });

  test("keeps places close: a week for durations, a month for instants", () => {
    fc.assert(
      fc.property(arbitraryPeriod, arbitraryPeriod, metric, (a, b, of) => {
        if (!isSamePeriod(a, b, of)) return;
        const apart = Math.abs(Date.parse(placeOf(a, of) ?? "") - Date.parse(placeOf(b, of) ?? "")) / 86_400_000;
        expect(apart).toBeLessThanOrEqual(of.periodKind === "duration" ? 7 : 31);
      }),
    );
  });
});

describe("later", () => {
  test.each([
    ["a day than the day before", "2024-08-29", "2024-08-28", instant, true],
    ["a day than the same day", "2024-08-29", "2024-08-29", instant, false],
    ["a quarter than the one before", "2024-Q3", "2024-Q2", duration, true],
    ["the calendar's quarter than the fiscal one", "2024-Q2", "2024-03-30/2024-06-28", duration, false],
    ["a known time than an unknown", "2024", "unknown", instant, false],
  ])("%s", (_, a, b, of, expected) => {
    expect(isLater(period(a), period(b), of)).toBe(expected);
  });

  test("is never so both ways, and one way of any two places that differ, but for one period of a duration", () => {
    fc.assert(
      fc.property(arbitraryPeriod, arbitraryPeriod, metric, (a, b, of) => {
        const either = isLater(a, b, of) || isLater(b, a, of);
        expect(isLater(a, b, of) && isLater(b, a, of)).toBe(false);
        const differ = isDated(a) && isDated(b) && placeOf(a, of) !== placeOf(b, of);
        expect(either).toBe(differ && !(of.periodKind === "duration" && isSamePeriod(a, b, of)));
      }),
    );
  });
});

describe("days in common", () => {
  test.each([
    ["a day and itself", "2024-08-29", "2024-08-29", true],
    ["a day and its month", "2024-08-31", "2024-08", true],
    ["a month and the next", "2024-08", "2024-09", false],
    ["a month and the weeks that start on its last day", "2024-08", "2024-08-31/2024-09-30", true],
    ["an open time and a day in it", "../2024-08-29", "2024-08-01", false],
    ["a time since a day and a day in it", "2024-08-01/..", "2024-08-29", false],
    ["unknown and a day", "unknown", "2024-08-29", false],
  ])("%s", (_, a, b, expected) => {
    expect(overlap(period(a), period(b))).toBe(expected);
    expect(overlap(period(b), period(a))).toBe(expected);
  });
});

describe("certainly the same period", () => {
  test.each([
    ["a day and itself", "2024-08-29", "2024-08-29", instant, true],
    ["a month and itself", "2024-08", "2024-08", instant, true],
    ["a month and a day in it", "2024-08", "2024-08-29", instant, true],
    ["the first and the last day of 31", "2024-08-01", "2024-08-31", instant, true],
    ["the first and the last day of 32", "2024-08-01", "2024-09-01", instant, false],
    ["a month and the next day", "2024-08", "2024-09-01", instant, false],
    ["a year and itself: a level can move a long way", "2024", "2024", instant, false],
    ["a year and a day in it", "2024", "2024-01-15", instant, false],
    ["up to a day, and that day", "../2024-08-29", "2024-08-29", instant, false],
    ["since a day, and that day", "2024-08-29/..", "2024-08-29", instant, false],
    ["unknown and unknown", "unknown", "unknown", instant, false],
    ["a year of revenue and itself", "2024", "2024", duration, true],
    ["a quarter of the calendar and of 13 weeks", "2024-Q2", "2024-03-30/2024-06-28", duration, true],
    ["two quarters", "2024-Q2", "2024-Q3", duration, false],
  ])("%s", (_, a, b, of, expected) => {
    expect(isCertainlySamePeriod(period(a), period(b), of)).toBe(expected);
    expect(isCertainlySamePeriod(period(b), period(a), of)).toBe(expected);
  });

  test("is never so of what is not the same period at all", () => {
    fc.assert(
      fc.property(arbitraryPeriod, arbitraryPeriod, metric, (a, b, of) => {
        if (isCertainlySamePeriod(a, b, of)) expect(isSamePeriod(a, b, of)).toBe(true);
      }),
    );
  });
});

describe("the same span", () => {
  test.each([
    ["2024", "2024", true],
    ["../2024", "../2024", true],
    ["2024/..", "2024/..", true],
    ["2024", "2024-01/2024-12-30", false],
    ["2024", "2024-01-02/2024-12-31", false],
    ["../2024", "2024", false],
    ["2024/..", "2024", false],
    ["unknown", "unknown", false],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(isSameSpan(period(a), period(b))).toBe(expected);
    expect(isSameSpan(period(b), period(a))).toBe(expected);
  });
});
