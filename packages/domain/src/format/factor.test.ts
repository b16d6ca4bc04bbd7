import { describe, expect, test } from "vitest";
import { formatFactor, formatRatio, shortenedInterval } from "./factor.ts";

describe("a computed factor", () => {
  test.each([
    [{ minimum: 2.0303, maximum: 2.22581 }, "multiplied by 2.03 to 2.23", "multiplication par 2,03 à 2,23"],
    [{ minimum: 1.80952, maximum: 2.21053 }, "multiplied by 1.81 to 2.21", "multiplication par 1,81 à 2,21"],
    [{ minimum: 3.02 }, "multiplied by at least 3.02", "multiplication par au moins 3,02"],
    [{ minimum: 2 }, "at least doubled", "multiplication par au moins 2"],
    [{ maximum: 2.1 }, "multiplied by up to 2.1", "multiplication par 2,1 au plus"],
    [{ minimum: 0.25, maximum: 0.5 }, "divided by 2 to 4", "division par 2 à 4"],
    [
      { minimum: 1234.5, maximum: 98765 },
      "multiplied by 1,230 to 98,800",
      "multiplication par 1\u202f230 à 98\u202f800",
    ],
  ])("%j", (factor, en, fr) => {
    expect(formatFactor(factor, "en")).toBe(en);
    expect(formatFactor(factor, "fr")).toBe(fr);
  });
});

describe("how many times one figure is another", () => {
  test.each([
    [{ minimum: 1.80952, maximum: 2.21053 }, "between 1.81 and 2.21 times", "entre 1,81 et 2,21 fois"],
    [{ minimum: 3.021 }, "at least 3.02 times", "au moins 3,02 fois"],
    [{ maximum: 0.4567 }, "up to 0.457 times", "jusqu’à 0,457 fois"],
  ])("%j", (ratio, en, fr) => {
    expect(formatRatio(ratio, "en")).toBe(en);
    expect(formatRatio(ratio, "fr")).toBe(fr);
  });
});

test("ends keep three digits, and stay ends of their kind", () => {
  expect(shortenedInterval({ minimum: 1.23456, maximum: 1234.56 })).toEqual({ minimum: 1.23, maximum: 1230 });
  expect(shortenedInterval({ exclusiveMinimum: -1.23456 })).toEqual({ exclusiveMinimum: -1.23 });
  expect(shortenedInterval({ minimum: 0, exclusiveMaximum: 0.000123456 })).toEqual({
    minimum: 0,
    exclusiveMaximum: 0.000123,
  });
});
