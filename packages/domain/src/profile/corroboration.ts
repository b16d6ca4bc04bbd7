import type { Metric } from "../schema/metric.ts";
import { type Candidate, ineligibilityOf } from "./candidate.ts";
import { countEchoes } from "./echo.ts";
import { meet } from "./interval.ts";
import { isSamePeriod } from "./place.ts";

/** How many articles give a figure, and from how many known origins: repetition is not corroboration. */
export type Corroboration = {
  readonly articles: number;
  readonly origins: number;
  /** How many of the articles only repeat what a known source had said in another one. */
  readonly echoes: number;
};

/** Sources that have an organisation in common count as one: a joint statement does not corroborate itself. */
function independentSources(originSets: readonly (readonly string[])[]): number {
  let sources: ReadonlySet<string>[] = [];
  for (const origins of originSets) {
    if (origins.length === 0) continue;
    const related = sources.filter((source) => origins.some((origin) => source.has(origin)));
    const merged = new Set([...origins, ...related.flatMap((source) => [...source])]);
    sources = [...sources.filter((source) => !related.includes(source)), merged];
  }
  return sources.length;
}

/** The figures of a series that say the same as one of them: same period, intervals that have a value in common. */
export const tellingsOf = (
  figure: Candidate,
  candidates: readonly Candidate[],
  metric: Pick<Metric, "periodKind">,
): Candidate[] =>
  candidates.filter(
    (candidate) =>
      candidate.claim === figure.claim ||
      (ineligibilityOf(candidate) === undefined &&
        isSamePeriod(candidate.claim.valid, figure.claim.valid, metric) &&
        candidate.interval !== undefined &&
        figure.interval !== undefined &&
        meet(candidate.interval, figure.interval)),
  );

/** Counts over the figures that say the same as the headline. */
export function corroborationOf(
  headline: Candidate,
  candidates: readonly Candidate[],
  metric: Pick<Metric, "periodKind">,
): Corroboration {
  const told = tellingsOf(headline, candidates, metric).map(({ claim, origins }) => ({
    article: claim.article,
    origins,
  }));
  return {
    articles: new Set(told.map(({ article }) => article)).size,
    origins: independentSources(told.map(({ origins }) => origins)),
    echoes: countEchoes(told),
  };
}
