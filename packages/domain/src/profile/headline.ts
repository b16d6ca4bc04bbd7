import type { RecordedFigure } from "../schema/claim.ts";
import type { Metric } from "../schema/metric.ts";
import { type Best, bestOfLatestPeriod, type Preference as PreferenceOfPeriod } from "./best-of-period.ts";
import { type Candidate, type Ineligibility, ineligibilityOf, isStrong } from "./candidate.ts";
import { daysBetween } from "./days.ts";
import { isLater } from "./place.ts";

/** Raised whenever the rule can choose otherwise than before, so that a changed headline can be told from changed data. */
export const headlineRuleVersion = 1;

/** Why another figure was preferred. */
export type Preference = PreferenceOfPeriod | "less-certain";

/** Why the figure that leads does. */
export type Distinction = "only" | "latest" | "best-of-period" | "stale" | "latest-uncertain";

export type HeadlineReason = Distinction | Ineligibility;

export type Rejection = { readonly claim: RecordedFigure; readonly reason: Ineligibility | Preference };

/** The figure that leads, or why none does. Together with the others it holds every figure given, each once. */
export type Headline =
  | {
      readonly kind: "claim";
      readonly claim: RecordedFigure;
      readonly reason: Distinction;
      readonly rejected: readonly Rejection[];
      /** Later than the headline, but too uncertain to take its place. */
      readonly newerLessCertain: readonly RecordedFigure[];
    }
  | { readonly kind: "none"; readonly reason: Ineligibility; readonly rejected: readonly Rejection[] };

/** Where nothing can lead, the figure that came nearest says why. */
const nearestFirst: readonly Ineligibility[] = [
  "undated",
  "possible",
  "not-realised",
  "change",
  "denied",
  "corrected",
  "retracted",
];

const byId = (a: RecordedFigure, b: RecordedFigure): number => (a.id < b.id ? -1 : 1);

const inOrder = (rejected: readonly Rejection[]): Rejection[] => rejected.toSorted((a, b) => byId(a.claim, b.claim));

function distinctionOf(leading: Best, strongest: Best | undefined, eligible: readonly Candidate[]): Distinction {
  if (strongest === undefined) return "latest-uncertain";
  if (leading !== strongest) return "stale";
  if (eligible.length === 1) return "only";
  return leading.rivals > 1 ? "best-of-period" : "latest";
}

/**
 * The figure that a profile shows first for a series, chosen by rule and never by hand.
 *
 * 1. Only what has not been taken back, is realised, asserted, dated, more than possible and no mere change is eligible.
 * 2. The latest period with a strong figure leads; in it, the best figure.
 * 3. A weak figure that is later takes over only where it was published long after: when the strong one had gone stale.
 *    Otherwise it stands beside as newer, less certain.
 * 4. Where no figure is strong, the best of the latest period leads.
 */
export function headlineOf(
  candidates: readonly Candidate[],
  metric: Pick<Metric, "periodKind" | "staleAfterDays">,
): Headline {
  const eligible = candidates.filter((candidate) => ineligibilityOf(candidate) === undefined);
  const ineligible = candidates.flatMap((candidate) => {
    const reason = ineligibilityOf(candidate);
    return reason === undefined ? [] : [{ claim: candidate.claim, reason }];
  });
  const isAfter = (a: Candidate, b: Candidate): boolean => isLater(a.claim.valid, b.claim.valid, metric);

  const strongest = bestOfLatestPeriod(eligible.filter(isStrong), metric);
  const newerWeak = eligible.filter(
    (candidate) => !isStrong(candidate) && (strongest === undefined || isAfter(candidate, strongest.latest)),
  );
  const successors = newerWeak.filter(
    ({ published }) =>
      strongest === undefined || daysBetween(strongest.leader.published.end, published.start) > metric.staleAfterDays,
  );
  const leading = bestOfLatestPeriod(successors, metric) ?? strongest;
  if (leading === undefined) {
    const reason = nearestFirst.find((code) => ineligible.some((one) => one.reason === code)) ?? "undated";
    return { kind: "none", reason, rejected: inOrder(ineligible) };
  }

  const { claim } = leading.leader;
  const newerLessCertain = leading === strongest ? newerWeak.map((candidate) => candidate.claim) : [];
  const settled = new Set([claim, ...leading.rejected.map((one) => one.claim), ...newerLessCertain]);
  const passedOver = eligible
    .filter((candidate) => !settled.has(candidate.claim))
    .map((candidate) => ({
      claim: candidate.claim,
      reason:
        isStrong(candidate) || isAfter(leading.leader, candidate)
          ? ("earlier-period" as const)
          : ("less-certain" as const),
    }));
  return {
    kind: "claim",
    claim,
    reason: distinctionOf(leading, strongest, eligible),
    rejected: inOrder([...ineligible, ...leading.rejected, ...passedOver]),
    newerLessCertain: newerLessCertain.toSorted(byId),
  };
}
