import type { LintArticle } from "../lint-data.ts";
import type { Rule } from "../rule.ts";

const isTracking = (parameter: string): boolean => /^(?:utm_.*|fbclid|gclid)$/.test(parameter);

/** An address without what does not change the page: scheme, www, a final slash, tracking, the order of parameters. */
function normalise(address: string): string {
  const url = new URL(address);
  const parameters = [...url.searchParams].filter(([name]) => !isTracking(name)).sort();
  const query = new URLSearchParams(parameters).toString();
  return `${url.host.replace(/^www\./, "")}${url.pathname.replace(/\/$/, "")}${query === "" ? "" : `?${query}`}`;
}

export const articleUrlsAreUnique: Rule = {
  name: "article-urls-are-unique",
  protects: "An article counts once: read twice, it would look like a second source.",
  *check(data) {
    const first = new Map<string, LintArticle>();
    for (const article of data.articles) {
      if (!article.record) continue;
      const address = normalise(article.record.url);
      const earlier = first.get(address);
      first.set(address, earlier ?? article);
      if (!earlier) continue;
      yield {
        file: article.file,
        path: ["url"],
        wrong: `is the address of ${earlier.file.path} too`,
        mend: "put the claims of both into one file, or correct the address",
      };
    }
  },
};
