import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Language } from "../schema/language.ts";
import { type Period, Precision, type PublicationDate } from "../schema/period.ts";
import { formatDate, formatPeriod, formatPublication } from "./date.ts";
import { visible } from "./visible-spaces.ts";

function period(text: string, start: string | null, end: string | null, precision: Precision): Period {
  return { text, start, end, precision, source: precision === "unknown" ? null : "printed" };
}

const inAll = (of: Period) => [
  visible(formatPeriod(of, "en", "long")),
  visible(formatPeriod(of, "en", "short")),
  visible(formatPeriod(of, "fr", "long")),
  visible(formatPeriod(of, "fr", "short")),
];

describe("formatDate", () => {
  test.each([
    ["2024-08-29", "29~August 2024", "29~Aug 2024", "29~août 2024", "29~août 2024"],
    ["2024-10-01", "1~October 2024", "1~Oct 2024", "1er~octobre 2024", "1er~oct. 2024"],
    ["2025-09-30", "30~September 2025", "30~Sept 2025", "30~septembre 2025", "30~sept. 2025"],
    ["2025-02-11", "11~February 2025", "11~Feb 2025", "11~février 2025", "11~févr. 2025"],
  ])("%s", (day, enLong, enShort, frLong, frShort) => {
    expect(visible(formatDate(day, "en", "long"))).toBe(enLong);
    expect(visible(formatDate(day, "en", "short"))).toBe(enShort);
    expect(visible(formatDate(day, "fr", "long"))).toBe(frLong);
    expect(visible(formatDate(day, "fr", "short"))).toBe(frShort);
  });

  test("has a name for every month", () => {
    const names = (language: Language, style: "long" | "short") =>
      Array.from({ length: 12 }, (_, month) => {
        const date = formatDate(`2024-${String(month + 1).padStart(2, "0")}-15`, language, style);
        return date.slice(3, -5);
      }).join(" ");
    expect(names("en", "short")).toBe("Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec");
    expect(names("fr", "short")).toBe("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.");
    expect(names("en", "long")).toMatch(/^January .* December$/);
    expect(names("fr", "long")).toMatch(/^janvier .* décembre$/);
  });

  test.each(["2024-8-1", "yesterday", "", "2024-13-01"])("refuses “%s”", (text) => {
    expect(() => formatDate(text, "en", "long")).toThrow(RangeError);
  });
});

