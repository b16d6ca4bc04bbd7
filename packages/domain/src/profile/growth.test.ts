import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Value } from "../schema/value.ts";
import { arbitraryTruth, holds } from "./dataset.arbitrary.ts";
import { activeUsers, annualisedRevenue, candidate, fundingRound, recognisedRevenue, stake } from "./example.ts";
import { growthAlong, growthBetween } from "./growth.ts";

type Options = Parameters<typeof candidate>[0];
const at = (valid: string, amount: number, rest: Options = {}) => candidate({ valid, amount, ...rest });
const dollars = (valid: string, amount: number, rest: Options = {}) =>
  at(valid, amount, { subjects: ["openai"], metric: "revenue.recognised", ...rest });

describe("growth", () => {
  test("of users from 100 to 200 million: a factor between 1.81 and 2.22", () => {
    const [from, to] = [at("2023-11-06", 100e6), at("2024-08-29", 200e6)];
    expect(growthBetween(from, to, activeUsers)).toEqual({
      kind: "growth",
      from,
      to,
      factor: { minimum: 1.80952, maximum: 2.21053 },
      // 297 days: 1.80952 and 2.21053 to the power of 365.25 / 297.
      yearlyFactor: { minimum: 2.07372, maximum: 2.65254 },
      certainty: "certain",
      unstated: [],
    });
  });

  test("of revenue from 1.6 to 3.4 billion: a factor between 2.03 and 2.23", () => {
    const growth = growthBetween(at("2023-12", 1.6e9), at("2024-06/2024-08", 3.4e9), annualisedRevenue);
    expect(growth).toMatchObject({ factor: { minimum: 2.0303, maximum: 2.22581 } });
  });

  test.each([
    ["certain", [], "certain", []],
    ["probable", ["likely"], "certain", []],
    ["unstated", [], "unstated", ["conditional"]],
    ["unstated", ["conditional"], "unstated", ["likely"]],
  ] as const)("is as sure as the weaker of the two: %s", (certainty, first, _, second) => {
    const growth = growthBetween(
      at("2023-11", 100e6, { hedges: [...first] }),
      at("2024-08", 200e6, { hedges: [...second] }),
      activeUsers,
    );
    expect(growth).toMatchObject({ kind: "growth", certainty });
  });

  test("says which qualifier one of the two leaves out", () => {
    const growth = growthBetween(
      at("2023-12", 1.6e9),
      at("2024-08", 3.4e9, { qualifiers: { method: "month-times-12" } }),
      annualisedRevenue,
    );
    expect(growth).toMatchObject({ kind: "growth", unstated: ["method"] });
  });

  test.each<[string, Value, Value, object]>([
    [
      "from 100 to more than 200",
      { form: "exact", amount: 100 },
      { form: "bound", exclusiveMinimum: 200 },
      { minimum: 1.90476 },
    ],
    [
      "from more than 100 to 200",
      { form: "bound", exclusiveMinimum: 100 },
      { form: "exact", amount: 200 },
      { maximum: 2.1 },
    ],
  ])("of a bound stays open on the side that is open: %s", (_, before, after, factor) => {
    const growth = growthBetween(
      candidate({ valid: "2023-08", value: before }),
      candidate({ valid: "2024-08", value: after }),
      activeUsers,
    );
    expect(growth.kind === "growth" && growth.factor).toEqual(factor);
    expect(growth.kind === "growth" && Object.keys(growth.yearlyFactor ?? {})).toEqual(Object.keys(factor));
  });
});

