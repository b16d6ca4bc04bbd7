import { formatDate, formatPublication } from "../format/date.ts";
import { type Cited, untitled } from "./cited.ts";
import { accordingTo, asSentence, certainty, recordedBySelon } from "./record.ts";

/** The article as the end of a sentence: description, date, day on which it was read, address. */
function articleWording({ article, language }: Cited): string {
  const published = formatPublication(article.published, language);
  const retrieved = formatDate(article.retrieved, language, "long");
  if (language === "fr") {
    return `dans ${untitled(article)}, ${published}, consulté le ${retrieved} à l’adresse ${article.url}`;
  }
  return `in ${untitled(article)}, ${published}, read on ${retrieved} at ${article.url}`;
}

/**
 * A claim as running text: what it says, according to whom, in which article, how sure, and where it is kept.
 *
 * @example citeAsSentence(cited) // "… According to OpenAI, reported by L’Essor de la Sécurité, in […], between … at https://…"
 */
export function citeAsSentence(cited: Cited): string {
  return [
    asSentence(cited.claim.statement),
    asSentence(`${accordingTo(cited)}, ${articleWording(cited)}`),
    certainty(cited),
    recordedBySelon(cited),
  ].join(" ");
}
