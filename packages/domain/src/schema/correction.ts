import * as z from "zod";
import { ClaimId } from "./identifier.ts";
import { Localised } from "./language.ts";
import { IsoDate } from "./period.ts";

export const CorrectionKind = z
  .enum(["corrected", "retracted"])
  .describe(
    "`corrected`: what was claimed has been replaced. `retracted`: it has been taken back, with nothing in its place.",
  );
export type CorrectionKind = z.infer<typeof CorrectionKind>;

export const CorrectedBy = z
  .enum(["outlet", "selon"])
  .describe("`outlet`: the article was corrected. `selon`: our record of it was wrong, and the article was not.");
export type CorrectedBy = z.infer<typeof CorrectedBy>;

/** What was said, later, of a claim. The claim stays as it was: as of an earlier day nobody knew better. */
export const Correction = z.strictObject({
  date: IsoDate.describe("Day on which the correction was published; before it the claim stands uncorrected."),
  kind: CorrectionKind,
  by: CorrectedBy,
  reason: Localised.describe("What was wrong, in our words."),
  replacedBy: ClaimId.optional().describe(
    "The claim that stands in its place. One of the same article counts as published on the day of the correction.",
  ),
});
export type Correction = z.infer<typeof Correction>;
