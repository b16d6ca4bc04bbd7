import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Metric } from "../schema/metric.ts";
import type { Value } from "../schema/value.ts";
import { differencesBetween, qualifierDifferences } from "./difference.ts";
import * as example from "./example.ts";
import { activeUsers, annualisedRevenue, figure, recognisedRevenue, stake } from "./example.ts";

const entities = new Map(example.entities.map((one) => [one.id, one]));
type Options = example.FigureOptions;

const between = (a: Options, b: Options, metrics: [Metric, Metric]) =>
  differencesBetween(figure(a), figure(b), metrics, entities);
const usd = (amount: number) => ({ form: "exact" as const, amount, currency: "USD" });

describe("qualifiers", () => {
  const of = (metric: Metric, a: Record<string, string>, b: Record<string, string>) =>
    qualifierDifferences(figure({ qualifiers: a }), figure({ qualifiers: b }), metric);
  const window = (...values: [string, string]) => [{ field: "qualifier", qualifier: "window", values }];

  test.each([
    ["the same", { window: "P1W" }, { window: "P1W" }, []],
    ["weekly and monthly", { window: "P1W" }, { window: "P1M" }, window("P1W", "P1M")],
    ["weekly and not stated", { window: "P1W" }, { window: "unstated" }, window("P1W", "unstated")],
    ["nothing said and weekly", {}, { window: "P1W" }, window("unstated", "P1W")],
    ["nothing said, in two ways", {}, { window: "unstated" }, []],
    ["what the metric does not know", { window: "P1W", colour: "red" }, { window: "P1W", colour: "blue" }, []],
  ])("that identify: %s", (_, a, b, differences) => {
    expect(of(activeUsers, a as Record<string, string>, b as Record<string, string>)).toEqual({
      differences,
      unstated: [],
    });
  });

  test.each([
    ["shares and shares", { interest: "shares" }, { interest: "shares" }, [], []],
    [
      "shares and votes",
      { interest: "shares" },
      { interest: "votes" },
      [{ field: "qualifier", qualifier: "interest", values: ["shares", "votes"] }],
      [],
    ],
    ["shares and nothing said", { interest: "shares" }, {}, [], ["interest"]],
    ["unspecified and votes", { interest: "unspecified" }, { interest: "votes" }, [], ["interest"]],
    ["unstated and votes", { interest: "unstated" }, { interest: "votes" }, [], ["interest"]],
    ["nothing said, in two ways", { interest: "unspecified" }, { interest: "unstated" }, [], []],
  ])("that describe: %s", (_, a, b, differences, unstated) => {
    expect(of(stake, a as Record<string, string>, b as Record<string, string>)).toEqual({ differences, unstated });
  });
});

describe("like with like", () => {
  const revenue = (rest: Options): Options => ({
    metric: "revenue.recognised",
    value: usd(1e9),
    valid: "2024-Q3",
    ...rest,
  });

  test.each<[string, Options, Options, [Metric, Metric], object[]]>([
    [
      "two products, at two times",
      { subjects: ["chatgpt"] },
      { subjects: ["gemini"], valid: "2023" },
      [activeUsers, activeUsers],
      [],
    ],
    [
      "another metric, and nothing else is looked at",
      { subjects: ["openai"] },
      { qualifiers: {} },
      [activeUsers, stake],
      [{ field: "metric", values: ["users.active", "stake"] }],
    ],
    [
      "a company and a product",
      { subjects: ["openai"] },
      { subjects: ["gemini"] },
      [activeUsers, activeUsers],
      [{ field: "subject", values: ["company", "product"] }],
    ],
    [
      "a combined figure and one of a single product",
      { subjects: ["chatgpt", "gemini"] },
      {},
      [activeUsers, activeUsers],
      [{ field: "subject", values: ["combined", "product"] }],
    ],
    [
      "a subject that nobody knows",
      { subjects: ["nobody-knows"] },
      {},
      [activeUsers, activeUsers],
      [{ field: "subject", values: ["unstated", "product"] }],
    ],
    [
      "a quarter and a year",
      revenue({}),
      revenue({ valid: "2024" }),
      [recognisedRevenue, recognisedRevenue],
      [{ field: "period-length", values: ["P3M", "P1Y"] }],
    ],
    ["a quarter and another", revenue({}), revenue({ valid: "2023-Q1" }), [recognisedRevenue, recognisedRevenue], []],
    ["a level known to a month, and to a year", {}, { valid: "2024" }, [activeUsers, activeUsers], []],
    [
      "dollars and euros",
      revenue({}),
      revenue({ value: { ...usd(1e9), currency: "EUR" } }),
      [recognisedRevenue, recognisedRevenue],
      [{ field: "currency", values: ["USD", "EUR"] }],
    ],
    [
      "dollars and no word of a currency",
      revenue({}),
      revenue({ value: { form: "exact", amount: 1e9 } }),
      [recognisedRevenue, recognisedRevenue],
      [{ field: "currency", values: ["USD", "unstated"] }],
    ],
    [
      "everything at once",
      { subjects: ["openai"], qualifiers: { window: "P1D" }, value: usd(1) },
      { qualifiers: { window: "P1M" } },
      [activeUsers, activeUsers],
      [
        { field: "subject", values: ["company", "product"] },
        { field: "qualifier", qualifier: "window", values: ["P1D", "P1M"] },
        { field: "currency", values: ["USD", "unstated"] },
      ],
    ],
  ])("%s", (_, a, b, metrics, differences) => {
    expect(between(a, b, metrics)).toEqual({ differences, unstated: [] });
  });

  test("a descriptive qualifier that one leaves out is no difference, but said", () => {
    const revenueAt = (qualifiers: Record<string, string>): Options => ({ subjects: ["openai"], qualifiers });
    expect(
      between(revenueAt({ method: "month-times-12" }), revenueAt({}), [annualisedRevenue, annualisedRevenue]),
    ).toEqual({ differences: [], unstated: ["method"] });
  });
});

test("what two figures differ in is the same from either side, and each time two values", () => {
  const options = fc.record({
    subjects: fc.constantFrom<string[]>(["openai"], ["chatgpt"], ["chatgpt", "gemini"]),
    qualifiers: fc.constantFrom<Record<string, string>>({}, { window: "P1W" }, { window: "unstated" }, { method: "x" }),
    valid: fc.constantFrom("2024-Q3", "2024", "unknown"),
    value: fc.constantFrom<Value>(usd(1), { form: "exact", amount: 2 }),
  });
  const metric = fc.constantFrom(activeUsers, annualisedRevenue, recognisedRevenue);
  fc.assert(
    fc.property(options, options, metric, metric, (a, b, one, other) => {
      const there = between(a, b, [one, other]);
      const back = between(b, a, [other, one]);
      expect(back.differences.map(({ values, ...rest }) => ({ ...rest, values: values.toReversed() }))).toEqual(
        there.differences,
      );
      expect(back.unstated).toEqual(there.unstated);
      for (const { values } of there.differences) expect(values[0]).not.toBe(values[1]);
      expect(between(a, a, [one, one])).toEqual({ differences: [], unstated: [] });
    }),
  );
});
