import * as z from "zod";
import { figureWording } from "../format/figure.ts";
import { articleOf } from "../profile/article-of.ts";
import { certaintyOf } from "../profile/certainty.ts";
import { inItsSeries } from "../profile/findings.ts";
import { intervalOf } from "../profile/interval.ts";
import { isLatest } from "../profile/latest.ts";
import { metricOf } from "../profile/metric-of.ts";
import { publicationOf } from "../profile/publication.ts";
import { seriesKey } from "../profile/series.ts";
import { HopRole } from "../schema/attribution.ts";
import { Badge, Basis, Commitment, Hedge, Stage, Stance } from "../schema/certainty.ts";
import { ParticipantRole, Qualifiers, type RecordedClaim, type RecordedFigure, RelationType } from "../schema/claim.ts";
import { Evidence } from "../schema/evidence.ts";
import { ArticleId, ClaimId } from "../schema/identifier.ts";
import { Language } from "../schema/language.ts";
import { Period, PublicationDate } from "../schema/period.ts";
import { Interval, Value } from "../schema/value.ts";
import type { AnswerContext } from "./context.ts";
import { claimLinks, Links } from "./links.ts";
import { MetricReference, referToMetric } from "./metric.ts";
import { Reference, referTo, Speaker, speakerOf } from "./reference.ts";
import { CorrectionAnswer, describeCorrections, describeStanding, Standing } from "./standing.ts";

const common = {
  id: ClaimId,
  statement: z.string().describe("The claim in our words, in the language of the answer."),
  valid: Period,
  published: PublicationDate,
  attribution: z
    .array(
      z.strictObject({
        by: z
          .union([z.array(Speaker).min(1), z.string()])
          .describe("Who; or a wording of ours for somebody who has no entry."),
        role: HopRole,
      }),
    )
    .describe(
      "Who said it through whom, the first speaker first. The article itself is implied at the end. Empty: no source named.",
    ),
  origins: z
    .array(Reference)
    .describe("The organisations that first said it. Empty: not known, so that the claim corroborates nothing."),
  basis: Basis,
  commitment: Commitment,
  stage: Stage,
  hedges: z.array(Hedge).describe("The words of the text that weaken the claim."),
  stance: Stance,
  badge: Badge,
  standing: Standing,
  corrections: z.array(CorrectionAnswer).describe("What was said of it since, the earliest first."),
  evidence: z
    .strictObject({
      article: ArticleId,
      outlet: Speaker.describe("Who published the article."),
      language: Language.describe("Language of the article."),
      ...Evidence.shape,
    })
    .describe("Where an article says so: a locator and the fingerprint of the sentence, never its text."),
  links: Links,
};

export const FigureClaim = z
  .strictObject({
    kind: z.literal("figure"),
    ...common,
    subjects: z
      .array(Reference)
      .min(1)
      .describe("What the figure is about. Several: one combined figure, never to be split."),
    metric: MetricReference,
    qualifiers: Qualifiers,
    value: Value,
    interval: Interval.optional(),
    object: Reference.optional().describe("The other side of a pair: whom a stake or an investment is in."),
    event: Reference.optional().describe("The event that the figure belongs to."),
    baseline: Reference.optional().describe("Of a change since an event, without a base value: that event."),
    namedAs: z.string().optional().describe("The article's own term, where it was mapped to this subject or metric."),
    latest: z
      .boolean()
      .describe(
        "Whether it is about the latest time of its series. A figure of an earlier time stays true: its standing says whether it does.",
      ),
    series: z.string().describe("Key of the series. Only claims of one series may be joined, ranked or subtracted."),
    wording: z
      .strictObject({
        value: z.string().describe("The value as text, its bound included: “more than $100 billion”."),
        counted: z
          .string()
          .describe("What it counts: “weekly active users”. Before the value for a change, else after it."),
        text: z.string().describe("Both, as one reads them aloud."),
      })
      .describe("The figure in the language of the answer."),
  })
  .meta({ id: "FigureClaim", description: "A claim that gives a figure." });
export type FigureClaim = z.infer<typeof FigureClaim>;