describe("a yearly rate", () => {
  const isYearly = (from: string, to: string) => {
    const growth = growthBetween(at(from, 100e6), at(to, 200e6), activeUsers);
    return growth.kind === "growth" && growth.yearlyFactor !== undefined;
  };

  test.each([
    ["90 days", "2024-01-01", "2024-03-31", false],
    ["91 days", "2024-01-01", "2024-04-01", true],
    ["a month and a day that can lie 90 days apart", "2024-01", "2024-04-30", false],
    ["a month and a day that must lie 91 days apart", "2024-01", "2024-05-01", true],
    ["a month and the month that can follow on the 90th day", "2024-01", "2024-04-30/2024-06-30", false],
    ["a time since when, and a year later", "2023-01-01/..", "2024-06-01", false],
    ["a time up to when, and a year later", "../2023-01-01", "2024-06-01", false],
    ["a day, and up to a later day", "2023-01-01", "../2024-06-01", false],
    ["a day, and since a later day", "2023-01-01", "2024-06-01/..", false],
  ])("%s", (_, from, to, expected) => {
    expect(isYearly(from, to)).toBe(expected);
  });

  test("of durations is measured from end to end", () => {
    const growth = growthBetween(dollars("2023", 1e9), dollars("2024", 2e9), recognisedRevenue);
    // 366 days between the ends.
    expect(growth).toMatchObject({ yearlyFactor: { minimum: 1.80732, maximum: 2.20694 } });
    const quarters = growthBetween(dollars("2024-Q2", 1e9), dollars("2024-Q3", 2e9), recognisedRevenue);
    expect(quarters).toMatchObject({ yearlyFactor: { minimum: 10.533 } });
    const days = growthBetween(
      dollars("2024-05-01/2024-05-31", 1e9),
      dollars("2024-08-01/2024-08-29", 2e9),
      recognisedRevenue,
    );
    expect(days).not.toHaveProperty("yearlyFactor");
  });
});

describe("a refusal", () => {
  const refusal = (differences: object[]) => ({ kind: "refusal", differences });

  test("names the window, the method or the interest in which the two differ", () => {
    const interest = (value: string) => ({ metric: "stake", qualifiers: { interest: value } });
    expect(
      growthBetween(at("2023-08", 49, interest("shares")), at("2024-08", 75, interest("votes")), stake),
    ).toMatchObject(refusal([{ field: "qualifier", qualifier: "interest", values: ["shares", "votes"] }]));
    const window = (value: string) => ({ qualifiers: { window: value } });
    expect(
      growthBetween(at("2023-01", 100e6, window("P1M")), at("2023-11", 200e6, window("P1W")), activeUsers),
    ).toMatchObject(refusal([{ field: "qualifier", qualifier: "window", values: ["P1M", "P1W"] }]));
  });

  test.each([
    ["a fiscal year and the calendar year that holds half of it", "2023-07-01/2024-06-30", "2024", true],
    ["a quarter and one that starts eight days before its end", "2024-01-01/2024-03-31", "2024-03-23/2024-06-30", true],
    ["a quarter and one that starts a week before its end", "2024-01-01/2024-03-31", "2024-03-24/2024-06-30", false],
    ["a quarter of the calendar and the next of 13 weeks", "2024-Q1", "2024-03-30/2024-06-28", false],
    ["a quarter and one of a year later", "2023-Q1", "2024-Q1", false],
    ["two sums up to a day, of unknown length", "../2024-03-31", "../2024-06-30", true],
    ["a quarter, and up to a day", "2024-Q1", "../2024-06-30", true],
    ["since a day, and a quarter", "2024-01-01/..", "2024-Q2", true],
  ])("where two durations are not known to follow each other: %s", (_, from, to, isRefused) => {
    const growth = growthBetween(dollars(from, 1e9), dollars(to, 2e9), recognisedRevenue);
    if (isRefused) expect(growth).toMatchObject(refusal([{ field: "period", values: [from, to] }]));
    else expect(growth.kind).toBe("growth");
  });

  test("of levels whose times overlap: of a year and its August nobody knows which came first", () => {
    const growth = growthBetween(at("2024", 100e6), at("2024-08", 200e6), activeUsers);
    expect(growth).toMatchObject({ kind: "refusal", differences: [{ field: "period", values: ["2024", "2024-08"] }] });
    expect(growthBetween(at("2024-07", 100e6), at("2024-08", 200e6), activeUsers).kind).toBe("growth");
  });

  test("of figures per share, which a split changes, no growth is computed", () => {
    const shares = [at("2024-Q1", 2), at("2024-Q2", 3)];
    expect(growthAlong(shares, recognisedRevenue)).toHaveLength(1);
    expect(growthAlong(shares, { ...recognisedRevenue, perShare: true })).toEqual([]);
  });

  test("names all that differs", () => {
    const metric = { periodKind: "duration", qualifiers: stake.qualifiers } as const;
    const growth = growthBetween(
      at("2024-Q1", 1, { qualifiers: { interest: "shares" } }),
      at("2024-01-20/2024-04-20", 2, { qualifiers: { interest: "votes" } }),
      metric,
    );
    expect(growth.kind === "refusal" && growth.differences.map(({ field }) => field)).toEqual(["qualifier", "period"]);
  });

  test.each<[string, Value, Value, [string, string]]>([
    [
      "an order of magnitude",
      { form: "vague", magnitude: "millions" },
      { form: "exact", amount: 5 },
      ["vague", "exact"],
    ],
    ["a loss", { form: "exact", amount: -5 }, { form: "exact", amount: 5 }, ["not-positive", "exact"]],
    ["zero", { form: "exact", amount: 5 }, { form: "exact", amount: 0 }, ["exact", "not-positive"]],
    ["up to", { form: "exact", amount: 5 }, { form: "bound", maximum: 9 }, ["exact", "not-positive"]],
    ["two open bounds", { form: "bound", minimum: 5 }, { form: "bound", exclusiveMinimum: 9 }, ["bound", "bound"]],
  ])("says what cannot be divided: %s", (_, before, after, values) => {
    const growth = growthBetween(
      candidate({ valid: "2023-08", value: before }),
      candidate({ valid: "2024-08", value: after }),
      activeUsers,
    );
    expect(growth).toMatchObject(refusal([{ field: "value", values }]));
  });
});

