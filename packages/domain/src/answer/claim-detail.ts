import * as z from "zod";
import { articleOf } from "../profile/article-of.ts";
import { ineligibilityOf } from "../profile/candidate.ts";
import { certaintyOf } from "../profile/certainty.ts";
import { countTellings, tellingsOf } from "../profile/corroboration.ts";
import { retellingsOf } from "../profile/echo.ts";
import { inItsSeries } from "../profile/findings.ts";
import { isSamePeriod } from "../profile/place.ts";
import { publicationOf } from "../profile/publication.ts";
import type { RecordedClaim, RecordedFigure } from "../schema/claim.ts";
import { ArticleId, ClaimId } from "../schema/identifier.ts";
import { PublicationDate } from "../schema/period.ts";
import { Check } from "./check.ts";
import {
  type Claim,
  describeClaim,
  describeFigure,
  EventClaim,
  FigureClaim,
  RelationClaim,
  StatementClaim,
} from "./claim.ts";
import type { AnswerContext } from "./context.ts";
import { Dispute } from "./dispute.ts";
import { FigureReference, referToFigure } from "./figure-reference.ts";
import { Growth } from "./growth.ts";
import { explain, HeadlineReasonAnswer, RejectionReason } from "./reason.ts";
import { Reference, referTo, Speaker, speakerOf } from "./reference.ts";
import { describeSeries, type Series } from "./series.ts";

const telling = z.strictObject({
  claim: ClaimId,
  article: ArticleId,
  outlet: Speaker,
  published: PublicationDate,
});

const detail = {
  tellings: z
    .array(
      z.strictObject({
        origins: z.array(Reference).describe("Who said it first; empty where that is not known."),
        told: z.array(telling).min(1).describe("The articles that say so, the first first: those after it are echoes."),
      }),
    )
    .describe("Every known claim that says the same, this one included, by who said it first."),
  corroboration: z
    .strictObject({
      articles: z.int().positive().describe("Articles that say so."),
      origins: z
        .int()
        .nonnegative()
        .describe("Known origins behind them; what has an organisation in common counts as one."),
      echoes: z.int().nonnegative().describe("Articles that only repeat what a known origin had said in another."),
    })
    .describe("Repetition is not corroboration: how many articles, after how many origins."),
};

const figureDetail = {
  headline: z
    .strictObject({
      leads: z.boolean().describe("Whether this figure leads its series."),
      reason: z.union([HeadlineReasonAnswer, RejectionReason]).describe("Why it leads, or why it does not."),
      ruleVersion: z.int().describe("Version of the rule that chose."),
      leader: FigureReference.optional().describe("The figure that leads instead; absent where none or this one does."),
    })
    .describe("Why this figure is, or is not, what a profile shows first."),
  rivals: z.array(FigureClaim).describe("Other values that the series has for the same period."),
  growth: z.array(Growth).describe("Calculations that this figure goes into."),
  checks: z.array(Check).describe("Checks of stated changes that this claim states, or that it is the base or end of."),
  disputes: z.array(Dispute).describe("Disputes and likely mix-ups that it takes part in."),
  history: z.array(FigureReference).describe("The whole series, the latest first."),
};

export const ClaimDetail = z
  .discriminatedUnion("kind", [
    z.strictObject({ ...FigureClaim.shape, ...detail, ...figureDetail }),
    z.strictObject({ ...RelationClaim.shape, ...detail }),
    z.strictObject({ ...EventClaim.shape, ...detail }),
    z.strictObject({ ...StatementClaim.shape, ...detail }),
  ])
  .meta({
    id: "ClaimDetail",
    description: "A claim with what it is to be held against: echoes, rivals, calculations and disputes.",
  });
export type ClaimDetail = z.infer<typeof ClaimDetail>;

/** The known claims that say the same: of figures, the same value of the same time; else the very same assertion. */
function sameClaims(claim: RecordedClaim, { index }: AnswerContext): RecordedClaim[] {
  if (claim.kind === "figure") {
    const { metric, candidates, own } = inItsSeries(claim, index);
    return own ? tellingsOf(own, candidates, metric).map((told) => told.claim) : [claim];
  }
  const [about = ""] = claim.kind === "event" ? [claim.event] : claim.kind === "relation" ? [claim.from] : [];
  return (index.claimsNaming.get(about) ?? [claim]).filter((other) => other === claim || saysTheSame(other, claim));
}

