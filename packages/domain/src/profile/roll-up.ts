import type { RecordedClaim, RecordedFigure } from "../schema/claim.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { entitiesAbout } from "./named.ts";
import type { SeriesKey } from "./series.ts";

/** What a company makes and some known claim names: its figures belong on the company's profile, labelled by product. */
export const productsOf = (id: string, index: DatasetIndex): string[] =>
  (index.madeBy.get(id) ?? []).map((entity) => entity.id).filter((product) => index.named.has(product));

/** Claims that are about any of the entities, in the order of the index, each once. */
export function claimsAbout(ids: readonly string[], index: DatasetIndex): RecordedClaim[] {
  const wanted = new Set(ids);
  return [...index.claims.values()].filter((claim) => entitiesAbout(claim).some((id) => wanted.has(id)));
}

/** Where the series of a figure stands on a profile; undefined where it does not belong there. */
function groupOf(
  figure: RecordedFigure,
  id: string,
  products: readonly string[],
  index: DatasetIndex,
): number | undefined {
  const { subjects, object } = figure;
  if (subjects.includes(id)) return 0;
  if (object === id) return 1;
  if (figure.event === id && index.metrics.get(figure.metric)?.accumulation === "per-event") return 1;
  const isOfProduct = [...subjects, object].some((about) => about !== undefined && products.includes(about));
  return isOfProduct ? 2 : undefined;
}

/**
 * Keys of the series on a profile, in the published order: the entity's own, then those it is the object of (or, an
 * event, that belong to it), then its products'; within each by the order of the metric vocabulary, then by key.
 */
export function seriesOf(id: string, index: DatasetIndex): SeriesKey[] {
  const metricOrder = [...index.metrics.keys()];
  const products = productsOf(id, index);
  return [...index.series]
    .flatMap(([key, [figure]]) => {
      const group = figure && groupOf(figure, id, products, index);
      return figure && group !== undefined ? [{ key, group, metric: metricOrder.indexOf(figure.metric) }] : [];
    })
    .sort((a, b) => a.group - b.group || a.metric - b.metric || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
}
