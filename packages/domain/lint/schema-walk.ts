import type * as z from "zod";

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypes["_zod"]["def"];
export type ObjectSchema = Schema & { readonly shape: Readonly<Record<string, Schema>> };

const definitionOf = (schema: Schema): Definition => (schema as z.core.$ZodTypes)._zod.def;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isObjectSchema = (schema: Schema | undefined): schema is ObjectSchema =>
  schema !== undefined && definitionOf(schema).type === "object";

/** How well a schema's outermost form suits a value: an alternative of a union is chosen by it. */
function suits(schema: Schema, value: unknown, discriminator: string | undefined): number {
  const definition = definitionOf(schema);
  if (definition.type === "array") return Array.isArray(value) ? 2 : 0;
  if (definition.type !== "object" || !isRecord(value)) return 0;
  if (discriminator === undefined) {
    return 1 + Object.keys(value).filter((key) => Object.hasOwn(definition.shape, key)).length;
  }
  const expected = definition.shape[discriminator];
  const literal = expected && definitionOf(expected);
  return literal?.type === "literal" && literal.values.includes(value[discriminator] as string) ? 1 : 0;
}

/** The schema without its wrappers; of a union, the alternative that the value is written for, if it tells. */
export function unwrap(schema: Schema, value: unknown): Schema | undefined {
  const definition = definitionOf(schema);
  if (definition.type === "optional" || definition.type === "default" || definition.type === "nullable") {
    return unwrap(definition.innerType, value);
  }
  if (definition.type !== "union") return schema;
  const discriminator = "discriminator" in definition ? String(definition.discriminator) : undefined;
  const ranked = definition.options
    .map((option) => ({ option, rank: suits(option, value, discriminator) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  const [best, second] = ranked;
  return best && best.rank !== second?.rank ? unwrap(best.option, value) : undefined;
}

/** The alternatives of a union; the schema alone where it is none. */
export function alternatives(schema: Schema): readonly Schema[] {
  const definition = definitionOf(schema);
  return definition.type === "union" ? definition.options : [schema];
}

/** The schema of a part of a value, wrappers kept; undefined where the path leaves what the schema knows. */
export function schemaAt(schema: Schema, value: unknown, path: readonly PropertyKey[]): Schema | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const container = unwrap(schema, value);
  if (!container) return undefined;
  const definition = definitionOf(container);
  const part = partAt(value, [key]);
  if (definition.type === "array") return schemaAt(definition.element, part, rest);
  if (definition.type === "record") return schemaAt(definition.valueType, part, rest);
  const isField = definition.type === "object" && Object.hasOwn(definition.shape, key);
  const field = isField ? definition.shape[String(key)] : undefined;
  return field && schemaAt(field, part, rest);
}

/** The part of a value at a path; undefined where there is none. */
export function partAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === "object" && part !== null ? (part as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/** The description of a schema, or of what it wraps. */
export function descriptionOf(schema: Schema | undefined): string | undefined {
  if (!schema) return undefined;
  const own = (schema as { description?: string }).description;
  const definition = definitionOf(schema);
  return own ?? ("innerType" in definition ? descriptionOf(definition.innerType as Schema) : undefined);
}
