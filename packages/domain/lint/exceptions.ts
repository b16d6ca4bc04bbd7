import * as z from "zod";
import type { SourceFile } from "../compile/source.ts";
import { pickOneOf } from "./nearest.ts";
import type { Problem, Rule } from "./rule.ts";

const Exception = z
  .strictObject({
    rule: z.string().min(1).describe("Name of the rule, as lint prints it."),
    file: z.string().min(1).describe("Path from the data folder, such as articles/2024/2024-08-29-gazette-users.yaml."),
    reason: z.string().trim().min(1).describe("Why the rule does not hold here, for whoever reads it in a year."),
  })
  .describe("A file that a rule does not hold for, and why.");
type Exception = z.infer<typeof Exception>;

export const Exceptions = z
  .array(Exception)
  .describe("A list of { rule, file, reason }, or [] where there is no exception.");

type Found = { readonly rule: string; readonly problem: Problem };

/** The exceptions of a file with their places in it; what the schema refuses excuses nothing. */
function readExceptions({ value }: SourceFile): [number, Exception][] {
  return [...(Array.isArray(value) ? value : []).entries()].flatMap(([index, item]): [number, Exception][] => {
    const { data } = Exception.safeParse(item);
    return data ? [[index, data]] : [];
  });
}

/** Drops what an exception excuses; an exception that excuses nothing is a problem itself, and nothing excuses the schema. */
export function applyExceptions(found: readonly Found[], source: SourceFile, rules: readonly Rule[]): Found[] {
  const exceptions = readExceptions(source);
  const names = rules.map(({ name }) => name);
  const isExcused = (exception: Exception, { rule, problem }: Found): boolean =>
    rule === exception.rule && names.includes(rule) && problem.file.path === exception.file;
  const idle = exceptions.flatMap(([index, exception]): Problem[] => {
    const { rule, file } = exception;
    if (!names.includes(rule)) {
      return [{ file: source, path: [index, "rule"], wrong: `${rule} is not a rule`, mend: pickOneOf(rule, names) }];
    }
    if (found.some((item) => isExcused(exception, item))) return [];
    return [{ file: source, path: [index], wrong: `${file} does not break ${rule}`, mend: "remove the exception" }];
  });
  return [
    ...found.filter((item) => !exceptions.some(([, exception]) => isExcused(exception, item))),
    ...idle.map((problem) => ({ rule: "exceptions", problem })),
  ];
}
