import * as z from "zod";
import { CuratedArticle } from "../src/schema/article.ts";
import { Entity } from "../src/schema/entity.ts";
import { Metric } from "../src/schema/metric.ts";
import type { Sources } from "./source.ts";

const [company, product, model, segment, group, person, outlet, law, publicBody, event] = Entity.options;

/** An entity as a curator writes it: without its id, which is the name of its file. */
export const CuratedEntity = z
  .discriminatedUnion("kind", [
    company.omit({ id: true }),
    product.omit({ id: true }),
    model.omit({ id: true }),
    segment.omit({ id: true }),
    group.omit({ id: true }),
    person.omit({ id: true }),
    outlet.omit({ id: true }),
    law.omit({ id: true }),
    publicBody.omit({ id: true }),
    event.omit({ id: true }),
  ])
  .describe("An entity as a curator writes it: without its id, which is the name of its file.");
export type CuratedEntity = z.infer<typeof CuratedEntity>;

/** What the data folder holds, each file valid by its own schema. */
export type Curated = {
  readonly metrics: readonly Metric[];
  readonly entities: readonly Entity[];
  readonly articles: readonly (CuratedArticle & { readonly id: string })[];
};

/** The data folder by its schemas. @throws ZodError at the first file that lint would have reported. */
export function readCurated(sources: Sources): Curated {
  return {
    metrics: z.array(Metric).parse(sources.metrics.value),
    entities: sources.entities.map((file) => ({ id: file.id, ...CuratedEntity.parse(file.value) })),
    articles: sources.articles.map((file) => ({ id: file.id, ...CuratedArticle.parse(file.value) })),
  };
}
