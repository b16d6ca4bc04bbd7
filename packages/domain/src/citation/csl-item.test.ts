import { describe, expect, test } from "vitest";
import { hop } from "../profile/example.ts";
import { CslItem, citeAsCslJson, cslItemOf } from "./csl-item.ts";
import { cited, published } from "./example.ts";

const issued = (...date: Parameters<typeof published>) => cslItemOf(cited({ published: published(...date) })).issued;

describe("a claim as CSL-JSON", () => {
  test("is the article, with what Selon recorded as its note", () => {
    expect(cslItemOf(cited({ attribution: [hop("speaker", "openai")] }))).toEqual({
      id: "selon-00000abc",
      type: "article-newspaper",
      author: [{ literal: "The Gazette" }],
      title: "[Users of ChatGPT]",
      issued: { "date-parts": [[2024, 8, 29]] },
      accessed: { "date-parts": [[2026, 1, 1]] },
      URL: "https://example.org/?p=1",
      language: "en",
      note: "ChatGPT has 200 million users. According to openai (en), reported by The Gazette. Stated by the party concerned. Recorded by Selon, release 2026-01-01-000000000000, as of 1\u00a0March 2025 (last day of the release): https://selon.example/en/claims/00000abc",
    });
  });

  test("never holds an uncertain date as a certain one", () => {
    expect(issued("2024-08-29/2024-09-30", "inferred")).toEqual({
      "date-parts": [
        [2024, 8, 29],
        [2024, 9, 30],
      ],
      circa: true,
    });
    expect(issued("2024-08-29", "inferred")).toEqual({ "date-parts": [[2024, 8, 29]], circa: true });
    expect(issued("2024-10-01/2024-10-15", "printed").circa).toBe(true);
    expect(issued("2024-09", "printed")).toEqual({ "date-parts": [[2024, 9]] });
    expect(issued("2024", "printed")).toEqual({ "date-parts": [[2024]] });
  });

  test.each(["en", "fr"] as const)("is a list of one valid item as text (%s)", (language) => {
    const [item, ...others] = JSON.parse(citeAsCslJson(cited({ language })));
    expect(others).toEqual([]);
    expect(CslItem.parse(item)).toEqual(cslItemOf(cited({ language })));
  });
});
