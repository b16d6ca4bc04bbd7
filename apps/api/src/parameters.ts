import { IsoDate, Language } from "@selon/domain";
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
