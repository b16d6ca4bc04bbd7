import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import { CuratedArticle } from "../src/schema/article.ts";
import { Dataset } from "../src/schema/dataset.ts";
import { Metric } from "../src/schema/metric.ts";
import { CuratedEntity } from "./curated.ts";

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** What editors check YAML files against, under `$defs`. */
const curated = {
  CuratedArticle,
  CuratedEntity,
  CuratedMetrics: z.array(Metric).describe("The closed vocabulary of metrics."),
};

/** A curated file may leave out what has a default, so it is described by what it holds before it is read. */
function curatedSchema(schema: z.ZodType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" });
  return rest;
}

/** Adds definitions; one name has one meaning. */
function define(definitions: Record<string, JsonSchema>, more: Record<string, JsonSchema>): void {
  for (const [name, schema] of Object.entries(more)) {
    if (name in definitions && !isDeepStrictEqual(definitions[name], schema)) {
      throw new Error(`two schemas are called ${name}`);
    }
    definitions[name] = schema;
  }
}

/** The JSON Schema of the dataset and, under `$defs`, of the files that it is curated in. */
export function writeJsonSchema(): JsonSchema {
  const { $defs = {}, ...dataset } = z.toJSONSchema(Dataset, { target: "draft-2020-12", io: "output" });
  for (const [name, schema] of Object.entries(curated)) {
    const { $defs: inner = {}, ...outer } = curatedSchema(schema);
    define($defs, inner);
    define($defs, { [name]: outer });
  }
  const description = "The dataset of Selon and, under $defs, the files that it is curated in.";
  return { title: "Selon", description, ...dataset, $defs };
}
