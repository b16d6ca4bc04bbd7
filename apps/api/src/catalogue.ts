import {
  type Article,
  type ArticleSummary,
  buildEntityProfile,
  buildProfile,
  type CalendarPeriod,
  type Change,
  type Citations,
  type Claim,
  type ClaimDetail,
  type CompanySummary,
  type Comparison,
  changeDates,
  changeDatesAbout,
  citeClaim,
  claimsAbout,
  compareCompanies,
  type Dataset,
  type DatasetIndex,
  type Dispute,
  describeArticle,
  describeChange,
  describeClaim,
  describeClaimDetail,
  describeDisputes,
  describeMetric,
  describeMetricDetail,
  describeOutlet,
  type Entity,
  type EntityProfile,
  indexDataset,
  type Language,
  lastChangeBy,
  type MetricDescription,
  type MetricDetail,
  type OutletProfile,
  type OutletSummary,
  type Profile,
  productsOf,
  asOf as publishedBy,
  type Release,
  summariseArticle,
  summariseCompany,
  summariseOutlet,
  type TextVerification,
  verifyText,
} from "@selon/domain";
import { LRUCache } from "lru-cache";
import { nearest } from "./nearest.ts";

/** As of when, and in which language. */
export type Reading = { readonly asOf: string | null; readonly language: Language };

/** The answer to a question about one id. */
export type Found<T> =
  | { readonly kind: "found"; readonly data: T }
  /** Merged: its heir answers. */
  | { readonly kind: "moved"; readonly to: string }
  /** Known today, but named by nothing published by then. */
  | { readonly kind: "not-known-yet"; readonly id: string; readonly knownFrom: string }
  /** Not of the kind that was asked for. */
  | { readonly kind: "other-kind"; readonly id: string; readonly is: string }
  | { readonly kind: "unknown"; readonly id: string; readonly nearest: readonly string[] };

export type Known = { readonly known: true } | { readonly known: false; readonly nearest: readonly string[] };

export type MetricSelection = {
  readonly companies?: readonly string[] | undefined;
  readonly within?: CalendarPeriod | undefined;
};

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
  claim(id: string, reading: Reading): Promise<Found<ClaimDetail>>;
  /** A claim as a citation in every style. */
  citations(claimId: string, reading: Reading): Promise<Found<Citations>>;
  articles(reading: Reading): Promise<ArticleSummary[]>;
  article(id: string, reading: Reading): Promise<Found<Article>>;
  outlets(reading: Reading): Promise<OutletSummary[]>;
  outlet(id: string, reading: Reading): Promise<Found<OutletProfile>>;
  /** Disputes, likely mix-ups and differences without a named source, those known last first. */
  disputes(reading: Reading, about?: string): Promise<Dispute[]>;
  /** The days on which something became known, the latest first; about a company and what it makes, where one is given. */
  changeDates(reading: Reading, about?: string): Promise<string[]>;
  /** What became known on one of those days. */
  change(date: string, language: Language, about?: string): Promise<Change>;
  /** One metric across companies, or across the given ones; of all times, or of one. */
  metric(code: string, reading: Reading, selection: MetricSelection): Promise<Found<MetricDetail>>;
  /** Headline figures side by side; of all metrics that any of the companies has, where none are given. */
  comparison(
    companies: readonly string[],
    metrics: readonly string[] | undefined,
    reading: Reading,
  ): Promise<Found<Comparison>>;
  /** What is known of a text, of which nothing is kept. */
  verification(text: string, reading: Reading): Promise<TextVerification>;
  /** Whether an id exists at all, so that a filter by a mistyped one is refused and not answered with nothing. */
  knows(thing: "entity" | "company" | "outlet" | "event" | "article" | "metric", id: string): Promise<Known>;
  metrics(language: Language): Promise<MetricDescription[]>;
};

const dayBefore = (date: string): string => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

const newestFirst = (a: { published: { end: string } }, b: { published: { end: string } }): number =>
  a.published.end < b.published.end ? 1 : a.published.end > b.published.end ? -1 : 0;

/** Indexes kept at a time: what is asked of the past clusters, and each holds references to all claims of its day. */
const keptIndexes = 64;

