import type { Language } from "../schema/language.ts";
import type { IsoDate, Period, PublicationDate } from "../schema/period.ts";
import { type DateStyle, type Day, dayOf, fullDate, monthAndYear } from "./calendar.ts";
import { noBreakSpace } from "./characters.ts";
import { type FiscalTime, fiscalTimeOf, formatCalendarPart, formatFiscalTime } from "./part-of-year.ts";
import { dateSourceLabel } from "./source.ts";
import { formatAt, type Granularity, type SpanWording, spanWording } from "./span.ts";

export type { DateStyle } from "./calendar.ts";

/**
 * A calendar day.
 *
 * @example
 * formatDate("2024-10-01", "en", "long"); // "1 October 2024"
 * formatDate("2024-10-01", "fr", "short"); // "1er oct. 2024"
 */
export function formatDate(isoDate: IsoDate, language: Language, style: DateStyle): string {
  return fullDate(dayOf(isoDate), language, style);
}

const undated = { en: "undated", fr: "non daté" } as const satisfies Record<Language, string>;

/** Wordings of a time of which one end is open; French puts an article before a day, and none before a month. */
const openEnded: Record<Language, Record<"since" | "until", Record<Granularity, string>>> = {
  en: {
    since: { day: "since ", month: "since ", year: "since " },
    until: { day: "until ", month: "until ", year: "until " },
  },
  fr: {
    since: { day: "depuis le ", month: "depuis ", year: "depuis " },
    until: { day: "jusqu’au ", month: "jusqu’en ", year: "jusqu’en " },
  },
};

/** How precisely an EDTF date was written: 2024, 2024-09 or 2024-09-30. */
function writtenGranularity(edtf: string): Granularity {
  if (edtf.length === 4) return "year";
  return edtf.length === 7 ? "month" : "day";
}

function formatOpenEnd(
  side: "since" | "until",
  isoDate: IsoDate,
  written: string | undefined,
  language: Language,
  style: DateStyle,
): string {
  // The text and not the days, which coarsen too much here: “until Dec 2024” is not “until 2024”.
  const granularity = writtenGranularity(written ?? isoDate);
  return openEnded[language][side][granularity] + formatAt(dayOf(isoDate), granularity, language, style);
}

/** Joins the two ends of a span with a dash. French has a hyphen inside « juin-août 2024 ». */
function dashed({ texts: [first, last], tight }: SpanWording, language: Language): string {
  if (last === undefined) return first;
  if (tight) return first + (language === "fr" ? "-" : "–") + last;
  return `${first}${noBreakSpace}– ${last}`;
}

/** A span in running text; between days, French sentences want « du … au … » and no dash. */
function spanned(span: SpanWording, language: Language, style: DateStyle): string {
  const [first, last] = span.texts;
  const inWords = language === "fr" && style === "long" && span.granularity === "day";
  return inWords && last !== undefined ? `du ${first} au ${last}` : dashed(span, language);
}

/** The days of a fiscal period in brackets, told in months even where they make a calendar year. */
function formatFiscal(fiscal: FiscalTime, { start, end }: Period, language: Language, style: DateStyle): string {
  const name = formatFiscalTime(fiscal, language, style);
  if (start === null || end === null) return name;
  return `${name} (${dashed(spanWording([dayOf(start), dayOf(end)], language, style, "month"), language)})`;
}

function formatClosed(start: Day, end: Day, { precision }: Period, language: Language, style: DateStyle): string {
  switch (precision) {
    case "quarter":
    case "half":
      return formatCalendarPart(precision, start, language, style);
    case "year":
      return String(start.year);
    case "month":
      return monthAndYear(start, language, style);
    default:
      return spanned(spanWording([start, end], language, style), language, style);
  }
}

/**
 * The time of which a claim is true, in the coarsest words that say neither more nor less.
 *
 * @example
 * formatPeriod(summerOf2024, "en", "long"); // "June–August 2024"
 * formatPeriod(thirdFiscalQuarter, "fr", "short"); // "3e trimestre de l’exercice 2026 (août-oct. 2025)"
 */
export function formatPeriod(period: Period, language: Language, style: DateStyle): string {
  const { start, end, precision, text } = period;
  const fiscal = fiscalTimeOf(text);
  if (fiscal !== undefined) return formatFiscal(fiscal, period, language, style);
  if (precision === "unknown") return undated[language];
  const [from, to] = text.split("/");
  // “Since 2019” stays so where the build has closed it at the day of publication.
  if (start !== null && (end === null || to === "..")) return formatOpenEnd("since", start, from, language, style);
  if (start === null && end !== null) return formatOpenEnd("until", end, to, language, style);
  if (start === null || end === null) return undated[language];
  return formatClosed(dayOf(start), dayOf(end), period, language, style);
}

function between({ texts, granularity }: SpanWording, language: Language): string {
  const [first, last] = texts;
  if (last === undefined) return first;
  if (language === "en") return `between ${first} and ${last}`;
  return granularity === "day" ? `entre le ${first} et le ${last}` : `entre ${first} et ${last}`;
}

/**
 * When an article was published; where only bounds are known, “between” them. A date that no page prints says so.
 *
 * @example
 * formatPublication(lateSummer, "en"); // "between 29 Aug and 30 Sept 2024 (inferred)"
 * formatPublication(lateSummer, "fr"); // "entre le 29 août et le 30 septembre 2024 (date déduite)"
 */
export function formatPublication(published: PublicationDate, language: Language): string {
  const days = [dayOf(published.start), dayOf(published.end)] as const;
  const whole = spanWording(days, language, "long");
  // English shortens the months of an interval; « sept. » before a year would look clipped in the French sentence.
  const span = language === "en" && whole.texts.length === 2 ? spanWording(days, language, "short") : whole;
  const text = between(span, language);
  return published.source === "inferred" ? `${text} (${dateSourceLabel("inferred", language)})` : text;
}