describe("along a series", () => {
  test("from each point to the next", () => {
    const points = [at("2023-01", 50e6), at("2023-11", 100e6), at("2024-08", 200e6)] as const;
    const found = growthAlong([points[2], points[0], points[1]], activeUsers);
    expect(found.map(({ from, to }) => [from, to])).toEqual([
      [points[0], points[1]],
      [points[1], points[2]],
    ]);
    expect(growthAlong([points[0]], activeUsers)).toEqual([]);
    expect(growthAlong([], activeUsers)).toEqual([]);
  });

  test("what belongs to events forms no line", () => {
    const rounds = [at("2023-01", 1e9), at("2024-08", 2e9)];
    expect(growthAlong(rounds, fundingRound)).toEqual([]);
    expect(growthAlong(rounds, activeUsers)).toHaveLength(1);
  });
});

test("every two true values, on any two days, have a factor within the computed ones", () => {
  const day = 86_400_000;
  const span = fc
    .tuple(fc.nat({ max: 400 }), fc.nat({ max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([first, width, share]) => ({ first, last: first + width, on: first + width * share }));
  const iso = (days: number) => new Date(Date.UTC(2022, 0, 1) + days * day).toISOString().slice(0, 10);
  let yearly = 0;
  fc.assert(
    fc.property(arbitraryTruth, arbitraryTruth, span, span, (one, other, from, to) => {
      const valid = ({ first, last }: typeof from, after = 0) => `${iso(first + after)}/${iso(last + after)}`;
      const growth = growthBetween(
        candidate({ value: one.value, valid: valid(from) }),
        candidate({ value: other.value, valid: valid(to, 300) }),
        activeUsers,
      );
      if (growth.kind === "refusal") {
        expect(growth.differences).toHaveLength(1);
        return;
      }
      const factor = other.truth / one.truth;
      expect(holds(growth.factor, factor)).toBe(true);
      if (!growth.yearlyFactor) return;
      yearly += 1;
      const days = to.on + 300 - from.on;
      expect(holds(growth.yearlyFactor, factor ** (365.25 / days))).toBe(true);
    }),
    { numRuns: 1000 },
  );
  expect(yearly).toBeGreaterThan(100);
});
