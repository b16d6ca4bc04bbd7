import { describe, expect, test } from "vitest";
import type { RecordedFigure } from "../schema/claim.ts";
import type { Metric } from "../schema/metric.ts";
import { indexDataset } from "./dataset-index.ts";
import {
  activeUsers,
  article,
  dataset,
  figure,
  fundingRound,
  metrics as known,
  recognisedRevenue,
  stake,
} from "./example.ts";
import { unlikeSeries } from "./unlike.ts";

const paying: Metric = { ...activeUsers, code: "users.paying", qualifiers: [], variants: [] };
const downloads: Metric = { ...paying, code: "downloads", notComparableWith: ["users.active"] };
const total: Metric = {
  ...fundingRound,
  code: "funding.total",
  accumulation: "cumulative",
  notComparableWith: ["funding.round"],
};
const metrics = [...known, paying, downloads, total];

const usd = (amount: number) => ({ form: "exact" as const, amount, currency: "USD" });
function unlike(...claims: [RecordedFigure, ...RecordedFigure[]]) {
  const index = indexDataset(dataset([article({ claims })], { metrics }));
  const [first] = [...index.series].find(([, figures]) => figures.some(({ id }) => id === claims[0].id)) ?? [];
  return unlikeSeries(first ?? "", index);
}

const weekly = figure({ qualifiers: { window: "P1W" } });

describe("a series that looks alike", () => {
  test.each<[string, RecordedFigure, RecordedFigure, string, object]>([
    [
      "counted over another window",
      weekly,
      figure({ qualifiers: { window: "P1M" }, valid: "2023-01" }),
      "chatgpt~users.active~P1M",
      { field: "qualifier", qualifier: "window", values: ["P1W", "P1M"] },
    ],
    [
      "of a metric that must not be compared, whichever of the two says so",
      weekly,
      figure({ metric: "downloads", qualifiers: {} }),
      "chatgpt~downloads",
      { field: "metric", values: ["users.active", "downloads"] },
    ],
    [
      "of a metric that must not be compared, seen from it",
      figure({ metric: "downloads", qualifiers: {} }),
      weekly,
      "chatgpt~users.active~P1W",
      { field: "metric", values: ["downloads", "users.active"] },
    ],
    [
      "of a quarter beside a year",
      figure({ metric: recognisedRevenue.code, value: usd(1), valid: "2024-Q3" }),
      figure({ metric: recognisedRevenue.code, value: usd(4), valid: "2024" }),
      "chatgpt~revenue.recognised~P1Y~USD",
      { field: "period-length", values: ["P3M", "P1Y"] },
    ],
    [
      "in another currency",
      figure({ metric: recognisedRevenue.code, value: usd(1), valid: "2024-Q3" }),
      figure({ metric: recognisedRevenue.code, value: { ...usd(1), currency: "EUR" }, valid: "2024-Q3" }),
      "chatgpt~revenue.recognised~P3M~EUR",
      { field: "currency", values: ["USD", "EUR"] },
    ],
  ])("%s", (_, own, other, series, difference) => {
    expect(unlike(own, other)).toEqual([{ series, differences: [difference] }]);
  });

  test("of combined subjects, in whatever order they were entered", () => {
    const combined = (subjects: string[], window: string) => figure({ subjects, qualifiers: { window } });
    expect(unlike(combined(["chatgpt", "gemini"], "P1W"), combined(["gemini", "chatgpt"], "P1M"))).toMatchObject([
      { series: "chatgpt.gemini~users.active~P1M" },
    ]);
  });
});

describe("no series that looks alike", () => {
  test.each<[string, RecordedFigure, RecordedFigure]>([
    ["itself", weekly, figure({ valid: "2023" })],
    ["another product's", weekly, figure({ subjects: ["gemini"], qualifiers: { window: "P1M" } })],
    ["its maker's", weekly, figure({ subjects: ["openai"], qualifiers: { window: "P1M" } })],
    ["a metric that nobody takes for it", weekly, figure({ metric: "users.paying", qualifiers: {} })],
    [
      "a stake in somebody else",
      figure({ subjects: ["microsoft"], metric: stake.code, object: "openai", amount: 49 }),
      figure({ subjects: ["microsoft"], metric: stake.code, object: "google", amount: 1 }),
    ],
    [
      "a round beside a total",
      figure({ subjects: ["openai"], metric: "funding.total", value: usd(11) }),
      figure({ subjects: ["openai"], metric: "funding.round", event: "round", value: usd(6) }),
    ],
    [
      "a total beside a round",
      figure({ subjects: ["openai"], metric: "funding.round", event: "round", value: usd(6) }),
      figure({ subjects: ["openai"], metric: "funding.total", value: usd(11) }),
    ],
    [
      "two rounds",
      figure({ subjects: ["openai"], metric: "funding.round", event: "round", value: usd(6) }),
      figure({ subjects: ["openai"], metric: "funding.round", value: usd(1) }),
    ],
  ])("%s", (_, own, other) => {
    expect(unlike(own, other)).toEqual([]);
  });

  test("of a key that no claim has", () => {
    expect(unlikeSeries("chatgpt~users.active~P1W", indexDataset(dataset([])))).toEqual([]);
  });
});

test("who says nothing in two ways differs in nothing", () => {
  const silent: Metric = { ...activeUsers, code: "silent" };
  const index = indexDataset(
    dataset(
      [
        article({
          claims: ["unspecified", "unstated"].map((window) => figure({ metric: "silent", qualifiers: { window } })),
        }),
      ],
      { metrics: [silent] },
    ),
  );
  expect([...index.series.keys()]).toEqual(["chatgpt~silent~unspecified", "chatgpt~silent~unstated"]);
  expect(unlikeSeries("chatgpt~silent~unspecified", index)).toEqual([]);
});
