import { type Document, isMap, isScalar, isSeq, visit, type YAMLMap } from "yaml";
import type * as z from "zod";
import { readSource, type SourceFile, type Sources } from "../compile/source.ts";
import { CuratedClaim } from "../src/schema/claim.ts";
import { formatYaml } from "./format.ts";
import { keyOrderAt, sortKeys } from "./key-order.ts";
import { setsOf } from "./rules/sets-are-sorted.ts";
import { fileGroups } from "./schema-problems.ts";
import { partAt } from "./schema-walk.ts";

const keyOf = ({ key }: YAMLMap["items"][number]): string => (isScalar(key) ? String(key.value) : "");

/** Visits every mapping of a value, the deepest last. */
function visitMappings(
  node: unknown,
  path: readonly PropertyKey[],
  use: (map: YAMLMap, path: readonly PropertyKey[]) => void,
): void {
  if (isMap(node)) {
    use(node, path);
    for (const pair of node.items) visitMappings(pair.value, [...path, keyOf(pair)], use);
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) visitMappings(item, [...path, index], use);
  }
}

/** Forgets how an integer was written, `3e6` or `3.0`, so that it is written as every other. */
function groupDigitsOf(document: Document): void {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== "number" || !Number.isSafeInteger(node.value)) return;
      delete node.source;
      delete node.format;
      delete node.minFractionDigits;
    },
  });
}

function sortKeysOf(document: Document, schema: z.core.$ZodType): void {
  const root = document.toJS();
  visitMappings(document.contents, [], (map, path) => {
    const order = keyOrderAt(schema, root, path, partAt(root, path));
    if (!order) return;
    const sorted = sortKeys(map.items.map(keyOf), order);
    map.items.sort((a, b) => sorted.indexOf(keyOf(a)) - sorted.indexOf(keyOf(b)));
  });
}

function sortClaimsOf(document: Document): void {
  const claims = document.get("claims");
  if (!isSeq(claims)) return;
  for (const [index, value] of (document.toJS().claims as unknown[]).entries()) {
    const { data: claim } = CuratedClaim.safeParse(value);
    for (const { path, items } of claim ? setsOf({ claim }) : []) {
      const list = document.getIn(["claims", index, ...path]);
      const sorted = [...new Set(items)].sort();
      if (!isSeq(list) || sorted.join() === items.join()) continue;
      const nodes = list.items.filter(isScalar);
      list.items = sorted.map((item) => nodes.find((node) => node.value === item));
    }
  }
  const place = (claim: unknown): number => {
    const [paragraph, sentence] = ["paragraph", "sentence"].map((key) =>
      isMap(claim) ? claim.getIn(["evidence", key]) : undefined,
    );
    return typeof paragraph === "number" && typeof sentence === "number" ? paragraph * 10_000 + sentence : Number.NaN;
  };
  // A claim without a locator has no place to go to: nothing is moved before the schema is content.
  if (claims.items.some((claim) => Number.isNaN(place(claim)))) return;
  claims.items.sort((a, b) => place(a) - place(b));
}

/** The text of a file with its format and order mended, and nothing else. A file that is no YAML stays as it is. */
function fixSource(file: SourceFile, schema: z.core.$ZodType): string {
  if (file.syntaxErrors.length > 0 || file.document.contents === null) return file.text;
  const { document } = readSource(file.path, file.text);
  groupDigitsOf(document);
  sortKeysOf(document, schema);
  sortClaimsOf(document);
  return formatYaml(document);
}

/** The texts that `--fix` changes, by path. */
export function fixSources(sources: Sources): Map<string, string> {
  const changed = new Map<string, string>();
  for (const { schema, files } of fileGroups(sources)) {
    for (const file of files) {
      const text = fixSource(file, schema);
      if (text !== file.text) changed.set(file.path, text);
    }
  }
  return changed;
}
