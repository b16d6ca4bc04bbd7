import * as z from "zod";
import { RecordedArticle } from "./article.ts";
import { Entity } from "./entity.ts";
import { Metric } from "./metric.ts";
import { IsoDate } from "./period.ts";

export const Release = z
  .strictObject({
    id: z.string().describe("Newest retrieval date and the beginning of the dataset's digest."),
    digest: z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/)
      .describe("SHA-256 of the dataset's JSON without this release record."),
    publishedThrough: IsoDate.describe(
      "Latest day on which an article of the dataset, or a correction of one, can have been published.",
    ),
    retrievedThrough: IsoDate.describe("Newest day on which an article was read."),
  })
  .describe("A version of the dataset.");
export type Release = z.infer<typeof Release>;

/** The whole dataset, as the build compiles it from one file an article and an entity. */
export const Dataset = z.strictObject({
  release: Release,
  metrics: z.array(Metric),
  entities: z.array(Entity),
  articles: z.array(RecordedArticle),
});
export type Dataset = z.infer<typeof Dataset>;
