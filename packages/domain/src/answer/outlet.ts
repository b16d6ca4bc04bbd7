import * as z from "zod";
import { certaintyOf } from "../profile/certainty.ts";
import { standingOf } from "../profile/standing.ts";
import type { Entity } from "../schema/entity.ts";
import { Language } from "../schema/language.ts";
import { StandingCode } from "../schema/standing.ts";
import { ArticleSummary, summariseArticle } from "./article.ts";
import type { AnswerContext } from "./context.ts";
import { describeEntity, EntityDescription } from "./entity.ts";

const counts = {
  articleCount: z.int().nonnegative().describe("Articles of it in the dataset."),
  languages: z.array(Language).describe("Languages of those articles."),
  claimCount: z.int().nonnegative().describe("Claims that those articles make."),
  ownReporting: z.int().nonnegative().describe("Claims among them that it says first itself."),
  citingOthers: z.int().nonnegative().describe("Claims among them that somebody else known said first."),
  originNotKnown: z.int().nonnegative().describe("Claims among them of which nobody says who said them first."),
  standings: z.record(StandingCode, z.int().nonnegative()).describe("The same claims by how they stand today."),
  citedByOthers: z.int().nonnegative().describe("Claims of other outlets' articles that it said first."),
};

export const OutletSummary = z
  .strictObject({ outlet: EntityDescription, ...counts })
  .meta({ id: "OutletSummary", description: "What an outlet published, in counts. Counts, never a score." });
export type OutletSummary = z.infer<typeof OutletSummary>;

export const OutletProfile = z
  .strictObject({ outlet: EntityDescription, ...counts, articles: z.array(ArticleSummary).describe("Newest first.") })
  .meta({ id: "OutletProfile", description: "What an outlet published, in counts, and its articles." });
export type OutletProfile = z.infer<typeof OutletProfile>;

type Outlet = Entity & { kind: "outlet" };

const articlesOf = (outlet: Outlet, { index }: AnswerContext) =>
  [...index.articles.values()].filter((article) => article.outlet === outlet.id);

export function summariseOutlet(outlet: Outlet, context: AnswerContext): OutletSummary {
  const { index } = context;
  const articles = articlesOf(outlet, context);
  const claims = articles.flatMap((article) => article.claims);
  const origins = claims.map((claim) => certaintyOf(claim, index).origins);
  const standings = { current: 0, superseded: 0, disputed: 0, corrected: 0, retracted: 0 };
  for (const claim of claims) standings[standingOf(claim, index).code] += 1;
  const own = new Set(articles.map(({ id }) => id));
  const cited = (index.claimsNaming.get(outlet.id) ?? []).filter(
    (claim) => !own.has(claim.article) && certaintyOf(claim, index).origins.includes(outlet.id),
  );
  return {
    outlet: describeEntity(outlet, context),
    articleCount: articles.length,
    languages: [...new Set(articles.map(({ language }) => language))].sort(),
    claimCount: claims.length,
    ownReporting: origins.filter((ids) => ids.includes(outlet.id)).length,
    citingOthers: origins.filter((ids) => ids.length > 0 && !ids.includes(outlet.id)).length,
    originNotKnown: origins.filter((ids) => ids.length === 0).length,
    standings,
    citedByOthers: cited.length,
  };
}

export function describeOutlet(outlet: Outlet, context: AnswerContext): OutletProfile {
  return {
    ...summariseOutlet(outlet, context),
    articles: articlesOf(outlet, context)
      .map((article) => summariseArticle(article, context))
      .reverse(),
  };
}
