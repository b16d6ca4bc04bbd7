import { type Day, dayNumber, dayOf, monthName } from "../format/calendar.ts";
import { formatDate } from "../format/date.ts";
import type { Language } from "../schema/language.ts";
import { type Cited, untitled } from "./cited.ts";
import { type CitedDate, citedDateOf, yearsOf } from "./cited-date.ts";
import { asSentence, recordNote } from "./record.ts";

/** “August 29”, « 29 août »: APA puts the year first in both languages, and each keeps its own order after it. */
function monthAndDay({ month, day }: Day, language: Language): string {
  const name = monthName(month, language, "long");
  return language === "fr" ? `${dayNumber(day, language)} ${name}` : `${name} ${day}`;
}

function daysWithin({ start, end }: Extract<CitedDate, { kind: "within" }>, language: Language): string {
  const [first, last] = [monthAndDay(start, language), monthAndDay(end, language)];
  const isOneMonth = start.year === end.year && start.month === end.month;
  if (!isOneMonth) return `${first}–${last}`;
  if (start.day === end.day) return first;
  return language === "fr" ? `${dayNumber(start.day, language)}–${last}` : `${first}–${end.day}`;
}

function certainDays([, month, day]: readonly [number, number?, number?], language: Language): string | undefined {
  if (month === undefined) return undefined;
  return day === undefined ? monthName(month, language, "long") : monthAndDay({ year: 0, month, day }, language);
}

const circa = { en: "ca.", fr: "vers" } as const satisfies Record<Language, string>;

/** The date as APA's second element: the year, then the rest; bounds are marked as what they are. */
function apaDate(date: CitedDate, language: Language): string {
  const year = [...new Set(yearsOf(date))].join("–");
  const days = date.kind === "certain" ? certainDays(date.parts, language) : daysWithin(date, language);
  const text = days === undefined ? year : `${year}, ${days}`;
  return date.kind === "certain" ? text : `${circa[language]} ${text}`;
}

/** Articles are edited without a word, so the day on which it was read belongs to the reference. */
function retrievedFrom({ article, language }: Cited): string {
  if (language === "fr")
    return `Consulté le ${formatDate(article.retrieved, language, "long")}, à l’adresse ${article.url}`;
  const read = dayOf(article.retrieved);
  return `Retrieved ${monthAndDay(read, language)}, ${read.year}, from ${article.url}`;
}

/**
 * The article as a reference by APA's 7th edition, its outlet as the author, with what Selon recorded of it behind.
 *
 * @example citeAsApa(cited) // "L’Essor de la Sécurité. (ca. 2024, August 29–September 30). […]. Retrieved …"
 */
export function citeAsApa(cited: Cited): string {
  const { article, language } = cited;
  const date = apaDate(citedDateOf(article.published), language);
  const title = asSentence(untitled(article));
  return `${asSentence(article.outlet.name)} (${date}). ${title} ${retrievedFrom(cited)} — ${recordNote(cited)}`;
}
