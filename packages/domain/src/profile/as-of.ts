import type { RecordedArticle } from "../schema/article.ts";
import type { RecordedClaim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { IsoDate } from "../schema/period.ts";
import { correctedInto } from "./correction.ts";

/** The claim with only the corrections that were known by then; itself where those are all. */
function knownBy<C extends RecordedClaim>(claim: C, date: IsoDate): C {
  if (claim.corrections.every((correction) => correction.date <= date)) return claim;
  return { ...claim, corrections: claim.corrections.filter((correction) => correction.date <= date) };
}

/** The article as it stood: what a later correction put into it was not there yet. */
function articleBy(article: RecordedArticle, date: IsoDate): RecordedArticle {
  if (article.claims.every(({ corrections }) => corrections.every((correction) => correction.date <= date))) {
    return article;
  }
  const put = correctedInto(article);
  const claims = article.claims.filter(({ id }) => (put.get(id) ?? date) <= date).map((claim) => knownBy(claim, date));
  return { ...article, claims };
}

/**
 * The dataset with only what had been published by the end of a day. A publication date that is only bounded counts from
 * its last day; a correction from its own. Every rule applied to the result answers as of that day, because it cannot see
 * more.
 *
 * @throws RangeError where `date` is no calendar day: compared as text it would answer, and wrongly
 * @example asOf(dataset, "2024-10-01")
 */
export function asOf(dataset: Dataset, date: IsoDate): Dataset {
  if (!IsoDate.safeParse(date).success) {
    throw new RangeError(`${JSON.stringify(date)} is no calendar day: write YYYY-MM-DD, such as 2024-10-01`);
  }
  const articles = dataset.articles.filter(({ published }) => published.end <= date);
  return { ...dataset, articles: articles.map((article) => articleBy(article, date)) };
}

/** The days on which something about a claim became known: its publication, then its corrections. */
export const changeDatesOf = (claim: RecordedClaim, published: string): IsoDate[] => [
  published,
  ...claim.corrections.map(({ date }) => (date < published ? published : date)),
];

/** The days on which something became known, in order: between two of them every answer stays the same. */
export function changeDates({ articles }: Pick<Dataset, "articles">): IsoDate[] {
  const dates = articles.flatMap(({ claims, published }) =>
    claims.flatMap((claim) => changeDatesOf(claim, published.end)),
  );
  return [...new Set(dates)].sort();
}

/** The last of the ordered `dates` that is not after `date`; undefined where all are. */
export const lastChangeBy = (dates: readonly IsoDate[], date: IsoDate): IsoDate | undefined =>
  dates.findLast((change) => change <= date);
