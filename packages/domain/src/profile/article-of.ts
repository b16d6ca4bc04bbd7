import type { RecordedArticle } from "../schema/article.ts";
import type { RecordedClaim } from "../schema/claim.ts";
import type { DatasetIndex } from "./dataset-index.ts";

/** The article that makes a claim. @throws RangeError where the dataset lacks it. */
export function articleOf(claim: Pick<RecordedClaim, "id" | "article">, index: DatasetIndex): RecordedArticle {
  const article = index.articles.get(claim.article);
  if (!article) throw new RangeError(`claim ${claim.id} is of the article ${claim.article}, which the dataset lacks`);
  return article;
}
