// One or two pages of each template, chosen for what is hard in them.

export const languages = ["en", "fr"] as const;

export const article = "2024-08-29-essor-securite-chatgpt-200-million-weekly";
/** A bound, in talks. */
export const valuation = "ndd3cega";
/** One sum of two companies. */
export const combinedSum = "n9y89wd5";

export const templates = [
  { name: "home", page: "" },
  { name: "profile", page: "/companies/openai" },
  { name: "profile without a leading figure", page: "/companies/amazon" },
  { name: "entity", page: "/entities/chatgpt" },
  { name: "event", page: "/entities/openai-round-autumn-2024" },
  { name: "claim of a hedged figure", page: "/claims/n57b6y4k" },
  { name: "claim of a relation", page: "/claims/w1w08p3p" },
  { name: "claim of an event", page: "/claims/vnfxb7t1" },
  { name: "article", page: `/articles/${article}` },
  { name: "method", page: "/method" },
  { name: "missing", page: "/companies/nobody" },
] as const;
