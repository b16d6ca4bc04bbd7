import type { Metric } from "../schema/metric.ts";
import { type Candidate, ineligibilityOf } from "./candidate.ts";
import { isDated } from "./days.ts";
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

/** Of one period; or, where no day is known as of talks, of one event. */
const isOfOneTime = ({ claim: a }: Candidate, { claim: b }: Candidate, metric: Pick<Metric, "periodKind">): boolean =>
  isSamePeriod(a.valid, b.valid, metric) ||
  (a.event !== undefined && a.event === b.event && !isDated(a.valid) && !isDated(b.valid));

/** Whether two figures of a series say the same: as far done, of one time, with a value in common. */
const sayTheSame = (a: Candidate, b: Candidate, metric: Pick<Metric, "periodKind">): boolean =>
  ineligibilityOf(a) === ineligibilityOf(b) &&
  a.claim.stage === b.claim.stage &&
  a.claim.stance === b.claim.stance &&
  isOfOneTime(a, b, metric) &&
  a.interval !== undefined &&
  b.interval !== undefined &&
  meet(a.interval, b.interval);

/** The figures of a series that say the same as one of them, which is among them. */
export const tellingsOf = (
  figure: Candidate,
  candidates: readonly Candidate[],
  metric: Pick<Metric, "periodKind">,
): Candidate[] =>
  candidates.filter((candidate) => candidate.claim === figure.claim || sayTheSame(figure, candidate, metric));

/** How many articles tell a thing, and after how many known origins. */
export const countTellings = (
  told: readonly { readonly article: string; readonly origins: readonly string[] }[],
): Corroboration => ({
  articles: new Set(told.map(({ article }) => article)).size,
  origins: independentSources(told.map(({ origins }) => origins)),
  echoes: countEchoes(told),
});

/** Counts over the figures that say the same as the headline. */
export const corroborationOf = (
  headline: Candidate,
  candidates: readonly Candidate[],
  metric: Pick<Metric, "periodKind">,
): Corroboration =>
  countTellings(
    tellingsOf(headline, candidates, metric).map(({ claim, origins }) => ({ article: claim.article, origins })),
  );
