// A bound is never shown as a value: not as an amount, not in words, and not by what is computed of it.

import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryDataset } from "../profile/dataset.arbitrary.ts";
import { type DatasetIndex, indexDataset } from "../profile/dataset-index.ts";
import * as example from "../profile/example.ts";
import { intervalOf } from "../profile/interval.ts";
import type { RecordedFigure } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { Language } from "../schema/language.ts";
import type { Interval, Value } from "../schema/value.ts";
import type { Check } from "./check.ts";
import type { FigureClaim } from "./claim.ts";
import type { Comparison } from "./comparison.ts";
import type { Dispute } from "./dispute.ts";
import { answersOf } from "./every-answer.ts";
import type { FigureReference } from "./figure-reference.ts";
import type { Growth } from "./growth.ts";
import type { Headline } from "./series.ts";

type Part = {
  readonly [Name in "form" | "kind" | "claim" | "value" | "impliedBase" | "hull" | "differences"]?: unknown;
};

/** Every part of an answer that is an object. */
function partsOf(answer: unknown): Part[] {
  if (typeof answer !== "object" || answer === null) return [];
  return [answer as Part, ...Object.values(answer).flatMap(partsOf)];
}

const boundWords: Record<Language, RegExp> = {
  en: /more than|at least|at most|up to|less than|between|\d to [−\d]/,
  fr: /plus de|au moins|au plus|jusqu’à|moins de|entre|\d à [−\d]/,
};
const opensBelow = ({ minimum, exclusiveMinimum }: Interval) => minimum === undefined && exclusiveMinimum === undefined;
const opensAbove = ({ maximum, exclusiveMaximum }: Interval) => maximum === undefined && exclusiveMaximum === undefined;

const sizeOf = (value: Value) => (value.form === "change" ? value.size : value);

/** What was looked at, so that a test can tell that it looked at something. */
type Seen = Record<string, number>;

function walk(index: DatasetIndex, language: Language, seen: Seen): void {
  const words = boundWords[language];
  const count = (what: string) => {
    seen[what] = (seen[what] ?? 0) + 1;
  };
  const figureOf = (id: string): RecordedFigure => {
    const claim = index.claims.get(id);
    if (claim?.kind !== "figure") throw new Error(`${id} is no figure`);
    return claim;
  };
  const rangeOf = (id: string): Interval => {
    const interval = intervalOf(figureOf(id).value);
    if (!interval) throw new Error(`${id} has no interval, and something was computed of it`);
    return interval;
  };
  /** What comes of a later figure and an earlier one stays open above with the later, and below with the earlier. */
  function expectOpen(result: Interval, later: Interval, base: Interval) {
    if (opensAbove(later)) expect(opensAbove(result)).toBe(true);
    if (opensAbove(base)) expect(opensBelow(result)).toBe(true);
  }
  for (const part of partsOf(answersOf(index, language))) {
    if (part.form === "bound") {
      count("value");
      expect(part).not.toHaveProperty("amount");
    }
    if (part.kind === "figure") {
      const { value, wording, interval } = part as FigureClaim;
      if (sizeOf(value).form === "bound") {
        count("wording");
        expect(wording.value).toMatch(words);
        expect(wording.text).toContain(wording.value);
      }
      if (value.form === "bound" && interval) {
        expect(opensAbove(interval)).toBe(opensAbove(value));
        expect(opensBelow(interval)).toBe(opensBelow(value));
      }
    }
    if (typeof part.claim === "string" && typeof part.value === "string") {
      const { claim, value } = part as FigureReference;
      if (sizeOf(figureOf(claim).value).form === "bound") {
        count("reference");
        expect(value).toMatch(words);
      }
    }
    if (part.kind === "growth") {
      const { from, to, factor, yearlyFactor, text, yearlyText } = part as Growth & { kind: "growth" };
      const [base, later] = [rangeOf(from.claim), rangeOf(to.claim)];
      for (const result of yearlyFactor ? [factor, yearlyFactor] : [factor]) expectOpen(result, later, base);
      if (opensAbove(later) || opensAbove(base)) count("growth of a bound");
      expect(text).toMatch(words);
      if (yearlyText !== undefined) expect(yearlyText).toMatch(words);
    }
    if (part.kind === "ratio") {
      const { claims, ratio, text } = part as Extract<
        Comparison["metrics"][number]["pairs"][number],
        { kind: "ratio" }
      >;
      const [first, second] = [rangeOf(claims[0]), rangeOf(claims[1])];
      expectOpen(ratio, first, second);
      if (opensAbove(first) || opensAbove(second)) count("ratio of a bound");
      expect(text).toMatch(words);
    }
    if (part.kind === "consistent" || part.kind === "inconsistent") {
      const { base, later, computed, text } = part as Check & { kind: "consistent" | "inconsistent" };
      count("check");
      expectOpen(computed, rangeOf(later.claim), rangeOf(base.claim));
      expect(text).toMatch(words);
    }
    if (part.kind === "not-checkable" && part.impliedBase !== undefined) {
      const { impliedBase, text } = part as Check & { kind: "not-checkable" };
      if (!impliedBase) continue;
      count("implied base");
      if (opensAbove(rangeOf(impliedBase.later.claim))) expect(opensAbove(impliedBase.interval)).toBe(true);
      expect(impliedBase.text).toMatch(words);
      expect(text).toContain(impliedBase.text);
    }
    if (typeof part.hull === "object" && part.hull !== null && "claim" in part) {
      const { claim, hull } = part as Headline & { kind: "claim" };
      if (!hull) continue;
      count("hull");
      const ranges = [claim.id, ...hull.claims].map(rangeOf);
      if (ranges.some(opensAbove)) expect(opensAbove(hull.interval)).toBe(true);
      if (ranges.some(opensBelow)) expect(opensBelow(hull.interval)).toBe(true);
      expect(hull.text).toMatch(words);
    }
    if (part.kind === "mix-up") {
      const { claims, text } = part as Dispute;
      count("mix-up");
      expect(text).toContain(claims[0]?.wording.value);
    }
  }
}

