import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { compileDataset } from "../compile/compile.ts";
import { readCurated } from "../compile/curated.ts";
import { readSource, readSources, readSourceTexts, readTexts } from "../compile/source.ts";
import { type Finding, lint } from "./lint.ts";
import { rules } from "./rules/index.ts";

// The properties take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const base = readTexts(fileURLToPath(new URL("fixtures/base", import.meta.url)));
const article = "articles/2024/2024-03-05-gazette-lumen-chat-users.yaml";
const textOf = (path: string): string => base.get(path) ?? "";

const lintBaseWith = (files: Record<string, string>): Finding[] =>
  lint(readSourceTexts(new Map([...base, ...Object.entries(files)])));

const write = ({ rule, file, line, path, wrong, mend }: Finding): string =>
  `${file}:${line} ${[path, wrong, mend].filter((part) => part !== "").join(" — ")} [${rule}]`;

test("the dataset has no problem", async () => {
  expect(lint(readSources(fileURLToPath(new URL("../data", import.meta.url)))).map(write)).toEqual([]);
});

test("problems come in the order of files and lines, whatever rule finds them", async () => {
  const findings = lintBaseWith({
    [article]: textOf(article)
      .replace("openai", "")
      .replace("[ lumen-chat ]", "[ lumenchat ]")
      .replace("2_000_000", "2000000"),
    "entities/product/lumen-chat.yaml": textOf("entities/product/lumen-chat.yaml").replace("[ lumen ]", "[ gazette ]"),
  });
  expect(findings.map(write)).toMatchInlineSnapshot(`
    [
      "articles/2024/2024-03-05-gazette-lumen-chat-users.yaml:15 claims[0].subjects[0] — lumenchat is not an entity — did you mean lumen-chat? [references-resolve]",
      "articles/2024/2024-03-05-gazette-lumen-chat-users.yaml:18 2000000 is not written as 2_000_000 — write 2_000_000; --fix does it [digits-are-grouped]",
      "entities/product/lumen-chat.yaml:3 makers[0] — gazette is of kind outlet, which cannot be a maker — name an entity of kind company, or correct the kind of gazette [reference-kinds]",
    ]
  `);
});

test("a file that is no YAML has its line, and the others are checked all the same", async () => {
  const findings = lintBaseWith({
    "entities/company/orbit.yaml": "kind: company\nname: { en: Orbit, fr: Orbit\ncountry: [US\n",
    "entities/company/lumen.yaml":
      "kind: company\nname: &name { en: Lumen, fr: Lumen }\naccordingTo: *name\nkind: product\n",
    [article]: textOf(article).replace("role: speaker", "role: talker"),
  });
  expect(findings.map(write)).toMatchInlineSnapshot(`
    [
      "articles/2024/2024-03-05-gazette-lumen-chat-users.yaml:21 claims[0].attribution[0].role — is the text “talker”, none of its values — write one of record, speaker, estimator, unnamed, outlet [schema]",
      "entities/company/lumen.yaml:3 cannot be read as YAML: Aliases (*name) are not read: write the value out — mend the YAML; what the file says is checked after that [yaml]",
      "entities/company/lumen.yaml:4 cannot be read as YAML: Map keys must be unique — mend the YAML; what the file says is checked after that [yaml]",
      "entities/company/orbit.yaml:3 cannot be read as YAML: Flow map in block collection must be sufficiently indented and end with a } — mend the YAML; what the file says is checked after that [yaml]",
      "entities/company/orbit.yaml:4 cannot be read as YAML: Flow sequence in block collection must be sufficiently indented and end with a ] — mend the YAML; what the file says is checked after that [yaml]",
    ]
  `);
});

test("an invalid part hides neither its file nor what refers to it", async () => {
  const findings = lintBaseWith({
    "entities/product/lumen-chat.yaml": "kind: product\nname: { en: Lumen Chat, fr: Lumen Chat }\n",
    [article]: textOf(article)
      .replace("retrieved: 2024-07-01", "retrieved: 2024-02-30")
      .replace("window: P1W", "window: P2W"),
  });
  expect(findings.map(write)).toMatchInlineSnapshot(`
    [
      "articles/2024/2024-03-05-gazette-lumen-chat-users.yaml:6 retrieved — is the text “2024-02-30” — it must be a calendar date written YYYY-MM-DD, such as 2024-10-01 [schema]",
      "articles/2024/2024-03-05-gazette-lumen-chat-users.yaml:17 claims[0].qualifiers.window — P2W is not a value of window — did you mean P1W? Else write one of P1M [qualifiers-fit-metric]",
      "entities/product/lumen-chat.yaml:1 makers — is missing — add it: The companies that make it: routes its figures to their profiles. What is shown as a fact is always a claim. [schema]",
    ]
  `);
});

