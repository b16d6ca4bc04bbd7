import * as z from "zod";
import { CuratedClaim, RecordedClaim } from "./claim.ts";
import { ArticleId, EntityId } from "./identifier.ts";
import { Language, Localised } from "./language.ts";
import { DateSource, IsoDate, PeriodText, PublicationDate } from "./period.ts";

export const TextExtent = z
  .enum(["whole", "beginning"])
  .describe("How much of the text the digest and the locators cover. Nothing is claimed from what was not read.");

const record = {
  outlet: EntityId.describe("Who published the article."),
  url: z.url({ protocol: /^https?$/ }).describe("Where it was read."),
  language: Language.describe("Language of the text."),
  retrieved: IsoDate.describe("Day on which it was read."),
  textDigest: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/, "must be sha256: and 64 lower-case hexadecimal digits")
    .describe("SHA-256 of the plain text that was read, in UTF-8."),
  textExtent: TextExtent,
  description: Localised.describe(
    "What the article is about, in our words; stands in place of the title, which is somebody's sentence.",
  ),
};

/** An article as a curator writes it: the bibliographic record and the claims, one file an article. */
export const CuratedArticle = z.strictObject({
  ...record,
  published: PeriodText.describe("EDTF date; an interval where only bounds are known."),
  publishedSource: DateSource,
  claims: z.array(CuratedClaim).min(1),
});
export type CuratedArticle = z.infer<typeof CuratedArticle>;

/** An article as the dataset holds it. */
export const RecordedArticle = z.strictObject({
  id: ArticleId,
  ...record,
  published: PublicationDate,
  claims: z.array(RecordedClaim).min(1),
});
export type RecordedArticle = z.infer<typeof RecordedArticle>;
