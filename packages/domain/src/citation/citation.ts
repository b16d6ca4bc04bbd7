import * as z from "zod";
import { ClaimId } from "../schema/identifier.ts";
import { citeAsApa } from "./apa.ts";
import { citeAsBibtex } from "./bibtex.ts";
import type { Cited } from "./cited.ts";
import { CslItem, citeAsCslJson, cslItemOf } from "./csl-item.ts";
import { citeAsSentence } from "./sentence.ts";
import { CitationStyle } from "./style.ts";
import { citeAsWikipedia } from "./wikipedia.ts";

const claim = {
  claim: ClaimId,
  page: z
    .string()
    .describe("Permanent address of the claim's page; from the site's root where the site's address is not set."),
};

const wording = {
  style: CitationStyle,
  text: z
    .string()
    .describe(
      "The citation, to be pasted as it is. It names the day that the claim is cited as of: where the answer's `asOf` is null, the release's last.",
    ),
  item: CslItem.optional().describe("Of `csl-json` only: the item as JSON. The text is a list of it, as files are."),
};

export const Citation = z
  .strictObject({ ...claim, ...wording })
  .meta({ id: "Citation", description: "A claim as a citation in one style: its article, and what Selon recorded." });
export type Citation = z.infer<typeof Citation>;

export const Citations = z
  .strictObject({
    ...claim,
    citations: z.array(z.strictObject(wording)).describe("One for each style, in their order."),
  })
  .meta({ id: "Citations", description: "A claim as a citation in every style." });
export type Citations = z.infer<typeof Citations>;

const texts: Readonly<Record<CitationStyle, (cited: Cited) => string>> = {
  sentence: citeAsSentence,
  apa: citeAsApa,
  bibtex: citeAsBibtex,
  "csl-json": citeAsCslJson,
  wikipedia: citeAsWikipedia,
};

/**
 * A claim as a citation in every style. What is cited is the article, named by outlet, date, address and our description;
 * never one of its sentences.
 *
 * @example citeClaim({ claim, article, language: "en", release, asOf: null })
 */
export function citeClaim(cited: Cited): Citations {
  return {
    claim: cited.claim.id,
    page: cited.claim.links.html,
    citations: CitationStyle.options.map((style) => ({
      style,
      text: texts[style](cited),
      ...(style === "csl-json" && { item: cslItemOf(cited) }),
    })),
  };
}
