import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RecordedFigure } from "../schema/claim.ts";
import type { Metric } from "../schema/metric.ts";
import { arbitraryDataset } from "./dataset.arbitrary.ts";
import * as example from "./example.ts";
import { figure } from "./example.ts";
import { seriesKey } from "./series.ts";

const metrics = new Map(example.metrics.map((metric) => [metric.code, metric]));
function keyOf(claim: RecordedFigure): string {
  const metric = metrics.get(claim.metric);
  if (!metric) throw new Error(`no metric ${claim.metric}`);
  return seriesKey(claim, metric);
}
const usd = (amount: number) => ({ form: "exact" as const, amount, currency: "USD" });
const revenueOver = (valid: string) =>
  keyOf(figure({ subjects: ["openai"], metric: "revenue.recognised", value: usd(1e9), valid }));

describe("the key of a series", () => {
  test.each<[string, RecordedFigure]>([
    ["chatgpt~users.active~P1W", figure({ qualifiers: { window: "P1W" } })],
    ["chatgpt~users.active~unstated", figure({ qualifiers: {} })],
    [
      "openai~revenue.annualised~USD",
      figure({ subjects: ["openai"], metric: "revenue.annualised", value: usd(3.4e9) }),
    ],
    ["openai~revenue.annualised~unstated", figure({ subjects: ["openai"], metric: "revenue.annualised" })],
    [
      "openai~revenue.recognised~P3M~USD",
      figure({ subjects: ["openai"], metric: "revenue.recognised", value: usd(1e9), valid: "2024-Q3" }),
    ],
    [
      "openai~profit.per-share~P3M~USD",
      figure({ subjects: ["openai"], metric: "profit.per-share", value: usd(1.2), valid: "2024-Q3" }),
    ],
    [
      "openai~for~round~funding.round~USD",
      figure({ subjects: ["openai"], metric: "funding.round", event: "round", value: usd(6.6e9) }),
    ],
    ["openai~funding.round~USD", figure({ subjects: ["openai"], metric: "funding.round", value: usd(6.6e9) })],
    ["microsoft~in~openai~stake", figure({ subjects: ["microsoft"], metric: "stake", object: "openai", amount: 49 })],
    [
      "google.microsoft~in~openai~stake",
      figure({ subjects: ["microsoft", "google"], metric: "stake", object: "openai", amount: 60 }),
    ],
  ])("%s", (key, claim) => {
    expect(keyOf(claim)).toBe(key);
  });

  test("holds what identifies and not what describes, nor the event of a metric that outlives it", () => {
    const revenue = (rest: example.FigureOptions) =>
      keyOf(figure({ subjects: ["openai"], metric: "revenue.annualised", value: usd(1), ...rest }));
    expect(revenue({ qualifiers: { method: "month-times-12" } })).toBe(revenue({}));
    expect(revenue({ event: "round" })).toBe(revenue({}));
    expect(revenue({ valid: "2023" })).toBe(revenue({ valid: "2024-08" }));
    expect(revenue({ hedges: ["could"], stage: "prospective", by: ["google"] })).toBe(revenue({}));
  });

  test.each([
    ["2024", "P1Y"],
    ["2023-10-01/2024-09-28", "P1Y"],
    ["2024-Q1", "P3M"],
    ["2024-06-30/2024-10-05", "P3M"],
    ["2024-01/2024-06", "P6M"],
    ["2024-01/2024-09", "P9M"],
    ["2024-02", "P1M"],
    ["2024-08", "P1M"],
    ["2024-07/2024-08", "P2M"],
    ["2024-01/2024-02", "P2M"],
    ["2023/2024", "P2Y"],
    ["2024-08-01/2024-08-07", "P7D"],
    ["2024-08-01/2024-08-01", "P1D"],
    ["2024-08-01/2024-09-14", "P45D"],
    ["2024-08-01/2024-08-27", "P27D"],
    ["2024-08-01/2024-08-28", "P1M"],
    ["2024-08-01/2024-09-02", "P1M"],
    ["2024-08-01/2024-09-03", "P34D"],
    ["2024-07-01/2024-10-07", "P3M"],
    ["2024-07-01/2024-10-08", "P100D"],
    ["2023-01-01/2024-05-09", "P16M"],
    ["2023-01-01/2024-05-10", "P496D"],
    ["../2024-08", "unstated"],
    ["2024-08/..", "unstated"],
    ["unknown", "unstated"],
  ])("the length of %s is %s", (valid, length) => {
    expect(revenueOver(valid)).toBe(`openai~revenue.recognised~${length}~USD`);
  });

  test("the length of a period hardly ever depends on where in the calendar it lies", () => {
    const lengths = (months: number) =>
      Array.from({ length: 48 }, (_, index) => {
        const start = new Date(Date.UTC(2022, index, 1)).toISOString().slice(0, 10);
        const end = new Date(Date.UTC(2022, index + months, 0)).toISOString().slice(0, 10);
        return revenueOver(`${start}/${end}`);
      });
    for (let months = 1; months <= 36; months++) expect(new Set(lengths(months)).size).toBe(1);
  });
});

/** The parts that the rule calls identifying, told apart by a means of their own. */
function identity(claim: RecordedFigure, metric: Metric): unknown {
  const key = seriesKey(claim, metric).split("~");
  return {
    subjects: claim.subjects.toSorted(),
    object: claim.object ?? null,
    event: metric.accumulation === "per-event" ? (claim.event ?? null) : null,
    metric: metric.code,
    window: metric.qualifiers
      .filter(({ role }) => role === "identifying")
      .map(({ name }) => claim.qualifiers[name] ?? "unstated"),
    currency: metric.unit === "money" ? (claim.value.currency ?? "unstated") : null,
    // The length is the rule's own word for a span of days; here only its place in the key is taken for granted.
    length: metric.periodKind === "duration" ? key.at(-2) : null,
  };
}

test("keys are the same exactly where all identifying parts are, and stand in a URL as they are", () => {
  const figures = arbitraryDataset.map(({ articles }) =>
    articles.flatMap(({ claims }) => claims.filter((claim) => claim.kind === "figure")),
  );
  fc.assert(
    fc.property(figures, (claims) => {
      const keyed = claims.map((claim) => ({ claim, key: keyOf(claim), metric: metrics.get(claim.metric) as Metric }));
      for (const a of keyed) {
        expect(encodeURIComponent(a.key)).toBe(a.key);
        expect(new URL(`https://example.org/${a.key}`).pathname).toBe(`/${a.key}`);
        for (const b of keyed) {
          const isSame = JSON.stringify(identity(a.claim, a.metric)) === JSON.stringify(identity(b.claim, b.metric));
          expect(a.key === b.key).toBe(isSame);
        }
      }
    }),
  );
});

test("the order of combined subjects does not matter", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom("a", "b", "c", "d-e", "d"), { minLength: 1 }), (subjects) => {
      expect(keyOf(figure({ subjects }))).toBe(keyOf(figure({ subjects: subjects.toReversed() })));
    }),
  );
});
