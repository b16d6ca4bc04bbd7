import type { SourceFile } from "../../compile/source.ts";
import { formatYaml } from "../format.ts";
import type { Problem, Rule } from "../rule.ts";

/** The first line on which two texts differ, counted from 1. */
function firstDifference(text: string, other: string): number {
  const others = other.split("\n");
  return text.split("\n").findIndex((line, index) => line !== others[index]) + 1 || 1;
}

function formatProblem(file: SourceFile): Problem | undefined {
  if (file.syntaxErrors.length > 0 || file.document.contents === null) return undefined;
  const formatted = formatYaml(file.document);
  if (formatted === file.text) return undefined;
  const line = firstDifference(file.text, formatted);
  return { file, path: [], line, wrong: "is not in the format of the data folder", mend: "run lint:data --fix" };
}

export const filesAreFormatted: Rule = {
  name: "files-are-formatted",
  protects: "A diff shows what changed, not how somebody's editor lays out YAML.",
  *check({ sources }) {
    const files = [sources.metrics, sources.exceptions, ...sources.entities, ...sources.articles];
    for (const file of files) {
      const problem = formatProblem(file);
      if (problem) yield problem;
    }
  },
};
