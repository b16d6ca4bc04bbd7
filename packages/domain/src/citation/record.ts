import { attributionWording, type NamedHop } from "../format/attribution.ts";
import { badgeLabel } from "../format/certainty.ts";
import { noBreakSpace } from "../format/characters.ts";
import { formatDate, formatPublication } from "../format/date.ts";
import type { Language } from "../schema/language.ts";
import type { Cited } from "./cited.ts";
import { citedDateOf } from "./cited-date.ts";

/** The text with a full stop, unless it ends a sentence already. */
export const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const reportedBy = { en: "reported by", fr: "rapporté par" } as const satisfies Record<Language, string>;

const namesOutlet = ({ by, role }: Cited["claim"]["attribution"][number], outlet: string): boolean =>
  role === "outlet" && Array.isArray(by) && by.some(({ id }) => id === outlet);

/** According to whom, the article's outlet at the end, unless it speaks for itself there. */
export function accordingTo({ claim, article, language }: Cited): string {
  const hops: NamedHop[] = claim.attribution.map(({ by, role }) => ({ by, role }));
  const attribution = capitalised(attributionWording(hops, language));
  const last = claim.attribution.at(-1);
  if (last !== undefined && namesOutlet(last, article.outlet.id)) return attribution;
  return `${attribution}, ${reportedBy[language]} ${article.outlet.accordingTo}`;
}

/** How sure it is and whether it still stands: what a figure loses when it is passed on. */
export function certainty({ claim, language }: Cited): string {
  const labels = [
    badgeLabel(claim.badge, language),
    ...(claim.standing.code === "current" ? [] : [claim.standing.text]),
  ];
  return labels.map(asSentence).join(" ");
}

/** The day that the claim is cited as of. Where none was asked for, the release's last, and that is said. */
function asOfWording({ asOf, release, language }: Cited): string {
  const day = formatDate(asOf ?? release.publishedThrough, language, "long");
  if (language === "fr") return `à la date du ${day}${asOf === null ? " (dernier jour de la version)" : ""}`;
  return `as of ${day}${asOf === null ? " (last day of the release)" : ""}`;
}

/** Where the claim is kept: version of the dataset, day, and the address of its page at the end. */
export function recordedBySelon(cited: Cited): string {
  const { claim, language, release } = cited;
  if (language === "fr") {
    return `Relevé par Selon, version ${release.id}, ${asOfWording(cited)}${noBreakSpace}: ${claim.links.html}`;
  }
  return `Recorded by Selon, release ${release.id}, ${asOfWording(cited)}: ${claim.links.html}`;
}

const publication = { en: "Published: ", fr: `Parution${noBreakSpace}: ` } as const satisfies Record<Language, string>;

/** The bounds of a date that is not certain, in words: reference managers and styles know no “between”. */
function uncertainDate({ article, language }: Cited): readonly string[] {
  if (citedDateOf(article.published).kind === "certain") return [];
  return [asSentence(publication[language] + formatPublication(article.published, language))];
}

/** What Selon adds to a reference to the article: what is claimed, according to whom, how sure, and where it is kept. */
export function recordNote(cited: Cited): string {
  return [
    asSentence(cited.claim.statement),
    asSentence(accordingTo(cited)),
    certainty(cited),
    ...uncertainDate(cited),
    recordedBySelon(cited),
  ].join(" ");
}
