import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryCandidates } from "./dataset.arbitrary.ts";
import {
  activeUsers,
  annualisedRevenue,
  candidate,
  correction,
  fundingRound,
  recognisedRevenue,
  stake,
} from "./example.ts";
import { isOutcomeOf, isRestatedBy } from "./restatement.ts";

type Options = Parameters<typeof candidate>[0];

/** A first figure and what the same source says later. */
const first = (rest: Options = {}) =>
  candidate({ valid: "2024-08", amount: 200e6, publishedOn: "2024-08-29", ...rest });
const later = (rest: Options = {}) =>
  candidate({ valid: "2024-08", amount: 300e6, publishedOn: "2024-09-15", ...rest });

describe("a figure is restated", () => {
  test.each<[string, Options, Options]>([
    ["by another value of the same month", {}, {}],
    ["of the same days, though the months are written otherwise", {}, { valid: "2024-08-29" }],
    ["by a source that speaks for several", { origins: ["google", "openai"] }, { origins: ["google", "openai"] }],
    ["by one that says which window it measured", { qualifiers: {} }, {}],
    ["a hedged one by a hedged one", { hedges: ["conditional"] }, { hedges: ["reportedly"] }],
    ["a hedged one by a firm one", { hedges: ["conditional"] }, {}],
    ["a firm one by a probable one", {}, { hedges: ["likely"] }],
    ["a forecast by a forecast", { stage: "prospective" }, { stage: "prospective" }],
    ["talks by an agreement", { stage: "in-talks" }, { stage: "agreed" }],
    ["a firm forecast by what is only reported", { stage: "prospective" }, { stage: "prospective", hedges: ["could"] }],
    [
      "a forecast for a year by one for the same year",
      { stage: "prospective", valid: "2025" },
      { stage: "prospective", valid: "2025" },
    ],
    [
      "a forecast for the end of a year, of which no start is given",
      { stage: "prospective", valid: "../2025" },
      { stage: "prospective", valid: "../2025" },
    ],
    ["an undated one of an event", { event: "round", valid: "unknown" }, { event: "round" }],
    ["one of an event by an undated one", { event: "round" }, { event: "round", valid: "unknown" }],
  ])("%s", (_, one, other) => {
    expect(isRestatedBy(first(one), later(other), { ...activeUsers, qualifiers: [] })).toBe(true);
    expect(isRestatedBy(later(other), first(one), { ...activeUsers, qualifiers: [] })).toBe(false);
  });

  test("a result of a quarter, on whatever calendar; a later quarter restates nothing", () => {
    const result = first({ valid: "2024-Q2" });
    expect(isRestatedBy(result, later({ valid: "2024-03-30/2024-06-28" }), recognisedRevenue)).toBe(true);
    expect(isRestatedBy(result, later({ valid: "2024-Q3" }), recognisedRevenue)).toBe(false);
    expect(isRestatedBy(first({ valid: "2024" }), later({ valid: "2024" }), recognisedRevenue)).toBe(true);
    const upTo = "../2024-06-30";
    expect(isRestatedBy(first({ valid: upTo }), later({ valid: upTo }), recognisedRevenue)).toBe(true);
  });

  test("the sum of an event, whenever it was true", () => {
    const raised = (rest: Options) => ({ event: "round", ...rest });
    for (const valid of ["unknown", "2024-03", "2025"]) {
      expect(isRestatedBy(first(raised({})), later(raised({ valid })), fundingRound)).toBe(true);
    }
    expect(isRestatedBy(first({ valid: "2024-03" }), later(), fundingRound)).toBe(false);
  });
});

