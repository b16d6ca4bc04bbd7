import type { Metric } from "../schema/metric.ts";
import { bestOfLatestPeriod } from "./best-of-period.ts";
import { type Candidate, ineligibilityOf } from "./candidate.ts";

/** The best figure of each period of a series, the earliest first: what a line is drawn through. */
export function pointsOf(candidates: readonly Candidate[], metric: Pick<Metric, "periodKind">): Candidate[] {
  const points: Candidate[] = [];
  let remaining = candidates.filter((candidate) => ineligibilityOf(candidate) === undefined);
  for (let best = bestOfLatestPeriod(remaining, metric); best; best = bestOfLatestPeriod(remaining, metric)) {
    points.unshift(best.leader);
    const settled = new Set([best.leader.claim, ...best.rejected.map(({ claim }) => claim)]);
    remaining = remaining.filter(({ claim }) => !settled.has(claim));
  }
  return points;
}
