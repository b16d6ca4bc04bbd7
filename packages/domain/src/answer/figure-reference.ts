import * as z from "zod";
import { formatPublication } from "../format/date.ts";
import { figureWording } from "../format/figure.ts";
import { formatValid, isDatedByPublication } from "../format/valid.ts";
import { metricOf } from "../profile/metric-of.ts";
import { publicationOf } from "../profile/publication.ts";
import type { RecordedFigure } from "../schema/claim.ts";
import { ClaimId } from "../schema/identifier.ts";
import type { AnswerContext } from "./context.ts";

export const FigureReference = z
  .strictObject({
    claim: ClaimId,
    value: z.string().describe("The value as text, its bound included."),
    valid: z.string().describe("When it was true, as text; where only its publication dates it, that."),
  })
  .meta({ id: "FigureReference", description: "A figure that a calculation speaks of, by its claim." });
export type FigureReference = z.infer<typeof FigureReference>;

export function referToFigure(claim: RecordedFigure, { index, language }: AnswerContext): FigureReference {
  const metric = metricOf(claim, index);
  const { value, qualifiers, valid } = claim;
  const published = publicationOf(claim, index);
  // Away from its selon line, “when published” would say nothing.
  const when = isDatedByPublication({ valid, published })
    ? formatPublication(published, language)
    : formatValid({ valid, qualifiers, published }, language, "long");
  return {
    claim: claim.id,
    value: figureWording({ value, metric, qualifiers }, language).value,
    valid: when,
  };
}
