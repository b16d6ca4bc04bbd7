import * as z from "zod";
import { articleOf } from "../profile/article-of.ts";
import { changeDatesOf } from "../profile/as-of.ts";
import { certaintyOf } from "../profile/certainty.ts";
import type { DatasetIndex } from "../profile/dataset-index.ts";
import { findingsOf } from "../profile/findings.ts";
import { headlineOf } from "../profile/headline.ts";
import { metricOf } from "../profile/metric-of.ts";
import { publicationOf } from "../profile/publication.ts";
import { claimsAbout, productsOf } from "../profile/roll-up.ts";
import { type SeriesKey, seriesKey } from "../profile/series.ts";
import { Badge } from "../schema/certainty.ts";
import { ClaimKind, type RecordedClaim, type RecordedFigure } from "../schema/claim.ts";
import { CorrectionKind } from "../schema/correction.ts";
import { ClaimId } from "../schema/identifier.ts";
import { IsoDate } from "../schema/period.ts";
import { ArticleSummary, summariseArticle } from "./article.ts";
import { describeFigure, FigureClaim } from "./claim.ts";
import type { AnswerContext } from "./context.ts";
import { MetricReference, referToMetricOfSeries } from "./metric.ts";
import { Reference, referTo } from "./reference.ts";

export const Change = z
  .strictObject({
    date: IsoDate.describe("Day on which it became known: the value of `asOf` from which answers include it."),
    articles: z.array(ArticleSummary).describe("The articles behind it."),
    claims: z
      .array(
        z.strictObject({
          id: ClaimId,
          kind: ClaimKind,
          statement: z.string().describe("The claim in our words, in the language of the answer."),
          badge: Badge.describe("As it was on that day."),
        }),
      )
      .describe("The claims that were published."),
    corrections: z
      .array(z.strictObject({ claim: ClaimId, kind: CorrectionKind }))
      .describe("Earlier claims that were corrected or taken back."),
    headlines: z
      .array(
        z.strictObject({
          series: z.string().describe("Key of the series."),
          subjects: z.array(Reference).min(1),
          metric: MetricReference,
          before: FigureClaim.nullable().describe("The figure that led until then; null where none did."),
          after: FigureClaim.nullable().describe("The figure that leads from then on; null where none does."),
        }),
      )
      .describe("Series of which another figure leads since."),
  })
  .meta({ id: "Change", description: "What became known on a day, and which headlines it changed." });
export type Change = z.infer<typeof Change>;

/** The claims about an entity and what it makes, or all. */
const claimsConcerning = (index: DatasetIndex, about: string | undefined): readonly RecordedClaim[] =>
  about === undefined ? [...index.claims.values()] : claimsAbout([about, ...productsOf(about, index)], index);

/** The days on which something about an entity, or about anything, became known; in order. */
export function changeDatesAbout(index: DatasetIndex, about?: string): IsoDate[] {
  const published = (claim: RecordedClaim) => articleOf(claim, index).published.end;
  const dates = claimsConcerning(index, about).flatMap((claim) => changeDatesOf(claim, published(claim)));
  return [...new Set(dates)].sort();
}

function leaderOf(key: SeriesKey, index: DatasetIndex): RecordedFigure | undefined {
  const candidates = findingsOf(index).candidates.get(key);
  const [first] = candidates ?? [];
  if (!candidates || !first) return undefined;
  const headline = headlineOf(candidates, metricOf(first.claim, index));
  return headline.kind === "claim" ? headline.claim : undefined;
}

/**
 * What became known on a day.
 *
 * @param before the dataset as of the day before
 * @param after the dataset as of the day itself
 * @param about only what concerns this entity and what it makes
 */
export function describeChange(
  date: IsoDate,
  before: DatasetIndex,
  { index: after, ...rest }: AnswerContext,
  about?: string,
): Change {
  const context = { index: after, ...rest };
  const concerned = claimsConcerning(after, about);
  const published = concerned.filter((claim) => publicationOf(claim, after).end === date);
  const corrected = concerned.flatMap((claim) =>
    before.claims.has(claim.id)
      ? claim.corrections.flatMap(({ date: day, kind }) => (day === date ? [{ claim, kind }] : []))
      : [],
  );
  const touched = [...published, ...corrected.map(({ claim }) => claim)];
  const figures = touched.filter((claim) => claim.kind === "figure");
  const keys = new Map(figures.map((claim) => [seriesKey(claim, metricOf(claim, after)), claim]));
  const headlines = [...keys].flatMap(([key, figure]) => {
    const [led, leads] = [leaderOf(key, before), leaderOf(key, after)];
    if (led?.id === leads?.id) return [];
    const metric = metricOf(figure, after);
    return [
      {
        series: key,
        subjects: figure.subjects.map((id) => referTo(id, context)),
        metric: referToMetricOfSeries(figure, metric, context.language),
        before: led ? describeFigure(led, { ...context, index: before }) : null,
        after: leads ? describeFigure(leads, context) : null,
      },
    ];
  });
  return {
    date,
    articles: [...new Set(touched.map((claim) => articleOf(claim, after)))].map((article) =>
      summariseArticle(article, context),
    ),
    claims: published.map((claim) => ({
      id: claim.id,
      kind: claim.kind,
      statement: claim.statement[context.language],
      badge: certaintyOf(claim, after).badge,
    })),
    corrections: corrected.map(({ claim, kind }) => ({ claim: claim.id, kind })),
    headlines,
  };
}
