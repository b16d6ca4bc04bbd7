import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corroborationOf } from "./corroboration.ts";
import { arbitraryCandidates } from "./dataset.arbitrary.ts";
import { activeUsers, candidate, correction, recognisedRevenue } from "./example.ts";
import { headlineOf } from "./headline.ts";

const from = (article: string, options: Parameters<typeof candidate>[0] = {}) => candidate({ article, ...options });
const headline = from("2024-08-29-gazette-first");
const count = (...others: ReturnType<typeof candidate>[]) =>
  corroborationOf(headline, [headline, ...others], activeUsers);

describe("how many articles, how many origins", () => {
  test.each([
    ["the headline alone", [], 1, 1],
    ["an echo: another article, the same origin", [from("2024-08-30-tribune-echo")], 2, 1],
    ["another origin", [from("2024-08-30-tribune-own", { origins: ["microsoft"] })], 2, 2],
    ["two that say it together", [from("2024-08-30-tribune-both", { origins: ["google", "microsoft"] })], 2, 2],
    [
      "a joint statement with the headline's origin",
      [from("2024-08-30-tribune-joint", { origins: ["google", ...headline.origins] })],
      2,
      1,
    ],
    [
      "a joint statement that ties two sources together",
      [
        from("2024-08-30-tribune-one", { origins: ["google"] }),
        from("2024-08-30-tribune-two", { origins: ["google", ...headline.origins] }),
      ],
      3,
      1,
    ],
    ["an unknown origin corroborates nothing", [from("2024-08-30-tribune-who", { origins: [] })], 2, 1],
    ["the same article again", [from("2024-08-29-gazette-first")], 1, 1],
    ["a value that can be the same", [from("2024-08-30-tribune-about", { amount: 205e6 })], 2, 1],
    [
      "a bound that it meets",
      [from("2024-08-30-tribune-over", { value: { form: "bound", exclusiveMinimum: 100e6 } })],
      2,
      1,
    ],
    ["another value", [from("2024-08-30-tribune-other", { amount: 300e6 })], 1, 1],
    ["another month", [from("2024-08-30-tribune-old", { valid: "2024-05" })], 1, 1],
    ["an undated one", [from("2024-08-30-tribune-undated", { valid: "unknown" })], 1, 1],
    ["a denial", [from("2024-08-30-tribune-denial", { stance: "denies" })], 1, 1],
    ["a plan", [from("2024-08-30-tribune-plan", { stage: "prospective" })], 1, 1],
    ["what only could be", [from("2024-08-30-tribune-could", { hedges: ["could"] })], 1, 1],
    [
      "an order of magnitude",
      [from("2024-08-30-tribune-vague", { value: { form: "vague", magnitude: "millions" } })],
      1,
      1,
    ],
  ])("%s", (_, others, articles, origins) => {
    expect(count(...others)).toMatchObject({ articles, origins });
  });

  test("five articles that all go back to one newspaper: four echoes", () => {
    const paper = { origins: ["gazette"], basis: "unnamed-sources" as const };
    const [first, ...rest] = [1, 2, 3, 4, 5].map((day) => from(`2024-08-0${day}-tribune-${day}`, paper));
    if (!first) throw new Error("unreachable");
    expect(corroborationOf(first, [first, ...rest], activeUsers)).toEqual({ articles: 5, origins: 1, echoes: 4 });
  });

  test("an article that says it twice is no echo of itself, and of unknown origins nothing is", () => {
    expect(count(from("2024-08-29-gazette-first")).echoes).toBe(0);
    expect(count(from("2024-08-30-tribune-a", { origins: [] }), from("2024-08-31-tribune-b", { origins: [] }))).toEqual(
      {
        articles: 3,
        origins: 1,
        echoes: 0,
      },
    );
  });

  test("talks that several articles tell of one event, of which no day is known", () => {
    const talks = { event: "round", valid: "unknown", stage: "in-talks" as const };
    const first = from("2024-08-29-gazette-first", talks);
    const told = (others: ReturnType<typeof candidate>[]) =>
      corroborationOf(first, [first, ...others], activeUsers).articles;
    expect(told([from("2024-08-30-tribune-echo", talks)])).toBe(2);
    expect(told([from("2024-08-30-tribune-other", { ...talks, event: "launch" })])).toBe(1);
    expect(told([from("2024-08-30-tribune-dated", { ...talks, valid: "2024-09" })])).toBe(1);
    expect(told([from("2024-08-30-tribune-agreed", { ...talks, stage: "agreed" })])).toBe(1);
    expect(told([from("2024-08-30-tribune-done", { ...talks, stage: "realised" })])).toBe(1);
    expect(told([from("2024-08-30-tribune-else", { ...talks, amount: 300e6 })])).toBe(1);
    const loose = from("2024-08-29-gazette-loose", { valid: "unknown", stage: "in-talks" as const });
    const others = [loose, from("2024-08-30-tribune-loose", { valid: "unknown", stage: "in-talks" as const })];
    expect(corroborationOf(loose, others, activeUsers).articles).toBe(1);
    const later = from("2024-08-31-tribune-later", { ...talks, valid: "2024-09" });
    expect(corroborationOf(later, [later, first], activeUsers).articles).toBe(1);
  });

  test("a denial and an assertion of one value are not one telling", () => {
    const denial = from("2024-08-30-tribune-denial", {
      stance: "denies",
      corrections: [correction("2024-09-01", "corrected")],
    });
    const taken = from("2024-08-29-gazette-taken", { corrections: [correction("2024-09-01", "corrected")] });
    expect(corroborationOf(taken, [taken, denial], activeUsers).articles).toBe(1);
  });

  test("a headline of unknown origin has none", () => {
    const unknown = from("2024-08-29-gazette-first", { origins: [] });
    expect(corroborationOf(unknown, [unknown], activeUsers)).toEqual({ articles: 1, origins: 0, echoes: 0 });
  });
});

test("at least one where the headline has one, never more than are known, whatever their order; an echo adds no origin", () => {
  for (const metric of [activeUsers, recognisedRevenue]) {
    fc.assert(
      fc.property(arbitraryCandidates(metric), (candidates) => {
        const choice = headlineOf(candidates, metric);
        const leader = candidates.find(({ claim }) => choice.kind === "claim" && claim === choice.claim);
        if (!leader) return;
        const counts = corroborationOf(leader, candidates, metric);
        expect(counts.articles).toBeGreaterThanOrEqual(1);
        expect(counts.articles).toBeLessThanOrEqual(candidates.length);
        expect(counts.origins).toBeGreaterThanOrEqual(Math.min(1, leader.origins.length));
        expect(counts.origins).toBeLessThanOrEqual(new Set(candidates.flatMap(({ origins }) => origins)).size);
        expect(corroborationOf(leader, candidates.toReversed(), metric)).toEqual(counts);
        const echo = { ...leader, claim: { ...leader.claim, article: "2024-12-01-tribune-echo" } };
        const echoed = corroborationOf(leader, [...candidates, echo], metric);
        expect(echoed.origins).toBe(counts.origins);
        expect(echoed.echoes).toBe(counts.echoes + (leader.interval && leader.origins.length > 0 ? 1 : 0));
        expect(counts.origins + counts.echoes).toBeLessThanOrEqual(candidates.length);
        expect(echoed.articles).toBe(counts.articles + (leader.interval ? 1 : 0));
      }),
    );
  }
});