/** Answers from a dataset in memory. An index is made once for each day on which something changed. */
export function memoryCatalogue(dataset: Dataset, { siteUrl }: { siteUrl?: string | undefined } = {}): Catalogue {
  const changes = changeDates(dataset);
  const today = indexDataset(dataset);
  const indexes = new LRUCache<string, DatasetIndex>({ max: keptIndexes });

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
    company: namedOfKind("company"),
    outlet: namedOfKind("outlet"),
    event: namedOfKind("event"),
    article: new Set(today.articles.keys()),
    metric: new Set(today.metrics.keys()),
  };

  function namedOfKind(kind: Entity["kind"]): ReadonlySet<string> {
    return new Set([...today.named].filter((id) => today.entities.get(id)?.kind === kind));
  }

  function canonicalAsOf(asOf: string | undefined): string | null {
    const last = changes.at(-1);
    if (asOf === undefined || last === undefined || asOf >= last) return null;
    return lastChangeBy(changes, asOf) ?? dayBefore(changes[0] ?? asOf);
  }

  const contextOf = ({ asOf, language }: Reading) => ({ index: indexAsOf(asOf), language, siteUrl });

  /** The first day on which something that is known today became known. What is known stays so: the search can halve. */
  function knownFrom(isKnown: (index: DatasetIndex) => boolean): string {
    let [first, last] = [0, changes.length - 1];
    while (first < last) {
      const middle = Math.floor((first + last) / 2);
      if (isKnown(indexAsOf(changes[middle] ?? null))) last = middle;
      else first = middle + 1;
    }
    return changes[first] ?? dataset.release.publishedThrough;
  }

  function look<T>(
    id: string,
    data: T | undefined,
    isKnown: (index: DatasetIndex) => boolean,
    ids: () => Iterable<string>,
  ): Found<T> {
    const heir = heirs.get(id);
    if (heir !== undefined) return { kind: "moved", to: heir };
    if (data !== undefined) return { kind: "found", data };
    if (isKnown(today)) return { kind: "not-known-yet", id, knownFrom: knownFrom(isKnown) };
    const entity = today.entities.get(id);
    if (entity && today.named.has(id)) return { kind: "other-kind", id, is: entity.kind };
    return { kind: "unknown", id, nearest: nearest(id, ids()) };
  }

  const companiesOf = (index: DatasetIndex) =>
    [...index.entities.values()].filter(
      (entity) => entity.kind === "company" && index.named.has(entity.id) && !entity.mergedInto,
    );

  return {
    release: dataset.release,

    canonicalAsOf,

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
        claim && describeClaimDetail(claim, context),
        (index) => index.claims.has(id),
        () => today.claims.keys(),
      );
    },

    async citations(claimId, reading) {
      const context = contextOf(reading);
      const claim = context.index.claims.get(claimId);
      const article = claim && context.index.articles.get(claim.article);
      const cited = article && {
        claim: describeClaim(claim, context),
        article: summariseArticle(article, context),
        language: reading.language,
        release: dataset.release,
        asOf: reading.asOf,
      };
      return look(
        claimId,
        cited && citeClaim(cited),
        (index) => index.claims.has(claimId),
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

    async outlets(reading) {
      const context = contextOf(reading);
      return [...context.index.named]
        .flatMap((id) => {
          const entity = context.index.entities.get(id);
          return entity?.kind === "outlet" ? [summariseOutlet(entity, context)] : [];
        })
        .sort((a, b) => (a.outlet.id < b.outlet.id ? -1 : 1));
    },

    async outlet(id, reading) {
      const context = contextOf(reading);
      const known = (index: DatasetIndex) => {
        const entity = index.named.has(id) ? index.entities.get(id) : undefined;
        return entity?.kind === "outlet" ? entity : undefined;
      };
      const outlet = known(context.index);
      return look(
        id,
        outlet && describeOutlet(outlet, context),
        (index) => known(index) !== undefined,
        () => idsOf.outlet,
      );
    },

    async disputes(reading, about) {
      return describeDisputes(contextOf(reading), about);
    },

    async changeDates(reading, about) {
      return changeDatesAbout(indexAsOf(reading.asOf), about).reverse();
    },

    async change(date, language, about) {
      const [before, after] = [canonicalAsOf(dayBefore(date)), canonicalAsOf(date)];
      return describeChange(date, indexAsOf(before), contextOf({ asOf: after, language }), about);
    },

    async metric(code, reading, selection) {
      const metric = today.metrics.get(code);
      return look(
        code,
        metric && describeMetricDetail(metric, contextOf(reading), selection),
        (index) => index.metrics.has(code),
        () => today.metrics.keys(),
      );
    },

    async comparison(companies, metrics, reading) {
      const context = contextOf(reading);
      const isCompany = (id: string) => (index: DatasetIndex) =>
        index.named.has(id) && index.entities.get(id)?.kind === "company";
      for (const id of companies) {
        const found = look(id, isCompany(id)(context.index) || undefined, isCompany(id), () => idsOf.company);
        if (found.kind === "moved") return { kind: "unknown", id, nearest: [found.to] };
        if (found.kind !== "found") return found;
      }
      const wanted = [...today.metrics.values()].filter(({ code }) => metrics === undefined || metrics.includes(code));
      const comparison = compareCompanies(companies, wanted, context);
      const shown = comparison.metrics.filter(
        ({ cells }) => metrics !== undefined || cells.some(({ series }) => series.length > 0),
      );
      return { kind: "found", data: { ...comparison, metrics: shown } };
    },

    async verification(text, reading) {
      return verifyText(text, contextOf(reading));
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
