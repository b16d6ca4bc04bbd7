import { readFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";
import { ClaimId } from "../src/schema/identifier.ts";
import { IsoDate } from "../src/schema/period.ts";

/** A random sample of claims, read again against the articles' texts by somebody who had not entered them. */
export const Audit = z.strictObject({
  date: IsoDate,
  seed: z.string().min(1).describe("What the sample was drawn with: audit:sample draws the same one again."),
  claims: z.int().positive().describe("How many claims the dataset held."),
  sample: z.int().positive().describe("How many of them were read again."),
  wrong: z
    .array(z.strictObject({ claim: ClaimId, field: z.string().min(1), was: z.string().min(1) }))
    .describe("What was wrong and has been mended, field by field."),
  searched: z.string().min(1).describe("How the same mistakes were looked for elsewhere."),
});
export type Audit = z.infer<typeof Audit>;

/** The audits of the dataset, the earliest first. @throws ZodError where the file is not of their shape */
export const readAudits = (file: URL): Audit[] => z.array(Audit).parse(parse(readFileSync(file, "utf8")));
