import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Basis } from "../schema/certainty.ts";
import { type Candidate, ineligibilityOf, isStrong } from "./candidate.ts";
import { arbitraryCandidates } from "./dataset.arbitrary.ts";
import { daysBetween } from "./days.ts";
import { activeUsers, candidate, claimId, hop, recognisedRevenue } from "./example.ts";
import { type Headline, headlineOf } from "./headline.ts";
import { placeOf } from "./place.ts";

const headline = (...candidates: Candidate[]) => headlineOf(candidates, activeUsers);

const leaderOf = (choice: Headline) => (choice.kind === "claim" ? choice.claim.id : undefined);
const whyNot = (choice: Headline) => Object.fromEntries(choice.rejected.map(({ claim, reason }) => [claim.id, reason]));
const besideOf = (choice: Headline) => (choice.kind === "claim" ? choice.newerLessCertain.map(({ id }) => id) : []);

const [a, b, c] = [claimId(1), claimId(2), claimId(3)];

/** Neither traceable nor dated in print: weak. */
const weak = { origins: [], dated: "inferred", basis: "unattributed" } as const;

describe("what cannot lead", () => {
  test.each([
    ["denied", candidate({ stance: "denies" })],
    ["denied", candidate({ stance: "denies", stage: "prospective" })],
    ["not-realised", candidate({ stage: "in-talks" })],
    ["not-realised", candidate({ stage: "cancelled" })],
    [
      "change",
      candidate({
        value: { form: "change", by: "times", size: { form: "exact", amount: 2 }, against: { event: "launch" } },
      }),
    ],
    ["undated", candidate({ valid: "unknown" })],
    ["possible", candidate({ hedges: ["could"] })],
  ] as const)("%s", (reason, only) => {
    expect(headline(only)).toEqual({ kind: "none", reason, rejected: [{ claim: only.claim, reason }] });
  });

  test("what is only told in the conditional can, and so can a bound or an order of magnitude", () => {
    for (const only of [
      candidate({ hedges: ["conditional"] }),
      candidate({ value: { form: "bound", exclusiveMinimum: 100e6 } }),
      candidate({ value: { form: "vague", magnitude: "millions" } }),
      candidate({ valid: "../2024-08" }),
    ]) {
      expect(headline(only)).toMatchObject({ kind: "claim", claim: only.claim });
    }
  });

  test("none says the reason of what came nearest", () => {
    const plan = candidate({ stage: "in-talks" });
    const undated = candidate({ valid: "unknown" });
    const denied = candidate({ stance: "denies" });
    expect(headline(denied, plan).reason).toBe("not-realised");
    expect(headline(denied, plan, undated).reason).toBe("undated");
    expect(headline()).toEqual({ kind: "none", reason: "undated", rejected: [] });
  });
});

