import type { Language } from "@selon/domain";
import { hasLocale } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import { routing } from "./i18n/routing.ts";

/** What Next passes to a page: the parts of its address. */
export type PageProps<Part extends string = never> = { params: Promise<Record<Part | "locale", string>> };

/** The language that a page's address names, set for all that the page renders. */
export function languageOf(locale: string): Language {
  if (!hasLocale(routing.locales, locale)) throw new RangeError(`no page is written in ${locale}`);
  setRequestLocale(locale);
  return locale;
}
