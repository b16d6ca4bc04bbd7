import type { RecordedClaim } from "../schema/claim.ts";
import type { PublicationDate } from "../schema/period.ts";
import { articleOf } from "./article-of.ts";
import { correctedInto } from "./correction.ts";
import type { DatasetIndex } from "./dataset-index.ts";

/** When a claim was published: with its article, or by the correction that put it there. */
export function publicationOf(claim: Pick<RecordedClaim, "id" | "article">, index: DatasetIndex): PublicationDate {
  const article = articleOf(claim, index);
  const date = correctedInto(article).get(claim.id);
  if (date === undefined || date <= article.published.end) return article.published;
  return { start: date, end: date, source: "printed", text: date };
}
