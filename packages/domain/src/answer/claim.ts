import * as z from "zod";
import { figureWording } from "../format/figure.ts";
import { badgeOf } from "../profile/badge.ts";
import { basisOf } from "../profile/basis.ts";
import { commitmentOf } from "../profile/commitment.ts";
import type { DatasetIndex } from "../profile/dataset-index.ts";
import { intervalOf } from "../profile/interval.ts";
import { originsOf } from "../profile/origin.ts";
import { participantsOf } from "../profile/participants.ts";
import { seriesKey } from "../profile/series.ts";
import type { RecordedArticle } from "../schema/article.ts";
import { HopRole } from "../schema/attribution.ts";
import { Badge, Basis, Commitment, Hedge, Stage, Stance } from "../schema/certainty.ts";
import { ParticipantRole, Qualifiers, type RecordedClaim, type RecordedFigure, RelationType } from "../schema/claim.ts";
import { Evidence } from "../schema/evidence.ts";
import { ArticleId, ClaimId } from "../schema/identifier.ts";
import { Language } from "../schema/language.ts";
import type { Metric } from "../schema/metric.ts";
import { Period, PublicationDate } from "../schema/period.ts";
import { Interval, Value } from "../schema/value.ts";
import type { AnswerContext } from "./context.ts";
import { claimLinks, Links } from "./links.ts";
import { MetricReference, referToMetric } from "./metric.ts";
import { Reference, referTo, Speaker, speakerOf } from "./reference.ts";

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

/** The article that makes a claim. */
export function articleOf(claim: RecordedClaim, index: DatasetIndex): RecordedArticle {
  const article = index.articles.get(claim.article);
  if (!article) throw new RangeError(`claim ${claim.id} is of the article ${claim.article}, which the dataset lacks`);
  return article;
}

/** What the rules derive from a claim alone, without its rivals. */
export function derive(claim: RecordedClaim, index: DatasetIndex) {
  const { published } = articleOf(claim, index);
  const basis = basisOf(claim, published, participantsOf(claim, index), index.entities);
  const commitment = commitmentOf(claim.hedges);
  const outcome = claim.kind === "figure" && metricOf(claim, index).outcome;
  return {
    origins: originsOf(claim, published, index.entities),
    basis,
    commitment,
    badge: badgeOf({ stance: claim.stance, stage: claim.stage, commitment, basis, outcome }),
  };
}

export function metricOf(claim: RecordedFigure, index: DatasetIndex): Metric {
  const metric = index.metrics.get(claim.metric);
  if (!metric) throw new RangeError(`claim ${claim.id} has the metric ${claim.metric}, which the vocabulary lacks`);
  return metric;
}

function describeCommon(claim: RecordedClaim, context: AnswerContext) {
  const { index, language } = context;
  const article = articleOf(claim, index);
  const { origins, ...derived } = derive(claim, index);
  return {
    id: claim.id,
    statement: claim.statement[language],
    valid: claim.valid,
    published: article.published,
    attribution: claim.attribution.map(({ by, role }) => ({
      by: Array.isArray(by) ? by.map((id) => speakerOf(id, context)) : by[language],
      role,
    })),
    origins: origins.map((id) => referTo(id, context)),
    ...derived,
    stage: claim.stage,
    hedges: claim.hedges,
    stance: claim.stance,
    evidence: {
      article: article.id,
      outlet: speakerOf(article.outlet, context),
      language: article.language,
      ...claim.evidence,
    },
    links: claimLinks(claim, article, context),
  };
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
