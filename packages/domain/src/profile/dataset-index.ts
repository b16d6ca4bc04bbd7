import type { RecordedArticle } from "../schema/article.ts";
import type { RecordedClaim, RecordedFigure } from "../schema/claim.ts";
import type { Dataset, Release } from "../schema/dataset.ts";
import type { Entity } from "../schema/entity.ts";
import type { Metric } from "../schema/metric.ts";
import { withHeirs } from "./heir.ts";
import { entitiesNamedBy } from "./named.ts";
import { type SeriesKey, seriesKey } from "./series.ts";

/**
 * A dataset arranged for look-ups, merged entities replaced by their heirs. What it holds is all that the rules can see,
 * so an index as of a day cannot leak a later one. Its order follows publication and text, never the dataset's.
 */
export type DatasetIndex = {
  readonly release: Release;
  readonly metrics: ReadonlyMap<string, Metric>;
  /** Every entity, also those that no claim names: for routing and labels only. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** Ids of the entities that a claim, or the outlet of an article, names: those that may appear. */
  readonly named: ReadonlySet<string>;
  /** In the order of publication. */
  readonly articles: ReadonlyMap<string, RecordedArticle>;
  /** In the order of publication, then of the text. */
  readonly claims: ReadonlyMap<string, RecordedClaim>;
  /** Claims that name an entity in any part, in the same order. */
  readonly claimsNaming: ReadonlyMap<string, readonly RecordedClaim[]>;
  readonly series: ReadonlyMap<SeriesKey, readonly RecordedFigure[]>;
  /** Keys of the series about the same subjects, by those: their ids sorted and joined with commas. */
  readonly seriesAbout: ReadonlyMap<string, readonly SeriesKey[]>;
  /** Products, models and segments by the id of their maker, by id. */
  readonly madeBy: ReadonlyMap<string, readonly Entity[]>;
};

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

const compareIds = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

const inOrderOfPublication = (articles: readonly RecordedArticle[]): RecordedArticle[] =>
  articles.toSorted((a, b) =>
    a.published.end === b.published.end ? compareIds(a, b) : a.published.end < b.published.end ? -1 : 1,
  );

const inOrderOfText = (claims: readonly RecordedClaim[]): RecordedClaim[] =>
  claims.toSorted(
    (a, b) =>
      a.evidence.paragraph - b.evidence.paragraph || a.evidence.sentence - b.evidence.sentence || compareIds(a, b),
  );

/** Arranges a dataset for look-ups. @throws RangeError where a claim names a metric that the vocabulary lacks. */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const inherited = withHeirs(dataset);
  const published = inOrderOfPublication(inherited.articles);
  const metrics = new Map(inherited.metrics.map((metric) => [metric.code, metric]));
  const entities = new Map(inherited.entities.map((entity) => [entity.id, entity]));
  const articles = new Map(published.map((article) => [article.id, article]));
  const claims = new Map<string, RecordedClaim>();
  const claimsNaming = new Map<string, RecordedClaim[]>();
  const series = new Map<SeriesKey, RecordedFigure[]>();
  const seriesAbout = new Map<string, SeriesKey[]>();
  const madeBy = new Map<string, Entity[]>();
  const named = new Set<string>();
  for (const article of published) {
    named.add(article.outlet);
    for (const claim of inOrderOfText(article.claims)) {
      claims.set(claim.id, claim);
      for (const id of entitiesNamedBy(claim, article.published, entities)) {
        named.add(id);
        push(claimsNaming, id, claim);
      }
      if (claim.kind !== "figure") continue;
      const metric = metrics.get(claim.metric);
      if (!metric) throw new RangeError(`claim ${claim.id} has the metric ${claim.metric}, which the vocabulary lacks`);
      const key = seriesKey(claim, metric);
      if (!series.has(key)) push(seriesAbout, claim.subjects.toSorted().join(), key);
      push(series, key, claim);
    }
  }
  for (const entity of inherited.entities.toSorted(compareIds)) {
    if (!("makers" in entity) || entity.mergedInto !== undefined) continue;
    for (const maker of entity.makers) push(madeBy, maker, entity);
  }
  return {
    release: dataset.release,
    metrics,
    entities,
    named,
    articles,
    claims,
    claimsNaming,
    series,
    seriesAbout,
    madeBy,
  };
}
