import type { Commitment } from "../schema/certainty.ts";
import type { RecordedFigure } from "../schema/claim.ts";
import type { Metric } from "../schema/metric.ts";
import type { Period } from "../schema/period.ts";
import type { Interval } from "../schema/value.ts";
import type { Candidate } from "./candidate.ts";
import { weaker } from "./commitment.ts";
import { daysBetween } from "./days.ts";
import { type Difference, qualifierDifferences } from "./difference.ts";
import { divisibilityOf } from "./divisibility.ts";
import { power, quotient } from "./interval-arithmetic.ts";
import { overlap, sameDurationDays } from "./place.ts";
import { pointsOf } from "./points.ts";

/** Growth over fewer days is not expressed per year: the extrapolation would say more than the figures. */
const yearlyAfterDays = 90;
const daysPerYear = 365.25;

export type Growth = {
  readonly kind: "growth";
  readonly from: Candidate;
  readonly to: Candidate;
  /** What the earlier figure was multiplied by. */
  readonly factor: Interval;
  /** The same for a year; absent where the two times can lie 90 days apart or less. */
  readonly yearlyFactor?: Interval;
  /** The weaker commitment of the two. */
  readonly certainty: Commitment;
  /** Descriptive qualifiers that one of the two does not state. */
  readonly unstated: readonly string[];
};

/** Why there is no growth between two figures, although one follows the other. */
export type Refusal = {
  readonly kind: "refusal";
  readonly from: Candidate;
  readonly to: Candidate;
  readonly differences: readonly Difference[];
};

type Kind = Pick<Metric, "periodKind" | "qualifiers">;

type Days = { readonly fewest: number; readonly most: number };

/** How many days can lie between two times. Durations are measured from end to end. */
function daysApart(from: Period, to: Period, { periodKind }: Pick<Metric, "periodKind">): Days | undefined {
  const [first, last] = periodKind === "duration" ? [from.end, to.end] : [from.start, to.end];
  const [nearFirst, nearLast] = periodKind === "duration" ? [from.end, to.end] : [from.end, to.start];
  if (first === null || last === null || nearFirst === null || nearLast === null) return undefined;
  return { fewest: daysBetween(nearFirst, nearLast), most: daysBetween(first, last) };
}

function yearlyOf(factor: Interval, days: Days | undefined): Interval | undefined {
  if (days === undefined || days.fewest <= yearlyAfterDays) return undefined;
  return power(factor, { lower: daysPerYear / days.most, upper: daysPerYear / days.fewest });
}

/** Whether one duration follows another: a fiscal year does not follow the calendar year that holds half of it. */
const follows = (to: Period, from: Period): boolean =>
  from.end !== null && to.start !== null && daysBetween(to.start, from.end) <= sameDurationDays;

/** Times that are not known to follow each other share a stretch of it, of which nothing grew: a year, and its June. */
function periodDifferences({ valid: from }: RecordedFigure, { valid: to }: RecordedFigure, { periodKind }: Kind) {
  if (periodKind === "instant" ? !overlap(from, to) : follows(to, from)) return [];
  return [{ field: "period" as const, values: [from.text, to.text] as const }];
}

/**
 * The growth from one figure of a series to a later one, by interval arithmetic: every pair of true values that the two
 * printed figures can stand for lies within it. Or a refusal that names what differs.
 */
export function growthBetween(from: Candidate, to: Candidate, metric: Kind): Growth | Refusal {
  const { differences: ofQualifiers, unstated } = qualifierDifferences(from.claim, to.claim, metric);
  const differences = [...ofQualifiers, ...periodDifferences(from.claim, to.claim, metric)];
  if (differences.length > 0) return { kind: "refusal", from, to, differences };
  const factor = from.interval && to.interval && quotient(to.interval, from.interval);
  if (!factor) {
    const values = [divisibilityOf(from), divisibilityOf(to)] as const;
    return { kind: "refusal", from, to, differences: [{ field: "value", values }] };
  }
  const yearlyFactor = yearlyOf(factor, daysApart(from.claim.valid, to.claim.valid, metric));
  return {
    kind: "growth",
    from,
    to,
    factor,
    ...(yearlyFactor && { yearlyFactor }),
    certainty: weaker(from.commitment, to.commitment),
    unstated,
  };
}

/** The growth between each two successive points of a series; none of what belongs to one event, or to one share. */
export function growthAlong(
  candidates: readonly Candidate[],
  metric: Pick<Metric, "periodKind" | "qualifiers" | "accumulation" | "perShare">,
): (Growth | Refusal)[] {
  if (metric.accumulation === "per-event" || metric.perShare) return [];
  const points = pointsOf(candidates, metric);
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from ? [growthBetween(from, to, metric)] : [];
  });
}
