import { expect, test } from "vitest";
import { parse } from "yaml";
import { CuratedArticle } from "../src/schema/article.ts";
import { type NewArticle, pathOfArticle, skeletonOf } from "./skeleton.ts";

const article: NewArticle = {
  outlet: "gazette",
  url: "https://gazette.example/lumen?id=1#top",
  language: "fr",
  published: "2024-08-29/2024-09-30",
  publishedSource: "inferred",
  retrieved: "2026-11-23",
  textExtent: "beginning",
};

test.each([
  ["2024-08-29", "articles/2024/2024-08-29-gazette-lumen.yaml"],
  ["2024-08-29/2024-09-30", "articles/2024/2024-08-29-gazette-lumen.yaml"],
  ["2023-12", "articles/2023/2023-12-01-gazette-lumen.yaml"],
  ["2022", "articles/2022/2022-01-01-gazette-lumen.yaml"],
])("published %s, it belongs into %s", (published, path) => {
  expect(pathOfArticle({ ...article, published }, "lumen")).toBe(path);
});

test("holds what was given, as it was given", () => {
  const { claims, description, ...record } = parse(skeletonOf(article, "0123abcd"));
  expect(record).toEqual(article);
  expect(description).toEqual({ en: null, fr: null });
  expect(claims[0].id).toBe("0123abcd");
});

test("decides nothing for the curator: it is refused until it is filled in", () => {
  const { error } = CuratedArticle.safeParse({
    ...parse(skeletonOf(article, "0123abcd")),
    textDigest: `sha256:${"0".repeat(64)}`,
  });
  const open = error?.issues.map(({ path }) => path.join("."));
  expect(open).toEqual(
    expect.arrayContaining(["description.en", "description.fr", "claims.0.metric", "claims.0.valid", "claims.0.stage"]),
  );
});
