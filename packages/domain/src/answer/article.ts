import * as z from "zod";
import { type RecordedArticle, TextExtent } from "../schema/article.ts";
import type { RecordedClaim } from "../schema/claim.ts";
import { ArticleId } from "../schema/identifier.ts";
import { Language } from "../schema/language.ts";
import { IsoDate, PublicationDate } from "../schema/period.ts";
import { Claim, describeClaim } from "./claim.ts";
import type { AnswerContext } from "./context.ts";
import { Speaker, speakerOf } from "./reference.ts";

export const ArticleSummary = z
  .strictObject({
    id: ArticleId,
    outlet: Speaker,
    url: z.url(),
    language: Language.describe("Language of the article."),
    published: PublicationDate,
    retrieved: IsoDate.describe("Day on which it was read."),
    description: z.string().describe("What it is about, in our words and in the language of the answer."),
    textDigest: z.string().describe("SHA-256 of the plain text that was read, in UTF-8."),
    textExtent: TextExtent,
    claimCount: z.int().positive().describe("Claims that the dataset holds of it."),
  })
  .meta({ id: "ArticleSummary", description: "The bibliographic record of an article; never its sentences." });
export type ArticleSummary = z.infer<typeof ArticleSummary>;

export const Article = z
  .strictObject({ ...ArticleSummary.shape, claims: z.array(Claim).describe("In the order of the text.") })
  .meta({ id: "Article", description: "The bibliographic record of an article, with its claims." });
export type Article = z.infer<typeof Article>;

export function summariseArticle(article: RecordedArticle, context: AnswerContext): ArticleSummary {
  return {
    id: article.id,
    outlet: speakerOf(article.outlet, context),
    url: article.url,
    language: article.language,
    published: article.published,
    retrieved: article.retrieved,
    description: article.description[context.language],
    textDigest: article.textDigest,
    textExtent: article.textExtent,
    claimCount: article.claims.length,
  };
}

/** Within a sentence, the curator's order stands. */
const inOrderOfText = (a: RecordedClaim, b: RecordedClaim): number =>
  a.evidence.paragraph - b.evidence.paragraph || a.evidence.sentence - b.evidence.sentence;

export function describeArticle(article: RecordedArticle, context: AnswerContext): Article {
  const claims = article.claims.toSorted(inOrderOfText).map((claim) => describeClaim(claim, context));
  return { ...summariseArticle(article, context), claims };
}