export const RelationClaim = z
  .strictObject({
    kind: z.literal("relation"),
    ...common,
    from: Reference,
    type: RelationType,
    to: Reference,
    position: z.string().optional().describe("Office held, for `leads`."),
  })
  .meta({ id: "RelationClaim", description: "A claim that two entities stand in a relation." });

export const EventClaim = z
  .strictObject({
    kind: z.literal("event"),
    ...common,
    event: Reference,
    participants: z.array(z.strictObject({ entity: Reference, role: ParticipantRole })),
  })
  .meta({ id: "EventClaim", description: "A claim about an event: what stage it has reached, and who takes part." });

export const StatementClaim = z
  .strictObject({ kind: z.literal("statement"), ...common, subjects: z.array(Reference).min(1) })
  .meta({
    id: "StatementClaim",
    description: "A claim that is neither figure, relation nor event, in our words only.",
  });

export const Claim = z
  .discriminatedUnion("kind", [FigureClaim, RelationClaim, EventClaim, StatementClaim])
  .meta({ id: "Claim", description: "One assertion of one article, with what the rules derive from it." });
export type Claim = z.infer<typeof Claim>;

function describeCommon(claim: RecordedClaim, context: AnswerContext) {
  const { index, language } = context;
  const article = articleOf(claim, index);
  const { origins, ...certainty } = certaintyOf(claim, index);
  return {
    id: claim.id,
    statement: claim.statement[language],
    valid: claim.valid,
    published: publicationOf(claim, index),
    attribution: claim.attribution.map(({ by, role }) => ({
      by: Array.isArray(by) ? by.map((id) => speakerOf(id, context)) : by[language],
      role,
    })),
    origins: origins.map((id) => referTo(id, context)),
    ...certainty,
    stage: claim.stage,
    hedges: claim.hedges,
    stance: claim.stance,
    standing: describeStanding(claim, context),
    corrections: describeCorrections(claim, context),
    evidence: {
      article: article.id,
      outlet: speakerOf(article.outlet, context),
      language: article.language,
      ...claim.evidence,
    },
    links: claimLinks(claim, article, context),
  };
}

function isLatestOf(claim: RecordedFigure, { index }: AnswerContext): boolean {
  const { metric, candidates, own } = inItsSeries(claim, index);
  return own !== undefined && isLatest(own, candidates, metric);
}

export function describeFigure(claim: RecordedFigure, context: AnswerContext): FigureClaim {
  const { index, language } = context;
  const metric = metricOf(claim, index);
  const interval = intervalOf(claim.value);
  return {
    kind: "figure",
    ...describeCommon(claim, context),
    subjects: claim.subjects.map((id) => referTo(id, context)),
    metric: referToMetric(metric, claim.qualifiers, language),
    qualifiers: claim.qualifiers,
    value: claim.value,
    ...(interval && { interval }),
    ...(claim.object && { object: referTo(claim.object, context) }),
    ...(claim.event && { event: referTo(claim.event, context) }),
    ...(claim.value.form === "change" &&
      "event" in claim.value.against && { baseline: referTo(claim.value.against.event, context) }),
    ...(claim.namedAs && { namedAs: claim.namedAs }),
    latest: isLatestOf(claim, context),
    series: seriesKey(claim, metric),
    wording: figureWording({ value: claim.value, metric, qualifiers: claim.qualifiers }, language),
  };
}

/** A claim as readers get it: names in their language, and everything that follows from what was curated. */
export function describeClaim(claim: RecordedClaim, context: AnswerContext): Claim {
  switch (claim.kind) {
    case "figure":
      return describeFigure(claim, context);
    case "relation":
      return {
        kind: claim.kind,
        ...describeCommon(claim, context),
        from: referTo(claim.from, context),
        type: claim.type,
        to: referTo(claim.to, context),
        ...(claim.position && { position: claim.position[context.language] }),
      };
    case "event":
      return {
        kind: claim.kind,
        ...describeCommon(claim, context),
        event: referTo(claim.event, context),
        participants: claim.participants.map(({ entity, role }) => ({ entity: referTo(entity, context), role })),
      };
    case "statement":
      return {
        kind: claim.kind,
        ...describeCommon(claim, context),
        subjects: claim.subjects.map((id) => referTo(id, context)),
      };
  }
}
