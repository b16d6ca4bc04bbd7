import { createHash } from "node:crypto";
import type { CuratedArticle } from "../src/schema/article.ts";
import type { CuratedClaim, RecordedClaim } from "../src/schema/claim.ts";
import type { Dataset } from "../src/schema/dataset.ts";
import { Dataset as DatasetSchema } from "../src/schema/dataset.ts";
import type { Entity } from "../src/schema/entity.ts";
import type { Metric } from "../src/schema/metric.ts";
import type { CuratedValue, Value } from "../src/schema/value.ts";
import { resolvePeriod, resolvePublication } from "./period.ts";
import { setLocalised } from "./typography.ts";

/** What the data folder holds, each file valid by its own schema. */
export type Curated = {
  readonly metrics: readonly Metric[];
  readonly entities: readonly Entity[];
  readonly articles: readonly (CuratedArticle & { readonly id: string })[];
};

/** The fiscal year end of a company, or of the company that makes a product. */
function fiscalYearEndOf(entity: Entity | undefined, entities: ReadonlyMap<string, Entity>): string | undefined {
  if (entity?.kind === "company") return entity.fiscalYearEnd;
  if (entity && "makers" in entity) return fiscalYearEndOf(entities.get(entity.makers[0] ?? ""), entities);
  return undefined;
}

export function fiscalYearEndOfClaim(claim: CuratedClaim, entities: ReadonlyMap<string, Entity>): string | undefined {
  return "subjects" in claim ? fiscalYearEndOf(entities.get(claim.subjects[0] ?? ""), entities) : undefined;
}

function recordValue(value: CuratedValue, fiscalYearEnd: string | undefined): Value {
  if (value.form !== "change" || !("valid" in value.against)) return value as Value;
  return { ...value, against: { valid: resolvePeriod(value.against.valid, "printed", fiscalYearEnd) } };
}

function recordClaim(claim: CuratedClaim, article: string, entities: ReadonlyMap<string, Entity>): RecordedClaim {
  const fiscalYearEnd = fiscalYearEndOfClaim(claim, entities);
  const { validSource, valid, ...rest } = claim;
  const recorded = {
    ...rest,
    article,
    valid: resolvePeriod(valid, validSource, fiscalYearEnd),
    statement: setLocalised(claim.statement),
  };
  return (recorded.kind === "figure" ? { ...recorded, value: recordValue(recorded.value, fiscalYearEnd) } : recorded) as RecordedClaim;
}

/** Resolves times, sets typography and stamps the release. Expects data that lint has passed. */
export function compileDataset(curated: Curated): Dataset {
  const entities = new Map(curated.entities.map((entity) => [entity.id, entity]));
  const content = {
    metrics: [...curated.metrics],
    entities: [...curated.entities].sort((a, b) => (a.id < b.id ? -1 : 1)),
    articles: [...curated.articles]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ publishedSource, published, ...article }) => ({
        ...article,
        published: resolvePublication(published, publishedSource),
        description: setLocalised(article.description),
        claims: article.claims.map((claim) => recordClaim(claim, article.id, entities)),
      })),
  };
  const digest = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  const newest = (dates: string[]): string => dates.reduce((a, b) => (a > b ? a : b), "");
  const retrievedThrough = newest(content.articles.map((article) => article.retrieved));
  return DatasetSchema.parse({
    release: {
      id: `${retrievedThrough}-${digest.slice(0, 12)}`,
      digest: `sha256:${digest}`,
      publishedThrough: newest(content.articles.map((article) => article.published.end)),
      retrievedThrough,
    },
    ...content,
  });
}
