import { describe, expect, test } from "vitest";
import { summariseArticle } from "../answer/article.ts";
import { describeClaim } from "../answer/claim.ts";
import { dataset } from "../dataset.ts";
import { indexDataset } from "../profile/dataset-index.ts";
import { Language } from "../schema/language.ts";
import { Citations, citeClaim } from "./citation.ts";
import { cited } from "./example.ts";
import { CitationStyle } from "./style.ts";

const index = indexDataset(dataset);

describe("a claim in every style", () => {
  test("has each once, in their order, and an item of CSL-JSON only", () => {
    const { claim, page, citations } = Citations.parse(citeClaim(cited()));
    expect({ claim, page }).toEqual({ claim: "00000abc", page: "https://selon.example/en/claims/00000abc" });
    expect(citations.map(({ style }) => style)).toEqual(CitationStyle.options);
    expect(citations.filter(({ item }) => item).map(({ style }) => style)).toEqual(["csl-json"]);
  });

  test.each(Language.options)(
    "names claim, article, release and day of every claim of the dataset (%s)",
    (language) => {
      const context = { index, language, siteUrl: "https://selon.example" };
      for (const recorded of index.claims.values()) {
        const article = index.articles.get(recorded.article);
        if (!article) throw new Error("no article");
        const claim = describeClaim(recorded, context);
        const { citations } = citeClaim({
          claim,
          article: summariseArticle(article, context),
          language,
          release: dataset.release,
          asOf: null,
        });
        for (const { text } of citations) {
          expect(text).toContain(`https://selon.example/${language}/claims/${recorded.id}`);
          expect(text).toContain(dataset.release.id);
          expect(text).toContain(new URL(article.url).hostname);
          expect(text).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object/);
        }
      }
    },
  );
});
