import { expect, test } from "vitest";
import { CuratedEntity } from "../compile/curated.ts";
import { CuratedArticle } from "../src/schema/article.ts";
import { CuratedClaim } from "../src/schema/claim.ts";
import { readFirst, sortKeys } from "./key-order.ts";

const keysOf = (options: readonly { shape: object }[]): string[] => options.flatMap(({ shape }) => Object.keys(shape));

test.each([
  ["article", readFirst.article, keysOf([CuratedArticle])],
  ["entity", readFirst.entity, keysOf(CuratedEntity.options)],
  ["claim", readFirst.claim, keysOf(CuratedClaim.options)],
])("what is read first of an %s are fields of it", (_, first, keys) => {
  expect(keys).toEqual(expect.arrayContaining([...first]));
});

test("keys that nobody knows follow the others, in the order in which they came", () => {
  expect(sortKeys(["z", "b", "y", "a"], ["a", "b"])).toEqual(["a", "b", "z", "y"]);
});
