import * as z from "zod";
import { formatFactor } from "../format/factor.ts";
import type { Candidate } from "../profile/candidate.ts";
import { type Growth as FoundGrowth, growthAlong, type Refusal } from "../profile/growth.ts";
import { Commitment } from "../schema/certainty.ts";
import type { Metric } from "../schema/metric.ts";
import { Interval } from "../schema/value.ts";
import type { AnswerContext } from "./context.ts";
import { Difference, describeDifference } from "./difference.ts";
import { FigureReference, referToFigure } from "./figure-reference.ts";

const ends = { from: FigureReference, to: FigureReference };

export const Growth = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("growth"),
      ...ends,
      formula: z.literal("to / from").describe("How it was computed, by interval arithmetic."),
      factor: Interval.describe("What the earlier figure was multiplied by: every pair of true values lies within."),
      yearlyFactor: Interval.optional().describe(
        "The same for a year of 365.25 days; absent where the two times can lie 90 days apart or less.",
      ),
      certainty: Commitment.describe("The weaker commitment of the two figures."),
      unstated: z.array(z.string()).describe("Qualifiers that one of the two figures does not state: read with care."),
      text: z.string().describe("The factor in words: “multiplied by 1.81 to 2.22”."),
      yearlyText: z.string().optional(),
    }),
    z.strictObject({
      kind: z.literal("refusal"),
      ...ends,
      differences: z.array(Difference).min(1).describe("Why no growth is computed."),
      text: z.string(),
    }),
  ])
  .meta({
    id: "Growth",
    description: "What we computed between two successive figures of a series, or why we computed nothing.",
  });
export type Growth = z.infer<typeof Growth>;

const refused = { en: "Not calculated. ", fr: "Non calculé. " };

function describe(growth: FoundGrowth | Refusal, metric: Metric, context: AnswerContext): Growth {
  const { language } = context;
  const found = { from: referToFigure(growth.from.claim, context), to: referToFigure(growth.to.claim, context) };
  if (growth.kind === "refusal") {
    const differences = growth.differences.map((difference) =>
      describeDifference(difference, metric, context, [found.from.valid, found.to.valid]),
    );
    return {
      kind: "refusal",
      ...found,
      differences,
      text: refused[language] + differences.map(({ text }) => text).join("; "),
    };
  }
  const { factor, yearlyFactor, certainty, unstated } = growth;
  return {
    kind: "growth",
    ...found,
    formula: "to / from",
    factor,
    ...(yearlyFactor && { yearlyFactor }),
    certainty,
    unstated: [...unstated],
    text: formatFactor(factor, language),
    ...(yearlyFactor && { yearlyText: formatFactor(yearlyFactor, language) }),
  };
}

/** The growth along a series, the latest first. */
export const describeGrowth = (candidates: readonly Candidate[], metric: Metric, context: AnswerContext): Growth[] =>
  growthAlong(candidates, metric)
    .map((growth) => describe(growth, metric, context))
    .reverse();
