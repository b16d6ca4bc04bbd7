import type { Commitment } from "../schema/certainty.ts";
import type { RecordedFigure } from "../schema/claim.ts";
import type { Metric } from "../schema/metric.ts";
import type { Period } from "../schema/period.ts";
import type { Interval, Value } from "../schema/value.ts";
import { bestOfLatestPeriod } from "./best-of-period.ts";
import { type Candidate, ineligibilityOf } from "./candidate.ts";
import { weaker } from "./commitment.ts";
import { lastCorrectionOf } from "./correction.ts";
import { daysBetween } from "./days.ts";
import { intervalOf, meet } from "./interval.ts";
import { difference, quotient } from "./interval-arithmetic.ts";
import { isCertainlySamePeriod, isLater, isSamePeriod, isSameSpan, sameInstantDays } from "./place.ts";

type ChangeValue = Extract<Value, { form: "change" }>;
export type ChangeFigure = RecordedFigure & { readonly value: ChangeValue };

/** Why a stated change cannot be held against figures. */
export type Obstacle = "no-base-value" | "no-later-value" | "against-a-forecast" | "no-size" | "not-comparable";

/** How the two figures were held against each other: by dividing, or by subtracting. */
export type CheckFormula = "later-over-base" | "later-minus-base";

/** A stated change, such as “doubled”, held against the figures that it speaks of. */
export type Check =
  | {
      readonly kind: "consistent" | "inconsistent";
      readonly change: ChangeFigure;
      readonly base: Candidate;
      readonly later: Candidate;
      readonly formula: CheckFormula;
      /** What the text says, as the formula's result. */
      readonly stated: Interval;
      /** What the figures allow, as the formula's result. */
      readonly computed: Interval;
      /** The weakest commitment of the three. */
      readonly certainty: Commitment;
    }
  | {
      readonly kind: "not-checkable";
      readonly change: ChangeFigure;
      readonly reason: Obstacle;
      /** What the base must have been, where only the later figure is known. */
      readonly impliedBase?: { readonly later: Candidate; readonly interval: Interval };
    };

const isChange = (claim: RecordedFigure): claim is ChangeFigure => claim.value.form === "change";

/** What a change says as a factor (2 for doubled, 1.2 for 20 % more), or as a difference. */
function statedChange({ by, size }: ChangeValue): { formula: CheckFormula; stated: Interval } | undefined {
  const interval = intervalOf(size);
  if (!interval) return undefined;
  if (by === "times") return { formula: "later-over-base", stated: interval };
  if (by === "amount" || by === "points") return { formula: "later-minus-base", stated: interval };
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = interval;
  const factor = (percent: number): number => (100 + percent) / 100;
  return {
    formula: "later-over-base",
    stated: {
      ...(minimum !== undefined && { minimum: factor(minimum) }),
      ...(exclusiveMinimum !== undefined && { exclusiveMinimum: factor(exclusiveMinimum) }),
      ...(maximum !== undefined && { maximum: factor(maximum) }),
      ...(exclusiveMaximum !== undefined && { exclusiveMaximum: factor(exclusiveMaximum) }),
    },
  };
}

/** The best of several figures of the time: those of the same article first, because the text speaks of its own. */
function bestOf(figures: readonly Candidate[], change: ChangeFigure, metric: Metric): Candidate | undefined {
  const own = figures.filter(({ claim }) => claim.article === change.article);
  return bestOfLatestPeriod(own.length > 0 ? own : figures, metric)?.leader;
}

/** The figures of the time that a change leads to; of a level, near the end of the change. */
function laterFigures({ valid }: ChangeFigure, candidates: readonly Candidate[], metric: Metric): Candidate[] {
  if (metric.periodKind === "duration")
    return candidates.filter(({ claim }) => isSamePeriod(claim.valid, valid, metric));
  const end = valid.end;
  if (end === null) return [];
  return candidates.filter(({ claim }) => {
    const first = claim.valid.start ?? claim.valid.end;
    const last = claim.valid.end ?? claim.valid.start;
    if (first === null || last === null) return false;
    return daysBetween(first, end) >= -sameInstantDays && daysBetween(last, end) <= sameInstantDays;
  });
}

/** A level “in 2023” may have been any: only the very same words are certainly of one time, or days of one month. */
const isOneTime = (a: Period, b: Period, metric: Metric): boolean =>
  isCertainlySamePeriod(a, b, metric) || isSameSpan(a, b);

function baseFigures(change: ChangeFigure, candidates: readonly Candidate[], metric: Metric): Candidate[] {
  const { against } = change.value;
  if ("claim" in against) return candidates.filter(({ claim }) => claim.id === against.claim);
  if ("valid" in against) {
    return candidates.filter(({ claim }) => isOneTime(claim.valid, against.valid, metric));
  }
  return [];
}

const compute = (formula: CheckFormula, later: Interval, base: Interval): Interval | undefined =>
  formula === "later-over-base" ? quotient(later, base) : difference(later, base);

/** The base that a later figure and a stated change imply. */
const implied = (formula: CheckFormula, later: Interval, stated: Interval): Interval | undefined =>
  formula === "later-over-base" ? quotient(later, stated) : difference(later, stated);

/**
 * Holds a stated change against the figures of its series: consistent where some pair of true values fits what was said.
 * Undefined for a figure that states no change, and for one that was taken back, is denied or has not come about.
 *
 * @param candidates the figures of the change's series
 */
export function checkOf(figure: RecordedFigure, candidates: readonly Candidate[], metric: Metric): Check | undefined {
  if (!isChange(figure) || lastCorrectionOf(figure)) return undefined;
  // Whoever denies that it doubled, or only expects it to, does not say that it did.
  if (figure.stance === "denies" || figure.stage !== "realised") return undefined;
  const change = figure;
  const refuse = (reason: Obstacle) => ({ kind: "not-checkable" as const, change, reason });
  if ("forecast" in change.value.against) return refuse("against-a-forecast");
  const said = statedChange(change.value);
  if (!said) return refuse("no-size");

  const usable = candidates.filter((candidate) => ineligibilityOf(candidate) === undefined && candidate.interval);
  const base = bestOf(baseFigures(change, usable, metric), change, metric);
  // Another telling of the base is not what it led to.
  const others = base ? usable.filter(({ claim }) => isLater(claim.valid, base.claim.valid, metric)) : usable;
  const later = bestOf(laterFigures(change, others, metric), change, metric);
  if (!base) {
    const interval = later?.interval && implied(said.formula, later.interval, said.stated);
    return later && interval
      ? { ...refuse("no-base-value"), impliedBase: { later, interval } }
      : refuse("no-base-value");
  }
  if (!later) return refuse("no-later-value");
  const computed = later.interval && base.interval && compute(said.formula, later.interval, base.interval);
  if (!computed) return refuse("not-comparable");
  const own = candidates.find(({ claim }) => claim === change)?.commitment ?? "certain";
  return {
    kind: meet(said.stated, computed) ? "consistent" : "inconsistent",
    change,
    base,
    later,
    ...said,
    computed,
    certainty: weaker(own, weaker(base.commitment, later.commitment)),
  };
}

/** The checks of all changes of a series. */
export const checksAmong = (candidates: readonly Candidate[], metric: Metric): Check[] =>
  candidates.flatMap(({ claim }) => checkOf(claim, candidates, metric) ?? []);
