/** What is known of an article before anybody has read it claim by claim. */
export type NewArticle = {
  readonly outlet: string;
  readonly url: string;
  readonly language: "en" | "fr";
  /** EDTF date or interval. */
  readonly published: string;
  readonly publishedSource: "printed" | "inferred";
  readonly retrieved: string;
  readonly textExtent: "whole" | "beginning";
};

/** The earliest day that an EDTF date or interval can mean. */
function earliestDay(published: string): string {
  const [year = "", month = "01", day = "01"] = (published.split("/")[0] ?? "").split("-");
  return `${year}-${month}-${day}`;
}

/** Where the file of an article belongs, under `data/`. */
export function pathOfArticle({ outlet, published }: NewArticle, slug: string): string {
  const first = earliestDay(published);
  return `articles/${first.slice(0, 4)}/${first}-${outlet}-${slug}.yaml`;
}

/**
 * The record of a new article with one claim to fill in, and what to choose from beside it. Lint refuses it until it is
 * filled in: what a curator has not decided must not look decided.
 *
 * @param claimId a fresh id for the first claim
 */
export const skeletonOf = (article: NewArticle, claimId: string): string => `outlet: ${article.outlet}
url: ${article.url}
language: ${article.language}
published: ${article.published}
publishedSource: ${article.publishedSource}
retrieved: ${article.retrieved}
textExtent: ${article.textExtent}
description:
  en: # what it is about, in your words; the title is somebody’s sentence
  fr:
claims: # in the order of the text
  - id: ${claimId}
    kind: figure # relation (from, type, to), event (event, participants) and statement (subjects) have other fields
    subjects: [] # users belong to a product, not to its company; several make one combined figure
    metric: # a code of data/metrics.yaml, with the qualifiers that it asks for
    value: # { form: exact, amount: 200_000_000, currency: USD }; “more than” is { form: bound, exclusiveMinimum: … }
    valid: # when it was true: 2024-08, 2024-Q3, FY2026-Q3, an interval, or unknown
    validSource: # printed or inferred; leave it out with unknown
    attribution: # [{ by: [openai], role: speaker }], the first speaker first; [] where nobody is named
    stage: # realised, agreed, in-talks, prospective or cancelled
    hedges: [] # conditional, could, likely, reportedly
    evidence: { paragraph: 1, sentence: 1, printed: "" } # article:check --fix adds the fingerprint
    statement:
      en:
      fr:
`;
