import type { Language } from "../schema/language.ts";
import type { Precision } from "../schema/period.ts";
import type { DateStyle, Day } from "./calendar.ts";
import { noBreakSpace, unbroken } from "./characters.ts";

type PartOfYear = Extract<Precision, "quarter" | "half">;

/** A fiscal year, or a quarter or half of one, as `FY2026-Q3` writes it. */
export interface FiscalTime {
  year: string;
  part?: { kind: PartOfYear; number: number };
}

const names: Record<Language, Record<DateStyle, Record<PartOfYear, readonly string[]>>> = {
  en: {
    long: {
      quarter: ["1st quarter", "2nd quarter", "3rd quarter", "4th quarter"],
      half: ["first half", "second half"],
    },
    short: { quarter: ["Q1", "Q2", "Q3", "Q4"], half: ["H1", "H2"] },
  },
  fr: {
    long: {
      quarter: ["1er trimestre", "2e trimestre", "3e trimestre", "4e trimestre"],
      half: ["1er semestre", "2e semestre"],
    },
    short: { quarter: ["T1", "T2", "T3", "T4"], half: ["S1", "S2"] },
  },
};

function nameOf(kind: PartOfYear, number: number, language: Language, style: DateStyle): string {
  const name = names[language][style][kind][number - 1];
  if (name === undefined) throw new RangeError(`cannot name ${kind} ${number} of a year`);
  return unbroken(name);
}

const monthsIn: Record<PartOfYear, number> = { quarter: 3, half: 6 };

/** The calendar quarter or half that begins with a day: “3rd quarter of 2024”, “Q3 2024”. */
export function formatCalendarPart(
  kind: PartOfYear,
  { year, month }: Day,
  language: Language,
  style: DateStyle,
): string {
  const name = nameOf(kind, Math.ceil(month / monthsIn[kind]), language, style);
  if (style === "short") return name + noBreakSpace + year;
  return language === "en" ? `${name} of ${year}` : `${name} ${year}`;
}

/** Reads a fiscal period; none where the text is a calendar time. */
export function fiscalTimeOf(text: string): FiscalTime | undefined {
  const [, year, letter, number] = /^FY(\d{4})(?:-([QH])(\d))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (letter === undefined) return { year };
  return { year, part: { kind: letter === "Q" ? "quarter" : "half", number: Number(number) } };
}

const fiscalYear = { en: "fiscal", fr: "exercice" } as const satisfies Record<Language, string>;
const ofFiscalYear = { en: "of fiscal", fr: "de l’exercice" } as const satisfies Record<Language, string>;

/** “Q3 of fiscal 2026”. French always writes the part out: « T3 » of a fiscal year would pass for the calendar's. */
export function formatFiscalTime({ year, part }: FiscalTime, language: Language, style: DateStyle): string {
  if (part === undefined) return fiscalYear[language] + noBreakSpace + year;
  const name = nameOf(part.kind, part.number, language, language === "fr" ? "long" : style);
  return `${name} ${ofFiscalYear[language]}${noBreakSpace}${year}`;
}
