import type { Dataset } from "../schema/dataset.ts";
import { IsoDate } from "../schema/period.ts";

/**
 * The dataset with only what had been published by the end of a day. A publication date that is only bounded counts from
 * its last day. Every rule applied to the result answers as of that day, because it cannot see more.
 *
 * @throws RangeError where `date` is no calendar day: compared as text it would answer, and wrongly
 * @example asOf(dataset, "2024-10-01")
 */
export function asOf(dataset: Dataset, date: IsoDate): Dataset {
  if (!IsoDate.safeParse(date).success) {
    throw new RangeError(`${JSON.stringify(date)} is no calendar day: write YYYY-MM-DD, such as 2024-10-01`);
  }
  return { ...dataset, articles: dataset.articles.filter(({ published }) => published.end <= date) };
}

/** The days on which something became known, in order: between two of them every answer stays the same. */
export function changeDates(dataset: Dataset): IsoDate[] {
  return [...new Set(dataset.articles.map(({ published }) => published.end))].sort();
}

/** The last of the ordered `dates` that is not after `date`; undefined where all are. */
export const lastChangeBy = (dates: readonly IsoDate[], date: IsoDate): IsoDate | undefined =>
  dates.findLast((change) => change <= date);
