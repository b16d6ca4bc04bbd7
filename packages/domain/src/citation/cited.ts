import type { ArticleSummary } from "../answer/article.ts";
import type { Claim } from "../answer/claim.ts";
import type { Release } from "../schema/dataset.ts";
import type { Language } from "../schema/language.ts";
import type { IsoDate } from "../schema/period.ts";

/** What a citation is made of: a claim and its article, both described in the language of the citation. */
export type Cited = {
  readonly claim: Claim;
  readonly article: ArticleSummary;
  readonly language: Language;
  readonly release: Pick<Release, "id" | "publishedThrough">;
  /** With only what had been published by the end of this day; null for all of the release. */
  readonly asOf: IsoDate | null;
};

/** In place of a title, which is somebody's sentence: APA's form for an untitled work, our description in brackets. */
export const untitled = ({ description }: Cited["article"]): string => `[${description}]`;

/** What reference managers know the citation by; a claim's own id may begin with a digit. */
export const citationKey = ({ id }: Cited["claim"]): string => `selon-${id}`;