function walkAll(dataset: Dataset, seen: Seen): void {
  const index = indexDataset(dataset);
  for (const language of Language.options) walk(index, language, seen);
}

test("whatever is claimed", () => {
  const seen: Seen = {};
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => walkAll(dataset, seen)),
    { numRuns: 25 },
  );
  for (const what of ["value", "wording", "reference"]) expect(seen[what]).toBeGreaterThan(0);
});

/** Figures of three products of one metric that grow, rival, contradict and are mixed up, most of them bounds. */
const arbitraryRivals: fc.Arbitrary<Dataset> = fc
  .array(
    fc.record({
      subject: fc.constantFrom("chatgpt", "chatgpt", "gemini"),
      window: fc.constantFrom("P1W", "P1M"),
      valid: fc.constantFrom("2023-06", "2024-01", "2024-08"),
      day: fc.constantFrom("2024-08-29", "2024-09-05"),
      by: fc.constantFrom("openai", "openai", "google"),
      value: fc.constantFrom<Value>(
        { form: "exact", amount: 200e6 },
        { form: "exact", amount: 100e6 },
        { form: "bound", exclusiveMinimum: 200e6 },
        { form: "bound", minimum: 300e6 },
        { form: "bound", minimum: 100e6, maximum: 150e6 },
        { form: "bound", maximum: 150e6 },
        {
          form: "change",
          by: "times",
          size: { form: "exact", amount: 2 },
          against: { valid: example.period("2024-01") },
        },
        { form: "change", by: "times", size: { form: "bound", exclusiveMinimum: 2 }, against: { event: "round" } },
        {
          form: "change",
          by: "amount",
          size: { form: "exact", amount: 50e6 },
          against: { valid: example.period("2023-06") },
        },
      ),
    }),
    { minLength: 2, maxLength: 10 },
  )
  .map((rivals) =>
    example.dataset(
      rivals.map(({ subject, window, valid, day, by, value }, position) =>
        example.article({
          id: `${day}-gazette-${position}`,
          on: day,
          claims: [
            example.figure({
              id: example.claimId(position + 1),
              subjects: [subject],
              qualifiers: { window },
              valid: value.form === "change" ? "2024-01/2024-08" : valid,
              by: [by],
              value,
            }),
          ],
        }),
      ),
    ),
  );

test("where bounds grow, rival and contradict", () => {
  const seen: Seen = {};
  fc.assert(
    fc.property(arbitraryRivals, (dataset) => walkAll(dataset, seen)),
    { numRuns: 60 },
  );
  for (const what of ["growth of a bound", "ratio of a bound", "check", "implied base", "hull", "mix-up"]) {
    expect([what, seen[what] ?? 0]).not.toEqual([what, 0]);
  }
});

test("every refusal names what differs, by two values that do", () => {
  let refusals = 0;
  fc.assert(
    fc.property(fc.oneof(arbitraryDataset, arbitraryRivals), (dataset) => {
      const index = indexDataset(dataset);
      for (const language of Language.options) {
        for (const part of partsOf(answersOf(index, language))) {
          if (!Array.isArray(part.differences)) continue;
          if (part.kind === "refusal") refusals += 1;
          expect(part.differences.length).toBeGreaterThan(0);
          for (const { field, label, values, text } of part.differences) {
            expect(text).toContain(label);
            for (const one of values) expect(text).toContain(one.label);
            // Two orders of magnitude are alike, and neither can be divided.
            if (field !== "value") expect(values[0].value).not.toBe(values[1].value);
          }
        }
      }
    }),
    { numRuns: 40 },
  );
  expect(refusals).toBeGreaterThan(0);
});
