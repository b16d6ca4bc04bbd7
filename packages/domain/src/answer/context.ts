import type { DatasetIndex } from "../profile/dataset-index.ts";
import type { Language } from "../schema/language.ts";

/** What an answer is made from: what is known, the language it is given in, and where the site is, for links. */
export type AnswerContext = {
  readonly index: DatasetIndex;
  readonly language: Language;
  /** Origin of the site, such as `https://example.org`; links to pages are relative to it where absent. */
  readonly siteUrl?: string | undefined;
};
