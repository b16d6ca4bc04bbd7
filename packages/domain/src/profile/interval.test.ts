import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Interval, type Value } from "../schema/value.ts";
import { arbitraryAmount, arbitraryValue } from "./dataset.arbitrary.ts";
import { intervalOf, meet, relativeWidthOf } from "./interval.ts";

const exact = (amount: number): Value => ({ form: "exact", amount });
const approximate = (amount: number, side: "around" | "below" | "above"): Value => ({
  form: "approximate",
  amount,
  side,
});

const holds = (interval: Interval, amount: number): boolean =>
  (interval.minimum === undefined || interval.minimum <= amount) &&
  (interval.exclusiveMinimum === undefined || interval.exclusiveMinimum < amount) &&
  (interval.maximum === undefined || amount <= interval.maximum) &&
  (interval.exclusiveMaximum === undefined || amount < interval.exclusiveMaximum);

const nonZeroAmount = arbitraryAmount.filter((amount) => amount !== 0);
const side = fc.constantFrom("around" as const, "below" as const, "above" as const);

const widthOf = ({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }: Interval): number =>
  (maximum ?? exclusiveMaximum ?? Number.NaN) - (minimum ?? exclusiveMinimum ?? Number.NaN);

function intervalAt(value: Value): Interval {
  const interval = intervalOf(value);
  if (!interval) throw new Error(`no interval of ${JSON.stringify(value)}`);
  return interval;
}

describe("the interval of a printed figure", () => {
  test.each([
    ["200 million: one digit, so a tenth of it and not 100 million", 200e6, 190e6, 210e6],
    ["205 million: half a million either way", 205e6, 204.5e6, 205.5e6],
    ["3.4 billion ± 0.05", 3.4e9, 3.35e9, 3.45e9],
    ["1.6 billion", 1.6e9, 1.55e9, 1.65e9],
    ["13 billion", 13e9, 12.5e9, 13.5e9],
    ["100 billion", 100e9, 95e9, 105e9],
    ["49 %", 49, 48.5, 49.5],
    ["0.5", 0.5, 0.475, 0.525],
    ["−0.3: a loss", -0.3, -0.315, -0.285],
    ["a count of twelve digits", 383_285_124_321, 383_285_124_320.5, 383_285_124_321.5],
  ])("%s", (_, amount, least, most) => {
    expect(intervalOf(exact(amount))).toEqual(
      amount > 0 ? { minimum: least, exclusiveMaximum: most } : { exclusiveMinimum: least, maximum: most },
    );
  });

  test.each([
    ["around 200 million: five per cent", approximate(200e6, "around"), { minimum: 190e6, maximum: 210e6 }],
    [
      "around 3.4 billion: five per cent, wider than its digits",
      approximate(3.4e9, "around"),
      { minimum: 3.23e9, maximum: 3.57e9 },
    ],
    ["nearly 200 million is below", approximate(200e6, "below"), { minimum: 180e6, exclusiveMaximum: 200e6 }],
    ["slightly more than 200 million", approximate(200e6, "above"), { exclusiveMinimum: 200e6, maximum: 220e6 }],
    ["a loss of nearly 5 billion", approximate(-5e9, "below"), { exclusiveMinimum: -5e9, maximum: -4.5e9 }],
    ["a loss slightly above 5 billion", approximate(-5e9, "above"), { minimum: -5.5e9, exclusiveMaximum: -5e9 }],
  ])("%s", (_, value, interval) => {
    expect(intervalOf(value)).toEqual(interval);
  });

  test("a bound keeps its ends and gains none", () => {
    const ends: Interval[] = [
      { exclusiveMinimum: 100e9 },
      { maximum: 3 },
      { minimum: 1, exclusiveMaximum: 2 },
      { exclusiveMinimum: 1, maximum: 2 },
    ];
    for (const end of ends) expect(intervalOf({ form: "bound", ...end, currency: "USD" })).toStrictEqual(end);
  });

  test("zero, an order of magnitude and a change have none", () => {
    expect(intervalOf(exact(0))).toBeUndefined();
    expect(intervalOf({ form: "vague", magnitude: "billions" })).toBeUndefined();
    const change: Value = {
      form: "change",
      by: "times",
      size: { form: "exact", amount: 2 },
      against: { event: "launch" },
    };
    expect(intervalOf(change)).toBeUndefined();
  });

  test("is a valid interval, if there is one", () => {
    fc.assert(
      fc.property(arbitraryValue, (value) => {
        const interval = intervalOf(value);
        if (interval) expect(Interval.parse(interval)).toEqual(interval);
      }),
    );
  });

  test("holds the amount printed; of nearly and slightly more, it is the open end", () => {
    fc.assert(
      fc.property(nonZeroAmount, (amount) => {
        expect(holds(intervalAt(exact(amount)), amount)).toBe(true);
        expect(holds(intervalAt(approximate(amount, "around")), amount)).toBe(true);
        for (const open of ["below", "above"] as const) {
          const interval = intervalAt(approximate(amount, open));
          expect(holds(interval, amount)).toBe(false);
          expect([interval.exclusiveMinimum, interval.exclusiveMaximum]).toContain(amount);
        }
      }),
    );
  });

  test("holds every truth that rounds to the print, from two digits on", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1e12 }), fc.integer({ min: 2, max: 6 }), (truth, digits) => {
        expect(holds(intervalAt(exact(Number(truth.toPrecision(digits)))), truth)).toBe(true);
      }),
    );
  });

  test("is never wider than a tenth of the amount, and around it never narrower", () => {
    fc.assert(
      fc.property(nonZeroAmount, (amount) => {
        const tenth = Math.abs(amount) / 10;
        expect(widthOf(intervalAt(exact(amount)))).toBeLessThanOrEqual(tenth * (1 + 1e-9));
        expect(widthOf(intervalAt(approximate(amount, "around")))).toBeGreaterThanOrEqual(tenth * (1 - 1e-9));
      }),
    );
  });

  test("grows with the magnitude: a thousand times the figure, a thousand times the width", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -3, max: 8 }), (digits, exponent) => {
        const width = (power: number) => widthOf(intervalAt(exact(Number(`${digits}e${power}`))));
        expect(width(exponent + 3) / width(exponent)).toBeCloseTo(1000, 5);
      }),
    );
  });

  test("of a loss mirrors that of the profit", () => {
    fc.assert(
      fc.property(nonZeroAmount, fc.option(side), (amount, approximately) => {
        const of = (signed: number) => intervalAt(approximately ? approximate(signed, approximately) : exact(signed));
        const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = of(amount);
        const negated = (end: number | undefined) => (end === undefined ? undefined : -end);
        expect(of(-amount)).toEqual(
          Object.fromEntries(
            Object.entries({
              minimum: negated(maximum),
              exclusiveMinimum: negated(exclusiveMaximum),
              maximum: negated(minimum),
              exclusiveMaximum: negated(exclusiveMinimum),
            }).filter(([, end]) => end !== undefined),
          ),
        );
      }),
    );
  });
});

