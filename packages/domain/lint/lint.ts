import type { Sources } from "../compile/source.ts";
import { IsoDate } from "../src/schema/period.ts";
import { applyExceptions } from "./exceptions.ts";
import { readLintData } from "./lint-data.ts";
import type { Problem, Rule } from "./rule.ts";
import { rules as allRules } from "./rules/index.ts";
import { schemaProblems } from "./schema-problems.ts";
import { partAt } from "./schema-walk.ts";

/** A problem with its place worked out, ready to print. */
export type Finding = {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  /** The part at fault, such as `claims[3].value.amount`; empty for the whole file. */
  readonly path: string;
  readonly wrong: string;
  readonly mend: string;
};

export type LintOptions = {
  /** Day that no date may lie after; by default the newest day on which an article was read. */
  readonly today?: string | undefined;
  readonly rules?: readonly Rule[];
};

const writePath = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");

const locate = (rule: string, { file, path, line, wrong, mend }: Problem): Finding => ({
  rule,
  file: file.path,
  line: line ?? file.lineOf(path),
  path: writePath(path),
  wrong,
  mend,
});

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inReadingOrder = (a: Finding, b: Finding): number =>
  compareText(a.file, b.file) || a.line - b.line || compareText(a.path, b.path) || compareText(a.wrong, b.wrong);

function newestRetrieval(sources: Sources): string {
  const dates = sources.articles.map(({ value }) => IsoDate.safeParse(partAt(value, ["retrieved"])).data ?? "");
  return dates.toSorted().at(-1) ?? "";
}

function* syntaxProblems(sources: Sources): Iterable<Problem> {
  for (const file of [sources.metrics, sources.exceptions, ...sources.entities, ...sources.articles]) {
    for (const { line, message } of file.syntaxErrors) {
      yield {
        file,
        path: [],
        line,
        wrong: `cannot be read as YAML: ${message}`,
        mend: "mend the YAML; what the file says is checked after that",
      };
    }
  }
}

/** Finds everything that is wrong with the data: its YAML, then its schemas, then the rules. Bad data never throws. */
export function lint(sources: Sources, { today, rules = allRules }: LintOptions = {}): Finding[] {
  const data = readLintData(sources, today ?? newestRetrieval(sources));
  const found: { rule: string; problem: Problem }[] = [];
  for (const problem of syntaxProblems(sources)) found.push({ rule: "yaml", problem });
  for (const problem of schemaProblems(sources)) found.push({ rule: "schema", problem });
  for (const rule of rules) {
    for (const problem of rule.check(data)) found.push({ rule: rule.name, problem });
  }
  return applyExceptions(found, sources.exceptions, rules)
    .map(({ rule, problem }) => locate(rule, problem))
    .sort(inReadingOrder);
}
