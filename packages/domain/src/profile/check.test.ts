import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Value } from "../schema/value.ts";
import type { Candidate } from "./candidate.ts";
import { checkOf, checksAmong } from "./check.ts";
import { arbitraryTruth, holds } from "./dataset.arbitrary.ts";
import { activeUsers, candidate, correction, period, recognisedRevenue } from "./example.ts";

type Options = Parameters<typeof candidate>[0];
type Change = Extract<Value, { form: "change" }>;

const against = (valid: string): Change["against"] => ({ valid: period(valid) });
const changed = (by: Change["by"], size: Change["size"] | number, base: Change["against"] = against("2023-11")) => ({
  form: "change" as const,
  by,
  size: typeof size === "number" ? { form: "exact" as const, amount: size } : size,
  against: base,
});
const at = (valid: string, amount: number, rest: Options = {}) => candidate({ valid, amount, ...rest });
const saying = (value: Value, rest: Options = {}) => candidate({ valid: "2023-11/2024-08", value, ...rest });
const check = (change: Candidate, ...others: Candidate[]) => checkOf(change.claim, [...others, change], activeUsers);

const base = at("2023-11", 100e6);
const later = at("2024-08", 200e6);

describe("a stated change, held against its figures", () => {
  test.each<[string, Value, "consistent" | "inconsistent"]>([
    ["doubled", changed("times", 2), "consistent"],
    ["more than doubled", changed("times", { form: "bound", exclusiveMinimum: 2 }), "consistent"],
    ["nearly doubled", changed("times", { form: "approximate", amount: 2, side: "below" }), "consistent"],
    ["tripled", changed("times", 3), "inconsistent"],
    ["more than tripled", changed("times", { form: "bound", exclusiveMinimum: 3 }), "inconsistent"],
    ["halved", changed("times", 0.5), "inconsistent"],
    ["up 100 %", changed("percent", 100), "consistent"],
    ["up 50 %", changed("percent", 50), "inconsistent"],
    ["up at least 50 %", changed("percent", { form: "bound", minimum: 50 }), "consistent"],
    ["up less than 50 %", changed("percent", { form: "bound", exclusiveMaximum: 50 }), "inconsistent"],
    ["up to 100 % more", changed("percent", { form: "bound", maximum: 100 }), "consistent"],
    ["down 50 %", changed("percent", -50), "inconsistent"],
    ["100 million more", changed("amount", 100e6), "consistent"],
    ["150 million more", changed("amount", 150e6), "inconsistent"],
    ["100 million fewer", changed("amount", -100e6), "inconsistent"],
    ["100 million points more", changed("points", 100e6), "consistent"],
  ])("%s: %s", (_, value, kind) => {
    expect(check(saying(value), base, later)?.kind).toBe(kind);
  });

  test("says what was stated and what the figures allow, by which formula", () => {
    const doubled = saying(changed("times", 2));
    expect(check(doubled, base, later)).toEqual({
      kind: "consistent",
      change: doubled.claim,
      base,
      later,
      formula: "later-over-base",
      stated: { minimum: 1.9, exclusiveMaximum: 2.1 },
      computed: { minimum: 1.80952, maximum: 2.21053 },
      certainty: "certain",
    });
    expect(check(saying(changed("amount", 100e6)), base, later)).toMatchObject({
      formula: "later-minus-base",
      stated: { minimum: 95e6, exclusiveMaximum: 105e6 },
      computed: { minimum: 85e6, maximum: 115e6 },
    });
    expect(check(saying(changed("percent", 100)), base, later)).toMatchObject({
      formula: "later-over-base",
      stated: { minimum: 1.95, exclusiveMaximum: 2.05 },
    });
    const between = changed("percent", { form: "bound", exclusiveMinimum: 90, maximum: 110 });
    expect(check(saying(between), base, later)).toMatchObject({
      stated: { exclusiveMinimum: 1.9, maximum: 2.1 },
    });
  });

  test.each<[string, Options, Options, Options, string]>([
    ["the change", { hedges: ["conditional"] }, {}, { hedges: ["likely"] }, "unstated"],
    ["the base", {}, { hedges: ["likely"] }, {}, "probable"],
    ["the later figure", {}, { hedges: ["likely"] }, { hedges: ["conditional"] }, "unstated"],
    ["the change, which is only possible", { hedges: ["could"] }, {}, {}, "possible"],
  ])("is as sure as the weakest: %s", (_, change, first, second, certainty) => {
    const doubled = saying(changed("times", 2), change);
    expect(check(doubled, at("2023-11", 100e6, first), at("2024-08", 200e6, second))).toMatchObject({ certainty });
  });

  test("against a figure that the text points to, whatever its time", () => {
    const pointed = at("2022-01", 50e6);
    const quadrupled = saying(changed("times", 4, { claim: pointed.claim.id }));
    expect(check(quadrupled, base, pointed, later)).toMatchObject({ kind: "consistent", base: pointed, later });
  });

  test("prefers the figures of its own article", () => {
    const own = { article: "2024-08-29-tribune-own" };
    const [ownBase, ownLater] = [at("2023-11", 150e6, own), at("2024-08", 300e6, own)];
    const doubled = saying(changed("times", 2), own);
    expect(check(doubled, base, later, ownBase, ownLater)).toMatchObject({ base: ownBase, later: ownLater });
  });

  test("of several others the best leads", () => {
    const weak = at("2023-11", 120e6, { basis: "unattributed" });
    expect(check(saying(changed("times", 2)), weak, base, later)).toMatchObject({ base });
  });

  test("of durations, the later one is the duration itself", () => {
    const revenue = (valid: string, amount: number) => at(valid, amount, { metric: "revenue.recognised" });
    const doubled = candidate({
      metric: "revenue.recognised",
      valid: "2024-Q2",
      value: changed("times", 2, against("2023-Q2")),
    });
    const figures = [revenue("2023-Q2", 1e9), revenue("2024-Q1", 9e9), revenue("2024-Q2", 2e9)];
    expect(checkOf(doubled.claim, figures, recognisedRevenue)).toMatchObject({
      kind: "consistent",
      base: figures[0],
      later: figures[2],
    });
  });
});

