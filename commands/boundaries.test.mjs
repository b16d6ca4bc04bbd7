// Each boundary in biome.json, with an import that it must refuse and one beside it that it must allow.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const domain = "packages/domain";

const boundaries = [
  { place: `${domain}/src/index.ts`, allowed: ["zod", "./profile/profile.ts"], refused: ["node:fs", "yaml", "hono"] },
  {
    place: `${domain}/src/index.ts`,
    allowed: ["./schema/claim.ts"],
    refused: ["./dataset.ts", "./generated/snapshot.ts"],
  },
  {
    place: `${domain}/src/index.ts`,
    allowed: [],
    refused: ["../lint/lint.ts", "../compile/main.ts", "../data/x.json"],
  },
  {
    place: `${domain}/src/dataset.ts`,
    allowed: ["./generated/snapshot.ts"],
    refused: ["node:fs", "../compile/main.ts"],
  },
  { place: `${domain}/src/schema/claim.ts`, allowed: ["zod", "./value.ts"], refused: ["../text/x.ts", "../index.ts"] },
  {
    place: `${domain}/src/text/x.ts`,
    allowed: ["../schema/x.ts"],
    refused: ["../profile/x.ts", "../format/x.ts", "next"],
  },
  { place: `${domain}/src/format/x.ts`, allowed: ["../schema/x.ts", "../text/x.ts"], refused: ["../profile/x.ts"] },
  {
    place: `${domain}/src/profile/x.ts`,
    allowed: ["../text/x.ts"],
    refused: ["../dataset.ts", "../generated/snapshot.ts"],
  },
  { place: `${domain}/src/profile/x.ts`, allowed: ["../schema/x.ts"], refused: ["../format/x.ts", "../../lint/x.ts"] },
  { place: `${domain}/src/answer/x.ts`, allowed: ["../profile/x.ts", "../format/x.ts"], refused: ["../dataset.ts"] },
  {
    place: `${domain}/src/citation/x.ts`,
    allowed: ["../answer/x.ts", "../format/x.ts"],
    refused: ["../profile/x.ts", "../dataset.ts", "@citation-js/core"],
  },
  { place: `${domain}/src/new-folder/x.ts`, allowed: ["zod", "./y.ts"], refused: ["../schema/x.ts"] },
  { place: `${domain}/src/text/x.test.ts`, allowed: ["vitest", "fast-check"], refused: ["@selon/api"] },
  {
    place: `${domain}/compile/x.ts`,
    allowed: ["node:fs", "yaml", "../src/schema/x.ts"],
    refused: ["@selon/api", "vitest"],
  },
  {
    place: `${domain}/lint/x.ts`,
    allowed: ["yaml", "../compile/x.ts"],
    refused: ["../src/dataset.ts", "../../../apps/api/x.ts"],
  },

  { place: "apps/api/src/app.ts", allowed: ["hono", "hono/etag", "@selon/domain"], refused: ["@selon/domain/dataset"] },
  { place: "apps/api/src/app.ts", allowed: ["zod"], refused: ["node:fs/promises", "@hono/node-server", "react"] },
  { place: "apps/api/src/routes/x.ts", allowed: ["../app.ts"], refused: ["../../../../packages/domain/src/index.ts"] },
  {
    place: "apps/api/src/routes/x.ts",
    allowed: ["./y.ts"],
    refused: ["../../../web/src/api.ts", "@selon/domain/src/x.ts"],
  },
  {
    place: "apps/api/src/worker.ts",
    allowed: ["@selon/domain/dataset", "./app.ts"],
    refused: ["node:fs", "@selon/web"],
  },
  {
    place: "apps/api/src/node.ts",
    allowed: ["node:fs", "@hono/node-server"],
    refused: ["@selon/domain/src/x.ts", "next"],
  },
  { place: "apps/api/src/app.test.ts", allowed: ["vitest", "@selon/domain/dataset"], refused: ["@selon/web"] },
  { place: "apps/api/bench/x.ts", allowed: ["node:http", "../src/app.ts"], refused: ["@selon/domain/src/x.ts"] },

  {
    place: "apps/web/src/app/x/page.tsx",
    allowed: ["@selon/domain", "../../api.ts"],
    refused: ["@selon/domain/dataset"],
  },
  { place: "apps/web/src/api.ts", allowed: ["next", "./settings.ts"], refused: ["@selon/api", "../../api/src/app.ts"] },
  { place: "apps/web/src/api.ts", allowed: [], refused: ["../../../packages/domain/src/index.ts"] },
  {
    place: "apps/web/e2e/fixture/server.ts",
    allowed: ["@selon/api", "@selon/api/catalogue", "@selon/domain/dataset", "@hono/node-server", "./dataset.ts"],
    refused: ["../../src/api.ts", "@selon/domain/src/x.ts", "@selon/api/src/app.ts"],
  },
  { place: "apps/web/e2e/x.spec.ts", allowed: ["@playwright/test", "./templates.ts"], refused: ["@selon/api"] },

  { place: "commands/x.mjs", allowed: ["node:fs/promises", "./y.mjs"], refused: ["turbo", "../apps/api/src/app.ts"] },
];

const imports = boundaries.flatMap(({ place, allowed, refused }) => [
  ...allowed.map((specifier) => ({ place, specifier, isAllowed: true })),
  ...refused.map((specifier) => ({ place, specifier, isAllowed: false })),
]);
const refusals = refusalsOf(imports);

for (const { place, specifier, isAllowed } of imports) {
  test(`${place} ${isAllowed ? "may" : "may not"} import ${specifier}`, () => {
    assert.equal(refusals.has(`${place} ${specifier}`), !isAllowed);
  });
}

test("every boundary has a case here, and is refused with its own message", () => {
  const messages = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"))
    .overrides.flatMap((override) => override.linter?.rules.style?.noRestrictedImports?.options.patterns ?? [])
    .map((pattern) => pattern.message);
  assert.deepEqual(new Set(refusals.values()), new Set(messages));
});

test("no folder is a place for whatever has no name", () => {
  const isInstalled = (path) => /(^|\/)(node_modules|dist|\.next|\.wrangler)$/.test(path);
  const folders = globSync("{apps,packages}/**/{common,config,helpers,lib,shared,types,utils}", {
    cwd: root,
    exclude: isInstalled,
  });
  assert.deepEqual(folders, [], "name the folder after what its files are about");
});

/** The messages of one Biome run over files that hold these imports, by place and import. */
function refusalsOf(imports) {
  const folder = mkdtempSync(join(tmpdir(), "selon-boundaries-"));
  try {
    copyFileSync(join(root, "biome.json"), join(folder, "biome.json"));
    const importsByPlace = Map.groupBy(imports, ({ place }) => place);
    for (const [place, importsThere] of importsByPlace) {
      mkdirSync(join(folder, dirname(place)), { recursive: true });
      writeFileSync(join(folder, place), importsThere.map(({ specifier }) => `import "${specifier}";\n`).join(""));
    }
    const biome = [join(root, "node_modules/@biomejs/biome/bin/biome"), "lint", "--only=style/noRestrictedImports"];
    const options = ["--vcs-enabled=false", "--reporter=json", "--max-diagnostics=none", "--colors=off"];
    const { stdout } = spawnSync(process.execPath, [...biome, ...options], { cwd: folder, encoding: "utf8" });
    return new Map(
      JSON.parse(stdout).diagnostics.map(({ message, location: { path, start } }) => [
        `${path} ${importsByPlace.get(path)[start.line - 1].specifier}`,
        message,
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
