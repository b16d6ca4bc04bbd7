import type { Metric } from "../schema/metric.ts";
import type { Period } from "../schema/period.ts";
import { type Candidate, ineligibilityOf } from "./candidate.ts";
import { lastCorrectionOf } from "./correction.ts";
import { isDated } from "./days.ts";
import { qualifierDifferences } from "./difference.ts";
import { meet } from "./interval.ts";
import { isCertainlySamePeriod, isSamePeriod, isSameSpan, overlap } from "./place.ts";

type Kind = Pick<Metric, "periodKind" | "accumulation" | "qualifiers">;

/** Planned, forecast, in talks or agreed, and not withdrawn since. */
const isOpen = ({ claim }: Candidate): boolean =>
  claim.stage !== "realised" &&
  claim.stage !== "cancelled" &&
  claim.stance === "asserts" &&
  claim.value.form !== "change" &&
  lastCorrectionOf(claim) === undefined;

const isDone = (candidate: Candidate): boolean => {
  const ineligibility = ineligibilityOf(candidate);
  return ineligibility === undefined || (ineligibility === "undated" && candidate.commitment !== "possible");
};

/** Whether two figures belong to one event, and nothing says that they are of different times of it. */
const isOfSameEvent = ({ claim: a }: Candidate, { claim: b }: Candidate, metric: Kind): boolean =>
  a.event !== undefined &&
  a.event === b.event &&
  (metric.accumulation === "per-event" || !isDated(a.valid) || !isDated(b.valid));

/** Whether two figures speak of one time for certain: of a level, of days in common within one month. */
const isOfSameTime = ({ claim: a }: Candidate, { claim: b }: Candidate, metric: Kind): boolean =>
  isCertainlySamePeriod(a.valid, b.valid, metric) && (metric.periodKind === "duration" || overlap(a.valid, b.valid));

const isOfOneTime = (a: Candidate, b: Candidate, metric: Kind): boolean =>
  isOfSameEvent(a, b, metric) || isOfSameTime(a, b, metric);

/** Measured alike, as far as either says: a share of the votes restates no share of the profit. */
const isMeasuredAlike = (a: Candidate, b: Candidate, metric: Kind): boolean =>
  qualifierDifferences(a.claim, b.claim, metric).differences.length === 0;

const hasSameOrigins = (a: Candidate, b: Candidate): boolean =>
  a.origins.length > 0 && a.origins.join() === b.origins.join();

const differ = (a: Candidate, b: Candidate): boolean =>
  a.interval !== undefined && b.interval !== undefined && !meet(a.interval, b.interval);

/** What an article does not vouch for takes the place of nothing that another one did vouch for. */
const isVouchedForAsMuch = (figure: Candidate, later: Candidate): boolean =>
  later.commitment !== "unstated" || figure.commitment === "unstated";

const isResultRestatedBy = (figure: Candidate, later: Candidate, metric: Kind): boolean =>
  isDone(figure) && isDone(later) && isVouchedForAsMuch(figure, later) && isOfOneTime(figure, later, metric);

/** A level forecast “in 2025” is one target, though nobody knows of which day. */
const isForecastRevisedBy = (figure: Candidate, later: Candidate, metric: Kind): boolean =>
  isOpen(figure) &&
  isOpen(later) &&
  (isSameSpan(figure.claim.valid, later.claim.valid) || isOfOneTime(figure, later, metric));

/**
 * Whether the source of a figure has since said something else of the same time: a result restated, a forecast revised.
 * A new figure of a later time restates nothing: last quarter's revenue stays true.
 */
export const isRestatedBy = (figure: Candidate, later: Candidate, metric: Kind): boolean =>
  (isResultRestatedBy(figure, later, metric) || isForecastRevisedBy(figure, later, metric)) &&
  hasSameOrigins(figure, later) &&
  figure.published.end < later.published.end &&
  isMeasuredAlike(figure, later, metric) &&
  differ(figure, later);

/** Whether a figure says what became of another that was only planned or forecast: of the same series and time, but done. */
export const isOutcomeOf = (figure: Candidate, planned: Candidate, metric: Kind): boolean =>
  isOpen(planned) &&
  isDone(figure) &&
  isMeasuredAlike(figure, planned, metric) &&
  (isOfSameEvent(figure, planned, metric) || isOutcomeTime(figure.claim.valid, planned.claim.valid, metric));

/** A level forecast “in 2025” is held against what was true when the year ran out, not against its first days. */
function isOutcomeTime(brought: Period, forecast: Period, metric: Kind): boolean {
  if (metric.periodKind === "duration") return isSamePeriod(brought, forecast, metric);
  if (isSameSpan(brought, forecast)) return true;
  const { end } = forecast;
  return end !== null && isCertainlySamePeriod(brought, { start: end, end }, metric);
}