describe("a figure is not restated", () => {
  test.each<[string, Options, Options]>([
    ["by the same value", {}, { amount: 205e6 }],
    ["by a bound that it meets", {}, { value: { form: "bound", exclusiveMinimum: 100e6 } }],
    ["by an order of magnitude", {}, { value: { form: "vague", magnitude: "billions" } }],
    ["where it is an order of magnitude", { value: { form: "vague", magnitude: "billions" } }, {}],
    ["by another source", {}, { origins: ["microsoft"] }],
    ["by one of two that said it together", { origins: ["microsoft", "openai"] }, {}],
    ["by nobody knows who", { origins: [] }, { origins: [] }],
    ["on the same day", {}, { publishedOn: "2024-08-29" }],
    ["by a figure of the next month", {}, { valid: "2024-09" }],
    ["by a figure of the same weeks without a day in common", { valid: "2024-08-20" }, { valid: "2024-08-29" }],
    ["where only the year is known: the level can have moved", { valid: "2024" }, { valid: "2024" }],
    ["by a figure of a day in its year", { valid: "2024" }, {}],
    ["where both are undated", { valid: "unknown" }, { valid: "unknown" }],
    ["by a forecast", {}, { stage: "prospective" }],
    ["by a denial", {}, { stance: "denies" }],
    ["by what was called off", { stage: "prospective" }, { stage: "cancelled" }],
    ["by what is only possible", {}, { hedges: ["could"] }],
    ["by what its article does not vouch for", {}, { hedges: ["reportedly"] }],
    ["a probable one by what its article does not vouch for", { hedges: ["likely"] }, { hedges: ["conditional"] }],
    ["by what was taken back", {}, { corrections: [correction("2024-10-01", "retracted")] }],
    ["by a change", {}, { value: changeOf(3) }],
    ["where it is a forecast of a change", { stage: "prospective", value: changeOf(3) }, { stage: "prospective" }],
    ["where the forecast was denied", { stage: "prospective", stance: "denies" }, { stage: "prospective" }],
    [
      "a forecast by one that was taken back",
      { stage: "prospective" },
      { stage: "prospective", corrections: [correction("2024-10-01", "retracted")] },
    ],
    [
      "a forecast for a year by one for the next",
      { stage: "prospective", valid: "2025" },
      { stage: "prospective", valid: "2026" },
    ],
    [
      "an undated forecast by an undated one",
      { stage: "prospective", valid: "unknown" },
      { stage: "prospective", valid: "unknown" },
    ],
    [
      "a level at one event by one at another",
      { event: "round", valid: "unknown" },
      { event: "launch", valid: "unknown" },
    ],
    ["a level at an event by a later one", { event: "round" }, { event: "round", valid: "2024-10" }],
  ])("%s", (_, one, other) => {
    expect(isRestatedBy(first(one), later(other), activeUsers)).toBe(false);
  });

  test("by a figure of other shares, or by another method", () => {
    const interest = (value: string): Options => ({ qualifiers: { interest: value } });
    expect(isRestatedBy(first(interest("shares")), later(interest("votes")), stake)).toBe(false);
    expect(isRestatedBy(first(interest("shares")), later(), stake)).toBe(true);
  });
});

function changeOf(factor: number) {
  return {
    form: "change" as const,
    by: "times" as const,
    size: { form: "exact" as const, amount: factor },
    against: { event: "launch" },
  };
}

