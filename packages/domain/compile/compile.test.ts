import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Dataset } from "../src/schema/dataset.ts";
import { compileDataset } from "./compile.ts";
import { readCurated } from "./curated.ts";
import { readSources, readSourceTexts, readTexts } from "./source.ts";

const base = readTexts(fileURLToPath(new URL("../lint/fixtures/base", import.meta.url)));
const article = "articles/2024/2024-03-05-gazette-lumen-chat-users.yaml";

const compileBaseWith = (files: Record<string, string> = {}): Dataset =>
  compileDataset(readCurated(readSourceTexts(new Map([...base, ...Object.entries(files)]))));

const baseArticleWith = (written: string, replacement: string): Record<string, string> => {
  expect(base.get(article)).toContain(written);
  return { [article]: (base.get(article) ?? "").replace(written, replacement) };
};

const claimOf = (dataset: Dataset) => dataset.articles[0]?.claims[0];

test("what it compiles is a dataset", () => {
  const dataset = compileDataset(readCurated(readSources(fileURLToPath(new URL("../data", import.meta.url)))));
  expect(Dataset.parse(dataset)).toEqual(dataset);
});

test("anyone who has the dataset can compute its digest", () => {
  const { release, ...content } = compileBaseWith();
  expect(release.digest).toBe(`sha256:${createHash("sha256").update(JSON.stringify(content)).digest("hex")}`);
});

test("the release is named after the newest retrieval and the digest", () => {
  const { release } = compileBaseWith();
  expect(release.id).toBe(`2024-07-01-${release.digest.slice("sha256:".length, "sha256:".length + 12)}`);
  expect(release).toMatchObject({ retrievedThrough: "2024-07-01", publishedThrough: "2024-03-05" });
});

test("the same data has the same release, whatever order its files are read in", () => {
  const { release } = compileBaseWith();
  const { metrics, entities, articles } = readCurated(readSourceTexts(base));
  fc.assert(
    fc.property(fc.shuffledSubarray([...entities], { minLength: entities.length }), (shuffled) => {
      expect(compileDataset({ metrics, entities: shuffled, articles: articles.toReversed() }).release).toEqual(release);
    }),
  );
});

test("the order of keys and the way a number is typed do not make another release", () => {
  const { release } = compileBaseWith();
  const [outlet, url] = ["outlet: gazette\n", "url: https://gazette.example/first\n"];
  expect(compileBaseWith(baseArticleWith("2_000_000", "2000000")).release).toEqual(release);
  expect(compileBaseWith(baseArticleWith(`${outlet}${url}`, `${url}${outlet}`)).release).toEqual(release);
});

test("another value makes another release", () => {
  expect(compileBaseWith(baseArticleWith("2_000_000", "3_000_000")).release.id).not.toBe(compileBaseWith().release.id);
});

test("times are resolved to days: of the claim, of what it is measured against, of the publication", () => {
  const change = "{ form: change, by: times, size: { form: exact, amount: 2 }, against: { valid: FY2024-Q1 } }";
  const files = baseArticleWith("{ form: exact, amount: 2_000_000 }", change);
  const dataset = compileBaseWith({
    [article]: files[article]?.replace("valid: 2024-03-05", "valid: FY2024-Q4") ?? "",
  });
  // The product has no fiscal year of its own: its maker's ends in January.
  expect(claimOf(dataset)).toMatchObject({
    article: "2024-03-05-gazette-lumen-chat-users",
    valid: { start: "2023-11-01", end: "2024-01-31", precision: "quarter", source: "printed", text: "FY2024-Q4" },
    value: { against: { valid: { start: "2023-02-01", end: "2023-04-30", text: "FY2024-Q1" } } },
  });
  expect(dataset.articles[0]?.published).toEqual({
    start: "2024-03-05",
    end: "2024-03-05",
    source: "printed",
    text: "2024-03-05",
  });
});

test("what is only for curators is left behind, and defaults are filled in", () => {
  const dataset = compileBaseWith();
  expect(claimOf(dataset)).not.toHaveProperty("validSource");
  expect(dataset.articles[0]).not.toHaveProperty("publishedSource");
  expect(claimOf(dataset)).toMatchObject({ stance: "asserts" });
  expect(dataset.entities.map(({ id }) => id)).toEqual([
    "ada-voss",
    "gazette",
    "lumen",
    "lumen-chat",
    "lumen-round",
    "orbit",
  ]);
});

test("wordings are set, and what was printed stays as it was printed", () => {
  const files = baseArticleWith("fr: Deux millions d’utilisateurs pour", "fr: 2 millions d’utilisateurs pour");
  const dataset = compileBaseWith(files);
  expect(dataset.articles[0]?.description.fr).toBe("2\u00a0millions d’utilisateurs pour Lumen Chat");
  expect(claimOf(dataset)?.evidence.printed).toBe("2 million");
});