describe("which figure a change leads to", () => {
  const doubled = saying(changed("times", 2, against("2023-11")));
  const found = (valid: string) => {
    const outcome = check(doubled, base, at(valid, 200e6));
    return outcome?.kind === "not-checkable" ? outcome.reason : outcome?.kind;
  };

  test.each([
    ["31 days before the end", "2024-07-31", "consistent"],
    ["32 days before the end", "2024-07-30", "no-later-value"],
    ["31 days after the end", "2024-10-01", "consistent"],
    ["32 days after the end", "2024-10-02", "no-later-value"],
    ["a summer that reaches it", "2024-06/2024-08", "consistent"],
    ["up to 31 days before the end", "../2024-07-31", "consistent"],
    ["up to 32 days before the end", "../2024-07-30", "no-later-value"],
    ["since 31 days after the end", "2024-10-01/..", "consistent"],
    ["since 32 days after the end", "2024-10-02/..", "no-later-value"],
    ["unknown", "unknown", "no-later-value"],
  ])("one of %s", (_, valid, expected) => {
    expect(found(valid)).toBe(expected);
  });

  test("none where the change has no end", () => {
    const open = candidate({ valid: "2023-11/..", value: changed("times", 2) });
    expect(check(open, base, later)).toMatchObject({ reason: "no-later-value" });
  });

  test("another telling of the base is not it", () => {
    const up = candidate({ valid: "2024-07/2024-08-15", value: changed("percent", 10, against("2024-07")) });
    const [july, echo] = [at("2024-07", 100e6), at("2024-07", 100e6, { article: "2024-08-02-tribune-echo" })];
    expect(check(up, july, echo)).toMatchObject({ reason: "no-later-value" });
    expect(check(up, july, echo, at("2024-08-15", 110e6))).toMatchObject({ kind: "consistent" });
  });
});

describe("which figure a change starts from", () => {
  const from = (valid: string, baseValid: string) => {
    const outcome = check(saying(changed("times", 2, against(valid))), at(baseValid, 100e6), later);
    return outcome?.kind === "not-checkable" ? outcome.reason : outcome?.kind;
  };

  test.each([
    ["of the same month", "2023-11", "2023-11-06", "consistent"],
    ["of the next", "2023-11", "2023-12-02", "no-base-value"],
    ["of the same year, in the same words", "2023", "2023", "consistent"],
    ["of a day of the year: the level moved", "2023", "2023-01-15", "no-base-value"],
    ["up to the same day", "../2023-11-06", "../2023-11-06", "consistent"],
    ["since the same day, in the same words", "2023-11-06/..", "2023-11-06/..", "consistent"],
    ["since a day, and up to another", "2023-11-06/..", "2023-11-06/2023-11-20", "no-base-value"],
    ["up to a day, and that day", "../2023-11-06", "2023-11-06", "no-base-value"],
    ["unknown", "unknown", "unknown", "no-base-value"],
  ])("one %s", (_, valid, baseValid, expected) => {
    expect(from(valid, baseValid)).toBe(expected);
  });
});

