import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Interval } from "../schema/value.ts";
import { arbitraryTruth, holds } from "./dataset.arbitrary.ts";
import { difference, endsOf, hullOf, power, quotient } from "./interval-arithmetic.ts";

describe("the quotient", () => {
  test.each<[string, Interval, Interval, Interval | undefined]>([
    [
      "200 million over 100 million, both within 5 %",
      { minimum: 190, exclusiveMaximum: 210 },
      { minimum: 95, exclusiveMaximum: 105 },
      { minimum: 1.80952, maximum: 2.21053 },
    ],
    [
      "3.4 billion over 1.6 billion",
      { minimum: 3.35e9, exclusiveMaximum: 3.45e9 },
      { minimum: 1.55e9, exclusiveMaximum: 1.65e9 },
      { minimum: 2.0303, maximum: 2.22581 },
    ],
    ["more than 300 over 100", { exclusiveMinimum: 300 }, { minimum: 100, maximum: 100 }, { minimum: 3 }],
    ["300 over more than 100", { minimum: 300, maximum: 300 }, { exclusiveMinimum: 100 }, { maximum: 3 }],
    ["more than 300 over more than 100", { exclusiveMinimum: 300 }, { exclusiveMinimum: 100 }, undefined],
    ["what can be zero over 100", { minimum: 0, maximum: 300 }, { minimum: 100, maximum: 100 }, undefined],
    ["300 over what can be zero", { minimum: 300, maximum: 300 }, { minimum: 0, maximum: 100 }, undefined],
    ["up to 300 over 100", { maximum: 300 }, { minimum: 100, maximum: 100 }, undefined],
    ["a loss over a profit", { minimum: -3, maximum: -2 }, { minimum: 1, maximum: 2 }, undefined],
    ["a profit over a loss", { minimum: 1, maximum: 2 }, { minimum: -3, maximum: -2 }, undefined],
  ])("%s", (_, dividend, divisor, expected) => {
    expect(quotient(dividend, divisor)).toEqual(expected);
  });

  test("is rounded outwards, to six digits", () => {
    const third = quotient({ minimum: 1, maximum: 1 }, { minimum: 3, maximum: 3 });
    expect(third).toEqual({ minimum: 0.333333, maximum: 0.333334 });
    const large = quotient({ minimum: 2e9, maximum: 2e9 }, { minimum: 3, maximum: 3 });
    expect(large).toEqual({ minimum: 666_666_000, maximum: 666_667_000 });
  });

  test("holds that of every two true values; its open sides stay open", () => {
    fc.assert(
      fc.property(arbitraryTruth, arbitraryTruth, (a, b) => {
        const found = quotient(a.interval, b.interval);
        const [over, under] = [endsOf(a.interval), endsOf(b.interval)];
        const isPositive = over.lower > 0 && under.lower > 0;
        expect(found !== undefined).toBe(isPositive && (Number.isFinite(over.upper) || Number.isFinite(under.upper)));
        if (!found) return;
        expect(holds(found, a.truth / b.truth)).toBe(true);
        expect(endsOf(found).upper === Number.POSITIVE_INFINITY).toBe(over.upper === Number.POSITIVE_INFINITY);
        expect(endsOf(found).lower === Number.NEGATIVE_INFINITY).toBe(under.upper === Number.POSITIVE_INFINITY);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the difference", () => {
  test.each<[string, Interval, Interval, Interval | undefined]>([
    ["of two figures", { minimum: 190, maximum: 210 }, { minimum: 95, maximum: 105 }, { minimum: 85, maximum: 115 }],
    ["to a loss", { minimum: -3, maximum: -2 }, { minimum: 1, maximum: 2 }, { minimum: -5, maximum: -3 }],
    ["of more than 300 and 100", { exclusiveMinimum: 300 }, { minimum: 100, maximum: 100 }, { minimum: 200 }],
    ["of 300 and more than 100", { minimum: 300, maximum: 300 }, { exclusiveMinimum: 100 }, { maximum: 200 }],
    ["of two that are open above", { exclusiveMinimum: 300 }, { exclusiveMinimum: 100 }, undefined],
    ["of one open above and one open below", { minimum: 300 }, { maximum: 100 }, { minimum: 200 }],
  ])("%s", (_, minuend, subtrahend, expected) => {
    expect(difference(minuend, subtrahend)).toEqual(expected);
  });

  test("is rounded outwards on either side of zero", () => {
    const of = (a: number, b: number) => difference({ minimum: a, maximum: a }, { minimum: b, maximum: b });
    expect(of(1_000_000.4, 0)).toEqual({ minimum: 1_000_000, maximum: 1_000_010 });
    expect(of(0, 1_000_000.4)).toEqual({ minimum: -1_000_010, maximum: -1_000_000 });
    expect(of(7, 7)).toEqual({ minimum: 0, maximum: 0 });
  });

  test("holds that of every two true values; its open sides stay open", () => {
    fc.assert(
      fc.property(arbitraryTruth, arbitraryTruth, (a, b) => {
        const found = difference(a.interval, b.interval);
        const [from, taken] = [endsOf(a.interval), endsOf(b.interval)];
        const isOpenBelow = !(Number.isFinite(from.lower) && Number.isFinite(taken.upper));
        const isOpenAbove = !(Number.isFinite(from.upper) && Number.isFinite(taken.lower));
        expect(found === undefined).toBe(isOpenBelow && isOpenAbove);
        if (!found) return;
        expect(holds(found, a.truth - b.truth)).toBe(true);
        expect(Number.isFinite(endsOf(found).lower)).toBe(!isOpenBelow);
        expect(Number.isFinite(endsOf(found).upper)).toBe(!isOpenAbove);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the power", () => {
  test.each<[string, Interval, [number, number], Interval | undefined]>([
    ["of a rise", { minimum: 2, maximum: 3 }, [1, 2], { minimum: 2, maximum: 9 }],
    ["of a fall", { minimum: 0.25, maximum: 0.5 }, [1, 2], { minimum: 0.0625, maximum: 0.5 }],
    ["of either", { minimum: 0.5, maximum: 2 }, [1, 2], { minimum: 0.25, maximum: 4 }],
    ["of one", { minimum: 1, maximum: 1 }, [1, 2], { minimum: 1, maximum: 1 }],
    ["of a factor that is open above", { minimum: 2 }, [2, 2], { minimum: 4 }],
    ["of a factor that is open below", { maximum: 2 }, [2, 2], { maximum: 4 }],
    ["of what can be nothing", { minimum: 0, maximum: 2 }, [2, 2], { minimum: 0, maximum: 4 }],
  ])("%s", (_, base, [lower, upper], expected) => {
    expect(power(base, { lower, upper })).toEqual(expected);
  });

  test("holds that of every factor and every exponent", () => {
    const exponent = fc.double({ min: 0.1, max: 4, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(arbitraryTruth, exponent, exponent, share, ({ interval, truth }, one, other, at) => {
        const scale = (end: number | undefined) => (end === undefined ? undefined : end / 1e8);
        const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = interval;
        const factor = {
          minimum: scale(minimum ?? exclusiveMinimum),
          maximum: scale(maximum ?? exclusiveMaximum),
        };
        fc.pre((factor.minimum ?? 0) > 0);
        const [lower, upper] = [Math.min(one, other), Math.max(one, other)];
        const found = power(factor, { lower, upper });
        if (!found) return expect(factor.maximum).toBeUndefined();
        expect(holds(found, (truth / 1e8) ** (lower + (upper - lower) * at))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the hull", () => {
  test.each<[string, Interval[], Interval | undefined]>([
    ["of none", [], undefined],
    ["of one", [{ minimum: 1, exclusiveMaximum: 2 }], { minimum: 1, exclusiveMaximum: 2 }],
    [
      "of two",
      [
        { minimum: 5, maximum: 6 },
        { minimum: 1, exclusiveMaximum: 2 },
      ],
      { minimum: 1, maximum: 6 },
    ],
    [
      "of two with an end in common, which one includes",
      [
        { minimum: 1, exclusiveMaximum: 2 },
        { exclusiveMinimum: 1, maximum: 2 },
      ],
      { minimum: 1, maximum: 2 },
    ],
    ["of one open above and another", [{ exclusiveMinimum: 5 }, { minimum: 1, maximum: 2 }], { minimum: 1 }],
    ["of one open below and another", [{ exclusiveMaximum: 5 }, { minimum: 1, maximum: 2 }], { exclusiveMaximum: 5 }],
    ["of two that lie about everything", [{ exclusiveMinimum: 5 }, { maximum: 2 }], undefined],
  ])("%s", (_, intervals, expected) => {
    expect(hullOf(intervals)).toEqual(expected);
  });

  test("holds every true value, in any order", () => {
    fc.assert(
      fc.property(fc.array(arbitraryTruth, { minLength: 1, maxLength: 4 }), (drawn) => {
        const intervals = drawn.map(({ interval }) => interval);
        const hull = hullOf(intervals);
        expect(hullOf(intervals.toReversed())).toEqual(hull);
        for (const { truth } of drawn) expect(holds(hull ?? {}, truth)).toBe(true);
      }),
    );
  });
});
