import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hop } from "../profile/example.ts";
import { cited, published } from "./example.ts";
import { recordNote } from "./record.ts";
import { citeAsWikipedia } from "./wikipedia.ts";

/** The template's parameters as MediaWiki splits them, and the text behind it, character references read. */
function read(wikitext: string): { name: string; parameters: Record<string, string>; rest: string } {
  const [, inside = "", rest = ""] = /^\{\{([^{}]*)\}\} ([^{}[\]|<>\n]*)$/.exec(wikitext) ?? [];
  const [name = "", ...parameters] = inside.split("|").map((part) => part.trim());
  const decoded = (text: string): string => text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  const pairs = parameters.map((part): [string, string] => {
    const at = part.indexOf("=");
    return [part.slice(0, at), decoded(part.slice(at + 1))];
  });
  return { name, parameters: Object.fromEntries(pairs), rest: decoded(rest) };
}

const plain = (text: string): string => text.replace(/\s+/g, " ");

describe("a claim for Wikipedia", () => {
  test("in English, Cite news", () => {
    expect(citeAsWikipedia(cited({ attribution: [hop("speaker", "openai")] }))).toBe(
      "{{Cite news |title=&#91;Users of ChatGPT&#93; |url=https://example.org/?p=1 |newspaper=The Gazette |date=29 August 2024 |access-date=1 January 2026 |language=en}} ChatGPT has 200 million users. According to openai (en), reported by The Gazette. Stated by the party concerned. Recorded by Selon, release 2026-01-01-000000000000, as of 1 March 2025 (last day of the release): https://selon.example/en/claims/00000abc",
    );
  });

  test("in French, Lien web", () => {
    const french = citeAsWikipedia(
      cited({
        language: "fr",
        outlet: "L’Essor",
        description: "Les utilisateurs",
        published: published("2024-10-01", "printed"),
      }),
    );
    expect(french).toMatch(
      /^\{\{Lien web \|langue=en \|titre=&#91;Les utilisateurs&#93; \|url=https:\/\/example\.org\/\?p=1 \|périodique=L’Essor \|date=1er octobre 2024 \|consulté le=1er janvier 2026\}\} /,
    );
    expect(french).toMatch(
      /Relevé par Selon, version .*, à la date du 1er mars 2025 .* : https:\/\/selon\.example\/fr\/claims\/00000abc$/,
    );
  });

  test.each([
    [published("2024-09", "printed"), { date: "September 2024" }, { date: "septembre 2024" }],
    [published("2024", "printed"), { date: "2024" }, { date: "2024" }],
    [published("2024-08-29", "inferred"), { date: "2024" }, { année: "2024" }],
    [published("2024-08-29/2024-09-30", "inferred"), { date: "2024" }, { année: "2024" }],
    [published("2023-12-29/2024-01-03", "inferred"), { date: "2023–2024" }, { année: "2023-2024" }],
  ])("prints no date that is not certain: $text, $source", (date, en, fr) => {
    const [english, french] = (["en", "fr"] as const).map((language) =>
      read(citeAsWikipedia(cited({ language, published: date }))),
    );
    expect(english?.parameters).toMatchObject(en);
    expect(french?.parameters).toMatchObject(fr);
    expect(english?.rest.includes("Published: ")).toBe(date.source === "inferred");
    expect(french?.rest.includes("Parution : ")).toBe(date.source === "inferred");
  });

  test("encodes what would end an address", () => {
    const { parameters } = read(citeAsWikipedia(cited({ url: "https://example.org/a|b[c]{d}''e?f=g&h=%20" })));
    expect(parameters.url).toBe("https://example.org/a%7Cb%5Bc%5D%7Bd%7D%27%27e?f=g&h=%20");
  });
});

test("no text becomes markup, and all of it is kept", () => {
  const text = fc
    .array(fc.constantFrom(..."aZé’0 |{}[]=<>&'~\n\u00a0*#:;".split("")), { minLength: 1, maxLength: 20 })
    .map((characters) => `A${characters.join("")}z`);
  fc.assert(
    fc.property(
      text,
      text,
      text,
      fc.constantFrom("en" as const, "fr" as const),
      (outlet, description, statement, language) => {
        const one = cited({ language, outlet, description, statement });
        const wikitext = citeAsWikipedia(one);
        expect(wikitext).not.toMatch(/''|~{3}|\[\[|<|>|\n/);
        const { name, parameters, rest } = read(wikitext);
        expect(name).toBe({ en: "Cite news", fr: "Lien web" }[language]);
        expect(Object.keys(parameters)).toHaveLength(6);
        // One a parameter, and the one of the address.
        expect(wikitext.match(/=/g)).toHaveLength(7);
        expect(parameters[language === "fr" ? "titre" : "title"]).toBe(plain(`[${description}]`));
        expect(parameters[language === "fr" ? "périodique" : "newspaper"]).toBe(plain(outlet));
        expect(rest).toBe(plain(recordNote(one)));
      },
    ),
  );
});