function saysTheSame(a: RecordedClaim, b: RecordedClaim): boolean {
  if (a.stance !== b.stance || a.stage !== b.stage) return false;
  if (a.kind === "relation" && b.kind === "relation") return a.from === b.from && a.type === b.type && a.to === b.to;
  return a.kind === "event" && b.kind === "event" && a.event === b.event;
}

function describeTellings(claim: RecordedClaim, context: AnswerContext) {
  const { index } = context;
  const told = sameClaims(claim, context)
    .map((one) => ({
      claim: one.id,
      article: one.article,
      origins: certaintyOf(one, index).origins,
      outlet: speakerOf(articleOf(one, index).outlet, context),
      published: publicationOf(one, index),
    }))
    .sort((a, b) => (a.published.end < b.published.end ? -1 : a.published.end > b.published.end ? 1 : 0));
  const tellings = retellingsOf(told).map(({ origins, told: of }) => ({
    origins: origins.map((id) => referTo(id, context)),
    told: of.map(({ origins: _origins, ...one }) => one),
  }));
  return { tellings, corroboration: countTellings(told) };
}

function placeInHeadline(claim: RecordedFigure, { headline, newerLessCertain }: Series, context: AnswerContext) {
  const { ruleVersion } = headline;
  if (headline.kind === "claim" && headline.claim.id === claim.id) {
    return { leads: true, reason: headline.reason, ruleVersion };
  }
  const rejection = headline.rejected.find((one) => one.claim === claim.id)?.reason;
  const reason =
    rejection ??
    (newerLessCertain.some(({ id }) => id === claim.id)
      ? explain("less-certain", context.language)
      : explain("undated", context.language));
  const leader = headline.kind === "claim" ? context.index.claims.get(headline.claim.id) : undefined;
  return {
    leads: false,
    reason,
    ruleVersion,
    ...(leader?.kind === "figure" && { leader: referToFigure(leader, context) }),
  };
}

function speaksOf(check: Check, id: string): boolean {
  if (check.change === id) return true;
  return check.kind === "not-checkable"
    ? check.impliedBase?.later.claim === id
    : check.base.claim === id || check.later.claim === id;
}

function describeFigureDetail(claim: RecordedFigure, context: AnswerContext) {
  const { index } = context;
  const { metric, key, candidates, own } = inItsSeries(claim, index);
  const series = describeSeries(key, context);
  if (!series) throw new RangeError(`the series of claim ${claim.id} has no claims`);
  const same = new Set(sameClaims(claim, context).map(({ id }) => id));
  // Only what could lead has rivals, and is one: a change is none of the values that it speaks of.
  const eligible = candidates.filter((candidate) => ineligibilityOf(candidate) === undefined);
  const rivals =
    own && eligible.includes(own)
      ? eligible.filter((other) => !same.has(other.claim.id) && isSamePeriod(other.claim.valid, claim.valid, metric))
      : [];
  return {
    headline: placeInHeadline(claim, series, context),
    rivals: rivals.map((rival) => describeFigure(rival.claim, context)),
    growth: series.growth.filter(({ from, to }) => from.claim === claim.id || to.claim === claim.id),
    checks: series.checks.filter((check) => speaksOf(check, claim.id)),
    disputes: series.disputes.filter(({ claims }) => claims.some(({ id }) => id === claim.id)),
    history: series.history.flatMap(({ id }) => {
      const figure = index.claims.get(id);
      return figure?.kind === "figure" ? [referToFigure(figure, context)] : [];
    }),
  };
}

/** A claim with its echoes, and a figure with its rivals, its calculations and its place in the series. */
export function describeClaimDetail(claim: RecordedClaim, context: AnswerContext): ClaimDetail {
  const tellings = describeTellings(claim, context);
  if (claim.kind === "figure") {
    return { ...describeFigure(claim, context), ...tellings, ...describeFigureDetail(claim, context) };
  }
  const described = describeClaim(claim, context) as Exclude<Claim, { kind: "figure" }>;
  return { ...described, ...tellings };
}
