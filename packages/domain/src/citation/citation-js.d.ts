// citation.js has no types of its own: what the tests use of it.

declare module "@citation-js/core" {
  type CslData = Readonly<Record<string, unknown>>;
  interface Engine {
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [{ entry_ids: [string][] }, string[]];
  }
  type ParsedEntry = { title: string; author: { family: string }[]; issued: unknown; note: string };
  export class Cite {
    constructor(text: string, options: { forceType: "@bibtex/text" });
    data: ParsedEntry[];
  }
  export const plugins: {
    config: {
      get(plugin: "@csl"): {
        engine(items: readonly CslData[], style: "apa", locale: "en-US" | "fr-FR", format: "text"): Engine;
      };
    };
  };
}

declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
