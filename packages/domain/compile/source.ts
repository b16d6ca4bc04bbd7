import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { LineCounter, type Node, parseDocument, type ScalarTag } from "yaml";

/** YAML 1.2 has no digit grouping; curators need it, because a zero too many is the worst typing error. */
const groupedInteger: ScalarTag = {
  tag: "tag:yaml.org,2002:int",
  default: true,
  test: /^-?\d{1,3}(?:_\d{3})+$/,
  resolve: (text) => Number(text.replaceAll("_", "")),
};

/** A YAML file of the data folder: its text, its value, and where in the text each part of the value stands. */
export type SourceFile = {
  /** Path from the data folder, with forward slashes. */
  readonly path: string;
  /** File name without its ending: the id of what it holds. */
  readonly id: string;
  readonly text: string;
  /** Undefined where the file is not YAML. */
  readonly value: unknown;
  readonly syntaxErrors: readonly { readonly line: number; readonly message: string }[];
  /** Line, counted from 1, of the deepest part of `path` that the file has. */
  lineOf(path: readonly PropertyKey[]): number;
};

export type Sources = {
  readonly metrics: SourceFile;
  readonly exceptions: SourceFile;
  readonly entities: readonly SourceFile[];
  readonly articles: readonly SourceFile[];
};

export function readSource(path: string, text: string): SourceFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, customTags: [groupedInteger] });
  const syntaxErrors = document.errors.map((error) => ({
    line: lineCounter.linePos(error.pos[0]).line,
    message: error.message.split("\n")[0] ?? error.message,
  }));
  return {
    path,
    id: basename(path, ".yaml"),
    text,
    value: syntaxErrors.length === 0 ? document.toJS() : undefined,
    syntaxErrors,
    lineOf(keys) {
      for (let depth = keys.length; depth > 0; depth--) {
        const node = document.getIn(keys.slice(0, depth), true) as Node | undefined;
        if (node?.range) return lineCounter.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
}

/** Reads every YAML file of the data folder, in the order of their paths. */
export function readSources(folder: string): Sources {
  const read = (path: string) => readSource(relative(folder, path).replaceAll("\\", "/"), readFileSync(path, "utf8"));
  const readAll = (kind: string) =>
    readdirSync(join(folder, kind), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".yaml"))
      .sort()
      .map((name) => read(join(folder, kind, name)));
  return {
    metrics: read(join(folder, "metrics.yaml")),
    exceptions: read(join(folder, "exceptions.yaml")),
    entities: readAll("entities"),
    articles: readAll("articles"),
  };
}
