// What citeproc, the processor of Zotero and its kin, makes of our items by its own APA style; and that our reference says
// the same. Its French has a date in English order (“août 29”), which is ours to do better.

import "@citation-js/plugin-csl";
import { plugins } from "@citation-js/core";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Language } from "../schema/language.ts";
import { citeAsApa } from "./apa.ts";
import type { Cited } from "./cited.ts";
import { cslItemOf } from "./csl-item.ts";
import { cited, published } from "./example.ts";

const locales = { en: "en-US", fr: "fr-FR" } as const satisfies Record<Language, string>;

/** Words that citeproc has no typographic opinion on. */
const words = fc
  .array(fc.stringMatching(/^[A-ZÀÉa-zàéèçœ0-9’%$]{1,9}$/), { minLength: 1, maxLength: 6 })
  .map((list) => `A${list.join(" ")}`);
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.oneof(
  fc.tuple(day, fc.constantFrom("printed" as const, "inferred" as const)).map((one) => published(...one)),
  day.map((text) => published(text.slice(0, 7), "printed")),
  day.map((text) => published(text.slice(0, 4), "printed")),
  // Over less than a year: of the same month of two years citeproc makes “2023–2024, March 3–29”.
  fc
    .tuple(day, fc.integer({ min: 1, max: 300 }))
    .map(([start, days]) => [start, new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10)])
    .map((ends) => published(ends.join("/"), "inferred")),
);
const anything = fc.record({ outlet: words, description: words, statement: words, published: date });

/** Samples in one engine, because it takes a second to make one; outlets are numbered, so that none is told from another by “2024a”. */
const samples = (language: Language): Cited[] =>
  fc
    .sample(anything, { numRuns: 60, seed: Number(process.env.SEED ?? 1) })
    .map((options, place) => cited({ ...options, outlet: `${options.outlet} ${place}`, language }));

function render(all: readonly Cited[], language: Language): string[] {
  const items = all.map((one, place) => ({ ...cslItemOf(one), id: String(place) }));
  const engine = plugins.config.get("@csl").engine(items, "apa", locales[language], "text");
  engine.updateItems(items.map(({ id }) => id));
  const [{ entry_ids: ids }, entries] = engine.makeBibliography();
  const rendered = new Map(ids.map(([id], place) => [id, entries[place]?.trim() ?? ""]));
  return items.map(({ id }) => rendered.get(id) ?? "");
}

/** Our reference as APA has it of a page that does not change, and without what Selon adds. */
const reference = (one: Cited): string =>
  citeAsApa(one)
    .split(" — ")[0]
    ?.replace(/(?:Retrieved|Consulté) .*? (?=https:)/, "") ?? "";

describe.each(["en", "fr"] as const)("citeproc (%s)", (language) => {
  const all = samples(language);
  let rendered: string[] = [];
  beforeAll(() => {
    rendered = render(all, language);
  });

  test("renders outlet, year, description and address of every item", () => {
    all.forEach(({ article }, place) => {
      expect(rendered[place]).toContain(`${article.outlet.name}. (`);
      expect(rendered[place]).toContain(article.published.start.slice(0, 4));
      expect(rendered[place]).toContain(`[${article.description}]. ${article.url}`);
    });
  });

  test("marks a date that is inferred", () => {
    all.forEach(({ article }, place) => {
      const marked = /\((?:ca|v)\. /.test(rendered[place] ?? "");
      expect(marked).toBe(article.published.source === "inferred");
    });
  });

  test("says what our reference by APA says", () => {
    const withoutOrder = (text: string): string =>
      text.replace(/\(([^)]*)\)/, (_, inside: string) => {
        const parts = inside
          .replace("v. ", "vers ")
          .replaceAll("1er", "1")
          .split(/[ ,–]+/);
        return `(${parts.toSorted().join(" ")})`;
      });
    const compared = (text: string): string => (language === "fr" ? withoutOrder(text) : text);
    expect(all.map(reference).map(compared)).toEqual(rendered.map(compared));
  });
});
