import * as z from "zod";

export const CitationStyle = z
  .enum(["sentence", "apa", "bibtex", "csl-json", "wikipedia"])
  .describe(
    "How a citation is written: `sentence` (running text), `apa` (APA, 7th edition), `bibtex` (BibTeX and BibLaTeX), `csl-json` (for reference managers), `wikipedia` (`Cite news`, in French `Lien web`).",
  );
export type CitationStyle = z.infer<typeof CitationStyle>;