describe("formatPeriod", () => {
  test.each<[Period, string[]]>([
    [
      period("2024-08-29", "2024-08-29", "2024-08-29", "day"),
      ["29~August 2024", "29~Aug 2024", "29~août 2024", "29~août 2024"],
    ],
    [period("2024-08", "2024-08-01", "2024-08-31", "month"), ["August 2024", "Aug 2024", "août 2024", "août 2024"]],
    [
      period("2024-Q3", "2024-07-01", "2024-09-30", "quarter"),
      ["3rd~quarter of 2024", "Q3~2024", "3e~trimestre 2024", "T3~2024"],
    ],
    [
      period("2024-H1", "2024-01-01", "2024-06-30", "half"),
      ["first~half of 2024", "H1~2024", "1er~semestre 2024", "S1~2024"],
    ],
    [
      period("2024-H2", "2024-07-01", "2024-12-31", "half"),
      ["second~half of 2024", "H2~2024", "2e~semestre 2024", "S2~2024"],
    ],
    [period("2023", "2023-01-01", "2023-12-31", "year"), ["2023", "2023", "2023", "2023"]],
    [period("unknown", null, null, "unknown"), ["undated", "undated", "non daté", "non daté"]],
  ])("$text", (of, expected) => {
    expect(inAll(of)).toEqual(expected);
  });

  test.each<[Period, string[]]>([
    [
      period("2024-06/2024-08", "2024-06-01", "2024-08-31", "interval"),
      ["June–August 2024", "June–Aug 2024", "juin-août 2024", "juin-août 2024"],
    ],
    [
      period("2023-11/2024-02", "2023-11-01", "2024-02-29", "interval"),
      [
        "November 2023~– February 2024",
        "Nov 2023~– Feb 2024",
        "novembre 2023~– février 2024",
        "nov. 2023~– févr. 2024",
      ],
    ],
    [
      period("2024-08-29/2024-09-30", "2024-08-29", "2024-09-30", "interval"),
      [
        "29~August~– 30~September 2024",
        "29~Aug~– 30~Sept 2024",
        "du 29~août au 30~septembre 2024",
        "29~août~– 30~sept. 2024",
      ],
    ],
    [
      period("2024-10-01/2024-10-15", "2024-10-01", "2024-10-15", "interval"),
      ["1–15~October 2024", "1–15~Oct 2024", "du 1er au 15~octobre 2024", "1er-15~oct. 2024"],
    ],
    [
      period("2023-12-29/2024-01-03", "2023-12-29", "2024-01-03", "interval"),
      [
        "29~December 2023~– 3~January 2024",
        "29~Dec 2023~– 3~Jan 2024",
        "du 29~décembre 2023 au 3~janvier 2024",
        "29~déc. 2023~– 3~janv. 2024",
      ],
    ],
    [period("2022/2024", "2022-01-01", "2024-12-31", "interval"), ["2022–2024", "2022–2024", "2022-2024", "2022-2024"]],
    [
      period("2024-08-01/2024-08-31", "2024-08-01", "2024-08-31", "interval"),
      ["August 2024", "Aug 2024", "août 2024", "août 2024"],
    ],
    [
      period("2024-01/2024-03", "2024-01-01", "2024-03-31", "interval"),
      ["January–March 2024", "Jan–Mar 2024", "janvier-mars 2024", "janv.-mars 2024"],
    ],
    [
      period("2024-10/2024-12", "2024-10-01", "2024-12-31", "interval"),
      ["October–December 2024", "Oct–Dec 2024", "octobre-décembre 2024", "oct.-déc. 2024"],
    ],
  ])("tells an interval in the coarsest whole units: $text", (of, expected) => {
    expect(inAll(of)).toEqual(expected);
  });

  test("February is whole at its 28th or 29th, by the year", () => {
    const short = (start: string, end: string) =>
      visible(formatPeriod(period(`${start}/${end}`, start, end, "interval"), "en", "short"));
    expect(short("2023-02-01", "2023-02-28")).toBe("Feb 2023");
    expect(short("2024-02-01", "2024-02-28")).toBe("1–28~Feb 2024");
    expect(short("2024-02-01", "2024-02-29")).toBe("Feb 2024");
    expect(short("1900-02-01", "1900-02-28")).toBe("Feb 1900");
    expect(short("2024-04-01", "2024-04-30")).toBe("Apr 2024");
  });

  test.each<[Period, string[]]>([
    [period("2019/..", "2019-01-01", null, "interval"), ["since 2019", "since 2019", "depuis 2019", "depuis 2019"]],
    [
      period("2019/..", "2019-01-01", "2024-09-30", "interval"),
      ["since 2019", "since 2019", "depuis 2019", "depuis 2019"],
    ],
    [
      period("2023-11-06/..", "2023-11-06", null, "interval"),
      ["since 6~November 2023", "since 6~Nov 2023", "depuis le 6~novembre 2023", "depuis le 6~nov. 2023"],
    ],
    [
      period("../2024-09", null, "2024-09-30", "interval"),
      ["until September 2024", "until Sept 2024", "jusqu’en septembre 2024", "jusqu’en sept. 2024"],
    ],
    [
      period("../2024-10-01", null, "2024-10-01", "interval"),
      ["until 1~October 2024", "until 1~Oct 2024", "jusqu’au 1er~octobre 2024", "jusqu’au 1er~oct. 2024"],
    ],
    [period("../..", null, null, "interval"), ["undated", "undated", "non daté", "non daté"]],
  ])("leaves an open end open, as precise as it was written: $text", (of, expected) => {
    expect(inAll(of)).toEqual(expected);
  });

  test.each<[Period, string[]]>([
    [
      period("FY2026-Q3", "2025-08-01", "2025-10-31", "quarter"),
      [
        "3rd~quarter of fiscal~2026 (August–October 2025)",
        "Q3 of fiscal~2026 (Aug–Oct 2025)",
        "3e~trimestre de l’exercice~2026 (août-octobre 2025)",
        "3e~trimestre de l’exercice~2026 (août-oct. 2025)",
      ],
    ],
    [
      period("FY2025-H1", "2024-07-01", "2024-12-31", "half"),
      [
        "first~half of fiscal~2025 (July–December 2024)",
        "H1 of fiscal~2025 (July–Dec 2024)",
        "1er~semestre de l’exercice~2025 (juillet-décembre 2024)",
        "1er~semestre de l’exercice~2025 (juil.-déc. 2024)",
      ],
    ],
    [
      period("FY2026", "2025-02-01", "2026-01-31", "year"),
      [
        "fiscal~2026 (February 2025~– January 2026)",
        "fiscal~2026 (Feb 2025~– Jan 2026)",
        "exercice~2026 (février 2025~– janvier 2026)",
        "exercice~2026 (févr. 2025~– janv. 2026)",
      ],
    ],
    [
      period("FY2024", "2024-01-01", "2024-12-31", "year"),
      [
        "fiscal~2024 (January–December 2024)",
        "fiscal~2024 (Jan–Dec 2024)",
        "exercice~2024 (janvier-décembre 2024)",
        "exercice~2024 (janv.-déc. 2024)",
      ],
    ],
    [
      period("FY2025-Q1", "2024-09-29", "2024-12-28", "quarter"),
      [
        "1st~quarter of fiscal~2025 (29~September~– 28~December 2024)",
        "Q1 of fiscal~2025 (29~Sept~– 28~Dec 2024)",
        "1er~trimestre de l’exercice~2025 (29~septembre~– 28~décembre 2024)",
        "1er~trimestre de l’exercice~2025 (29~sept.~– 28~déc. 2024)",
      ],
    ],
    [period("FY2027", null, null, "year"), ["fiscal~2027", "fiscal~2027", "exercice~2027", "exercice~2027"]],
  ])("tells a fiscal period with its months: $text", (of, expected) => {
    expect(inAll(of)).toEqual(expected);
  });
});

