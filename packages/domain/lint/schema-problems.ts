import * as z from "zod";
import { CuratedEntity } from "../compile/curated.ts";
import type { SourceFile, Sources } from "../compile/source.ts";
import { CuratedArticle } from "../src/schema/article.ts";
import { Metric } from "../src/schema/metric.ts";
import { Exceptions } from "./exceptions.ts";
import { nearest, pickOneOf } from "./nearest.ts";
import type { Problem } from "./rule.ts";
import { alternatives, descriptionOf, isObjectSchema, partAt, schemaAt, unwrap } from "./schema-walk.ts";

/** What the files of the data folder must be, by the place of the file. */
const fileSchemas = {
  metrics: z.array(Metric).describe("The list of metrics."),
  exceptions: Exceptions,
  entities: CuratedEntity,
  articles: CuratedArticle,
} as const;

type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;
type IssueOf<C extends Issue["code"]> = Extract<Issue, { code: C }>;
type Explanation = Pick<Problem, "path" | "wrong" | "mend">;

/** Where an issue is: the file's schema and value, and what stands at the path. */
type Place = {
  readonly schema: Schema;
  readonly root: unknown;
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
};

const nouns: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a set of fields",
  record: "a set of fields",
};

function describeValue(value: unknown): string {
  if (value === undefined || value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a set of fields";
  return typeof value === "string" ? `the text “${value}”` : `the ${typeof value} ${String(value)}`;
}

/** What a field means, in the schema's own words: its description, or else that of what it is a part of. */
function meaningOf({ schema, root, path }: Pick<Place, "schema" | "root" | "path">): string {
  const found = schemaAt(schema, root, path);
  const description = descriptionOf(found);
  if (description !== undefined) return description;
  if (path.length > 0) return meaningOf({ schema, root, path: path.slice(0, -1) });
  return isObjectSchema(found) ? `its fields are ${Object.keys(found.shape).join(", ")}` : "see the schema";
}

function explainType(place: Place, { expected }: IssueOf<"invalid_type">): Explanation {
  const { path, value } = place;
  if (value === undefined && path.length > 0) return { path, wrong: "is missing", mend: `add it: ${meaningOf(place)}` };
  const wrong = `is ${describeValue(value)}, not ${nouns[expected] ?? expected}`;
  if (expected === "string" && (typeof value === "number" || typeof value === "boolean")) {
    return { path, wrong, mend: "put it in quotes, so that YAML reads a text" };
  }
  if (expected === "number" && typeof value === "string" && /^[-+\d]/.test(value)) {
    return { path, wrong, mend: "group digits by threes and put a point before decimals: 200_000_000, 3.5" };
  }
  return { path, wrong, mend: meaningOf(place) };
}

function mendKey(key: string, fields: readonly string[], isThere: (field: string) => boolean): string {
  const guess = nearest(key, fields);
  if (guess !== undefined) return isThere(guess) ? `remove it: ${guess} is there already` : `did you mean ${guess}?`;
  const free = fields.filter((field) => !isThere(field));
  return free.length === 0 ? "remove it" : `remove it; what can be added is ${free.join(", ")}`;
}

function* explainKeys(
  { schema, root, path, value }: Place,
  { keys }: IssueOf<"unrecognized_keys">,
): Iterable<Explanation> {
  const found = schemaAt(schema, root, path);
  const container = found && unwrap(found, value);
  const fields = isObjectSchema(container) ? Object.keys(container.shape) : [];
  const isThere = (field: string): boolean => partAt(value, [field]) !== undefined;
  for (const key of keys) {
    const isId = key === "id" && path.length === 0;
    const mend = isId ? "remove it: the name of the file is the id" : mendKey(key, fields, isThere);
    yield { path: [...path, key], wrong: "is not a field here", mend };
  }
}

function explainChoice({ path, value }: Place, choices: readonly unknown[]): Explanation {
  const words = choices.map(String);
  if (value === undefined) return { path, wrong: "is missing", mend: `add it: one of ${words.join(", ")}` };
  return {
    path,
    wrong: `is ${describeValue(value)}, none of its values`,
    mend: pickOneOf(typeof value === "string" ? value : "", words),
  };
}

function* explainUnion(place: Place, issue: IssueOf<"invalid_union">): Iterable<Explanation> {
  const { schema, root, path, value } = place;
  if ("options" in issue && Array.isArray(issue.options)) {
    yield explainChoice(place, issue.options);
    return;
  }
  const union = schemaAt(schema, root, path);
  const forms = union ? alternatives(union) : [];
  const meant = union && unwrap(union, value);
  const branch = meant && issue.errors[forms.indexOf(meant)];
  if (branch && branch.length > 0) {
    for (const inner of branch) yield* explain(schema, root, { ...inner, path: [...path, ...inner.path] });
    return;
  }
  if (value === undefined) {
    yield { path, wrong: "is missing", mend: `add it: ${meaningOf(place)}` };
    return;
  }
  const written = forms.filter(isObjectSchema).map(({ shape }) => `{ ${Object.keys(shape).join(", ")} }`);
  const choice = written.length > 1 ? `write one of ${written.join(", ")}. ` : "";
  yield { path, wrong: `is ${describeValue(value)} that fits none of its forms`, mend: `${choice}${meaningOf(place)}` };
}

function explainSize(place: Place, issue: IssueOf<"too_small" | "too_big">): Explanation {
  const { path, value } = place;
  const isNumber = typeof value === "number";
  const tooSmall = isNumber ? `is ${value}, which is too small` : "is empty";
  if (issue.code === "too_small") return { path, wrong: tooSmall, mend: meaningOf(place) };
  const tooLarge = isNumber
    ? `is ${value}, which is too large`
    : `is longer than the ${String(issue.maximum)} characters that are allowed`;
  return { path, wrong: tooLarge, mend: meaningOf(place) };
}

function explainFormat({ path, value }: Place, issue: IssueOf<"invalid_format">): Explanation {
  const mend = issue.format === "url" ? "must be a whole address, such as https://example.org/page" : issue.message;
  return { path, wrong: `is ${describeValue(value)}`, mend: `it ${mend}` };
}

/** Messages of the schema's own checks read “what is wrong: how to mend it”. */
function explainCustom({ path }: Place, { message }: Issue): Explanation {
  const [wrong = "", ...mend] = message.split(": ");
  return { path, wrong, mend: mend.length > 0 ? mend.join(": ") : "correct it by what the article says" };
}

/** What a zod issue means for somebody who writes YAML: which field, what it holds, what it should hold. */
function* explain(schema: Schema, root: unknown, issue: Issue): Iterable<Explanation> {
  const place = { schema, root, path: issue.path, value: partAt(root, issue.path) };
  if (issue.code === "invalid_type") yield explainType(place, issue);
  else if (issue.code === "unrecognized_keys") yield* explainKeys(place, issue);
  else if (issue.code === "invalid_value") yield explainChoice(place, issue.values);
  else if (issue.code === "invalid_union") yield* explainUnion(place, issue);
  else if (issue.code === "too_small" || issue.code === "too_big") yield explainSize(place, issue);
  else if (issue.code === "invalid_format") yield explainFormat(place, issue);
  else yield explainCustom(place, issue);
}

function* fileProblems(file: SourceFile, schema: z.ZodType): Iterable<Problem> {
  const { error } = schema.safeParse(file.value);
  for (const issue of error?.issues ?? []) {
    for (const explanation of explain(schema, file.value, issue)) yield { file, ...explanation };
  }
}

/** The files of the data folder with what each must be. */
export function fileGroups(sources: Sources): readonly { schema: z.ZodType; files: readonly SourceFile[] }[] {
  return [
    { schema: fileSchemas.metrics, files: [sources.metrics] },
    { schema: fileSchemas.exceptions, files: [sources.exceptions] },
    { schema: fileSchemas.entities, files: sources.entities },
    { schema: fileSchemas.articles, files: sources.articles },
  ];
}

/** What the schemas refuse. A file that is no YAML is left out: it has a problem already. */
export function* schemaProblems(sources: Sources): Iterable<Problem> {
  for (const { schema, files } of fileGroups(sources)) {
    for (const file of files) if (file.syntaxErrors.length === 0) yield* fileProblems(file, schema);
  }
}
