import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Metric } from "../schema/metric.ts";
import type { Candidate } from "./candidate.ts";
import { candidateOf } from "./candidate.ts";
import { arbitraryDataset } from "./dataset.arbitrary.ts";
import { indexDataset } from "./dataset-index.ts";
import * as example from "./example.ts";
import { activeUsers, candidate, claimId, correction } from "./example.ts";
import { mixUpBetween, mixUpsAmong } from "./mix-up.ts";

type Options = Parameters<typeof candidate>[0];

const paying: Metric = { ...activeUsers, code: "users.paying", qualifiers: [], notComparableWith: ["users.active"] };
const messages: Metric = { ...paying, code: "messages", notComparableWith: [] };
const takings: Metric = { ...paying, code: "takings", unit: "money" };
const vocabulary = {
  metrics: new Map([...example.metrics, paying, messages, takings].map((metric) => [metric.code, metric])),
  entities: new Map(example.entities.map((entity) => [entity.id, entity])),
};
const month = { qualifiers: { window: "P1M" } };
const weekly = (rest: Options = {}) =>
  candidate({ amount: 400e6, valid: "2025-02", publishedOn: "2025-02-20", article: "2025-02-20-gazette-a", ...rest });
const monthly = (rest: Options = {}) => weekly({ ...month, article: "2025-02-20-tribune-b", ...rest });
const window = { field: "qualifier", qualifier: "window", values: ["P1W", "P1M"] };
const between = (a: Candidate, b: Candidate) => mixUpBetween(a, b, vocabulary);

describe("a mix-up", () => {
  test.each<[string, Options, Options]>([
    ["one number, weekly here and monthly there", {}, {}],
    ["within 1 % of the larger", {}, { amount: 404.04e6 }],
    ["a loss too", { amount: -400e6 }, { amount: -400e6 }],
    ["about the number, or nearly", {}, { value: { form: "approximate", amount: 400e6, side: "below" } }],
    ["the only end of a bound", {}, { value: { form: "bound", exclusiveMinimum: 400e6 } }],
    ["another only end", { value: { form: "bound", minimum: 400e6 } }, { value: { form: "bound", maximum: 400e6 } }],
    ["less than", {}, { value: { form: "bound", exclusiveMaximum: 400e6 } }],
    ["a source of the two that said it together", {}, { origins: ["microsoft", "openai"] }],
    ["of a day in the month", {}, { valid: "2025-02-28" }],
    ["published two weeks apart", {}, { publishedOn: "2025-03-06" }],
    ["published two weeks apart, the other first", {}, { publishedOn: "2025-02-06" }],
    ["published nobody knows how far apart", {}, { publishedOn: "2025-03-01/2025-06-30" }],
    ["only reported", {}, { hedges: ["reportedly"] }],
  ])("%s", (_, a, b) => {
    expect(between(weekly(a), monthly(b))).toEqual(window);
    expect(between(monthly(b), weekly(a))).toEqual({ ...window, values: ["P1M", "P1W"] });
  });

  test.each<[string, Options, Options, object]>([
    [
      "a product and its maker",
      {},
      { subjects: ["openai"], qualifiers: { window: "P1W" } },
      { field: "subject", values: ["chatgpt", "openai"] },
    ],
    [
      "a product alone and with its maker",
      {},
      { subjects: ["openai", "chatgpt"], qualifiers: { window: "P1W" } },
      { field: "subject", values: ["chatgpt", "chatgpt.openai"] },
    ],
    [
      "a metric that must not be compared, as the other says",
      {},
      { metric: "users.paying", qualifiers: {} },
      { field: "metric", values: ["users.active", "users.paying"] },
    ],
    [
      "a metric that must not be compared, as it says itself",
      { metric: "users.paying", qualifiers: {} },
      { qualifiers: { window: "P1W" } },
      { field: "metric", values: ["users.paying", "users.active"] },
    ],
    [
      "known and different methods",
      { metric: "revenue.annualised", qualifiers: { method: "month-times-12" } },
      { metric: "revenue.annualised", qualifiers: { method: "recurring" } },
      { field: "qualifier", qualifier: "method", values: ["month-times-12", "recurring"] },
    ],
    [
      "votes and shares in the same company",
      { metric: "stake", object: "openai", qualifiers: { interest: "shares" } },
      { metric: "stake", object: "openai", qualifiers: { interest: "votes" } },
      { field: "qualifier", qualifier: "interest", values: ["shares", "votes"] },
    ],
  ])("of %s", (_, a, b, difference) => {
    expect(between(weekly(a), monthly(b))).toEqual(difference);
  });
});

