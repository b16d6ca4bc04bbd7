import * as z from "zod";

export const IsoDate = z.iso
  .date({ error: "must be a calendar date written YYYY-MM-DD, such as 2024-10-01" })
  .describe("A calendar day, YYYY-MM-DD, in no particular time zone: the day that was printed.");
export type IsoDate = z.infer<typeof IsoDate>;

export const DateSource = z
  .enum(["printed", "inferred"])
  .describe("`printed`: the article dates it. `inferred`: a curator derived the date, by the published rules.");
export type DateSource = z.infer<typeof DateSource>;

export const Precision = z
  .enum(["day", "month", "quarter", "half", "year", "interval", "unknown"])
  .describe(
    "How precisely a time is known. `interval` is any other span, such as a summer; for an instant, the span within which it lies.",
  );
export type Precision = z.infer<typeof Precision>;

/**
 * A time as a curator writes it: an EDTF date or interval, a calendar quarter or half, a fiscal period, or `unknown`.
 * Only its shape is checked here; the build resolves it to days.
 */
export const PeriodText = z
  .string()
  .regex(
    /^(?:unknown|(?:FY)?\d{4}(?:-(?:Q[1-4]|H[12]))?|(?:\.\.|\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:\/(?:\.\.|\d{4}(?:-\d{2}(?:-\d{2})?)?))?)$/,
    "must be a date (2024, 2024-08, 2024-08-29), an interval (2024-08-29/2024-09-30, ../2024-09), a quarter or half (2024-Q3, 2024-H1), a fiscal period (FY2026, FY2026-Q3) or unknown",
  )
  .describe("EDTF date or interval, `2024-Q3`, `2024-H1`, a fiscal period such as `FY2026-Q3`, or `unknown`.");

export const Period = z
  .strictObject({
    start: IsoDate.nullable().describe("First day, inclusive; null where it is unknown or open."),
    end: IsoDate.nullable().describe("Last day, inclusive; null where it is unknown or open."),
    precision: Precision,
    source: DateSource.nullable().describe("Where the time comes from; null where it is unknown."),
    text: PeriodText,
  })
  .meta({
    id: "Period",
    description:
      "Valid time: when a claim is true of the world. For an instant metric, the bounds within which the instant lies; for a duration metric, the duration.",
  });
export type Period = z.infer<typeof Period>;

export const PublicationDate = z
  .strictObject({
    start: IsoDate.describe("Earliest day on which it can have been published."),
    end: IsoDate.describe("Latest day on which it can have been published; “as of” counts from this day."),
    source: DateSource,
    text: PeriodText,
  })
  .meta({ id: "PublicationDate", description: "Published time: when the article said so." });
export type PublicationDate = z.infer<typeof PublicationDate>;