describe("strong and weak", () => {
  test("the latest strong figure leads", () => {
    const choice = headline(
      candidate({ id: a, valid: "2023-11", amount: 100e6 }),
      candidate({ id: b, valid: "2024-08", amount: 200e6 }),
    );
    expect(leaderOf(choice)).toBe(b);
    expect(choice.reason).toBe("latest");
    expect(whyNot(choice)).toEqual({ [a]: "earlier-period" });
  });

  test("a figure of unknown origin is strong where its text dates it", () => {
    const later = { id: b, valid: "2024-08", origins: [] };
    const earlier = candidate({ id: a, valid: "2023-11" });
    expect(leaderOf(headline(earlier, candidate({ ...later, dated: "printed" })))).toBe(b);
    expect(leaderOf(headline(earlier, candidate({ ...later, dated: "inferred" })))).toBe(a);
  });

  test("a figure of known origin is strong though its text does not date it", () => {
    const choice = headline(
      candidate({ id: a, valid: "2023-11", amount: 100e6 }),
      candidate({ id: b, valid: "2024-08", origins: ["openai"], dated: "inferred" }),
    );
    expect(leaderOf(choice)).toBe(b);
  });

  test("a figure that its text does not vouch for is weak, whoever said it and however it is dated", () => {
    const strong = candidate({ id: a, valid: "2023-12", amount: 1.6e9 });
    const said = candidate({
      id: b,
      valid: "2024-06/2024-08",
      amount: 3.4e9,
      hedges: ["conditional"],
      origins: ["openai"],
    });
    const choice = headline(strong, said);
    expect(leaderOf(choice)).toBe(a);
    expect(besideOf(choice)).toEqual([b]);
    expect(choice.rejected).toEqual([]);
  });

  test("a later weak figure wins only when the strong one has gone stale", () => {
    const strong = candidate({ id: a, valid: "2024-01", publishedOn: "2024-01-15" });
    const weakOn = (publishedOn: string) => candidate({ ...weak, id: b, valid: "2024-06", amount: 300e6, publishedOn });
    // 180 days after 15 January 2024 it is 13 July.
    expect(headline(strong, weakOn("2024-07-13"))).toMatchObject({ reason: "latest", claim: { id: a } });
    expect(besideOf(headline(strong, weakOn("2024-07-13")))).toEqual([b]);
    const stale = headline(strong, weakOn("2024-07-14"));
    expect(stale).toMatchObject({ reason: "stale", claim: { id: b }, newerLessCertain: [] });
    expect(whyNot(stale)).toEqual({ [a]: "earlier-period" });
  });

  test("an interval of publication counts against staleness at either end", () => {
    const strong = candidate({ id: a, valid: "2024-01", publishedOn: "2024-01-15/2024-03-01" });
    const later = candidate({ ...weak, id: b, valid: "2024-06", publishedOn: "2024-08-20/2024-12-31" });
    expect(leaderOf(headline(strong, later))).toBe(a);
  });

  test("a weak figure that is not later is passed over, however late it was published", () => {
    const choice = headline(
      candidate({ id: a, valid: "2024-06" }),
      candidate({ ...weak, id: b, valid: "2024-06", publishedOn: "2026-01-01" }),
      candidate({ ...weak, id: c, valid: "2023-06", publishedOn: "2026-01-01" }),
    );
    expect(leaderOf(choice)).toBe(a);
    expect(whyNot(choice)).toEqual({ [b]: "less-certain", [c]: "earlier-period" });
  });

  test("the rejected, and the newer but less certain, are in the order of their ids", () => {
    const strong = candidate({ id: claimId(9), valid: "2024-06" });
    const numbers = [3, 1, 4, 2];
    const earlier = numbers.map((number) => candidate({ id: claimId(number), valid: "2023-06" }));
    const newer = numbers.map((number) => candidate({ ...weak, id: claimId(number + 4), valid: "2024-08" }));
    const choice = headline(...newer, strong, ...earlier);
    expect(choice.rejected.map(({ claim }) => claim.id)).toEqual([1, 2, 3, 4].map(claimId));
    expect(besideOf(choice)).toEqual([5, 6, 7, 8].map(claimId));
  });

  test("where none is strong, the latest leads and says so", () => {
    const choice = headline(
      candidate({ ...weak, id: a, valid: "2023-11" }),
      candidate({ ...weak, id: b, valid: "2024-08" }),
    );
    expect(choice).toMatchObject({ reason: "latest-uncertain", claim: { id: b }, newerLessCertain: [] });
    expect(headline(candidate(weak)).reason).toBe("latest-uncertain");
    expect(headline(candidate()).reason).toBe("only");
  });
});

