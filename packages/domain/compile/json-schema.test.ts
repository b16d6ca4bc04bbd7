import { expect, test } from "vitest";
import { Dataset } from "../src/schema/dataset.ts";
import { writeJsonSchema } from "./json-schema.ts";

const schema = writeJsonSchema();
const { CuratedArticle, CuratedEntity } = schema.$defs ?? {};

/** Every schema in a schema, with its path. */
function* schemasIn(value: unknown, path = "#"): Iterable<[string, Record<string, unknown>]> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Record<string, unknown>];
  for (const [key, part] of Object.entries(value)) yield* schemasIn(part, `${path}/${key}`);
}

test("is JSON Schema 2020-12 of the dataset, with that of the files that it is curated in", () => {
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(Dataset.shape));
  expect(Object.keys(schema.$defs ?? {})).toEqual(
    expect.arrayContaining(["CuratedArticle", "CuratedEntity", "CuratedMetrics"]),
  );
});

test("every reference leads to a definition", () => {
  const references = [...schemasIn(schema)].flatMap(([, { $ref }]) => (typeof $ref === "string" ? [$ref] : []));
  expect(references.length).toBeGreaterThan(0);
  for (const reference of references) {
    expect(Object.keys(schema.$defs ?? {})).toContain(reference.replace("#/$defs/", ""));
  }
});

test("descriptions come through", () => {
  expect(schema.$defs).toMatchObject({
    CuratedArticle: { properties: { retrieved: { description: "Day on which it was read." } } },
    Period: { description: expect.stringContaining("Valid time") },
  });
});

test("a curated file may leave out what has a default; an entity's file has no id", () => {
  const entities = CuratedEntity?.oneOf as { required: string[]; properties: object }[];
  for (const { required, properties } of entities) {
    expect(required).toEqual(expect.arrayContaining(["kind", "name"]));
    expect(properties).not.toHaveProperty("id");
  }
  const [figure] = [...schemasIn(CuratedArticle)].filter(([path]) => path.endsWith("claims/items/oneOf/0"));
  expect(figure?.[1]).toMatchObject({ required: expect.not.arrayContaining(["stance", "qualifiers"]) });
});
