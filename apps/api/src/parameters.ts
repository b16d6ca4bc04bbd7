import { calendarPeriod, IsoDate, Language } from "@selon/domain";
import * as z from "zod";

const asOf = IsoDate.optional().describe(
  "Answer with only what had been published by the end of this day. Absent: all that the release holds. Not the day on which a figure was true (`valid`), nor a version of the dataset (`release`).",
);

const lang = Language.default("en").describe("Language of labels, names and statements.");

/** Digits only: `Number` would read 1e2, 0x10 and the empty text as well. */
const digits = (text: unknown): unknown => (typeof text === "string" && /^\d+$/.test(text) ? Number(text) : text);

const wholeNumber = "must be a whole number from 1 to 200";

const limit = z
  .preprocess(digits, z.int(wholeNumber).min(1, "must be at least 1").max(200, "must be at most 200"))
  .default(50)
  .describe("How many items at the most.");

const cursor = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,512}$/, "is not a cursor that this API gave")
  .optional()
  .describe("Where to go on: the `next` of the answer before. Bound to one list of one release.");

/** What every read endpoint takes. */
export const reading = { asOf, lang };

/** What every list takes on top. */
export const paging = { limit, cursor };

/** Several ids in one parameter, each once. */
export function idsOf(id: z.ZodType<string, string>, most: number, example: string) {
  const several = `must be 1 to ${most} ids joined by commas, each once, such as ${example}`;
  return z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .pipe(
      z
        .array(id)
        .min(1, several)
        .max(most, several)
        .refine((ids) => new Set(ids).size === ids.length, several),
    );
}

/** A stretch of the calendar in which figures were true. */
export const valid = z
  .string()
  .refine(
    (text) => calendarPeriod(text) !== undefined,
    "must be a year, half, quarter or month: 2024, 2024-H1, 2024-Q3 or 2024-08",
  )
  .optional()
  .describe("A year, half, quarter or month in which it was true: `2024`, `2024-H1`, `2024-Q3`, `2024-08`.");
