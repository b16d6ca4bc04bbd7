// The package as others get it: packed, unpacked into a project of their own, imported, bundled, type-checked. Needs dist/.

import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";

const here = dirname(fileURLToPath(import.meta.url));
const compiler = join(here, "../../node_modules/typescript");
const isWindows = process.platform === "win32";

let project = "";
const at = (...path: string[]): string => join(project, ...path);

beforeAll(() => {
  for (const file of ["index.js", "index.d.ts", "dataset.js", "schema.json"]) {
    if (!existsSync(join(here, "dist", file))) throw new Error(`dist/${file} is missing: run \`pnpm run build\` first`);
  }
  project = realpathSync(mkdtempSync(join(tmpdir(), "selon-package-")));
  // pnpm is a script with an extension of its own on Windows, which only a shell finds.
  execFileSync("pnpm", ["pack", "--pack-destination", isWindows ? `"${project}"` : project], {
    cwd: here,
    shell: isWindows,
    stdio: "pipe",
  });
  const tarball = readdirSync(project).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined) throw new Error("pnpm pack left no tarball");
  mkdirSync(at("node_modules/@selon/domain"), { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", "node_modules/@selon/domain"], { cwd: project });
  symlinkSync(realpathSync(join(here, "node_modules/zod")), at("node_modules/zod"), "junction");
  writeFileSync(at("package.json"), JSON.stringify({ name: "scratch", private: true, type: "module" }));
}, 60_000);

afterAll(() => {
  if (project !== "") rmSync(project, { recursive: true, force: true });
});

const inPackage = (...path: string[]): string => at("node_modules/@selon/domain", ...path);

/** Runs a module of the scratch project under this Node and reads the JSON that it prints. */
function run(source: string): unknown {
  writeFileSync(at("run.js"), source);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["run.js"], { cwd: project, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

describe("what is packed", () => {
  const filesOf = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll("\\", "/"),
      );

  test("holds the build and its licences, no source, test or curated file", () => {
    const files = filesOf(inPackage());
    expect(files).toEqual(
      expect.arrayContaining(["package.json", "dist/index.js", "dist/dataset.js", "dist/schema.json"]),
    );
    const strangers = files.filter(
      (file) => !file.startsWith("dist/") && !/^(?:package\.json|README\.md|LICENSE[-A-Z]*(?:\.md)?)$/.test(file),
    );
    expect(strangers).toEqual([]);
    expect(files.filter((file) => /\.test\.|arbitrary|example|every-answer/.test(file))).toEqual([]);
  });

  test("has every file that its exports name", () => {
    const { exports, sideEffects } = JSON.parse(readFileSync(inPackage("package.json"), "utf8"));
    expect(Object.keys(exports).toSorted()).toEqual([".", "./dataset", "./schema.json"]);
    expect(sideEffects).toBe(false);
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target as object),
    );
    for (const target of targets) expect(existsSync(inPackage(target))).toBe(true);
  });

  test("depends on zod at run time and on nothing else", () => {
    const { dependencies } = JSON.parse(readFileSync(inPackage("package.json"), "utf8"));
    expect(Object.keys(dependencies)).toEqual(["zod"]);
  });
});

describe("under Node", () => {
  test("answers from the dataset", () => {
    const answer = run(`
      import { asOf, buildProfile, indexDataset, Profile } from "@selon/domain";
      import { dataset } from "@selon/domain/dataset";
      import schema from "@selon/domain/schema.json" with { type: "json" };
      const index = indexDataset(asOf(dataset, dataset.release.publishedThrough));
      const profile = Profile.parse(buildProfile("openai", { index, language: "fr" }));
      console.log(JSON.stringify({ name: profile.company.name, figures: profile.figures.length, draft: schema.$schema }));
    `);
    expect(answer).toEqual({
      name: "OpenAI",
      figures: expect.any(Number),
      draft: "https://json-schema.org/draft/2020-12/schema",
    });
  });

  test.each(["@selon/domain/dist/index.js", "@selon/domain/profile/headline", "@selon/domain/package.json"])(
    "refuses %s: nothing deep is public",
    (specifier) => {
      expect(() => run(`import ${JSON.stringify(specifier)};`)).toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/);
    },
  );
});