describe("formatPublication", () => {
  const published = (start: string, end: string, source: PublicationDate["source"]): PublicationDate => ({
    start,
    end,
    source,
    text: start === end ? start : `${start}/${end}`,
  });

  test.each<[PublicationDate, string, string]>([
    [published("2024-08-29", "2024-08-29", "printed"), "29~August 2024", "29~août 2024"],
    [published("2024-10-01", "2024-10-01", "inferred"), "1~October 2024 (inferred)", "1er~octobre 2024 (date déduite)"],
    [
      published("2024-08-29", "2024-09-30", "inferred"),
      "between 29~Aug and 30~Sept 2024 (inferred)",
      "entre le 29~août et le 30~septembre 2024 (date déduite)",
    ],
    [
      published("2024-10-01", "2024-10-15", "printed"),
      "between 1 and 15~Oct 2024",
      "entre le 1er et le 15~octobre 2024",
    ],
    [published("2024-09-01", "2024-09-30", "printed"), "September 2024", "septembre 2024"],
    [
      published("2024-06-01", "2024-09-30", "inferred"),
      "between June and Sept 2024 (inferred)",
      "entre juin et septembre 2024 (date déduite)",
    ],
    [
      published("2023-12-29", "2024-01-03", "printed"),
      "between 29~Dec 2023 and 3~Jan 2024",
      "entre le 29~décembre 2023 et le 3~janvier 2024",
    ],
  ])("$start to $end, $source", (of, en, fr) => {
    expect(visible(formatPublication(of, "en"))).toBe(en);
    expect(visible(formatPublication(of, "fr"))).toBe(fr);
  });
});

describe("any time", () => {
  const isoDate = fc
    .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const days = fc.tuple(isoDate, isoDate).map((pair) => pair.toSorted() as [string, string]);
  const language = fc.constantFrom(...Language.options);
  const style = fc.constantFrom("long" as const, "short" as const);

  test("is worded without a gap, ends with its last year and names its first", () => {
    fc.assert(
      fc.property(days, language, style, ([start, end], into, as) => {
        const text = formatPeriod(period(`${start}/${end}`, start, end, "interval"), into, as);
        expect(text).not.toMatch(/undefined|NaN|null|\s\s|^\s|\s$/);
        expect(text).toContain(start.slice(0, 4));
        expect(text.endsWith(end.slice(0, 4))).toBe(true);
      }),
    );
  });

  test("has words at every precision", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Precision.options), days, language, style, (precision, [start, end], into, as) => {
        const text = formatPeriod(period(`${start}/${end}`, start, end, precision), into, as);
        expect(text).not.toMatch(/undefined|NaN|null|\s\s|^\s|\s$|^$/);
      }),
    );
  });

  test("French has « 1er » for the first of a month, and for no other day", () => {
    fc.assert(
      fc.property(isoDate, style, (day, as) => {
        expect(formatDate(day, "fr", as).startsWith("1er\u00a0")).toBe(day.endsWith("-01"));
      }),
    );
  });
});
