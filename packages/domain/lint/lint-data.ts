import type * as z from "zod";
import { fiscalYearEndOfClaim } from "../compile/compile.ts";
import { CuratedEntity } from "../compile/curated.ts";
import { PeriodError, resolvePeriod, resolvePublication } from "../compile/period.ts";
import type { SourceFile, Sources } from "../compile/source.ts";
import { CuratedArticle } from "../src/schema/article.ts";
import { CuratedClaim } from "../src/schema/claim.ts";
import type { Entity } from "../src/schema/entity.ts";
import { EntityId } from "../src/schema/identifier.ts";
import { Metric } from "../src/schema/metric.ts";
import type { Period, PublicationDate } from "../src/schema/period.ts";
import { partAt } from "./schema-walk.ts";

/** The bibliographic record of an article, without its claims. */
export const ArticleRecord = CuratedArticle.omit({ claims: true });
export type ArticleRecord = z.infer<typeof ArticleRecord>;

type Located = { readonly file: SourceFile; readonly path: readonly PropertyKey[] };

export type LintMetric = Located & { readonly metric: Metric };
export type LintEntity = Located & { readonly entity: Entity };
export type LintClaim = Located & {
  readonly claim: CuratedClaim;
  readonly article: LintArticle;
  /** The fiscal year end by which its times are resolved. */
  readonly fiscalYearEnd: string | undefined;
  readonly valid: Period | PeriodError;
};
type FigureClaim = Extract<CuratedClaim, { kind: "figure" }>;
/** A figure whose metric is known. */
export type LintFigure = Omit<LintClaim, "claim"> & { readonly claim: FigureClaim; readonly metric: Metric };
export type LintArticle = {
  readonly file: SourceFile;
  /** Undefined where the schema refuses it; the claims are looked at all the same. */
  readonly record: ArticleRecord | undefined;
  /** Undefined where there is no record. */
  readonly published: PublicationDate | PeriodError | undefined;
  readonly claims: readonly LintClaim[];
};

/** The data folder as rules see it: every part that its schema accepts, with its place. */
export type LintData = {
  readonly sources: Sources;
  /** The day of the check, given by the caller: no rule reads the clock. */
  readonly today: string;
  readonly metrics: readonly LintMetric[];
  readonly entities: readonly LintEntity[];
  readonly articles: readonly LintArticle[];
  readonly claims: readonly LintClaim[];
  readonly figures: readonly LintFigure[];
  metric(code: string): Metric | undefined;
  entity(id: string): Entity | undefined;
  claim(id: string): LintClaim | undefined;
  /** Every id in the folder, of parts that the schema refuses too: a reference to them is no mistake. */
  readonly ids: {
    readonly metric: ReadonlySet<string>;
    readonly entity: ReadonlySet<string>;
    readonly claim: ReadonlySet<string>;
  };
};

/** What a time resolves to, or why it does not. */
export function attempt<T>(resolve: () => T): T | PeriodError {
  try {
    return resolve();
  } catch (error) {
    if (error instanceof PeriodError) return error;
    throw error;
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textsOf = (values: readonly unknown[]): Set<string> =>
  new Set(values.filter((value) => typeof value === "string"));
const firstBy = <T>(items: readonly T[], key: (item: T) => string): Map<string, T> =>
  new Map(items.toReversed().map((item) => [key(item), item]));

function readEntity(file: SourceFile): LintEntity[] {
  const curated = CuratedEntity.safeParse(file.value);
  const id = EntityId.safeParse(file.id);
  return curated.success && id.success ? [{ file, path: [], entity: { id: id.data, ...curated.data } }] : [];
}

function readMetrics(file: SourceFile): LintMetric[] {
  return listOf(file.value).flatMap((value, index) => {
    const { data: metric } = Metric.safeParse(value);
    return metric ? [{ file, path: [index], metric }] : [];
  });
}

function readArticle(file: SourceFile, entities: ReadonlyMap<string, Entity>): LintArticle {
  const { claims: values, ...rest } = typeof file.value === "object" ? ({ ...file.value } as { claims?: unknown }) : {};
  const { data: record } = ArticleRecord.safeParse(rest);
  const claims: LintClaim[] = [];
  const published = record && attempt(() => resolvePublication(record.published, record.publishedSource));
  const article = { file, record, published, claims };
  for (const [index, value] of listOf(values).entries()) {
    const { data: claim } = CuratedClaim.safeParse(value);
    if (!claim) continue;
    const fiscalYearEnd = fiscalYearEndOfClaim(claim, entities);
    const valid = attempt(() => resolvePeriod(claim.valid, claim.validSource, fiscalYearEnd));
    claims.push({ file, path: ["claims", index], claim, article, fiscalYearEnd, valid });
  }
  return article;
}

export function readLintData(sources: Sources, today: string): LintData {
  const metrics = readMetrics(sources.metrics);
  const entities = sources.entities.flatMap(readEntity);
  const metricByCode = firstBy(metrics, ({ metric }) => metric.code);
  const entityById = new Map([...firstBy(entities, ({ entity }) => entity.id)].map(([id, { entity }]) => [id, entity]));
  const articles = sources.articles.map((file) => readArticle(file, entityById));
  const claims = articles.flatMap((article) => article.claims);
  const claimById = firstBy(claims, ({ claim }) => claim.id);
  const writtenClaims = sources.articles.flatMap(({ value }) => listOf(partAt(value, ["claims"])));
  return {
    sources,
    today,
    metrics,
    entities,
    articles,
    claims,
    figures: claims.flatMap((located): LintFigure[] => {
      const { claim } = located;
      const metric = claim.kind === "figure" ? metricByCode.get(claim.metric)?.metric : undefined;
      return claim.kind === "figure" && metric ? [{ ...located, claim, metric }] : [];
    }),
    metric: (code) => metricByCode.get(code)?.metric,
    entity: (id) => entityById.get(id),
    claim: (id) => claimById.get(id),
    ids: {
      metric: textsOf(listOf(sources.metrics.value).map((value) => partAt(value, ["code"]))),
      entity: new Set(sources.entities.map(({ id }) => id)),
      claim: textsOf(writtenClaims.map((value) => partAt(value, ["id"]))),
    },
  };
}
