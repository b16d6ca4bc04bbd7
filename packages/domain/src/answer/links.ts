import * as z from "zod";
import type { RecordedArticle } from "../schema/article.ts";
import type { RecordedClaim } from "../schema/claim.ts";
import type { AnswerContext } from "./context.ts";

export const Links = z
  .strictObject({
    self: z.string().describe("The claim in this API, from its root."),
    html: z.string().describe("The page of the claim; from the site's root where the site's address is not set."),
    source: z.string().describe("The article, with a text fragment at which a browser opens the passage."),
  })
  .describe("Where to read on.");

/** `-` separates the parts of a text directive, so it is encoded where it is a part of the text. */
const textDirective = (printed: string): string => `:~:text=${encodeURIComponent(printed).replaceAll("-", "%2D")}`;

/** The address at which a browser opens the passage; a fragment that the address has stays in front. */
function addressOfPassage(url: string, printed: string | undefined): string {
  if (printed === undefined) return url;
  return `${url}${url.includes("#") ? "" : "#"}${textDirective(printed)}`;
}

export function claimLinks(
  claim: RecordedClaim,
  article: RecordedArticle,
  context: AnswerContext,
): z.infer<typeof Links> {
  const { printed } = claim.evidence;
  return {
    self: `/v1/claims/${claim.id}`,
    html: `${context.siteUrl ?? ""}/${context.language}/claims/${claim.id}`,
    source: addressOfPassage(article.url, printed),
  };
}
