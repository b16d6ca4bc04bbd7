import type { Metric } from "../schema/metric.ts";
import type { Candidate } from "./headline.ts";
import { meet } from "./interval.ts";
import { isSamePeriod } from "./place.ts";

/** How many articles give a figure, and from how many known origins: repetition is not corroboration. */
export type Corroboration = { readonly articles: number; readonly origins: number };

/** Counts over the claims that say the same as the headline: same period, intervals that have a value in common. */
export function corroborationOf(headline: Candidate, candidates: readonly Candidate[], metric: Metric): Corroboration {
  const same = candidates.filter(
    (candidate) =>
      candidate.claim === headline.claim ||
      (candidate.claim.stage === "realised" &&
        candidate.claim.stance === "asserts" &&
        candidate.claim.value.form !== "change" &&
        isSamePeriod(candidate.claim.valid, headline.claim.valid, metric) &&
        candidate.interval !== undefined &&
        headline.interval !== undefined &&
        meet(candidate.interval, headline.interval)),
  );
  return {
    articles: new Set(same.map(({ claim }) => claim.article)).size,
    origins: new Set(same.flatMap(({ origins }) => origins)).size,
  };
}
