import type { RecordedClaim } from "../schema/claim.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { entitiesAbout } from "./named.ts";
import type { SeriesKey } from "./series.ts";

/** What a company makes and some known claim names: its figures belong on the company's profile, labelled by product. */
export const productsOf = (id: string, index: DatasetIndex): string[] =>
  (index.madeBy.get(id) ?? []).map((entity) => entity.id).filter((product) => index.named.has(product));

/** Claims that are about any of the entities, in the order of the dataset, each once. */
export function claimsAbout(ids: readonly string[], index: DatasetIndex): RecordedClaim[] {
  const wanted = new Set(ids);
  return [...index.claims.values()].filter((claim) => entitiesAbout(claim).some((id) => wanted.has(id)));
}

/**
 * Keys of the series on a profile, in the published order: the entity's own, then those it is the object of, then its
 * products'; within each by the order of the metric vocabulary, then by key.
 */
export function seriesOf(id: string, index: DatasetIndex): SeriesKey[] {
  const products = productsOf(id, index);
  const metricOrder = [...index.metrics.keys()];
  const placed = [...index.series].flatMap(([key, [claim]]) => {
    if (!claim) return [];
    const group = claim.subjects.includes(id)
      ? 0
      : claim.object === id
        ? 1
        : [...claim.subjects, claim.object].some((about) => about !== undefined && products.includes(about))
          ? 2
          : undefined;
    return group === undefined ? [] : [{ key, group, metric: metricOrder.indexOf(claim.metric) }];
  });
  return placed
    .sort((a, b) => a.group - b.group || a.metric - b.metric || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
}
