import type { Language } from "../schema/language.ts";
import type { IsoDate } from "../schema/period.ts";
import { noBreakSpace } from "./characters.ts";

/** `long` for running text, `short` for tables and the selon line. */
export type DateStyle = "long" | "short";

export interface Day {
  year: number;
  /** From 1. */
  month: number;
  day: number;
}

const months: Record<Language, Record<DateStyle, readonly string[]>> = {
  en: {
    long: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    short: ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"],
  },
  fr: {
    long: [
      "janvier",
      "février",
      "mars",
      "avril",
      "mai",
      "juin",
      "juillet",
      "août",
      "septembre",
      "octobre",
      "novembre",
      "décembre",
    ],
    short: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
  },
};

/** Reads a calendar day. No `Date`: a day that was printed has no time zone. */
export function dayOf(isoDate: IsoDate): Day {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) {
    throw new RangeError(`cannot read the date “${isoDate}”: it must be written YYYY-MM-DD`);
  }
  return { year, month, day };
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The last day of a month, from 28 to 31. */
export function lastDayOf({ year, month }: Pick<Day, "year" | "month">): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The name of a month: “Sept”, « septembre ». */
export function monthName(month: number, language: Language, style: DateStyle): string {
  const name = months[language][style][month - 1];
  if (name === undefined) throw new RangeError(`cannot name month ${month}: it must be from 1 to 12`);
  return name;
}

/** The number of a day as a date has it: French counts « 1er, 2, 3 ». */
export function dayNumber(day: number, language: Language): string {
  return language === "fr" && day === 1 ? "1er" : String(day);
}

/** “29 Aug”. */
export function dayAndMonth({ day, month }: Day, language: Language, style: DateStyle): string {
  return dayNumber(day, language) + noBreakSpace + monthName(month, language, style);
}

/** “Aug 2024”. */
export function monthAndYear(
  { month, year }: Pick<Day, "month" | "year">,
  language: Language,
  style: DateStyle,
): string {
  return `${monthName(month, language, style)} ${year}`;
}

/** “29 Aug 2024”. */
export function fullDate(day: Day, language: Language, style: DateStyle): string {
  return `${dayAndMonth(day, language, style)} ${day.year}`;
}
