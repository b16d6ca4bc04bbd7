import type { Metric } from "../schema/metric.ts";
import { type Candidate, ineligibilityOf } from "./candidate.ts";
import { isLater } from "./place.ts";

/**
 * Whether a figure is about the latest time of its series. Apart from its standing: a figure of an earlier time stays
 * true, and the latest can be disputed. What cannot lead is never the latest.
 */
export const isLatest = (
  figure: Candidate,
  candidates: readonly Candidate[],
  metric: Pick<Metric, "periodKind">,
): boolean =>
  ineligibilityOf(figure) === undefined &&
  !candidates.some(
    (other) => ineligibilityOf(other) === undefined && isLater(other.claim.valid, figure.claim.valid, metric),
  );
