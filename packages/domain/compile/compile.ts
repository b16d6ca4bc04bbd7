import { createHash } from "node:crypto";
import { changeDates } from "../src/profile/as-of.ts";
import type { CuratedArticle } from "../src/schema/article.ts";
import type { CuratedClaim } from "../src/schema/claim.ts";
import { Dataset } from "../src/schema/dataset.ts";
import type { Entity } from "../src/schema/entity.ts";
import type { CuratedValue, Value } from "../src/schema/value.ts";
import type { Curated } from "./curated.ts";
import { resolvePeriod, resolvePublication } from "./period.ts";
import { setWordings } from "./typography.ts";

/** The fiscal year end of a company, or of the company that makes a product. */
function fiscalYearEndOf(entity: Entity | undefined, entities: ReadonlyMap<string, Entity>): string | undefined {
  if (entity?.kind === "company") return entity.fiscalYearEnd;
  if (entity && "makers" in entity) {
    const maker = entities.get(entity.makers[0] ?? "");
    return maker?.kind === "company" ? maker.fiscalYearEnd : undefined;
  }
  return undefined;
}

/** The fiscal year end by which the times of a claim are resolved: that of its first subject. */
export function fiscalYearEndOfClaim(claim: CuratedClaim, entities: ReadonlyMap<string, Entity>): string | undefined {
  return "subjects" in claim ? fiscalYearEndOf(entities.get(claim.subjects[0] ?? ""), entities) : undefined;
}

/** The base of a change in time, resolved; every other value is recorded as it was curated. */
function resolveValue(value: CuratedValue, fiscalYearEnd: string | undefined): Value {
  if (value.form !== "change") return value;
  const { against } = value;
  if (!("valid" in against)) return { ...value, against };
  return { ...value, against: { valid: resolvePeriod(against.valid, "printed", fiscalYearEnd) } };
}

function recordClaim(curated: CuratedClaim, article: string, entities: ReadonlyMap<string, Entity>) {
  const fiscalYearEnd = fiscalYearEndOfClaim(curated, entities);
  const { validSource, ...claim } = curated;
  const times = { article, valid: resolvePeriod(claim.valid, validSource, fiscalYearEnd) };
  if (claim.kind !== "figure") return { ...claim, ...times };
  return { ...claim, ...times, value: resolveValue(claim.value, fiscalYearEnd) };
}

function recordArticle(curated: CuratedArticle & { id: string }, entities: ReadonlyMap<string, Entity>) {
  const { publishedSource, ...article } = curated;
  return {
    ...article,
    published: resolvePublication(article.published, publishedSource),
    claims: article.claims.map((claim) => recordClaim(claim, article.id, entities)),
  };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
const newest = (dates: readonly string[]): string => dates.toSorted().at(-1) ?? "";

/** Resolves times, sets typography and stamps the release. Expects data that lint has passed. */
export function compileDataset(curated: Curated): Dataset {
  const entities = new Map(curated.entities.map((entity) => [entity.id, entity]));
  // Parsed before the digest is taken: anyone who has the dataset can then compute the digest of what they have.
  const content = Dataset.omit({ release: true }).parse(
    setWordings({
      metrics: curated.metrics,
      entities: curated.entities.toSorted(byId),
      articles: curated.articles.toSorted(byId).map((article) => recordArticle(article, entities)),
    }),
  );
  const digest = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  const retrievedThrough = newest(content.articles.map((article) => article.retrieved));
  return {
    release: {
      id: `${retrievedThrough}-${digest.slice(0, 12)}`,
      digest: `sha256:${digest}`,
      publishedThrough: newest(changeDates(content)),
      retrievedThrough,
    },
    ...content,
  };
}
