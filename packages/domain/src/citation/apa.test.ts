import { describe, expect, test } from "vitest";
import { visible } from "../format/visible-spaces.ts";
import { hop } from "../profile/example.ts";
import { citeAsApa } from "./apa.ts";
import { cited, published } from "./example.ts";

describe("a claim by APA's 7th edition", () => {
  test("in English", () => {
    expect(visible(citeAsApa(cited({ attribution: [hop("speaker", "openai")] })))).toBe(
      "The Gazette. (2024, August 29). [Users of ChatGPT]. Retrieved January 1, 2026, from https://example.org/?p=1 — ChatGPT has 200 million users. According to openai (en), reported by The Gazette. Stated by the party concerned. Recorded by Selon, release 2026-01-01-000000000000, as of 1~March 2025 (last day of the release): https://selon.example/en/claims/00000abc",
    );
  });

  test("in French", () => {
    expect(visible(citeAsApa(cited({ language: "fr", description: "Les utilisateurs" })))).toContain(
      "The Gazette. (2024, 29 août). [Les utilisateurs]. Consulté le 1er~janvier 2026, à l’adresse https://example.org/?p=1 — ",
    );
  });

  test.each([
    [published("2024-09", "printed"), "(2024, September)", "(2024, septembre)"],
    [published("2024", "printed"), "(2024)", "(2024)"],
    [published("2024-10-01", "inferred"), "(ca. 2024, October 1)", "(vers 2024, 1er octobre)"],
    [
      published("2024-08-29/2024-09-30", "inferred"),
      "(ca. 2024, August 29–September 30)",
      "(vers 2024, 29 août–30 septembre)",
    ],
    [published("2024-10-01/2024-10-15", "printed"), "(ca. 2024, October 1–15)", "(vers 2024, 1er–15 octobre)"],
    [
      published("2023-12-29/2024-01-03", "inferred"),
      "(ca. 2023–2024, December 29–January 3)",
      "(vers 2023–2024, 29 décembre–3 janvier)",
    ],
  ])("marks a date that is not certain: $text, $source", (date, en, fr) => {
    const [english, french] = (["en", "fr"] as const).map((language) =>
      citeAsApa(cited({ language, published: date })),
    );
    expect(english).toContain(`The Gazette. ${en}. [`);
    expect(french).toContain(`The Gazette. ${fr}. [`);
  });

  test("tells the bounds in words too", () => {
    const uncertain = citeAsApa(cited({ published: published("2024-08-29/2024-09-30", "inferred") }));
    expect(visible(uncertain)).toContain("Published: between 29~Aug and 30~Sept 2024 (inferred). ");
    expect(citeAsApa(cited())).not.toContain("Published:");
  });

  test("puts no second full stop behind an outlet's own", () => {
    expect(citeAsApa(cited({ outlet: "Gazette Inc." }))).toMatch(/^Gazette Inc\. \(2024/);
  });
});
