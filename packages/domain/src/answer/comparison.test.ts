import { describe, expect, test } from "vitest";
import { indexDataset } from "../profile/dataset-index.ts";
import * as example from "../profile/example.ts";
import { activeUsers, annualisedRevenue, article, figure, recognisedRevenue, stake } from "../profile/example.ts";
import type { RecordedClaim } from "../schema/claim.ts";
import type { Metric } from "../schema/metric.ts";
import { Comparison, compareCompanies } from "./comparison.ts";

function compare(metric: Metric, companies: string[], ...claims: RecordedClaim[]) {
  const index = indexDataset(example.dataset([article({ claims })]));
  const comparison = Comparison.parse(compareCompanies(companies, [metric], { index, language: "en" }));
  expect(comparison.companies.map(({ id }) => id)).toEqual(companies);
  const [compared] = comparison.metrics;
  if (!compared) throw new Error("no metric");
  expect(compared.metric.code).toBe(metric.code);
  expect(compared.cells.map(({ company }) => company)).toEqual(companies);
  return compared;
}
const usd = (amount: number) => ({ form: "exact" as const, amount, currency: "USD" });
const revenue = (company: string, amount: number, rest: example.FigureOptions = {}) =>
  figure({ subjects: [company], metric: "revenue.annualised", value: usd(amount), ...rest });
const users = (product: string, rest: example.FigureOptions = {}) => figure({ subjects: [product], ...rest });

describe("companies side by side", () => {
  test("how many times the one figure is the other, with what to read with care", () => {
    const [a, b] = [
      revenue("openai", 3.4e9, { qualifiers: { method: "month-times-12" }, hedges: ["likely"] }),
      revenue("google", 1.6e9, { valid: "2023-12" }),
    ];
    const { pairs } = compare(annualisedRevenue, ["openai", "google"], a, b);
    expect(pairs).toEqual([
      {
        kind: "ratio",
        claims: [a.id, b.id],
        formula: "first / second",
        ratio: { minimum: 2.0303, maximum: 2.22581 },
        periodsDiffer: true,
        unstated: ["method"],
        certainty: "probable",
        text: "between 2.03 and 2.23 times",
      },
    ]);
  });

  test("of one time, where it is", () => {
    const { pairs } = compare(annualisedRevenue, ["openai", "google"], revenue("openai", 2e9), revenue("google", 1e9));
    expect(pairs).toMatchObject([{ kind: "ratio", periodsDiffer: false, unstated: [], certainty: "certain" }]);
  });

  test("a company without a figure has none, which is not zero", () => {
    const { cells, pairs } = compare(activeUsers, ["openai", "microsoft"], users("chatgpt"));
    expect(cells.map(({ series }) => series.map((one) => one.series))).toEqual([["chatgpt~users.active~P1W"], []]);
    expect(pairs).toEqual([]);
  });

  test("a series without a headline is no cell", () => {
    const plan = revenue("openai", 5e9, { stage: "prospective" });
    expect(compare(annualisedRevenue, ["openai"], plan).cells).toEqual([{ company: "openai", series: [] }]);
  });

  test("a combined figure is of both, and not compared with itself", () => {
    const { cells, pairs } = compare(
      annualisedRevenue,
      ["openai", "google"],
      figure({
        subjects: ["openai", "google"],
        metric: "revenue.annualised",
        value: usd(9e9),
      }),
    );
    expect(cells.map(({ series }) => series.length)).toEqual([1, 1]);
    expect(pairs).toEqual([]);
  });

  test("a stake in a company is its holder's, and not the company's", () => {
    const half = figure({ subjects: ["microsoft"], metric: "stake", object: "openai", amount: 49 });
    const { cells } = compare(stake, ["microsoft", "openai"], half);
    expect(cells.map(({ series }) => series.length)).toEqual([1, 0]);
  });

  test("what is on one profile is not compared with itself", () => {
    const claims = [users("chatgpt"), users("chatgpt", { qualifiers: { window: "P1M" } })];
    expect(compare(activeUsers, ["openai"], ...claims).pairs).toEqual([]);
  });
});

describe("refused", () => {
  test.each<[string, Metric, RecordedClaim, RecordedClaim, object, string]>([
    [
      "weekly and monthly users",
      activeUsers,
      users("chatgpt"),
      users("gemini", { qualifiers: { window: "P1M" } }),
      { field: "qualifier", qualifier: "window" },
      "Not compared. window (en): P1W (en) / P1M (en)",
    ],
    [
      "a company and a product",
      annualisedRevenue,
      revenue("openai", 3e9),
      revenue("gemini", 1e9),
      { field: "subject" },
      "Not compared. Subject: company / product",
    ],
    [
      "a quarter and a year",
      recognisedRevenue,
      figure({ subjects: ["openai"], metric: "revenue.recognised", value: usd(1e9), valid: "2024-Q3" }),
      figure({ subjects: ["google"], metric: "revenue.recognised", value: usd(1e9), valid: "2024" }),
      { field: "period-length" },
      "Not compared. Length of the period: 3\u00a0months / 1\u00a0year",
    ],
    [
      "dollars and euros",
      annualisedRevenue,
      revenue("openai", 3e9),
      revenue("google", 1e9, { value: { ...usd(1e9), currency: "EUR" } }),
      { field: "currency" },
      "Not compared. Currency: USD / EUR",
    ],
    [
      "a loss",
      annualisedRevenue,
      revenue("openai", 3e9),
      revenue("google", -1e9),
      { field: "value" },
      "Not compared. Kind of value: a number / not certainly above zero",
    ],
    [
      "an order of magnitude",
      annualisedRevenue,
      revenue("openai", 3e9),
      revenue("google", 0, { value: { form: "vague", magnitude: "billions", currency: "USD" } }),
      { field: "value" },
      "Not compared. Kind of value: a number / an order of magnitude",
    ],
  ])("%s", (_, metric, a, b, difference, text) => {
    const { pairs } = compare(metric, ["openai", "google"], a, b);
    expect(pairs).toMatchObject([{ kind: "refusal", claims: [a.id, b.id], differences: [difference], text }]);
  });

  test("for all reasons at once", () => {
    const { pairs } = compare(
      annualisedRevenue,
      ["openai", "google"],
      revenue("openai", -3e9),
      revenue("gemini", 1e9, { value: { ...usd(1e9), currency: "EUR" } }),
    );
    expect(pairs[0]).toMatchObject({ differences: [{ field: "subject" }, { field: "currency" }, { field: "value" }] });
  });
});
