import type { Language, Reference } from "@selon/domain";

/** Where the page of an entity is, without its language. */
export function pageOf({ id, kind }: Pick<Reference, "id" | "kind">): string {
  return kind === "company" ? `/companies/${id}` : `/entities/${id}`;
}

/** An entity's page as of a day: with only what had been published by then. */
export function asOfPage(page: string, date: string): string {
  return `${page}/as-of/${date}`;
}

export function claimPage(id: string): string {
  return `/claims/${id}`;
}

export function articlePage(id: string): string {
  return `/articles/${id}`;
}

/** The page of figures that do not go together; of those about one company, where it is given. */
export function disputesPage(about?: string): string {
  return about === undefined ? "/disputes" : `/disputes?about=${encodeURIComponent(about)}`;
}

export const methodPage = "/method";

/** A page's address in a language; `""` is the home page. */
export function inLanguage(language: Language, page: string): string {
  return `/${language}${page}`;
}

/** Tells the page that stands in for another one which that is, without its language. */
export const absentPageHeader = "x-selon-page";

const asOfPattern = /^\/companies\/([^/]+)\/as-of\/([^/]+)$/;

/** The company and the date that the address of an as-of page names, as they stand there; undefined for another page. */
export function asOfPageAt(page: string): { id: string; date: string } | undefined {
  const [, id, date] = asOfPattern.exec(page) ?? [];
  return id === undefined || date === undefined ? undefined : { id, date };
}

/** Where the form that chooses a day leads, which then leads on to the page as of that day. */
const chosenDayPattern = /^\/companies\/[^/]+\/as-of$/;

/** What each page with data asks the API first, by the page's address without its language. */
const sources: readonly [RegExp, (id: string, date: string) => string][] = [
  [/^$/, () => "/v1/companies"],
  [/^\/companies\/([^/]+)$/, (id) => `/v1/companies/${id}`],
  // A date is whatever stands there: no part of it may pass for another parameter.
  [asOfPattern, (id, date) => `/v1/companies/${id}?asOf=${encodeURIComponent(date)}`],
  [/^\/entities\/([^/]+)$/, (id) => `/v1/entities/${id}`],
  [/^\/claims\/([^/]+)$/, (id) => `/v1/claims/${id}`],
  [/^\/articles\/([^/]+)$/, (id) => `/v1/articles/${id}`],
  [/^\/disputes$/, () => "/v1/disputes"],
];

/** The page at an address: known or not, and the API path that decides whether there is something to show. */
export type Page = { language: Language; page: string; known: boolean; source?: string };

/** Reads the path of an address; undefined where it names no language. */
export function pageAt(pathname: string): Page | undefined {
  const [, language, page = ""] = /^\/(en|fr)(\/.*)?$/.exec(pathname) ?? [];
  if (language !== "en" && language !== "fr") return undefined;
  if (page === methodPage || chosenDayPattern.test(page)) return { language, page, known: true };
  for (const [pattern, source] of sources) {
    const found = pattern.exec(page);
    if (found) return { language, page, known: true, source: source(found[1] ?? "", found[2] ?? "") };
  }
  return { language, page, known: false };
}
