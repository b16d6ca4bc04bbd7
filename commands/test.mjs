// Runs all that CI checks in one `turbo run`, then counts the tests. The last line is the count alone.

import fs from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { noTelemetry } from "./no-telemetry.mjs";
import { requireNode } from "./node-version.mjs";
import { startGroup, stopGroup } from "./process-group.mjs";
import { countLine, countTests } from "./test-count.mjs";

requireNode();

const root = fileURLToPath(new URL("..", import.meta.url));
const tasks = ["lint", "unused", "check:commands", "typecheck", "test", "check", "e2e"];

// A report of an earlier run must not be counted for this one. Turbo puts back those of the suites that it skips,
// because reports are declared outputs.
for (const report of fs.globSync("{.,apps/*,packages/*}/test-results/*.json", { cwd: root })) {
  fs.rmSync(join(root, report));
}
const summaries = join(root, ".turbo/runs");
fs.rmSync(summaries, { recursive: true, force: true });

const turbo = startGroup(
  process.execPath,
  [
    join(root, "node_modules/turbo/bin/turbo"),
    "run",
    ...tasks,
    "--continue=dependencies-successful",
    "--output-logs=errors-only",
    "--summarize",
  ],
  { cwd: root, env: { ...process.env, ...noTelemetry } },
);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => stopGroup(turbo).then(() => process.exit(1)));
}
const end = await turbo.ended;

const [summary] = fs.existsSync(summaries) ? fs.readdirSync(summaries) : [];
const count = countTests(
  summary === undefined ? { tasks: [] } : JSON.parse(fs.readFileSync(join(summaries, summary), "utf8")),
  root,
);
if (count.failed === 0 && (end !== 0 || count.passed === 0)) {
  count.problems.push(
    `turbo run: ended with ${end}, after no failed task and ${count.passed} tests. Its messages are above.`,
  );
  count.failed = 1;
}

for (const suite of count.suites) console.log(`${suite.name}: ${countLine(suite)}`);
for (const problem of count.problems) console.log(`Failed: ${problem}`);
console.log(countLine(count));
process.exitCode = count.failed > 0 ? 1 : 0;
