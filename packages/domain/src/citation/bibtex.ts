import { minusSign } from "../format/characters.ts";
import type { Language } from "../schema/language.ts";
import { type Cited, citationKey, untitled } from "./cited.ts";
import { type CitedDate, citedDateOf, type DateParts, yearsOf } from "./cited-date.ts";
import { encodedUrl } from "./encoded-url.ts";
import { recordNote } from "./record.ts";

/** Braces have names of their own because BibTeX counts them even after a backslash. */
const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  "%": "\\%",
  [minusSign]: "$-$",
};

/** A text as LaTeX reads it. Letters stay UTF-8, which it has read for years; spaces that do not break are `~`. */
const escaped = (text: string): string =>
  text
    .replace(/[\\{}~^$&#_%\u2212]/g, (character) => commands[character] ?? character)
    .replace(/[\u00a0\u202f]/g, "~")
    .replace(/\s+/g, " ");

const monthMacros = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const isoOf = (parts: DateParts): string =>
  parts
    .flatMap((part, place) => (part === undefined ? [] : [String(part).padStart(place === 0 ? 4 : 2, "0")]))
    .join("-");

/**
 * `year` and `month` for BibTeX, `date` for BibLaTeX. Of a date that is not certain BibTeX gets the year alone, and
 * BibLaTeX the bounds, each marked with EDTF's `~` (approximate), which it prints as “circa”.
 */
function dateFields(date: CitedDate): [name: string, value: string][] {
  const year = `{${[...new Set(yearsOf(date))].join("/")}}`;
  if (date.kind === "within") {
    const [start, end] = [date.start, date.end].map((day) => `${isoOf([day.year, day.month, day.day])}~`);
    return [
      ["year", year],
      ["date", start === end ? `{${start}}` : `{${start}/${end}}`],
    ];
  }
  const month = monthMacros[(date.parts[1] ?? 0) - 1];
  return [
    ["year", year],
    ...(month ? ([["month", month]] as [string, string][]) : []),
    ["date", `{${isoOf(date.parts)}}`],
  ];
}

const languageNames = { en: "english", fr: "french" } as const satisfies Record<Language, string>;

/**
 * The article as a BibTeX entry that BibLaTeX reads as well; what Selon recorded is its note. `@misc`, because BibTeX
 * wants a journal of an article and has no `@online`.
 *
 * @example citeAsBibtex(cited) // "@misc{selon-twe3v2ny,\n  author = {{L’Essor de la Sécurité}},\n…"
 */
export function citeAsBibtex(cited: Cited): string {
  const { article, claim } = cited;
  // Doubled braces keep a name from being parted, and a description's capitals from being lowered.
  const fields: [name: string, value: string][] = [
    ["author", `{{${escaped(article.outlet.name)}}}`],
    ["title", `{{${escaped(untitled(article))}}}`],
    ...dateFields(citedDateOf(article.published)),
    ["url", `{${encodedUrl(article.url, /[\s{}\\]/g)}}`],
    ["urldate", `{${article.retrieved}}`],
    ["language", `{${languageNames[article.language]}}`],
    ["note", `{${escaped(recordNote(cited))}}`],
  ];
  return `@misc{${citationKey(claim)},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(",\n")}\n}`;
}