describe("whether two figures can both be true", () => {
  test.each([
    ["200 and 205 million", exact(200e6), exact(205e6), true],
    ["13 and 14 billion, which only touch", exact(13e9), exact(14e9), false],
    ["200 and 250 million", exact(200e6), exact(250e6), false],
    ["3.4 and “more than 3” billion", exact(3.4e9), { form: "bound", exclusiveMinimum: 3e9 } as const, true],
    [
      "“up to 2” and “at least 2”",
      { form: "bound", maximum: 2 } as const,
      { form: "bound", minimum: 2 } as const,
      true,
    ],
    [
      "“up to 2” and “more than 2”",
      { form: "bound", maximum: 2 } as const,
      { form: "bound", exclusiveMinimum: 2 } as const,
      false,
    ],
    [
      "“less than 2” and “at least 2”",
      { form: "bound", exclusiveMaximum: 2 } as const,
      { form: "bound", minimum: 2 } as const,
      false,
    ],
    [
      "“more than 1” and “more than 100”",
      { form: "bound", exclusiveMinimum: 1 } as const,
      { form: "bound", exclusiveMinimum: 100 } as const,
      true,
    ],
    ["nearly 200 and slightly more than 200", approximate(200, "below"), approximate(200, "above"), false],
  ])("%s", (_, a, b, expected) => {
    expect(meet(intervalAt(a), intervalAt(b))).toBe(expected);
    expect(meet(intervalAt(b), intervalAt(a))).toBe(expected);
  });

  const arbitraryInterval = arbitraryValue.map(intervalOf).filter((interval) => interval !== undefined);

  test("is symmetric and reflexive", () => {
    fc.assert(
      fc.property(arbitraryInterval, arbitraryInterval, (a, b) => {
        expect(meet(a, a)).toBe(true);
        expect(meet(a, b)).toBe(meet(b, a));
      }),
    );
  });

  const end = fc.integer({ min: 0, max: 6 });
  const smallInterval = fc
    .record({
      lower: end,
      width: fc.integer({ min: 1, max: 3 }),
      lowerEnd: fc.constantFrom("minimum", "exclusiveMinimum", "open"),
      upperEnd: fc.constantFrom("maximum", "exclusiveMaximum", "open"),
    })
    .filter(({ lowerEnd, upperEnd }) => lowerEnd !== "open" || upperEnd !== "open")
    .map(
      ({ lower, width, lowerEnd, upperEnd }): Interval => ({
        ...(lowerEnd !== "open" && { [lowerEnd]: lower }),
        ...(upperEnd !== "open" && { [upperEnd]: lower + width }),
      }),
    );

  test("is so exactly where some value lies in both", () => {
    const values = Array.from({ length: 61 }, (_, index) => index / 4 - 2);
    fc.assert(
      fc.property(smallInterval, smallInterval, (a, b) => {
        expect(meet(a, b)).toBe(values.some((value) => holds(a, value) && holds(b, value)));
      }),
      { numRuns: 500 },
    );
  });
});

describe("the relative width", () => {
  test("is alike for figures of one precision, and greater for the less precise", () => {
    const width = (value: Value) => relativeWidthOf(intervalAt(value));
    expect(width(exact(5e9))).toBe(width(exact(6e9)));
    expect(width(exact(5e9))).toBe(width(exact(-5e9)));
    expect(width(exact(205e6))).toBeLessThan(width(exact(200e6)));
    expect(width(exact(3.4e9))).toBeLessThan(width(approximate(3.4e9, "around")));
  });

  test("is infinite where an end is open", () => {
    expect(relativeWidthOf({ minimum: 2, exclusiveMaximum: 4 })).toBe(0.5);
    expect(relativeWidthOf({ exclusiveMinimum: 2 })).toBe(Number.POSITIVE_INFINITY);
    expect(relativeWidthOf({ maximum: 2 })).toBe(Number.POSITIVE_INFINITY);
  });
});
