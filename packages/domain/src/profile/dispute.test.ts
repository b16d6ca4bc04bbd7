import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Candidate } from "./candidate.ts";
import { arbitraryCandidates } from "./dataset.arbitrary.ts";
import { disagreementBetween, disagreementsAmong, opponentsOf } from "./dispute.ts";
import {
  activeUsers,
  annualisedRevenue,
  candidate,
  claimId,
  correction,
  fundingRound,
  recognisedRevenue,
  stake,
} from "./example.ts";
import { meet } from "./interval.ts";
import { isRestatedBy } from "./restatement.ts";

type Options = Parameters<typeof candidate>[0];
const one = (rest: Options = {}) => candidate({ valid: "2024-08", amount: 200e6, origins: ["openai"], ...rest });
const other = (rest: Options = {}) => candidate({ valid: "2024-08", amount: 300e6, origins: ["tribune"], ...rest });
const bound = (ends: object): Options => ({ value: { form: "bound", ...ends } });

/** From either side. */
function between(a: Candidate, b: Candidate, metric: Parameters<typeof disagreementBetween>[2] = activeUsers) {
  const found = disagreementBetween(a, b, metric);
  expect(disagreementBetween(b, a, metric)).toBe(found);
  return found;
}

describe("a dispute", () => {
  test.each<[string, Options, Options]>([
    ["two independent sources, one month, values that exclude each other", {}, {}],
    ["days of one month", { valid: "2024-08-05" }, { valid: "2024-08-29" }],
    ["a probable one too", { hedges: ["likely"] }, { hedges: ["likely"] }],
    ["more than, and less than that", bound({ exclusiveMinimum: 300e6 }), { amount: 200e6 }],
    ["bounds that only touch, and exclude their end", bound({ exclusiveMinimum: 2 }), bound({ maximum: 2 })],
    ["figures that only touch: 13 and 14", { amount: 13 }, { amount: 14 }],
    ["losses that exclude each other", { amount: -5e9 }, { amount: -4e9 }],
    ["a profit and a loss", { amount: 5e9 }, { amount: -5e9 }],
    ["one that says which method it used, and one that does not", { qualifiers: { window: "P1W", method: "a" } }, {}],
  ])("%s", (_, a, b) => {
    expect(between(one(a), other(b))).toBe("dispute");
  });

  test("of a quarter, on two calendars", () => {
    expect(between(one({ valid: "2024-Q2" }), other({ valid: "2024-03-30/2024-06-28" }), recognisedRevenue)).toBe(
      "dispute",
    );
  });

  test("of one event, whenever it was", () => {
    const raised = (rest: Options = {}): Options => ({ event: "round", ...rest });
    expect(between(one(raised()), other(raised({ valid: "unknown" })), fundingRound)).toBe("dispute");
    expect(between(one(raised({ valid: "2024-02" })), other(raised()), fundingRound)).toBe("dispute");
    expect(between(one(), other({ valid: "unknown" }), fundingRound)).toBeUndefined();
  });

  test.each<[string, Options, Options]>([
    ["nobody is named behind the one", { origins: [] }, {}],
    ["nobody is named behind the other", {}, { origins: [] }],
    ["nobody is named behind either", { origins: [] }, { origins: [] }],
  ])("is a note where %s", (_, a, b) => {
    expect(between(one(a), other(b))).toBe("source-not-named");
  });
});

describe("no dispute", () => {
  test.each<[string, Options, Options]>([
    ["an actual figure against a consensus", {}, { stage: "prospective", origins: ["analysts"] }],
    ["guidance against analysts", { stage: "prospective" }, { stage: "prospective", origins: ["analysts"] }],
    ["an agreed sum against a done one", { stage: "agreed" }, {}],
    ["successive figures of one speaker", {}, { origins: ["openai"] }],
    ["one of two who said it together", { origins: ["microsoft", "openai"] }, { origins: ["openai", "tribune"] }],
    ["values that can both be true", {}, { amount: 205e6 }],
    ["a bound that is met", {}, bound({ exclusiveMinimum: 100e6 })],
    ["bounds that share their end", bound({ minimum: 2 }), bound({ maximum: 2 })],
    ["two bounds that are open on the same side", bound({ minimum: 2 }), bound({ minimum: 900 })],
    ["an order of magnitude", {}, { value: { form: "vague", magnitude: "billions" } }],
    ["a zero, of which nobody knows how it was rounded", {}, { amount: 0 }],
    ["two months", {}, { valid: "2024-09" }],
    ["days 32 days apart", { valid: "2024-08-01" }, { valid: "2024-09-01" }],
    ["a level of which only the year is known", { valid: "2024" }, { valid: "2024" }],
    ["a level up to a day", { valid: "../2024-08-29" }, { valid: "2024-08-29" }],
    ["undated figures", { valid: "unknown" }, { valid: "unknown" }],
    ["undated levels at one event", { event: "round" }, { event: "round", valid: "unknown" }],
    ["a denial", {}, { stance: "denies" }],
    ["what is only reported", {}, { hedges: ["reportedly"] }],
    ["what stands in the conditional", {}, { hedges: ["conditional"] }],
    ["what is only possible", {}, { hedges: ["could"] }],
    ["what was corrected", {}, { corrections: [correction("2024-10-01", "corrected")] }],
    ["weekly and monthly users", {}, { qualifiers: { window: "P1M" } }],
  ])("%s", (_, a, b) => {
    expect(between(one(a), other(b))).toBeUndefined();
  });

  test("a share of the stock against a share of the votes, a method against another", () => {
    const interest = (value: string): Options => ({ qualifiers: { interest: value } });
    expect(between(one(interest("shares")), other(interest("votes")), stake)).toBeUndefined();
    expect(between(one(interest("shares")), other(), stake)).toBeUndefined();
    expect(between(one(interest("shares")), other(interest("shares")), stake)).toBe("dispute");
    const method = (value: string): Options => ({ qualifiers: { method: value } });
    expect(between(one(method("month-times-12")), other(method("recurring")), annualisedRevenue)).toBeUndefined();
  });

  test("two quarters, a quarter and the year up to its end", () => {
    expect(between(one({ valid: "2024-Q2" }), other({ valid: "2024-Q3" }), recognisedRevenue)).toBeUndefined();
    expect(between(one({ valid: "../2024-06-30" }), other({ valid: "2024-Q2" }), recognisedRevenue)).toBeUndefined();
  });
});

