import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { countLine, countTests } from "./test-count.mjs";

const vitest = (...statuses) => ({
  testResults: [{ status: "passed", assertionResults: statuses.map((status) => ({ status })) }],
});

/** Counts a run of one suite whose report and exit code are given. */
function count(context, { report, exitCode = 0 }) {
  const root = mkdtempSync(join(tmpdir(), "selon-count-"));
  context.after(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "apps/api/test-results"), { recursive: true });
  if (report !== undefined) {
    const text = typeof report === "string" ? report : JSON.stringify(report);
    writeFileSync(join(root, "apps/api/test-results/vitest.json"), text);
  }
  const suite = {
    taskId: "@selon/api#test",
    directory: "apps/api",
    command: "vitest run",
    outputs: ["test-results/vitest.json"],
    execution: { exitCode },
  };
  const check = { taskId: "//#lint", directory: "", command: "biome ci", outputs: null, execution: { exitCode: 0 } };
  return countTests({ tasks: [check, suite] }, root);
}

test("Vitest's tests are counted by status", (context) => {
  const report = vitest("passed", "passed", "failed", "skipped", "todo", "pending");
  const counted = count(context, { report, exitCode: 1 });
  assert.equal(countLine(counted), "2 passed, 1 failed, 3 skipped");
  assert.deepEqual(counted.problems, []);
});

test("a test file that cannot be loaded counts as a failure", (context) => {
  const report = { testResults: [...vitest("passed").testResults, { status: "failed", assertionResults: [] }] };
  assert.equal(countLine(count(context, { report, exitCode: 1 })), "1 passed, 1 failed");
});

test("Playwright's tests are counted, a flaky one as passed and an error outside of tests as failed", (context) => {
  const report = { stats: { expected: 3, flaky: 1, unexpected: 1, skipped: 0 }, errors: [{ message: "no browser" }] };
  assert.equal(countLine(count(context, { report, exitCode: 1 })), "4 passed, 2 failed");
});

test("a suite that fails although its tests passed is one failure, and named", (context) => {
  const counted = count(context, { report: vitest("passed"), exitCode: 1 });
  assert.equal(countLine(counted), "1 passed, 1 failed");
  assert.deepEqual(counted.problems, ["@selon/api#test: `vitest run` ended with 1. Its messages are above."]);
});

for (const [situation, report, message] of [
  ["no report", undefined, /vitest\.json was not written/],
  ["a report without tests", vitest(), /vitest\.json holds no test/],
  ["a report cut off", '{"testRes', /vitest\.json .*JSON/],
  ["a report of another kind", {}, /vitest\.json .*testResults/],
]) {
  test(`a suite that passes with ${situation} is a failure`, (context) => {
    const counted = count(context, { report });
    assert.equal(countLine(counted), "0 passed, 1 failed");
    assert.match(counted.problems[0], message);
  });
}