describe("within one period", () => {
  const pair = (one: Parameters<typeof candidate>[0], other: Parameters<typeof candidate>[0]) => {
    // The one that should lead has the later id, so that the id cannot decide.
    const choice = headline(candidate({ ...other, id: a }), candidate({ ...one, id: b }));
    return { leads: leaderOf(choice) === b, reason: whyNot(choice)[a], said: choice.reason };
  };

  test.each<[string, Parameters<typeof candidate>[0], Parameters<typeof candidate>[0], string]>([
    ["the better basis", { basis: "party-statement" }, { basis: "outlet", valid: "2024-08-15" }, "weaker-basis"],
    ["then the later", { valid: "2024-08-29" }, { valid: "2024-08-15" }, "earlier-period"],
    [
      "then the shorter chain",
      { attribution: [hop("speaker", "openai")] },
      { attribution: [hop("speaker", "openai"), hop("outlet", "tribune")] },
      "longer-chain",
    ],
    ["then the more precise", { amount: 205e6 }, { amount: 200e6 }, "less-precise"],
    [
      "an interval of values before an order of magnitude",
      { amount: 200e6 },
      { value: { form: "vague", magnitude: "millions" } },
      "less-precise",
    ],
    [
      "a figure before a bound",
      { amount: 200e6 },
      { value: { form: "bound", exclusiveMinimum: 100e6 } },
      "less-precise",
    ],
    ["of one origin, the last word", { publishedOn: "2024-09-10" }, { publishedOn: "2024-08-29" }, "restated"],
    [
      "of one origin, the last of different words",
      { publishedOn: "2024-09-10", amount: 300e6 },
      { publishedOn: "2024-08-29" },
      "restated",
    ],
    [
      "of one origin, the last of different words, though the earlier were more precise and came more directly",
      { publishedOn: "2024-09-10", amount: 300e6, attribution: [hop("speaker", "openai"), hop("outlet", "tribune")] },
      { publishedOn: "2024-08-29", amount: 205e6, attribution: [hop("speaker", "openai")] },
      "restated",
    ],
    [
      "of one origin, the more precise of words that agree",
      { publishedOn: "2024-08-29", amount: 205e6 },
      { publishedOn: "2024-09-10" },
      "less-precise",
    ],
    [
      "of two origins, no value is preferred for being small",
      { publishedOn: "2024-08-29", amount: 600e6 },
      { publishedOn: "2024-09-10", amount: 500e6, origins: ["microsoft"] },
      "later-report",
    ],
    [
      "of two origins, the first report",
      { publishedOn: "2024-08-29" },
      { publishedOn: "2024-09-10", origins: ["microsoft"] },
      "later-report",
    ],
    [
      "of none, the first report",
      { publishedOn: "2024-08-29", origins: [] },
      { publishedOn: "2024-09-10", origins: [] },
      "later-report",
    ],
  ])("%s", (_, one, other, reason) => {
    expect(pair(one, other)).toMatchObject({ leads: true, reason });
  });

  test("the id decides between equals", () => {
    const choice = headline(candidate({ id: b, origins: ["microsoft"] }), candidate({ id: a }));
    expect(leaderOf(choice)).toBe(a);
    expect(choice.reason).toBe("best-of-period");
    expect(whyNot(choice)).toEqual({ [b]: "later-report" });
  });

  test("an earlier different value of the same weeks is a step of the series, even from a better source", () => {
    const choice = headline(
      candidate({ id: a, valid: "2024-08-01", amount: 200e6, basis: "official-record" }),
      candidate({ id: b, valid: "2024-08-29", amount: 300e6 }),
    );
    expect(leaderOf(choice)).toBe(b);
    expect(choice.reason).toBe("latest");
    expect(whyNot(choice)).toEqual({ [a]: "earlier-value" });
  });

  test("an earlier equal value is a rival, and a different one of the same day too", () => {
    const better = { id: a, basis: "official-record" } as const;
    const later = candidate({ id: b, valid: "2024-08-29", amount: 205e6, basis: "outlet" });
    expect(leaderOf(headline(candidate({ ...better, valid: "2024-08-01", amount: 200e6 }), later))).toBe(a);
    expect(leaderOf(headline(candidate({ ...better, valid: "2024-08-29", amount: 300e6 }), later))).toBe(a);
  });

  test("of one quarter, days apart by two calendars, the last word of its origin leads; the quarter before is another", () => {
    const quarter = (id: string, valid: string, publishedOn: string, amount = 5e9) =>
      candidate({ id, valid, publishedOn, metric: "revenue.recognised", amount });
    const choice = headlineOf(
      [
        quarter(a, "2024-Q1", "2024-04-20"),
        quarter(b, "2024-Q2", "2024-07-20"),
        quarter(c, "2024-03-30/2024-06-28", "2024-10-20", 6e9),
      ],
      recognisedRevenue,
    );
    expect(leaderOf(choice)).toBe(c);
    expect(whyNot(choice)).toEqual({ [a]: "earlier-period", [b]: "restated" });
  });
});

test("a strong figure that starts earlier and ends with the quarter is about an earlier time, not less certain", () => {
  const revenue = { metric: "revenue.recognised", amount: 5e9 };
  const choice = headlineOf(
    [candidate({ ...revenue, id: a, valid: "2024-Q2" }), candidate({ ...revenue, id: b, valid: "../2024-06-30" })],
    recognisedRevenue,
  );
  expect(leaderOf(choice)).toBe(a);
  expect(whyNot(choice)).toEqual({ [b]: "earlier-period" });
});

test("a weak figure of the same quarter, its end days later by another calendar, is not newer", () => {
  const quarter = { metric: "revenue.recognised", amount: 5e9 };
  const choice = headlineOf(
    [
      candidate({ ...quarter, id: a, valid: "2024-03-30/2024-06-28" }),
      candidate({ ...quarter, ...weak, id: b, valid: "2024-Q2", publishedOn: "2026-01-01" }),
    ],
    recognisedRevenue,
  );
  expect(leaderOf(choice)).toBe(a);
  expect(besideOf(choice)).toEqual([]);
  expect(whyNot(choice)).toEqual({ [b]: "less-certain" });
});