describe("the disagreements of a series", () => {
  const on = (publishedOn: string, amount: number, origin: string[], id: number, rest: Options = {}) =>
    one({ publishedOn, amount, origins: origin, id: claimId(id), ...rest });

  test("hold all that hang together, in the order of publication, since the first two were out", () => {
    const first = on("2024-08-10", 200e6, ["openai"], 4);
    const echo = on("2024-08-12", 200e6, ["openai"], 3);
    const paper = on("2024-08-20", 300e6, ["tribune"], 2);
    const late = on("2024-08-29", 300e6, ["gazette"], 1);
    const expected = [{ kind: "dispute", since: "2024-08-20", figures: [first, echo, paper, late] }];
    expect(disagreementsAmong([late, echo, first, paper], activeUsers)).toEqual(expected);
    expect(disagreementsAmong([paper, first, late, echo], activeUsers)).toEqual(expected);
    const [dispute] = disagreementsAmong([late, echo, first, paper], activeUsers);
    if (!dispute) throw new Error("no dispute");
    expect(opponentsOf(first, dispute, activeUsers)).toEqual([paper, late]);
    expect(opponentsOf(late, dispute, activeUsers)).toEqual([first, echo]);
  });

  test("keep disputes and figures without a named source apart", () => {
    const [named, paper, nobody] = [
      on("2024-08-10", 200e6, ["openai"], 1),
      on("2024-08-20", 300e6, ["tribune"], 2),
      on("2024-08-29", 400e6, [], 3),
    ];
    expect(disagreementsAmong([named, paper, nobody], activeUsers)).toEqual([
      { kind: "dispute", since: "2024-08-20", figures: [named, paper] },
      { kind: "source-not-named", since: "2024-08-29", figures: [named, paper, nobody] },
    ]);
    const [dispute] = disagreementsAmong([named, paper, nobody], activeUsers);
    expect(dispute && opponentsOf(nobody, dispute, activeUsers)).toEqual([]);
  });

  test("leave out what its source has restated: its last word counts", () => {
    const wrong = on("2024-08-10", 200e6, ["openai"], 1);
    const right = on("2024-08-20", 300e6, ["openai"], 2);
    const paper = on("2024-08-15", 310e6, ["tribune"], 3);
    expect(disagreementsAmong([wrong, paper], activeUsers)).toHaveLength(1);
    expect(disagreementsAmong([wrong, right, paper], activeUsers)).toEqual([]);
  });

  test("are none where nobody disagrees", () => {
    expect(disagreementsAmong([], activeUsers)).toEqual([]);
    expect(disagreementsAmong([one(), one({ amount: 205e6, origins: ["tribune"] })], activeUsers)).toEqual([]);
  });
});

test("disputes are symmetric and do not depend on the order; in each, figures of known, separate sources exclude each other", () => {
  let found = 0;
  for (const metric of [activeUsers, recognisedRevenue, fundingRound]) {
    const shuffled = arbitraryCandidates(metric).chain((candidates) =>
      fc.tuple(fc.constant(candidates), fc.shuffledSubarray(candidates, { minLength: candidates.length })),
    );
    fc.assert(
      fc.property(shuffled, ([candidates, shuffle]) => {
        const disagreements = disagreementsAmong(candidates, metric);
        expect(disagreementsAmong(shuffle, metric)).toEqual(disagreements);
        for (const a of candidates) {
          for (const b of candidates) {
            expect(disagreementBetween(a, b, metric)).toBe(disagreementBetween(b, a, metric));
          }
          expect(disagreementBetween(a, a, metric)).toBeUndefined();
        }
        for (const disagreement of disagreements) {
          found += 1;
          const { kind, since, figures } = disagreement;
          expect(new Set(figures).size).toBe(figures.length);
          expect(figures.length).toBeGreaterThan(1);
          const days = figures.map(({ published }) => published.end);
          expect(days).toEqual(days.toSorted());
          expect(days.slice(1)).toContain(since);
          for (const figure of figures) {
            const against = opponentsOf(figure, disagreement, metric);
            expect(against.length).toBeGreaterThan(0);
            for (const opponent of against) {
              expect(figure.interval && opponent.interval && meet(figure.interval, opponent.interval)).toBe(false);
              expect(figure.origins.some((origin) => opponent.origins.includes(origin))).toBe(false);
              expect(figure.origins.length > 0 && opponent.origins.length > 0).toBe(kind === "dispute");
            }
            expect(candidates.some((later) => isRestatedBy(figure, later, metric))).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  }
  expect(found).toBeGreaterThan(20);
});
