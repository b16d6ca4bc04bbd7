import {
  type Article,
  type ArticleSummary,
  buildEntityProfile,
  buildProfile,
  type Claim,
  type CompanySummary,
  changeDates,
  claimsAbout,
  type Dataset,
  type DatasetIndex,
  describeArticle,
  describeClaim,
  describeMetric,
  type Entity,
  type EntityProfile,
  indexDataset,
  type Language,
  lastChangeBy,
  type MetricDescription,
  type Profile,
  productsOf,
  asOf as publishedBy,
  type Release,
  summariseArticle,
  summariseCompany,
} from "@selon/domain";
import { nearest } from "./nearest.ts";

/** As of when, and in which language. */
export type Reading = { readonly asOf: string | null; readonly language: Language };

/** The answer to a question about one id. */
export type Found<T> =
  | { readonly kind: "found"; readonly data: T }
  /** Merged: its heir answers. */
  | { readonly kind: "moved"; readonly to: string }
  /** Known today, but named by nothing published by then. */
  | { readonly kind: "not-known-yet"; readonly knownFrom: string }
  /** Not of the kind that was asked for. */
  | { readonly kind: "other-kind"; readonly is: string }
  | { readonly kind: "unknown"; readonly nearest: readonly string[] };

export type Known = { readonly known: true } | { readonly known: false; readonly nearest: readonly string[] };

/** What the routes ask. Asynchronous, so that a database can answer as well as memory. */
export type Catalogue = {
  readonly release: Release;
  /**
   * The day that stands for all days with the same answers: the last one not after `asOf` on which something became
   * known, the day before the first where nothing was, null where nothing has become known since.
   */
  canonicalAsOf(asOf: string | undefined): string | null;
  companies(reading: Reading): Promise<CompanySummary[]>;
  company(id: string, reading: Reading): Promise<Found<Profile>>;
  entity(id: string, reading: Reading): Promise<Found<EntityProfile>>;
  /** Claims, those published last first; about an entity and what it makes, where one is given. */
  claims(reading: Reading, about?: string): Promise<Claim[]>;
  claim(id: string, reading: Reading): Promise<Found<Claim>>;
  articles(reading: Reading): Promise<ArticleSummary[]>;
  article(id: string, reading: Reading): Promise<Found<Article>>;
  /** Whether an id exists at all, so that a filter by a mistyped one is refused and not answered with nothing. */
  knows(thing: "entity" | "outlet" | "event" | "article" | "metric", id: string): Promise<Known>;
  metrics(language: Language): Promise<MetricDescription[]>;
};

const dayBefore = (date: string): string => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

const newestFirst = (a: { published: { end: string } }, b: { published: { end: string } }): number =>
  a.published.end < b.published.end ? 1 : a.published.end > b.published.end ? -1 : 0;

