import * as z from "zod";
import { type Day, dayOf } from "../format/calendar.ts";
import { Language } from "../schema/language.ts";
import { type Cited, citationKey, untitled } from "./cited.ts";
import { type CitedDate, citedDateOf } from "./cited-date.ts";
import { recordNote } from "./record.ts";

const CslDate = z.strictObject({
  "date-parts": z
    .array(z.array(z.int()).min(1).max(3))
    .min(1)
    .max(2)
    .describe("One date of year, month and day, as many as are known; or two, the bounds of a range."),
  circa: z.literal(true).optional().describe("The date is not certain: it lies within the range, or is inferred."),
});
type CslDate = z.infer<typeof CslDate>;

export const CslItem = z
  .strictObject({
    id: z.string().describe("`selon-` and the claim's id."),
    type: z.literal("article-newspaper"),
    author: z
      .array(z.strictObject({ literal: z.string() }))
      .length(1)
      .describe("The outlet."),
    title: z.string().describe("Our description in square brackets, in place of the title."),
    issued: CslDate.describe("When the article was published."),
    accessed: CslDate.describe("When it was read."),
    URL: z.url().describe("The article."),
    language: Language.describe("Language of the article."),
    note: z.string().describe("The claim in our words, according to whom, how sure, release, day and address."),
  })
  .meta({
    id: "CslItem",
    description: "The article that makes a claim, as an item of CSL-JSON, the format of Zotero, Pandoc and citeproc.",
  });
export type CslItem = z.infer<typeof CslItem>;

const partsOf = ({ year, month, day }: Day): number[] => [year, month, day];

function issuedOf(date: CitedDate): CslDate {
  if (date.kind === "certain") return { "date-parts": [date.parts.filter((part) => part !== undefined)] };
  const [start, end] = [partsOf(date.start), partsOf(date.end)];
  return { "date-parts": start.join() === end.join() ? [start] : [start, end], circa: true };
}

/** The article that makes a claim as a CSL-JSON item; what Selon recorded is its note. */
export function cslItemOf(cited: Cited): CslItem {
  const { article, claim } = cited;
  return {
    id: citationKey(claim),
    type: "article-newspaper",
    author: [{ literal: article.outlet.name }],
    title: untitled(article),
    issued: issuedOf(citedDateOf(article.published)),
    accessed: { "date-parts": [partsOf(dayOf(article.retrieved))] },
    URL: article.url,
    language: article.language,
    note: recordNote(cited),
  };
}

/** As a file that reference managers import: a list of one item. */
export const citeAsCslJson = (cited: Cited): string => JSON.stringify([cslItemOf(cited)], null, 2);
