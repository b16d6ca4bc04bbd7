import type { Language, Reference } from "@selon/domain";

/** Where the page of an entity is, without its language. */
export function pageOf({ id, kind }: Pick<Reference, "id" | "kind">): string {
  return kind === "company" ? `/companies/${id}` : `/entities/${id}`;
}

export function claimPage(id: string): string {
  return `/claims/${id}`;
}

export function articlePage(id: string): string {
  return `/articles/${id}`;
}

export const methodPage = "/method";

/** A page's address in a language; `""` is the home page. */
export function inLanguage(language: Language, page: string): string {
  return `/${language}${page}`;
}

/** Tells the page that stands in for another one which that is, without its language. */
export const absentPageHeader = "x-selon-page";

/** What each page with data asks the API first, by the page's address without its language. */
const sources: readonly [RegExp, (id: string) => string][] = [
  [/^$/, () => "/v1/companies"],
  [/^\/companies\/([^/]+)$/, (id) => `/v1/companies/${id}`],
  [/^\/entities\/([^/]+)$/, (id) => `/v1/entities/${id}`],
  [/^\/claims\/([^/]+)$/, (id) => `/v1/claims/${id}`],
  [/^\/articles\/([^/]+)$/, (id) => `/v1/articles/${id}`],
];

/** The page at an address: known or not, and the API path that decides whether there is something to show. */
export type Page = { language: Language; page: string; known: boolean; source?: string };

/** Reads the path of an address; undefined where it names no language. */
export function pageAt(pathname: string): Page | undefined {
  const [, language, page = ""] = /^\/(en|fr)(\/.*)?$/.exec(pathname) ?? [];
  if (language !== "en" && language !== "fr") return undefined;
  if (page === methodPage) return { language, page, known: true };
  for (const [pattern, source] of sources) {
    const found = pattern.exec(page);
    if (found) return { language, page, known: true, source: source(found[1] ?? "") };
  }
  return { language, page, known: false };
}
