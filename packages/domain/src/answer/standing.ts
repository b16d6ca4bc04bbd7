import * as z from "zod";
import { standingWording } from "../format/standing.ts";
import { standingOf } from "../profile/standing.ts";
import type { RecordedClaim } from "../schema/claim.ts";
import { CorrectedBy, CorrectionKind } from "../schema/correction.ts";
import { ClaimId } from "../schema/identifier.ts";
import { IsoDate } from "../schema/period.ts";
import { StandingCode } from "../schema/standing.ts";
import type { AnswerContext } from "./context.ts";

export const Standing = z
  .strictObject({
    code: StandingCode,
    since: IsoDate.describe("Day since which it has stood so; of a current claim, the day of its publication."),
    by: z.array(ClaimId).describe("The claims that make it so: what replaced it, or what disputes it."),
    text: z.string().describe("The standing in the language of the answer: “Superseded on 2 October 2024”."),
  })
  .meta({
    id: "Standing",
    description:
      "Whether a claim still stands, as far as had been published by the day of the answer. That a newer figure exists is another matter: see `latest`.",
  });
export type Standing = z.infer<typeof Standing>;

export const CorrectionAnswer = z
  .strictObject({
    date: IsoDate,
    kind: CorrectionKind,
    by: CorrectedBy,
    reason: z.string().describe("What was wrong, in our words and in the language of the answer."),
    replacedBy: ClaimId.optional().describe("The claim that stands in its place, once that is known."),
  })
  .meta({ id: "Correction", description: "What was said, later, of a claim that was wrong." });

export function describeStanding(claim: RecordedClaim, { index, language }: AnswerContext): Standing {
  const { code, since, by } = standingOf(claim, index);
  return { code, since, by: [...by], text: standingWording({ code, since }, language) };
}

/** The corrections known of a claim, the earliest first. */
export function describeCorrections(claim: RecordedClaim, { index, language }: AnswerContext) {
  return claim.corrections.map(({ reason, replacedBy, ...rest }) => ({
    ...rest,
    reason: reason[language],
    ...(replacedBy !== undefined && index.claims.has(replacedBy) && { replacedBy }),
  }));
}
