import { CitationStyle } from "@selon/domain";
import { describe, expect, it } from "vitest";
import { CitationList } from "./citation-list.tsx";
import { rendered } from "./rendered.ts";

const texts = {
  sentence: "Corvane employs 1,200 people. Recorded by Selon: https://selon.example/en/claims/aaaaaaaa",
  apa: "Gazette. (2024, March 28). [Jobs at Corvane].",
  bibtex: "@misc{selon-aaaaaaaa,\n  author = {{Gazette}}\n}",
  "csl-json": '[\n  {\n    "id": "selon-aaaaaaaa"\n  }\n]',
  wikipedia: "{{Cite news |title=&#91;Jobs&#93; |newspaper=Gazette}} <Corvane> & Cie",
} as const satisfies Record<CitationStyle, string>;

const citations = {
  claim: "aaaaaaaa",
  page: "/en/claims/aaaaaaaa",
  citations: CitationStyle.options.map((style) => ({ style, text: texts[style] })),
};

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

describe("citations", () => {
  const html = rendered(<CitationList citations={citations} language="en" />, "en");

  it.each(CitationStyle.options)("arrive as text to be selected, word for word: %s", (style) => {
    expect(html).toMatch(new RegExp(`<(p|pre) id="citation-${style}"`));
    expect(html).toContain(`>${escaped(texts[style])}<`);
  });

  it("offer no button from the server, and a place where the copying is announced", () => {
    expect(html).not.toContain("<button");
    expect(html.match(/<output aria-live="polite"><\/output>/g)).toHaveLength(CitationStyle.options.length);
  });

  it("are named in French", () => {
    const french = rendered(<CitationList citations={citations} language="fr" />, "fr");
    for (const name of ["Citer", "Phrase", "Wikipédia"]) expect(french).toContain(`>${name}<`);
  });
});
