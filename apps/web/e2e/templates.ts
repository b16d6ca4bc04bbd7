// One or two pages of each template, chosen for what is hard in them.

export const languages = ["en", "fr"] as const;

export const article = "2024-08-29-essor-securite-chatgpt-200-million-weekly";
/** A bound, in talks. */
export const valuation = "ndd3cega";
/** One sum of two companies. */
export const combinedSum = "n9y89wd5";

/** A day on which the fixture's company changed: a claim was corrected. */
export const changeDay = "2024-10-05";

/** Of the fixture: a headcount that an office counts otherwise, and “tripled” between figures that did not triple. */
export const disputed = "hd1200cv";
export const inconsistent = "tr1p1ed3";

export const templates = [
  { name: "home", page: "" },
  { name: "profile", page: "/companies/openai" },
  { name: "profile without a leading figure", page: "/companies/amazon" },
  { name: "profile with all that a series can have", page: "/companies/corvane" },
  { name: "profile as of a day", page: `/companies/corvane/as-of/${changeDay}` },
  { name: "entity", page: "/entities/chatgpt" },
  { name: "event", page: "/entities/openai-round-autumn-2024" },
  { name: "claim of a hedged figure", page: "/claims/n57b6y4k" },
  { name: "claim that another source disputes", page: `/claims/${disputed}` },
  { name: "claim of a change that the figures do not bear out", page: `/claims/${inconsistent}` },
  { name: "claim of a relation", page: "/claims/w1w08p3p" },
  { name: "claim of an event", page: "/claims/vnfxb7t1" },
  { name: "article", page: `/articles/${article}` },
  { name: "disputes", page: "/disputes" },
  { name: "method", page: "/method" },
  { name: "missing", page: "/companies/nobody", absent: true },
  { name: "missing as of a day", page: "/companies/corvane/as-of/2024-01-01", absent: true },
] as const satisfies readonly { name: string; page: string; absent?: true }[];