describe("in a bundle for the browser", () => {
  async function bundle(source: string): Promise<{ code: string; inputs: string[] }> {
    const { outputFiles, metafile, warnings } = await build({
      stdin: { contents: source, resolveDir: project },
      absWorkingDir: project,
      bundle: true,
      platform: "browser",
      format: "esm",
      metafile: true,
      minify: true,
      write: false,
      logLevel: "silent",
    });
    expect(warnings).toEqual([]);
    return { code: outputFiles.map(({ text }) => text).join(""), inputs: Object.keys(metafile.inputs) };
  }
  const { digest } = z
    .object({ digest: z.string() })
    .parse(
      /(?<digest>sha256:[0-9a-f]{64})/.exec(readFileSync(join(here, "src/generated/snapshot.ts"), "utf8"))?.groups,
    );
  const ofDataset = (inputs: readonly string[]) => inputs.filter((path) => /dataset\.js$|snapshot/.test(path));

  test("the dataset is not in it where only the rules are imported", async () => {
    const { code, inputs } = await bundle(`import { indexDataset } from "@selon/domain"; console.log(indexDataset);`);
    expect(ofDataset(inputs)).toEqual([]);
    expect(code).not.toContain(digest);
  });

  test("and is where it is asked for", async () => {
    const { code, inputs } = await bundle(
      `import { dataset } from "@selon/domain/dataset"; console.log(dataset.release);`,
    );
    expect(ofDataset(inputs)).toHaveLength(1);
    expect(code).toContain(digest);
  });

  test("importing without using anything leaves nothing", async () => {
    const { code } = await bundle(
      `import { indexDataset } from "@selon/domain"; import { dataset } from "@selon/domain/dataset";`,
    );
    expect(code.trim()).toBe("");
  });
});

