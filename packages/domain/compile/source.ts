import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Document,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type ScalarTag,
  Schema,
  visit,
} from "yaml";

const grouped = /^-?\d{1,3}(?:_\d{3})+$/;

/** The least integer whose digits are grouped. */
const leastGrouped = 10_000;

/** An integer as the data folder writes it: `200_000_000`, because a zero too many is the worst typing error. */
export function groupDigits(integer: number): string {
  const digits = Math.abs(integer).toString();
  return (
    (integer < 0 ? "-" : "") + (Math.abs(integer) < leastGrouped ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, "_"))
  );
}

/** YAML 1.2 has no digit grouping, so we bring our own. */
const groupedInteger: ScalarTag = {
  tag: "tag:yaml.org,2002:int",
  default: true,
  identify: (value) => Number.isSafeInteger(value),
  test: grouped,
  resolve: (text) => Number(text.replaceAll("_", "")),
  // As it was written: that its digits are grouped is a rule of its own.
  stringify: ({ value, source }) => source ?? groupDigits(value as number),
};

/** Made once, because a schema of its own for each of many files takes longer than reading them. */
const schema = new Schema({ schema: "core", customTags: (tags) => [groupedInteger, ...tags] });

/** A YAML file of the data folder: its text, its value, and where in the text each part of the value stands. */
export type SourceFile = {
  /** Path from the data folder, with forward slashes. */
  readonly path: string;
  /** File name without its ending: the id of what it holds. */
  readonly id: string;
  readonly text: string;
  readonly document: Document;
  /** Undefined where the file is not YAML. */
  readonly value: unknown;
  readonly syntaxErrors: readonly { readonly line: number; readonly message: string }[];
  /** Line, counted from 1, of the deepest part of `path` that the file has: of its key, or of the item of a list. */
  lineOf(path: readonly PropertyKey[]): number;
};

export type Sources = {
  readonly metrics: SourceFile;
  readonly exceptions: SourceFile;
  readonly entities: readonly SourceFile[];
  readonly articles: readonly SourceFile[];
  /** Paths in the data folder that nothing reads. */
  readonly strays: readonly string[];
};

/** Anchors would let two claims share one text, where each must stand for itself. */
function firstAlias(document: Document, text: string): Node | undefined {
  if (!text.includes("*")) return undefined;
  let found: Node | undefined;
  visit(document, {
    Alias(_, node) {
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}

export function readSource(path: string, text: string): SourceFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema });
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line;
  const syntaxErrors = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    line: lineAt(pos[0]),
    message: (message.split("\n")[0] ?? message).replace(/ at line \d+, column \d+:?$/, ""),
  }));
  const alias = firstAlias(document, text);
  if (alias) {
    syntaxErrors.push({
      line: lineAt(alias.range?.[0] ?? 0),
      message: "Aliases (*name) are not read: write the value out",
    });
  }
  return {
    path,
    id: path.slice(path.lastIndexOf("/") + 1).replace(/\.yaml$/, ""),
    text,
    document,
    value: syntaxErrors.length === 0 ? document.toJS() : undefined,
    syntaxErrors,
    lineOf(keys) {
      for (let depth = keys.length; depth > 0; depth--) {
        const parent = depth === 1 ? document.contents : document.getIn(keys.slice(0, depth - 1), true);
        const last = keys[depth - 1];
        const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === last) : undefined;
        const node = (pair?.key ?? document.getIn(keys.slice(0, depth), true)) as Node | undefined;
        if (node?.range) return lineAt(node.range[0]);
      }
      return 1;
    },
  };
}

/** Reads the files of a data folder, given by their paths. A file that is missing is read as an empty one. */
export function readSourceTexts(texts: ReadonlyMap<string, string>): Sources {
  const paths = [...texts.keys()].sort();
  const read = (path: string): SourceFile => readSource(path, texts.get(path) ?? "");
  const isEntity = (path: string): boolean => path.startsWith("entities/") && path.endsWith(".yaml");
  const isArticle = (path: string): boolean => path.startsWith("articles/") && path.endsWith(".yaml");
  return {
    metrics: read("metrics.yaml"),
    exceptions: read("exceptions.yaml"),
    entities: paths.filter(isEntity).map(read),
    articles: paths.filter(isArticle).map(read),
    strays: paths.filter(
      (path) => !isEntity(path) && !isArticle(path) && path !== "metrics.yaml" && path !== "exceptions.yaml",
    ),
  };
}

/** The text of every file below a folder by its path from there; hidden files are none of ours. */
export function readTexts(folder: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith(".")) continue;
    const path = join(entry.parentPath, entry.name);
    texts.set(path.slice(join(folder, "/").length).replaceAll("\\", "/"), readFileSync(path, "utf8"));
  }
  return texts;
}

/** Reads every file of the data folder, in the order of their paths. */
export function readSources(folder: string): Sources {
  return readSourceTexts(readTexts(folder));
}
