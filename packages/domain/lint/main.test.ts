import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";

// Each test starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const main = fileURLToPath(new URL("main.ts", import.meta.url));
const fixtures = fileURLToPath(new URL("fixtures/", import.meta.url));

function run(...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...flags], { encoding: "utf8" });
  return { status, stdout, stderr };
}

/** A copy of the base of the fixtures with a bad fixture in it. */
function withBadFixture<T>(rule: string, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "selon-lint-"));
  try {
    cpSync(join(fixtures, "base"), folder, { recursive: true });
    cpSync(join(fixtures, rule, "bad"), folder, { recursive: true });
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("says in a line that the dataset has no problems", () => {
  const { status, stdout } = run();
  expect(stdout).toMatch(/^\d+ articles?, \d+ entities: no problems\n$/);
  expect(status).toBe(0);
});

test("prints every problem with its place and rule, their number, and fails", () => {
  withBadFixture("references-resolve", (folder) => {
    const { status, stderr } = run("--data", folder);
    const lines = stderr.trimEnd().split("\n");
    expect(lines[0]).toMatch(
      /2024-06-10-gazette-second\.yaml:15 claims\[0\]\.subjects\[0\] — lumenchat is not an entity — did you mean lumen-chat\? \[references-resolve\]$/,
    );
    expect(lines.at(-1)).toBe("6 problems in 2 files");
    expect(status).toBe(1);
  });
});

test("--fix writes the files and says which", () => {
  withBadFixture("keys-in-order", (folder) => {
    const { status, stdout } = run("--data", folder, "--fix");
    expect(stdout).toBe(
      "fixed entities/company/quill.yaml\nfixed articles/2024/2024-06-10-gazette-second.yaml\n2 articles, 7 entities: no problems\n",
    );
    expect(readFileSync(join(folder, "entities/company/quill.yaml"), "utf8")).toBe(
      "kind: company\nname: { en: Quill, fr: Quill }\n",
    );
    expect(status).toBe(0);
  });
});

test("--today refuses articles from the future", () => {
  expect(run("--data", join(fixtures, "base"), "--today", "2024-06-30").stderr).toContain(
    "2024-07-01 lies after today, 2024-06-30",
  );
});

test.each([
  ["an unknown flag", ["--fxi"], "Unknown option '--fxi'"],
  ["a stray argument", ["data"], "Unexpected argument 'data'"],
  ["a folder without data", ["--data", fixtures], "is no data folder: it has no metrics.yaml"],
  ["a day that is none", ["--today", "2024-02-30"], "--today 2024-02-30 is not a calendar date"],
])("refuses %s and shows how it is used", (_, flags, message) => {
  const { status, stderr } = run(...flags);
  expect(stderr).toContain(message);
  expect(stderr).toContain("usage: lint:data");
  expect(status).toBe(2);
});
