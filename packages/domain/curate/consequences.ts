import { checksAmong } from "../src/profile/check.ts";
import { indexDataset } from "../src/profile/dataset-index.ts";
import { findingsOf } from "../src/profile/findings.ts";
import { headlineOf } from "../src/profile/headline.ts";
import { metricOf } from "../src/profile/metric-of.ts";
import { seriesKey } from "../src/profile/series.ts";
import { standingOf } from "../src/profile/standing.ts";
import type { CuratedArticle } from "../src/schema/article.ts";
import type { Dataset } from "../src/schema/dataset.ts";

/**
 * What the claims of an article do to the rest of the dataset: the series that they join or open, which of them lead,
 * what they disagree with, and whether what they say was doubled was. To be read again before it is entered: a dispute
 * is more often a slip of the curator than of the sources.
 */
export function consequencesOf(article: Pick<CuratedArticle, "claims">, dataset: Dataset): string[] {
  const index = indexDataset(dataset);
  const { candidates, disagreements, mixUps } = findingsOf(index);
  const own = new Set(article.claims.map(({ id }) => id));
  return [...index.claims.values()]
    .filter(({ id }) => own.has(id))
    .flatMap((claim) => {
      const standing = standingOf(claim, index);
      const stands =
        standing.code === "current" ? [] : [`${claim.id}  is ${standing.code} by ${standing.by.join(", ")}`];
      if (claim.kind !== "figure") return stands;
      const metric = metricOf(claim, index);
      const key = seriesKey(claim, metric);
      const series = candidates.get(key) ?? [];
      const others = series.filter((candidate) => candidate.claim !== claim).length;
      const headline = headlineOf(series, metric);
      const leads = headline.kind === "claim" && headline.claim === claim;
      const findings = [
        ...(disagreements.get(key) ?? []).map(({ kind, figures }) => ({ kind, figures })),
        ...mixUps.map(({ figures }) => ({ kind: "mix-up", figures })),
      ].filter(({ figures }) => figures.some((figure) => figure.claim === claim));
      return [
        `${claim.id}  ${others === 0 ? "opens" : `joins ${others} in`} ${key}${leads ? " and leads it" : ""}`,
        ...stands,
        ...findings.map(({ kind, figures }) => {
          const rivals = figures.filter((figure) => figure.claim !== claim).map((figure) => figure.claim.id);
          return `${claim.id}  ${kind} with ${rivals.join(", ")}: read both again`;
        }),
        ...checksAmong(series, metric).flatMap((check) =>
          check.change === claim
            ? [`${claim.id}  is ${check.kind}${check.kind === "not-checkable" ? `: ${check.reason}` : ""}`]
            : [],
        ),
      ];
    });
}
