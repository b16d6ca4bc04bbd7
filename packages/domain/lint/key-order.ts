import type * as z from "zod";
import { isObjectSchema, schemaAt, unwrap } from "./schema-walk.ts";

/**
 * What a curator reads first, where the schema, which groups by concept, has another order: what a claim is about before
 * who says so. Keys that stand here go first; the others follow in the order of the schema.
 */
export const readFirst = {
  article: ["outlet", "url", "language", "published", "publishedSource"],
  entity: ["kind", "type", "name", "accordingTo", "aliases", "makers", "affiliations", "country", "fiscalYearEnd"],
  claim: [
    ...["id", "kind", "subjects", "metric", "qualifiers", "value", "object", "event", "namedAs"],
    ...["from", "type", "to", "position", "participants"],
  ],
} as const satisfies Record<string, readonly string[]>;

function firstKeys(shape: Readonly<Record<string, unknown>>): readonly string[] {
  if ("publishedSource" in shape) return readFirst.article;
  if ("evidence" in shape) return readFirst.claim;
  return "mergedInto" in shape ? readFirst.entity : [];
}

/** The keys that may stand at a place of a file, in the order in which they are written; undefined where it is no object. */
export function keyOrderAt(
  schema: z.core.$ZodType,
  root: unknown,
  path: readonly PropertyKey[],
  value: unknown,
): string[] | undefined {
  const found = schemaAt(schema, root, path);
  const container = found && unwrap(found, value);
  if (!isObjectSchema(container)) return undefined;
  const first = firstKeys(container.shape).filter((key) => key in container.shape);
  return [...new Set([...first, ...Object.keys(container.shape)])];
}

/** Keys in their order; those that the schema does not know stay behind, as they came. */
export function sortKeys(keys: readonly string[], order: readonly string[]): string[] {
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return keys.toSorted((a, b) => place(a) - place(b));
}
