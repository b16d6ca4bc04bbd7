import * as z from "zod";
import type { Candidate } from "../profile/candidate.ts";
import { corroborationOf } from "../profile/corroboration.ts";
import { headlineOf, headlineRuleVersion } from "../profile/headline.ts";
import { intervalOf } from "../profile/interval.ts";
import { placeOf } from "../profile/place.ts";
import type { SeriesKey } from "../profile/series.ts";
import type { RecordedFigure } from "../schema/claim.ts";
import { ClaimId } from "../schema/identifier.ts";
import type { Metric } from "../schema/metric.ts";
import { articleOf, derive, describeFigure, FigureClaim, metricOf } from "./claim.ts";
import type { AnswerContext } from "./context.ts";
import { MetricReference, referToMetric } from "./metric.ts";
import { explain, HeadlineReasonAnswer, RejectionReason } from "./reason.ts";
import { Reference, referTo } from "./reference.ts";

const headlineCommon = {
  reason: HeadlineReasonAnswer,
  ruleVersion: z.int().describe("Version of the rule that chose."),
  rejected: z
    .array(z.strictObject({ claim: ClaimId, reason: RejectionReason }))
    .describe("The other figures, and why not they."),
};

export const Headline = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("claim"), claim: FigureClaim, ...headlineCommon }),
    z.strictObject({ kind: z.literal("none"), ...headlineCommon }),
  ])
  .meta({
    id: "Headline",
    description: "The figure that a profile shows first, chosen by a published rule; or why there is none.",
  });
export type Headline = z.infer<typeof Headline>;

export const Series = z
  .strictObject({
    series: z.string().describe("Key of the series, safe in a URL."),
    subjects: z.array(Reference).min(1).describe("Several: combined figures, never to be split."),
    object: Reference.optional(),
    event: Reference.optional().describe("For metrics that belong to one event."),
    metric: MetricReference,
    headline: Headline,
    newerLessCertain: z.array(FigureClaim).describe("Later than the headline, but too uncertain to take its place."),
    history: z
      .array(FigureClaim)
      .describe(
        "Every claim of the series, the latest first; plans, denials and undated figures included, each with its badge.",
      ),
    articles: z.int().nonnegative().describe("Articles that give the headline's figure."),
    origins: z.int().nonnegative().describe("Known origins behind those articles: repetition is not corroboration."),
  })
  .meta({
    id: "Series",
    description: "Figures that may stand on one line: same subject, metric, window, length and currency.",
  });
export type Series = z.infer<typeof Series>;

function candidatesOf(claims: readonly RecordedFigure[], { index }: AnswerContext): Candidate[] {
  return claims.map((claim) => ({
    claim,
    published: articleOf(claim, index).published,
    ...derive(claim, index),
    interval: intervalOf(claim.value),
  }));
}

/** Latest first, the undated last; of one time, as they were published. */
function latestFirst(metric: Metric) {
  return (a: RecordedFigure, b: RecordedFigure): number => {
    const placeA = placeOf(a.valid, metric) ?? "";
    const placeB = placeOf(b.valid, metric) ?? "";
    return placeA > placeB ? -1 : placeA < placeB ? 1 : 0;
  };
}

function describeHeadline(candidates: readonly Candidate[], metric: Metric, context: AnswerContext) {
  const { language } = context;
  const choice = headlineOf(candidates, metric);
  const common = {
    reason: explain(choice.reason, language),
    ruleVersion: headlineRuleVersion,
    rejected: choice.rejected.map(({ claim, reason }) => ({ claim: claim.id, reason: explain(reason, language) })),
  };
  const leader = choice.kind === "claim" && candidates.find(({ claim }) => claim === choice.claim);
  if (!leader) return { headline: { kind: "none" as const, ...common }, newerLessCertain: [], articles: 0, origins: 0 };
  return {
    headline: { kind: "claim" as const, claim: describeFigure(leader.claim, context), ...common },
    newerLessCertain: choice.newerLessCertain.map((claim) => describeFigure(claim, context)),
    ...corroborationOf(leader, candidates, metric),
  };
}

/** One series of figures: its headline and why, and everything that was said. Undefined where no claim has the key. */
export function describeSeries(key: SeriesKey, context: AnswerContext): Series | undefined {
  const claims = context.index.series.get(key);
  const [first] = claims ?? [];
  if (!claims || !first) return undefined;
  const metric = metricOf(first, context.index);
  return {
    series: key,
    subjects: first.subjects.map((id) => referTo(id, context)),
    ...(first.object && { object: referTo(first.object, context) }),
    ...(metric.accumulation === "per-event" && first.event && { event: referTo(first.event, context) }),
    metric: referToMetric(metric, identifyingOnly(first, metric), context.language),
    ...describeHeadline(candidatesOf(claims, context), metric, context),
    history: [...claims].sort(latestFirst(metric)).map((claim) => describeFigure(claim, context)),
  };
}

/** The label of a series may only say what all of its claims share. */
function identifyingOnly({ qualifiers }: RecordedFigure, metric: Metric): Record<string, string> {
  const identifying = new Set(metric.qualifiers.filter(({ role }) => role === "identifying").map(({ name }) => name));
  return Object.fromEntries(Object.entries(qualifiers).filter(([name]) => identifying.has(name)));
}
