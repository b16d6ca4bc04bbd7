import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corroborationWording } from "./corroboration.ts";
import { visible } from "./visible-spaces.ts";

describe("corroborationWording", () => {
  test.each([
    [3, 1, "3~articles, one origin", "3~articles, une seule source"],
    [1, 1, "1~article, one origin", "1~article, une seule source"],
    [5, 2, "5~articles, 2~origins", "5~articles, 2~sources"],
    [1, 0, "1~article, origin not known", "1~article, source inconnue"],
    [2, 0, "2~articles, origin not known", "2~articles, source inconnue"],
    [0, 0, "no article", "aucun article"],
    [1200, 1000, "1,200~articles, 1,000~origins", "1_200~articles, 1_000~sources"],
  ])("%d articles, %d origins", (articles, origins, en, fr) => {
    expect(visible(corroborationWording({ articles, origins }, "en"))).toBe(en);
    expect(visible(corroborationWording({ articles, origins }, "fr"))).toBe(fr);
  });

  test("a plural s follows every number but one", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999 }),
        fc.constantFrom("en" as const, "fr" as const),
        (articles, language) => {
          const text = corroborationWording({ articles, origins: 1 }, language);
          expect(/articles/.test(text)).toBe(articles > 1);
        },
      ),
    );
  });
});
