import * as z from "zod";
import { formatValue } from "../format/value.ts";
import type { CalendarPeriod } from "../profile/calendar-period.ts";
import type { Candidate } from "../profile/candidate.ts";
import { corroborationOf } from "../profile/corroboration.ts";
import { opponentsOf } from "../profile/dispute.ts";
import { findingsOf } from "../profile/findings.ts";
import { headlineOf, headlineRuleVersion } from "../profile/headline.ts";
import { hullOf } from "../profile/interval-arithmetic.ts";
import { metricOf } from "../profile/metric-of.ts";
import { isSamePeriod, placeOf } from "../profile/place.ts";
import { type SeriesKey, seriesKey } from "../profile/series.ts";
import { unlikeSeries } from "../profile/unlike.ts";
import type { RecordedFigure } from "../schema/claim.ts";
import { ClaimId } from "../schema/identifier.ts";
import type { Metric } from "../schema/metric.ts";
import { Interval } from "../schema/value.ts";
import { Check, describeChecks } from "./check.ts";
import { describeFigure, FigureClaim } from "./claim.ts";
import type { AnswerContext } from "./context.ts";
import { Difference, describeDifference } from "./difference.ts";
import { Dispute, disputesOfSeries } from "./dispute.ts";
import { describeGrowth, Growth } from "./growth.ts";
import { MetricReference, referToMetricOfSeries } from "./metric.ts";
import { explain, HeadlineReasonAnswer, RejectionReason } from "./reason.ts";
import { Reference, referTo } from "./reference.ts";

const Hull = z
  .strictObject({
    interval: Interval.describe("The interval that holds those of all the disputing figures."),
    text: z.string().describe("The figures' span as text: “between 100 million and 200 million”."),
    claims: z.array(ClaimId).min(1).describe("The figures that disagree with the headline."),
  })
  .describe("Where independent sources disagree with the headline: between what and what they lie.");

const headlineCommon = {
  reason: HeadlineReasonAnswer,
  ruleVersion: z.int().describe("Version of the rule that chose."),
  rejected: z
    .array(z.strictObject({ claim: ClaimId, reason: RejectionReason }))
    .describe("The other figures, and why not they."),
};

export const Headline = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("claim"),
      claim: FigureClaim,
      hull: Hull.optional(),
      ...headlineCommon,
    }),
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
    echoes: z
      .int()
      .nonnegative()
      .describe("Articles among them that only repeat what a known origin had said in another."),
    growth: z
      .array(Growth)
      .describe("Our calculation between each two successive figures, the latest first; refusals are results too."),
    checks: z.array(Check).describe("Stated changes, such as “doubled”, held against the figures that they speak of."),
    disputes: z.array(Dispute).describe("Figures of the series that do not go together, the newest finding first."),
    unlike: z
      .array(
        z.strictObject({
          series: z.string().describe("Key of the other series."),
          label: z.string().describe("Name of its metric, qualifiers included."),
          differences: z.array(Difference).min(1),
        }),
      )
      .describe("Series that look like this one and were not joined to it, with what sets them apart."),
  })
  .meta({
    id: "Series",
    description: "Figures that may stand on one line: same subject, metric, window, length and currency.",
  });
export type Series = z.infer<typeof Series>;

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
  if (!leader) {
    return { headline: { kind: "none" as const, ...common }, newerLessCertain: [], articles: 0, origins: 0, echoes: 0 };
  }
  const hull = hullAround(leader, metric, context);
  return {
    headline: {
      kind: "claim" as const,
      claim: describeFigure(leader.claim, context),
      ...(hull && { hull }),
      ...common,
    },
    newerLessCertain: choice.newerLessCertain.map((claim) => describeFigure(claim, context)),
    ...corroborationOf(leader, candidates, metric),
  };
}

/** What a reader takes for the value: its amount, or the ends that it states. */
function spanOf({ value }: RecordedFigure): Interval[] {
  if (value.form === "exact" || value.form === "approximate") return [{ minimum: value.amount, maximum: value.amount }];
  if (value.form !== "bound") return [];
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = value;
  return [{ minimum, exclusiveMinimum, maximum, exclusiveMaximum }];
}

function hullAround(leader: Candidate, metric: Metric, { index, language }: AnswerContext) {
  const disputes = findingsOf(index).disagreements.get(seriesKey(leader.claim, metric)) ?? [];
  const dispute = disputes.find(({ kind, figures }) => kind === "dispute" && figures.includes(leader));
  if (!dispute) return undefined;
  const interval = hullOf(dispute.figures.flatMap((figure) => figure.interval ?? []));
  const span = hullOf(dispute.figures.flatMap(({ claim }) => spanOf(claim)));
  if (!interval || !span) return undefined;
  const { currency } = leader.claim.value;
  const value = { form: "bound" as const, ...span, ...(currency && { currency }) };
  return {
    interval,
    text: formatValue(value, { unit: metric.unit, language }),
    claims: opponentsOf(leader, dispute, metric).map(({ claim }) => claim.id),
  };
}

/** Whether a figure belongs to a stretch of the calendar: a duration that is that stretch, an instant that lies in it. */
function belongsTo({ claim }: Candidate, { start, end }: CalendarPeriod, metric: Metric): boolean {
  if (metric.periodKind === "duration") return isSamePeriod(claim.valid, { start, end }, metric);
  const place = placeOf(claim.valid, metric);
  return place !== undefined && start <= place && place <= end;
}

/**
 * One series of figures: its headline and why, and everything that was said. Undefined where no claim has the key.
 *
 * @param within only figures of this stretch of the calendar, as if there were no others
 */
export function describeSeries(key: SeriesKey, context: AnswerContext, within?: CalendarPeriod): Series | undefined {
  const [any] = context.index.series.get(key) ?? [];
  if (!any) return undefined;
  const metric = metricOf(any, context.index);
  const ofSeries = findingsOf(context.index).candidates.get(key) ?? [];
  const candidates = within ? ofSeries.filter((candidate) => belongsTo(candidate, within, metric)) : ofSeries;
  const claims = candidates.map(({ claim }) => claim);
  const [first] = claims;
  if (!first) return undefined;
  return {
    series: key,
    subjects: first.subjects.map((id) => referTo(id, context)),
    ...(first.object && { object: referTo(first.object, context) }),
    ...(metric.accumulation === "per-event" && first.event && { event: referTo(first.event, context) }),
    metric: referToMetricOfSeries(first, metric, context.language),
    ...describeHeadline(candidates, metric, context),
    history: [...claims].sort(latestFirst(metric)).map((claim) => describeFigure(claim, context)),
    growth: describeGrowth(candidates, metric, context),
    checks: describeChecks(candidates, metric, context),
    disputes: disputesOfSeries(key, context),
    unlike: describeUnlike(key, metric, context),
  };
}

function describeUnlike(key: SeriesKey, metric: Metric, context: AnswerContext): Series["unlike"] {
  const { index, language } = context;
  return unlikeSeries(key, index).flatMap(({ series, differences }) => {
    const figure = index.series.get(series)?.[0];
    if (!figure) return [];
    const other = metricOf(figure, index);
    const { label } = referToMetricOfSeries(figure, other, language);
    return [{ series, label, differences: differences.map((one) => describeDifference(one, metric, context)) }];
  });
}
