import "@citation-js/plugin-bibtex";
import { Cite } from "@citation-js/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hop } from "../profile/example.ts";
import { citeAsBibtex } from "./bibtex.ts";
import type { Cited } from "./cited.ts";
import { cited, published } from "./example.ts";
import { recordNote } from "./record.ts";

/** The one entry that a parser of BibTeX finds. */
function parsed(one: Cited) {
  const { data } = new Cite(citeAsBibtex(one), { forceType: "@bibtex/text" });
  const [entry, ...others] = data;
  if (entry === undefined || others.length > 0) throw new Error(`a parser reads ${data.length} entries and not one`);
  return entry;
}

/** How deep in braces each character stands, as BibTeX counts, which knows no backslash. */
function depths(entry: string): number[] {
  let depth = 0;
  return [...entry].map((character) => {
    depth += character === "{" ? 1 : character === "}" ? -1 : 0;
    return depth;
  });
}

const plain = (text: string): string => text.replace(/\s+/g, " ").replaceAll("−", "-").trim();
/** The parser gives as HTML what LaTeX could set in italics and the like. */
const withoutMarkup = (text: string): string => plain(text.replace(/<[^>]*>/g, ""));

describe("a claim as BibTeX", () => {
  test("in English", () => {
    expect(citeAsBibtex(cited({ attribution: [hop("speaker", "openai")] }))).toBe(`@misc{selon-00000abc,
  author = {{The Gazette}},
  title = {{[Users of ChatGPT]}},
  year = {2024},
  month = aug,
  date = {2024-08-29},
  url = {https://example.org/?p=1},
  urldate = {2026-01-01},
  language = {english},
  note = {ChatGPT has 200 million users. According to openai (en), reported by The Gazette. Stated by the party concerned. Recorded by Selon, release 2026-01-01-000000000000, as of 1~March 2025 (last day of the release): https://selon.example/en/claims/00000abc}
}`);
  });

  test.each(["en", "fr"] as const)("is read by a parser as what it is (%s)", (language) => {
    const one = cited({ language, outlet: "L’Essor de la Sécurité" });
    expect(parsed(one)).toMatchObject({
      "citation-key": "selon-00000abc",
      author: [{ family: "L’Essor de la Sécurité" }],
      title: "[Users of ChatGPT]",
      // BibTeX has no field for the day; BibLaTeX reads it in `date`.
      issued: { "date-parts": [[2024, 8]] },
      URL: "https://example.org/?p=1",
    });
    expect(plain(parsed(one).note)).toBe(plain(recordNote(one)));
  });

  test.each([
    [published("2024-08-29/2024-09-30", "inferred"), ["  year = {2024},", "  date = {2024-08-29~/2024-09-30~},"]],
    [published("2023-12-29/2024-01-03", "inferred"), ["  year = {2023/2024},", "  date = {2023-12-29~/2024-01-03~},"]],
    [published("2024-10-01", "inferred"), ["  year = {2024},", "  date = {2024-10-01~},"]],
    [published("2024-09", "printed"), ["  year = {2024},", "  month = sep,", "  date = {2024-09},"]],
    [published("2024", "printed"), ["  year = {2024},", "  date = {2024},"]],
  ])("holds a date as exactly as it is known: $text, $source", (date, lines) => {
    const entry = citeAsBibtex(cited({ published: date })).split("\n");
    expect(entry.filter((line) => /^ {2}(?:year|month|date) /.test(line))).toEqual(lines);
  });

  test("says the bounds of an uncertain date in its note, and the parser reads no day", () => {
    const one = cited({ published: published("2024-08-29/2024-09-30", "inferred") });
    expect(citeAsBibtex(one)).toContain("Published: between 29~Aug and 30~Sept 2024 (inferred).");
    expect(parsed(one).issued).toEqual({ "date-parts": [[2024]] });
  });

  test("encodes what would end the address", () => {
    expect(citeAsBibtex(cited({ url: "https://example.org/a{b}\\c?d=%20&e_f#g" }))).toContain(
      "url = {https://example.org/a%7Bb%7D%5Cc?d=%20&e_f#g}",
    );
  });
});

test("any text comes back from the parser as it was", () => {
  const text = fc
    .array(fc.constantFrom(..."aZéœ’«»–0 \\{}$&#_%~^,=@\u00a0\u202f−€".split("")), { minLength: 1, maxLength: 20 })
    .map((characters) => `A${characters.join("")}z`);
  fc.assert(
    fc.property(
      text,
      text,
      text,
      fc.constantFrom("en" as const, "fr" as const),
      (outlet, description, statement, language) => {
        const one = cited({ language, outlet, description, statement });
        const entry = parsed(one);
        const [last, ...inside] = depths(citeAsBibtex(one).slice("@misc".length)).toReversed();
        expect(last).toBe(0);
        expect(inside.every((depth) => depth > 0)).toBe(true);
        expect(withoutMarkup(entry.title)).toBe(plain(`[${description}]`));
        expect(entry.author.map(({ family }) => withoutMarkup(family))).toEqual([plain(outlet)]);
        expect(withoutMarkup(entry.note)).toBe(plain(recordNote(one)));
      },
    ),
  );
});