describe("what became of a forecast", () => {
  const forecast = (rest: Options = {}) => first({ stage: "prospective", valid: "2024-12", ...rest });
  const brought = (rest: Options = {}) => later({ valid: "2024-12", ...rest });

  test.each<[string, Options, Options, boolean]>([
    ["the figure of its month", {}, {}, true],
    ["the figure of a day of it", {}, { valid: "2024-12-05" }, true],
    ["the figure of 30 days after it", {}, { valid: "2025-01-30" }, true],
    ["the figure of 31 days after it", {}, { valid: "2025-01-31" }, false],
    ["the figure of the month before", {}, { valid: "2024-11" }, false],
    ["the same value, from anybody", { origins: ["microsoft"] }, { amount: 200e6, origins: [] }, true],
    ["for a year: the figure of its end", { valid: "2024" }, { valid: "2024-12-15" }, true],
    ["for a year: not that of its beginning", { valid: "2024" }, { valid: "2024-01-15" }, false],
    ["for some time up to a day: the figure of that day", { valid: "../2024-12" }, {}, true],
    ["for some time since a day: none", { valid: "2024-12/.." }, {}, false],
    ["undated: none", { valid: "unknown" }, {}, false],
    ["an undated figure: none", {}, { valid: "unknown" }, false],
    ["an undated figure of its event", { event: "round", valid: "unknown" }, { event: "round" }, true],
    ["a figure of another event", { event: "round", valid: "unknown" }, { event: "launch" }, false],
    ["talks", { stage: "in-talks" }, {}, true],
    ["an agreement", { stage: "agreed" }, {}, true],
    ["what was called off has none", { stage: "cancelled" }, {}, false],
    ["what is a fact has none", { stage: "realised" }, {}, false],
    ["what was denied has none", { stance: "denies" }, {}, false],
    ["what was taken back has none", { corrections: [correction("2024-10-01", "retracted")] }, {}, false],
    ["a change has none", { value: changeOf(2) }, {}, false],
    ["another forecast is none", {}, { stage: "prospective" }, false],
    ["what is only possible is none", {}, { hedges: ["could"] }, false],
    [
      "what is undated and only possible is none",
      { event: "round" },
      { event: "round", valid: "unknown", hedges: ["could"] },
      false,
    ],
    ["what is only reported is one", {}, { hedges: ["reportedly"] }, true],
    ["a denial is none", {}, { stance: "denies" }, false],
    ["a change is none", {}, { value: changeOf(2) }, false],
  ])("%s", (_, planned, figure, expected) => {
    expect(isOutcomeOf(brought(figure), forecast(planned), activeUsers)).toBe(expected);
  });

  test("of a duration, the duration itself", () => {
    const [planned, result] = [forecast({ valid: "2024-Q3" }), brought({ valid: "2024-Q3" })];
    expect(isOutcomeOf(result, planned, recognisedRevenue)).toBe(true);
    expect(isOutcomeOf(brought({ valid: "2024-Q2" }), planned, recognisedRevenue)).toBe(false);
    expect(isOutcomeOf(brought({ valid: "2024-09-30" }), planned, recognisedRevenue)).toBe(false);
  });

  test("of a sum of an event, the sum", () => {
    const planned = forecast({ event: "round", valid: "unknown" });
    expect(isOutcomeOf(brought({ event: "round", valid: "2030" }), planned, fundingRound)).toBe(true);
    expect(isOutcomeOf(brought({ event: "round", valid: "2030" }), forecast({ event: "round" }), fundingRound)).toBe(
      true,
    );
    expect(isOutcomeOf(brought({ valid: "2030" }), forecast(), fundingRound)).toBe(false);
  });

  test("measured the same way, as far as either says", () => {
    const method = (value: string): Options => ({ qualifiers: { method: value } });
    const planned = forecast(method("month-times-12"));
    expect(isOutcomeOf(brought(method("month-times-12")), planned, annualisedRevenue)).toBe(true);
    expect(isOutcomeOf(brought(), planned, annualisedRevenue)).toBe(true);
    expect(isOutcomeOf(brought(method("recurring")), planned, annualisedRevenue)).toBe(false);
  });
});

test("what restates is later, of the same source and of other values; nothing restates itself or both ways", () => {
  for (const metric of [activeUsers, recognisedRevenue, fundingRound]) {
    fc.assert(
      fc.property(arbitraryCandidates(metric), (candidates) => {
        for (const a of candidates) {
          for (const b of candidates) {
            if (!isRestatedBy(a, b, metric)) continue;
            expect(a.published.end < b.published.end).toBe(true);
            expect(a.origins).toEqual(b.origins);
            expect(isRestatedBy(b, a, metric)).toBe(false);
            expect(isOutcomeOf(b, a, metric)).toBe(false);
          }
        }
      }),
    );
  }
});
