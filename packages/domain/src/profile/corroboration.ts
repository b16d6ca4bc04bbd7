import type { Metric } from "../schema/metric.ts";
import { type Candidate, ineligibilityOf } from "./candidate.ts";
import { meet } from "./interval.ts";
import { isSamePeriod } from "./place.ts";

/** How many articles give a figure, and from how many known origins: repetition is not corroboration. */
export type Corroboration = { readonly articles: number; readonly origins: number };

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

/** Counts over the claims that say the same as the headline: same period, intervals that have a value in common. */
export function corroborationOf(
  headline: Candidate,
  candidates: readonly Candidate[],
  metric: Pick<Metric, "periodKind">,
): Corroboration {
  const saysTheSame = (candidate: Candidate): boolean =>
    ineligibilityOf(candidate) === undefined &&
    isSamePeriod(candidate.claim.valid, headline.claim.valid, metric) &&
    candidate.interval !== undefined &&
    headline.interval !== undefined &&
    meet(candidate.interval, headline.interval);
  const same = candidates.filter((candidate) => candidate.claim === headline.claim || saysTheSame(candidate));
  return {
    articles: new Set(same.map(({ claim }) => claim.article)).size,
    origins: independentSources(same.map(({ origins }) => origins)),
  };
}