describe("no mix-up", () => {
  test.each<[string, Options, Options]>([
    ["the same window", {}, { qualifiers: { window: "P1W" } }],
    ["who leaves the window out has mixed nothing up", {}, { qualifiers: { window: "unstated" } }],
    ["nor who does not say it at all", {}, { qualifiers: {} }],
    ["more than 1 % apart", {}, { amount: 404.1e6 }],
    ["another company, and all else alike", {}, { subjects: ["gemini"], qualifiers: { window: "P1W" } }],
    [
      "a metric that nobody takes for it, of its maker",
      {},
      { subjects: ["openai"], metric: "messages", qualifiers: {} },
    ],
    ["a sum of money beside a number of users", {}, { metric: "takings", qualifiers: {} }],
    [
      "votes in one company and shares in another",
      { metric: "stake", object: "openai", qualifiers: { interest: "shares" } },
      { metric: "stake", object: "google", qualifiers: { interest: "votes" } },
    ],
    ["a profit and a loss", {}, { amount: -400e6 }],
    ["a bound with two ends", {}, { value: { form: "bound", minimum: 400e6, maximum: 401e6 } }],
    ["an order of magnitude", {}, { value: { form: "vague", magnitude: "millions" } }],
    ["another currency", {}, { value: { form: "exact", amount: 400e6, currency: "USD" } }],
    ["another source", {}, { origins: ["microsoft"] }],
    ["no known source", { origins: [] }, { origins: [] }],
    ["one article that says both", {}, { article: "2025-02-20-gazette-a" }],
    ["times without a day in common", {}, { valid: "2025-03" }],
    ["a time that is open", {}, { valid: "2025-02/.." }],
    ["no time", {}, { valid: "unknown" }],
    ["published more than two weeks apart", {}, { publishedOn: "2025-03-07" }],
    ["published more than two weeks apart, the other first", {}, { publishedOn: "2025-02-05" }],
    ["another company's product", {}, { subjects: ["gemini"] }],
    ["two things that differ", {}, { subjects: ["openai"] }],
    ["a metric that nobody takes for it", {}, { metric: "messages", qualifiers: {} }],
    ["a metric that the vocabulary lacks", {}, { metric: "visits", qualifiers: {} }],
    ["a unit that is another", {}, { metric: "stake", qualifiers: {} }],
    [
      "stakes in two companies",
      { metric: "stake", object: "openai" },
      { metric: "stake", object: "google", qualifiers: {} },
    ],
    ["a forecast", {}, { stage: "prospective" }],
    ["a denial", {}, { stance: "denies" }],
    ["a figure that was corrected", {}, { corrections: [correction("2025-03-01", "corrected")] }],
    ["a figure that is only possible", {}, { hedges: ["could"] }],
  ])("%s", (_, a, b) => {
    expect(between(weekly(a), monthly(b))).toBeUndefined();
    expect(between(monthly(b), weekly(a))).toBeUndefined();
  });

  test("100 million monthly in January, and 100 million weekly in November", () => {
    const january = monthly({ amount: 100e6, valid: "2023-01", publishedOn: "2023-02-01" });
    const november = weekly({ amount: 100e6, valid: "2023-11", publishedOn: "2023-11-06" });
    expect(between(january, november)).toBeUndefined();
  });
});

describe("the mix-ups among figures", () => {
  const on = (day: string, id: number, rest: Options) =>
    weekly({ publishedOn: day, id: claimId(id), article: `${day}-gazette-${id}`, ...rest });

  test("echoes of one telling are in one, since both had been told", () => {
    const first = on("2025-02-20", 3, {});
    const echo = on("2025-02-21", 2, {});
    const slip = on("2025-02-24", 1, month);
    const own = on("2025-02-24", 4, { subjects: ["gemini"], ...month });
    const expected = [{ difference: window, since: "2025-02-24", figures: [first, echo, slip] }];
    expect(mixUpsAmong([slip, own, echo, first], vocabulary)).toEqual(expected);
    expect(mixUpsAmong([first, echo, own, slip], vocabulary)).toEqual(expected);
  });

  test("two slips of one number are two; a number of its own is another", () => {
    const day = (rest: Options, id: number) => on("2025-02-20", id, rest);
    const daily = { qualifiers: { window: "P1D" } };
    const [a, b, c] = [day({}, 1), day(month, 2), day(daily, 3)];
    const [d, e] = [day({ amount: 900e6 }, 4), day({ amount: 900e6, ...month }, 5)];
    expect(mixUpsAmong([a, b, c, d, e], vocabulary).map(({ figures }) => figures)).toEqual([
      [a, b],
      [d, e],
      [a, c],
      [b, c],
    ]);
  });

  test("are none among figures that agree", () => {
    expect(mixUpsAmong([weekly(), weekly({ article: "2025-02-21-tribune-echo" })], vocabulary)).toEqual([]);
    expect(mixUpsAmong([], vocabulary)).toEqual([]);
  });
});

test("mix-ups are symmetric and do not depend on the order; what differs has two known values", () => {
  const figures = arbitraryDataset.map((whole) => {
    const index = indexDataset(whole);
    const candidates = [...index.series.values()].flat().map((claim) => candidateOf(claim, index));
    return { index, candidates };
  });
  fc.assert(
    fc.property(figures, ({ index, candidates }) => {
      expect(mixUpsAmong(candidates.toReversed(), index)).toEqual(mixUpsAmong(candidates, index));
      for (const a of candidates) {
        expect(mixUpBetween(a, a, index)).toBeUndefined();
        for (const b of candidates) {
          const [there, back] = [mixUpBetween(a, b, index), mixUpBetween(b, a, index)];
          expect(back?.values.toReversed()).toEqual(there?.values);
          if (!there) continue;
          expect(there.values[0]).not.toBe(there.values[1]);
          expect(there.values).not.toContain("unstated");
        }
      }
    }),
    { numRuns: 200 },
  );
});