describe("what cannot be checked", () => {
  const doubled = changed("times", 2);

  test("a change since an event, without a figure", () => {
    const sinceLaunch = saying(changed("times", 2, { event: "launch" }));
    expect(check(sinceLaunch)).toEqual({ kind: "not-checkable", change: sinceLaunch.claim, reason: "no-base-value" });
  });

  test.each<[string, Value, Candidate[], string]>([
    ["no base", doubled, [later], "no-base-value"],
    ["no later figure", doubled, [base], "no-later-value"],
    [
      "a forecast to compare with",
      changed("times", 2, { forecast: { en: "analysts", fr: "analystes" } }),
      [base, later],
      "against-a-forecast",
    ],
    ["no size", changed("percent", 0), [base, later], "no-size"],
    ["a base that is a loss", doubled, [at("2023-11", -100e6), later], "not-comparable"],
    [
      "two figures that are open above",
      doubled,
      [
        candidate({ valid: "2023-11", value: { form: "bound", minimum: 100e6 } }),
        candidate({ valid: "2024-08", value: { form: "bound", minimum: 100e6 } }),
      ],
      "not-comparable",
    ],
    [
      "a base without a number",
      doubled,
      [candidate({ valid: "2023-11", value: { form: "vague", magnitude: "millions" } }), later],
      "no-base-value",
    ],
    ["a base that is denied", doubled, [at("2023-11", 100e6, { stance: "denies" }), later], "no-base-value"],
    [
      "a later figure that was taken back",
      doubled,
      [base, at("2024-08", 200e6, { corrections: [correction("2024-10-01", "retracted")] })],
      "no-later-value",
    ],
    [
      "a later figure that is only planned",
      doubled,
      [base, at("2024-08", 200e6, { stage: "prospective" })],
      "no-later-value",
    ],
  ])("%s", (_, value, others, reason) => {
    expect(check(saying(value), ...others)).toMatchObject({ kind: "not-checkable", reason });
  });

  test.each<[string, Value, object | undefined]>([
    ["doubled to 200", changed("times", 2, { event: "launch" }), { minimum: 90.4761e6, maximum: 110.527e6 }],
    [
      "more than doubled to 200",
      changed("times", { form: "bound", exclusiveMinimum: 2 }, { event: "launch" }),
      { maximum: 105e6 },
    ],
    ["up 100 million to 200", changed("amount", 100e6, { event: "launch" }), { minimum: 85e6, maximum: 115e6 }],
    ["down 100 %", changed("percent", -100, { event: "launch" }), undefined],
  ])("without a base, it says what that must have been: %s", (_, value, interval) => {
    const outcome = check(saying(value), later);
    expect(outcome?.kind === "not-checkable" && outcome.impliedBase).toEqual(interval && { later, interval });
  });
});

describe("what is no stated change", () => {
  const doubled = changed("times", 2);

  test.each<[string, Candidate]>([
    ["a figure", base],
    ["a change that was taken back", saying(doubled, { corrections: [correction("2024-10-01", "corrected")] })],
    ["a change that is denied", saying(doubled, { stance: "denies" })],
    ["a change that is expected", saying(doubled, { stage: "prospective" })],
  ])("%s", (_, own) => {
    expect(check(own, base, later)).toBeUndefined();
  });

  test("the checks of a series are those of its changes", () => {
    const changes = [saying(doubled), saying(changed("times", 3))];
    expect(checksAmong([base, ...changes, later], activeUsers).map(({ kind, change }) => [kind, change])).toEqual([
      ["consistent", changes[0]?.claim],
      ["inconsistent", changes[1]?.claim],
    ]);
    expect(checksAmong([base, later], activeUsers)).toEqual([]);
  });
});

test("what two true values make lies within what was computed, and so what is true is never called inconsistent", () => {
  fc.assert(
    fc.property(arbitraryTruth, arbitraryTruth, fc.boolean(), (one, other, asFactor) => {
      const figures = [
        candidate({ valid: "2023-11", value: one.value }),
        candidate({ valid: "2024-08", value: other.value }),
      ];
      const truth = asFactor ? other.truth / one.truth : other.truth - one.truth;
      fc.pre(truth !== 0);
      const size = { form: "approximate" as const, amount: truth, side: "around" as const };
      const outcome = check(saying(changed(asFactor ? "times" : "amount", size)), ...figures);
      expect(outcome?.kind).not.toBe("inconsistent");
      if (outcome?.kind === "consistent") expect(holds(outcome.computed, truth)).toBe(true);
      const alone = check(saying(changed(asFactor ? "times" : "amount", size)), ...figures.slice(1));
      if (alone?.kind === "not-checkable" && alone.impliedBase) {
        expect(holds(alone.impliedBase.interval, one.truth)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
