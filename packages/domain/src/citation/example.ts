// Claims to cite, for tests only.

import { summariseArticle } from "../answer/article.ts";
import { describeClaim } from "../answer/claim.ts";
// biome-ignore lint/style/noRestrictedImports: only tests import this file.
import { indexDataset } from "../profile/dataset-index.ts";
// biome-ignore lint/style/noRestrictedImports: only tests import this file.
import * as example from "../profile/example.ts";
import type { Attribution } from "../schema/attribution.ts";
import type { Correction } from "../schema/correction.ts";
import type { Language } from "../schema/language.ts";
import type { PublicationDate } from "../schema/period.ts";
import type { Cited } from "./cited.ts";

type Options = {
  language?: Language;
  statement?: string;
  attribution?: Attribution;
  corrections?: Correction[];
  outlet?: string;
  /** As in “selon le Journal”; the name where absent. */
  accordingTo?: string;
  description?: string;
  url?: string;
  published?: PublicationDate;
  asOf?: string | null;
  siteUrl?: string | undefined;
};

const inBoth = (text: string) => ({ en: text, fr: text });

/** A time of publication: `published("2024-08-29", "printed")`, `published("2024-08-29/2024-09-30", "inferred")`. */
export const published = (text: string, source: PublicationDate["source"]): PublicationDate => ({
  ...example.published(text),
  source,
});

/** A claim of the Gazette, to be cited; everything that a citation shows can be replaced. */
export function cited(options: Options = {}): Cited {
  const {
    language = "en",
    outlet = "The Gazette",
    accordingTo,
    attribution = [],
    corrections = [],
    asOf = null,
  } = options;
  const claim = example.figure({ id: "00000abc", attribution, corrections });
  const article = {
    ...example.article({
      on: "2024-08-29",
      url: options.url ?? "https://example.org/?p=1",
      claims: [{ ...claim, statement: inBoth(options.statement ?? "ChatGPT has 200 million users.") }],
    }),
    published: options.published ?? published("2024-08-29", "printed"),
    description: inBoth(options.description ?? "Users of ChatGPT"),
  };
  const gazette = example.entity("outlet", "gazette", {
    name: inBoth(outlet),
    ...(accordingTo !== undefined && { accordingTo: inBoth(accordingTo) }),
  });
  const others = example.entities.filter(({ id }) => id !== "gazette");
  const dataset = example.dataset([article], { entities: [gazette, ...others] });
  const index = indexDataset(dataset);
  const siteUrl = "siteUrl" in options ? options.siteUrl : "https://selon.example";
  const context = { index, language, siteUrl };
  const [recorded] = index.claims.values();
  if (!recorded) throw new Error("no claim");
  return {
    claim: describeClaim(recorded, context),
    article: summariseArticle(article, context),
    language,
    release: { id: "2026-01-01-000000000000", publishedThrough: "2025-03-01" },
    asOf,
  };
}