const exceptionFor = (rule: string, file: string, reason = "The article says so itself."): string =>
  `- rule: ${rule}\n  file: ${file}\n  reason: ${reason}\n`;

test("an exception excuses one rule in one file", async () => {
  const files = { [article]: textOf(article).replace("window: P1W", "window: P2W") };
  expect(lintBaseWith(files)).toHaveLength(1);
  expect(lintBaseWith({ ...files, "exceptions.yaml": exceptionFor("qualifiers-fit-metric", article) })).toEqual([]);
});

test("an exception that is idle, of no rule or without a reason is a problem", async () => {
  const exceptions = [
    exceptionFor("qualifiers-fit-metric", article),
    exceptionFor("qualifier-fits-metric", article),
    exceptionFor("dates-in-order", article, '" "'),
    `- rule: dates-in-order\n  file: ${article}\n`,
  ];
  expect(lintBaseWith({ "exceptions.yaml": exceptions.join("") }).map(write)).toMatchInlineSnapshot(`
    [
      "exceptions.yaml:1 [0] — articles/2024/2024-03-05-gazette-lumen-chat-users.yaml does not break qualifiers-fit-metric — remove the exception [exceptions]",
      "exceptions.yaml:4 [1].rule — qualifier-fits-metric is not a rule — did you mean qualifiers-fit-metric? [exceptions]",
      "exceptions.yaml:9 [2].reason — is empty — Why the rule does not hold here, for whoever reads it in a year. [schema]",
      "exceptions.yaml:10 [3].reason — is missing — add it: Why the rule does not hold here, for whoever reads it in a year. [schema]",
    ]
  `);
});

test("what the schema refuses cannot be excused", async () => {
  const files = {
    [article]: textOf(article).replace("textExtent: whole", "textExtent: most"),
    "exceptions.yaml": exceptionFor("schema", article),
  };
  expect(lintBaseWith(files).map(({ rule }) => rule)).toEqual(["schema", "exceptions"]);
});

test("an empty data folder is reported, not thrown at", async () => {
  expect(lint(readSourceTexts(new Map())).map(write)).toMatchInlineSnapshot(`
    [
      "exceptions.yaml:1 is empty, not a list — A list of { rule, file, reason }, or [] where there is no exception. [schema]",
      "metrics.yaml:1 is empty, not a list — The list of metrics. [schema]",
    ]
  `);
});

/** The formatter takes longer than all other rules together, and is told apart from what the properties are about. */
const unformatted = rules.filter(({ name }) => name !== "files-are-formatted");

test("any value in any file gives problems, never an exception", async () => {
  const paths = ["metrics.yaml", "entities/company/lumen.yaml", "entities/product/lumen-chat.yaml", article];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 4 }), async (path, value) => {
      const sources = readSourceTexts(new Map([...base, [path, stringify(value)]]));
      expect(lint(sources, { rules: unformatted }).length).toBeGreaterThan(0);
    }),
  );
});

test("any text in a file gives problems, never an exception", async () => {
  const yamlish = fc.string({ unit: fc.constantFrom(..."kind: [],{}&*!|>-'\"#?%@`\n\t a1é".split("")), maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), yamlish), async (text) => {
      const findings = lint(readSourceTexts(new Map([[article, text]])));
      expect(findings.some(({ file }) => file === article)).toBe(true);
    }),
  );
});

/** Places of a JSON value that can be replaced. */
function pathsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}

test("with any one part of an article replaced, there is a problem or it compiles", async () => {
  const texts = new Map([
    ...base,
    ...readTexts(fileURLToPath(new URL("fixtures/dates-in-order/good", import.meta.url))),
  ]);
  const places = readSourceTexts(texts).articles.flatMap(({ path, value }) =>
    pathsIn(value).map((keys) => ({ path, keys })),
  );
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom("unknown", "2024-Q1", "FY2024", "FY2024-Q1", "2023", "2019/..", "lumen", "orbit", -1, 0.5, 1e300),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), odd, async ({ path, keys }, replacement) => {
      const { document } = readSource(path, texts.get(path) ?? "");
      document.setIn(keys, document.createNode(replacement));
      const sources = readSourceTexts(new Map([...texts, [path, String(document)]]));
      const findings = lint(sources, { rules: unformatted });
      if (findings.length === 0) compileDataset(readCurated(sources));
    }),
    { numRuns: 200 },
  );
});