describe.each([
  ["instants", activeUsers],
  ["durations", recognisedRevenue],
])("whatever is claimed, of %s:", (_, metric) => {
  const candidates = arbitraryCandidates(metric);
  const withChoice = (judge: (rivals: Candidate[], choice: Headline) => void) =>
    fc.assert(
      fc.property(candidates, (rivals) => judge(rivals, headlineOf(rivals, metric))),
      { numRuns: 300 },
    );
  const place = ({ claim }: Candidate): string => placeOf(claim.valid, metric) ?? "";
  const isEligible = (rival: Candidate): boolean => ineligibilityOf(rival) === undefined;

  test("the headline, the rejected and the newer but less certain are all the claims, each once", () => {
    withChoice((rivals, choice) => {
      const said = [
        ...(choice.kind === "claim" ? [choice.claim, ...choice.newerLessCertain] : []),
        ...choice.rejected.map(({ claim }) => claim),
      ];
      const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id).toSorted();
      expect(ids(said)).toEqual(ids(rivals.map(({ claim }) => claim)));
    });
  });

  test("the headline is one of the claims as it was, and there is none only where nothing is eligible", () => {
    withChoice((rivals, choice) => {
      expect(choice.kind === "claim").toBe(rivals.some(isEligible));
      if (choice.kind !== "claim") return;
      const leader = rivals.find(({ claim }) => claim === choice.claim);
      expect(leader && isEligible(leader)).toBe(true);
    });
  });

  test("the order of the claims does not matter", () => {
    const shuffled = candidates.chain((rivals) =>
      fc.tuple(fc.constant(rivals), fc.shuffledSubarray(rivals, { minLength: rivals.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rivals, others]) => {
        expect(headlineOf(others, metric)).toEqual(headlineOf(rivals, metric));
      }),
      { numRuns: 300 },
    );
  });

  test("what is not eligible changes nothing", () => {
    withChoice((rivals, choice) => {
      const without = headlineOf(rivals.filter(isEligible), metric);
      expect(without.kind).toBe(choice.kind);
      if (choice.kind === "none") return;
      expect(without).toEqual({
        ...choice,
        rejected: choice.rejected.filter(({ claim }) =>
          rivals.some((rival) => rival.claim === claim && isEligible(rival)),
        ),
      });
    });
  });

  test("a weak claim leads only where there is no strong one or it has gone stale", () => {
    withChoice((rivals, choice) => {
      if (choice.kind !== "claim") return;
      const leader = rivals.find(({ claim }) => claim === choice.claim) as Candidate;
      const strong = rivals.filter((rival) => isEligible(rival) && isStrong(rival));
      expect(choice.reason === "latest-uncertain").toBe(strong.length === 0);
      expect(choice.reason === "stale").toBe(strong.length > 0 && !isStrong(leader));
      if (choice.reason !== "stale") return;
      for (const rival of strong) expect(place(rival) < place(leader)).toBe(true);
      const ages = strong.map(({ published }) => daysBetween(published.end, leader.published.start));
      expect(Math.max(...ages)).toBeGreaterThan(metric.staleAfterDays);
      expect(choice.newerLessCertain).toEqual([]);
    });
  });

  test("newer, less certain claims are weak and later than every strong one", () => {
    withChoice((rivals, choice) => {
      const beside = choice.kind === "claim" ? choice.newerLessCertain : [];
      for (const claim of beside) {
        const one = rivals.find((rival) => rival.claim === claim) as Candidate;
        expect(isStrong(one)).toBe(false);
        for (const rival of rivals.filter((other) => isEligible(other) && isStrong(other))) {
          expect(place(one) > place(rival)).toBe(true);
        }
      }
    });
  });

  test("nobody as certain and as late has a better basis", () => {
    withChoice((rivals, choice) => {
      if (choice.kind !== "claim" || choice.reason === "stale") return;
      const leader = rivals.find(({ claim }) => claim === choice.claim) as Candidate;
      const steps = new Set(
        choice.rejected.filter(({ reason }) => reason === "earlier-value").map(({ claim }) => claim),
      );
      const equals = rivals.filter(
        (rival) =>
          isEligible(rival) &&
          !steps.has(rival.claim) &&
          isStrong(rival) === isStrong(leader) &&
          rival.claim.valid.start === leader.claim.valid.start &&
          rival.claim.valid.end === leader.claim.valid.end,
      );
      const rank = ({ basis }: Candidate) => Basis.options.indexOf(basis);
      expect(Math.min(...equals.map(rank))).toBe(rank(leader));
    });
  });
});
