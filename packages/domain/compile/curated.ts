import { CuratedArticle } from "../src/schema/article.ts";
import { Entity } from "../src/schema/entity.ts";
import { Metric } from "../src/schema/metric.ts";
import type { Curated } from "./compile.ts";
import type { Sources } from "./source.ts";

const withId = (id: string, value: unknown): unknown => (typeof value === "object" && value !== null ? { id, ...value } : value);

/** The data folder by its schemas. @throws ZodError at the first file that lint would have reported. */
export function readCurated(sources: Sources): Curated {
  return {
    metrics: (sources.metrics.value as unknown[]).map((metric) => Metric.parse(metric)),
    entities: sources.entities.map((file) => Entity.parse(withId(file.id, file.value))),
    articles: sources.articles.map((file) => ({ id: file.id, ...CuratedArticle.parse(file.value) })),
  };
}
