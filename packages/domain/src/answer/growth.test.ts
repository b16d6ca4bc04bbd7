import { describe, expect, test } from "vitest";
import { visible } from "../format/visible-spaces.ts";
import { indexDataset } from "../profile/dataset-index.ts";
import * as example from "../profile/example.ts";
import { article, figure } from "../profile/example.ts";
import { findingsOf } from "../profile/findings.ts";
import type { Metric } from "../schema/metric.ts";
import { describeGrowth, Growth } from "./growth.ts";

function growthOf(metric: Metric, language: "en" | "fr", ...figures: example.FigureOptions[]) {
  const claims = figures.map((options) => figure({ subjects: ["openai"], metric: metric.code, ...options }));
  const index = indexDataset(example.dataset([article({ claims })]));
  const candidates = [...findingsOf(index).candidates.values()].flat();
  const growth = describeGrowth(candidates, metric, { index, language });
  return { ids: claims.map(({ id }) => id), growth: growth.map((one) => Growth.parse(one)) };
}
const revenue = (amount: number, valid: string, qualifiers = {}) => ({
  value: { form: "exact" as const, amount, currency: "USD" },
  valid,
  qualifiers,
});

describe("growth as readers get it", () => {
  test("with its formula, its figures and what to read with care, the latest first", () => {
    const { ids, growth } = growthOf(
      example.annualisedRevenue,
      "en",
      revenue(1e9, "2023-01"),
      { ...revenue(1.6e9, "2023-12"), hedges: ["likely"] },
      revenue(3.4e9, "2024-06", { method: "month-times-12" }),
    );
    expect(growth.map(({ from, to }) => [from.claim, to.claim])).toEqual([
      [ids[1], ids[2]],
      [ids[0], ids[1]],
    ]);
    expect(growth[0]).toMatchObject({
      kind: "growth",
      from: { value: "$1.6\u00a0billion", valid: "December 2023" },
      to: { value: "$3.4\u00a0billion", valid: "June 2024" },
      formula: "to / from",
      factor: { minimum: 2.0303, maximum: 2.22581 },
      certainty: "probable",
      unstated: ["method"],
      text: "multiplied by 2.03 to 2.23",
      yearlyText: expect.stringMatching(/^multiplied by/),
    });
  });

  test("without a yearly rate where the times are close", () => {
    const { growth } = growthOf(example.annualisedRevenue, "fr", revenue(1e9, "2024-01"), revenue(2e9, "2024-03"));
    expect(growth).toMatchObject([{ text: "multiplication par 1,81 à 2,21" }]);
    expect(growth[0]).not.toHaveProperty("yearlyFactor");
    expect(growth[0]).not.toHaveProperty("yearlyText");
  });

  test("refused, with the reason", () => {
    const method = (value: string) => ({ method: value });
    const { growth } = growthOf(
      example.annualisedRevenue,
      "en",
      revenue(1.6e9, "2023-12", method("month-times-12")),
      revenue(3.4e9, "2024-06", method("unheard-of")),
    );
    expect(growth).toMatchObject([
      {
        kind: "refusal",
        differences: [{ field: "qualifier", qualifier: "method" }],
        text: "Not calculated. method (en): month-times-12 (en) / unheard-of",
      },
    ]);
  });

  test("refused between durations of which one holds part of the other, with both in words", () => {
    const { growth } = growthOf(
      example.recognisedRevenue,
      "fr",
      revenue(1e9, "2023-07-01/2024-06-30"),
      revenue(2e9, "2024"),
    );
    expect(visible(growth[0]?.text ?? "")).toMatch(/^Non calculé. Période~: .*2023.*2024.* \/ 2024$/);
  });
});
