import { Basis } from "../schema/certainty.ts";
import type { RecordedFigure } from "../schema/claim.ts";
import type { Metric } from "../schema/metric.ts";
import type { Candidate } from "./candidate.ts";
import { meet, relativeWidthOf } from "./interval.ts";
import { isLater, isSamePeriod, placeOf } from "./place.ts";

/** Why another figure of the period was preferred. */
export type Preference =
  | "earlier-value"
  | "weaker-basis"
  | "earlier-period"
  | "longer-chain"
  | "less-precise"
  | "restated"
  | "later-report";

export type Best = {
  readonly leader: Candidate;
  /** The latest of all: the leader, or one of its period. */
  readonly latest: Candidate;
  /** How many figures competed for the period; earlier steps of the series do not. */
  readonly rivals: number;
  readonly rejected: readonly { readonly claim: RecordedFigure; readonly reason: Preference }[];
};

type Kind = Pick<Metric, "periodKind">;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The latest of all; among equals the one that starts last, then by id, so that their order never matters. */
function latestOf(candidates: readonly Candidate[], metric: Kind): Candidate | undefined {
  const place = ({ claim }: Candidate): string => placeOf(claim.valid, metric) ?? "";
  const start = ({ claim }: Candidate): string => claim.valid.start ?? "";
  return candidates
    .toSorted((a, b) => compare(place(a), place(b)) || compare(start(a), start(b)) || compare(a.claim.id, b.claim.id))
    .at(-1);
}

const differ = (a: Candidate, b: Candidate): boolean =>
  a.interval !== undefined && b.interval !== undefined && !meet(a.interval, b.interval);

/** Without a known origin nobody repeats themselves. */
const isRepeatedBy = (candidate: Candidate, other: Candidate): boolean =>
  candidate.origins.length > 0 &&
  candidate.origins.join() === other.origins.join() &&
  candidate.published.end < other.published.end;

type IsAfter = (a: Candidate, b: Candidate) => boolean;

/** Whether its origin has since said something else, not about an earlier time. */
const isReplacedBy = (candidate: Candidate, other: Candidate, isAfter: IsAfter): boolean =>
  isRepeatedBy(candidate, other) && differ(candidate, other) && !isAfter(candidate, other);

type Rank = (candidate: Candidate, rivals: readonly Candidate[], isAfter: IsAfter) => number | boolean;

/** What decides between the rivals of a period, in this order; the lower rank is preferred. */
const preferences: readonly [Preference, Rank][] = [
  ["weaker-basis", ({ basis }) => Basis.options.indexOf(basis)],
  ["restated", (candidate, rivals, isAfter) => rivals.some((other) => isReplacedBy(candidate, other, isAfter))],
  ["earlier-period", (candidate, rivals, isAfter) => rivals.some((other) => isAfter(other, candidate))],
  ["longer-chain", ({ claim }) => claim.attribution.length],
  ["less-precise", ({ interval }) => (interval ? relativeWidthOf(interval) : Number.POSITIVE_INFINITY)],
  ["restated", (candidate, rivals) => rivals.some((other) => isRepeatedBy(candidate, other))],
  ["later-report", ({ published }) => Date.parse(published.start)],
];

/**
 * The best figure of the latest period among the given ones, which are dated: the better basis, what its origin has not
 * replaced, the later, the shorter chain, the narrower interval, the last word of an origin, the earlier report. Undefined
 * where nothing is given.
 */
export function bestOfLatestPeriod(candidates: readonly Candidate[], metric: Kind): Best | undefined {
  const latest = latestOf(candidates, metric);
  if (!latest) return undefined;
  const rejected: { claim: RecordedFigure; reason: Preference }[] = [];
  /** What is left without those for which the reason holds. */
  function reject(from: readonly Candidate[], reason: Preference, holds: (candidate: Candidate) => boolean) {
    rejected.push(...from.filter(holds).map(({ claim }) => ({ claim, reason })));
    return from.filter((candidate) => !holds(candidate));
  }
  const isAfter: IsAfter = (a, b) => isLater(a.claim.valid, b.claim.valid, metric);

  const ofPeriod = candidates.filter(({ claim }) => isSamePeriod(claim.valid, latest.claim.valid, metric));
  // A level moves within the month: an earlier value that differs from all the latest ones is a step and no rival.
  const newest = ofPeriod.filter((candidate) => !isAfter(latest, candidate));
  const rivals = reject(ofPeriod, "earlier-value", (one) => newest.every((other) => differ(one, other)));

  let remaining = rivals;
  for (const [reason, rankOf] of preferences) {
    const ranks = new Map(remaining.map((candidate) => [candidate, Number(rankOf(candidate, remaining, isAfter))]));
    const best = Math.min(...ranks.values());
    remaining = reject(remaining, reason, (candidate) => ranks.get(candidate) !== best);
  }
  const [leader = latest] = remaining.toSorted((a, b) => compare(a.claim.id, b.claim.id));
  reject(remaining, "later-report", (candidate) => candidate !== leader);
  return { leader, latest, rivals: rivals.length, rejected };
}