describe("for a consumer's compiler", () => {
  const consumer = `
    import { asOf, type Badge, buildProfile, type DatasetIndex, indexDataset, Profile, seriesKey } from "@selon/domain";
    import { dataset } from "@selon/domain/dataset";
    import schema from "@selon/domain/schema.json" with { type: "json" };

    const index: DatasetIndex = indexDataset(asOf(dataset, "2024-10-01"));
    const profile: Profile | undefined = buildProfile("openai", { index, language: "fr" });
    const parsed: Profile = Profile.parse(JSON.parse("{}"));
    const [series] = profile?.figures ?? [];
    if (series?.headline.kind === "claim") {
      const badge: Badge = series.headline.claim.badge;
      console.log(badge, series.headline.claim.value.form === "bound" && series.headline.claim.value.exclusiveMinimum);
    }
    // @ts-expect-error a headline that is none has no claim
    if (series?.headline.kind === "none") console.log(series.headline.claim);
    // @ts-expect-error there is no third language
    buildProfile("openai", { index, language: "de" });
    // @ts-expect-error nothing deep is public
    import("@selon/domain/dist/index.js");
    const draft: string = schema.$schema;
    export { draft, parsed, seriesKey };
  `;

  test.each([
    ["bundler", "ESNext"],
    ["nodenext", "NodeNext"],
  ])(
    "the types hold under moduleResolution %s, those of the package included",
    (moduleResolution, module) => {
      writeFileSync(at("consumer.ts"), consumer);
      const compilerOptions = {
        strict: true,
        skipLibCheck: false,
        noEmit: true,
        target: "ES2023",
        lib: ["ES2023", "DOM"],
        types: [],
        resolveJsonModule: true,
        module,
        moduleResolution,
      };
      writeFileSync(at("tsconfig.json"), JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
      const { bin } = JSON.parse(readFileSync(join(compiler, "package.json"), "utf8"));
      const { status, stdout } = spawnSync(process.execPath, [join(compiler, bin.tsc), "-p", "tsconfig.json"], {
        cwd: project,
        encoding: "utf8",
      });
      expect(stdout).toBe("");
      expect(status).toBe(0);
    },
    180_000,
  );
});

describe("schema.json", () => {
  type Schema = { $schema?: unknown; [keyword: string]: unknown };
  const schema: Schema = JSON.parse(readFileSync(join(here, "dist/schema.json"), "utf8"));

  const count = z.int().nonnegative();
  const type = z.enum(["array", "boolean", "integer", "null", "number", "object", "string"]);
  const subschema: z.ZodType = z.lazy(() => z.union([z.boolean(), metaSchema]));
  const named = z.record(z.string(), subschema);
  /** The vocabularies of JSON Schema 2020-12, without those of its keywords that nobody here needs. */
  const metaSchema: z.ZodType = z.strictObject({
    $schema: z.literal("https://json-schema.org/draft/2020-12/schema").optional(),
    $id: z.url().optional(),
    $ref: z.string().startsWith("#").optional(),
    $defs: named.optional(),
    $comment: z.string().optional(),
    id: z.string().optional(),
    title: z.string().optional(),
    description: z.string().optional(),
    default: z.json().optional(),
    examples: z.array(z.json()).optional(),
    type: z.union([type, z.array(type).min(1)]).optional(),
    enum: z.array(z.json()).min(1).optional(),
    const: z.json().optional(),
    properties: named.optional(),
    propertyNames: subschema.optional(),
    additionalProperties: subschema.optional(),
    required: z.array(z.string()).optional(),
    items: subschema.optional(),
    prefixItems: z.array(subschema).min(1).optional(),
    minItems: count.optional(),
    maxItems: count.optional(),
    uniqueItems: z.boolean().optional(),
    anyOf: z.array(subschema).min(1).optional(),
    oneOf: z.array(subschema).min(1).optional(),
    allOf: z.array(subschema).min(1).optional(),
    not: subschema.optional(),
    pattern: z
      .string()
      .refine((pattern) => new RegExp(pattern, "u"), "is no regular expression")
      .optional(),
    format: z.string().optional(),
    minLength: count.optional(),
    maxLength: count.optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    exclusiveMinimum: z.number().optional(),
    exclusiveMaximum: z.number().optional(),
    multipleOf: z.number().positive().optional(),
  });

  test("is a valid JSON Schema 2020-12 document", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(metaSchema.safeParse(schema).error?.issues ?? []).toEqual([]);
  });

  test("resolves every reference within itself", () => {
    const references: string[] = [];
    JSON.stringify(schema, (key, value) => {
      if (key === "$ref") references.push(value);
      return value;
    });
    expect(references.length).toBeGreaterThan(0);
    for (const reference of new Set(references)) {
      const target = reference
        .slice(1)
        .split("/")
        .filter((part) => part !== "")
        .reduce<unknown>(
          (value, part) => (value as Schema | undefined)?.[part.replaceAll("~1", "/").replaceAll("~0", "~")],
          schema,
        );
      expect(target, reference).toBeTypeOf("object");
    }
  });

  test("accepts the dataset, and refuses it with a word out of place", () => {
    const [dataset, misspelt] = run(`
      import { dataset } from "@selon/domain/dataset";
      import * as z from "zod";
      import schema from "@selon/domain/schema.json" with { type: "json" };
      const read = z.fromJSONSchema(schema);
      const [first, ...others] = dataset.articles;
      const misspelt = { ...dataset, articles: [{ ...first, outlets: first.outlet }, ...others] };
      console.log(JSON.stringify([dataset, misspelt].map((value) => read.safeParse(value).success)));
    `) as [boolean, boolean];
    expect(dataset).toBe(true);
    expect(misspelt).toBe(false);
  });
});
