import type { Language, Localised } from "../schema/language.ts";
import type { Period, PublicationDate } from "../schema/period.ts";
import type { DateStyle } from "./calendar.ts";
import { formatPeriod } from "./date.ts";
import type { QualifierValues } from "./metric.ts";

const whenPublished: Localised = { en: "when published", fr: "à la parution" };
const since: Localised = { en: "since", fr: "depuis" };

type Timed = { readonly valid: Period; readonly published: PublicationDate; readonly qualifiers?: QualifierValues };

/** Whether a claim is dated by nothing but its publication: it is about then, not about the days in between. */
export const isDatedByPublication = ({ valid, published }: Timed): boolean =>
  valid.source === "inferred" && valid.start === published.start && valid.end === published.end;

/**
 * When a claim is true, in words. What the text leaves to the time of publication is “when published”: its bounds would
 * read as a period. A running total says since when it runs.
 *
 * @example
 * formatValid({ valid, published, qualifiers: { since: "2019" } }, "fr", "short"); // "depuis 2019, à la parution"
 */
export function formatValid(claim: Timed, language: Language, style: DateStyle): string {
  const when = isDatedByPublication(claim) ? whenPublished[language] : formatPeriod(claim.valid, language, style);
  const start = claim.qualifiers?.since;
  return start === undefined ? when : `${since[language]} ${start}, ${when}`;
}