/** Answers from a dataset in memory. An index is made once for each day on which something changed. */
export function memoryCatalogue(dataset: Dataset, { siteUrl }: { siteUrl?: string | undefined } = {}): Catalogue {
  const changes = changeDates(dataset);
  const today = indexDataset(dataset);
  const indexes = new Map<string, DatasetIndex>();

  function indexAsOf(asOf: string | null): DatasetIndex {
    if (asOf === null) return today;
    const index = indexes.get(asOf) ?? indexDataset(publishedBy(dataset, asOf));
    indexes.set(asOf, index);
    return index;
  }

  const heirs = new Map(
    dataset.entities.flatMap(({ id, mergedInto }) => (mergedInto ? [[id, mergedInto] as const] : [])),
  );

  /** The ids that a filter can name. Made once, because every filtered request looks them up. */
  const idsOf: Readonly<Record<Parameters<Catalogue["knows"]>[0], ReadonlySet<string>>> = {
    entity: today.named,
    outlet: namedOfKind("outlet"),
    event: namedOfKind("event"),
    article: new Set(today.articles.keys()),
    metric: new Set(today.metrics.keys()),
  };

  function namedOfKind(kind: Entity["kind"]): ReadonlySet<string> {
    return new Set([...today.named].filter((id) => today.entities.get(id)?.kind === kind));
  }

  const contextOf = ({ asOf, language }: Reading) => ({ index: indexAsOf(asOf), language, siteUrl });

  /** The first day on which something that is known today became known. */
  const knownFrom = (isKnown: (index: DatasetIndex) => boolean): string =>
    changes.find((change) => isKnown(indexAsOf(change))) ?? dataset.release.publishedThrough;

  function look<T>(
    id: string,
    data: T | undefined,
    isKnown: (index: DatasetIndex) => boolean,
    ids: () => Iterable<string>,
  ): Found<T> {
    const heir = heirs.get(id);
    if (heir !== undefined) return { kind: "moved", to: heir };
    if (data !== undefined) return { kind: "found", data };
    if (isKnown(today)) return { kind: "not-known-yet", knownFrom: knownFrom(isKnown) };
    const entity = today.entities.get(id);
    if (entity && today.named.has(id)) return { kind: "other-kind", is: entity.kind };
    return { kind: "unknown", nearest: nearest(id, ids()) };
  }

  const companiesOf = (index: DatasetIndex) =>
    [...index.entities.values()].filter(
      (entity) => entity.kind === "company" && index.named.has(entity.id) && !entity.mergedInto,
    );

  return {
    release: dataset.release,

    canonicalAsOf(asOf) {
      const last = changes.at(-1);
      if (asOf === undefined || last === undefined || asOf >= last) return null;
      return lastChangeBy(changes, asOf) ?? dayBefore(changes[0] ?? asOf);
    },

    async companies(reading) {
      const context = contextOf(reading);
      return companiesOf(context.index)
        .flatMap((entity) => (entity.kind === "company" ? [summariseCompany(entity, context)] : []))
        .sort((a, b) => (a.company.id < b.company.id ? -1 : 1));
    },

    async company(id, reading) {
      const isCompany = (index: DatasetIndex) => index.named.has(id) && index.entities.get(id)?.kind === "company";
      const profile = buildProfile(id, contextOf(reading));
      return look(id, profile, isCompany, () => companiesOf(today).map((company) => company.id));
    },

    async entity(id, reading) {
      const profile = buildEntityProfile(id, contextOf(reading));
      return look(
        id,
        profile,
        (index) => index.named.has(id) && index.entities.has(id),
        () => today.named,
      );
    },

    async claims(reading, about) {
      const context = contextOf(reading);
      const { index } = context;
      const claims =
        about === undefined ? [...index.claims.values()] : claimsAbout([about, ...productsOf(about, index)], index);
      return claims.map((claim) => describeClaim(claim, context)).sort(newestFirst);
    },

    async claim(id, reading) {
      const context = contextOf(reading);
      const claim = context.index.claims.get(id);
      return look(
        id,
        claim && describeClaim(claim, context),
        (index) => index.claims.has(id),
        () => today.claims.keys(),
      );
    },

    async articles(reading) {
      const context = contextOf(reading);
      return [...context.index.articles.values()]
        .map((article) => summariseArticle(article, context))
        .sort(newestFirst);
    },

    async article(id, reading) {
      const context = contextOf(reading);
      const article = context.index.articles.get(id);
      return look(
        id,
        article && describeArticle(article, context),
        (index) => index.articles.has(id),
        () => today.articles.keys(),
      );
    },

    async knows(thing, id) {
      const heir = heirs.get(id);
      if (heir !== undefined) return { known: false, nearest: [heir] };
      const ids = idsOf[thing];
      return ids.has(id) ? { known: true } : { known: false, nearest: nearest(id, ids) };
    },

    async metrics(language) {
      return dataset.metrics.map((metric) => describeMetric(metric, language));
    },
  };
}
