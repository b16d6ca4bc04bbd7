import { monthAndYear } from "../format/calendar.ts";
import { formatDate } from "../format/date.ts";
import type { Language } from "../schema/language.ts";
import { type Cited, untitled } from "./cited.ts";
import { type CitedDate, citedDateOf, yearsOf } from "./cited-date.ts";
import { encodedUrl } from "./encoded-url.ts";
import { recordNote } from "./record.ts";

const entityOf = (character: string): string => `&#${character.codePointAt(0)};`;

/** A text that no character of which is wiki markup. The templates take no space but the common one. */
const escaped = (text: string): string =>
  text.replace(/[&<>[\]{|}=~]|'{2,}/g, (run) => [...run].map(entityOf).join("")).replace(/\s+/g, " ");

const wikiUrl = (url: string): string => encodedUrl(url, /[\s"'<>[\]{|}]/g);

type Parameter = readonly [name: string, value: string];

const template = (name: string, parameters: readonly Parameter[]): string =>
  `{{${[name, ...parameters.map(([parameter, value]) => `${parameter}=${value}`)].join(" |")}}}`;

function certainDate(
  [year, month, day]: Extract<CitedDate, { kind: "certain" }>["parts"],
  { article, language }: Cited,
): string {
  if (month === undefined) return String(year);
  if (day === undefined) return monthAndYear({ year, month }, language, "long");
  return escaped(formatDate(article.published.start, language, "long"));
}

/** Of a date that is not certain the year alone: the templates would print bounds as a date, or refuse them. */
function dateParameter(cited: Cited): Parameter {
  const date = citedDateOf(cited.article.published);
  if (date.kind === "certain") return ["date", certainDate(date.parts, cited)];
  const years = [...new Set(yearsOf(date))];
  return cited.language === "fr" ? ["année", years.join("-")] : ["date", years.join("–")];
}

const templateOf: Record<Language, (cited: Cited) => string> = {
  en: (cited) =>
    template("Cite news", [
      ["title", escaped(untitled(cited.article))],
      ["url", wikiUrl(cited.article.url)],
      ["newspaper", escaped(cited.article.outlet.name)],
      dateParameter(cited),
      ["access-date", escaped(formatDate(cited.article.retrieved, "en", "long"))],
      ["language", cited.article.language],
    ]),
  fr: (cited) =>
    template("Lien web", [
      ["langue", cited.article.language],
      ["titre", escaped(untitled(cited.article))],
      ["url", wikiUrl(cited.article.url)],
      ["périodique", escaped(cited.article.outlet.name)],
      dateParameter(cited),
      ["consulté le", escaped(formatDate(cited.article.retrieved, "fr", "long"))],
    ]),
};

/**
 * The article as the template of the Wikipedia in the language of the citation, with what Selon recorded of it behind:
 * the content of a footnote, to be put between `<ref>` and `</ref>`.
 *
 * @example citeAsWikipedia(cited) // "{{Cite news |title=&#91;…&#93; |url=https://… |newspaper=… }} ChatGPT is used by …"
 */
export function citeAsWikipedia(cited: Cited): string {
  return `${templateOf[cited.language](cited)} ${escaped(recordNote(cited))}`;
}
