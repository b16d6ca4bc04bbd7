import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Counts the tests of one `turbo run --summarize`.
 *
 * A task that declares an output in `test-results/` (turbo.json) is a suite: it owes a JSON report there, from Vitest
 * or Playwright. What went wrong without a failed test to show for it is named in `problems` and counts as one failure.
 */
export function countTests({ tasks }, root) {
  const suites = [];
  const problems = [];
  for (const { taskId, directory, command, outputs, execution } of tasks) {
    const suite = { name: taskId, passed: 0, failed: 0, skipped: 0 };
    const reportPaths = (outputs ?? []).filter((output) => output.startsWith("test-results/"));
    if (reportPaths.length > 0) suites.push(suite);

    const reportProblems = [];
    for (const path of reportPaths) {
      try {
        add(suite, countReport(join(root, directory, path)));
      } catch (error) {
        reportProblems.push(`${taskId}: ${join(directory, path)} ${error.message}`);
      }
    }

    const hasFailed = execution?.exitCode !== 0;
    if (!hasFailed || suite.failed > 0) problems.push(...reportProblems);
    else problems.push(`${taskId}: \`${command}\` ended with ${execution?.exitCode}. Its messages are above.`);
  }

  const total = { passed: 0, failed: problems.length, skipped: 0 };
  for (const suite of suites) add(total, suite);
  return { ...total, suites, problems };
}

function add(total, { passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

function countReport(path) {
  if (!existsSync(path))
    throw new Error("was not written: its test runner needs a JSON reporter with this output file.");
  const report = JSON.parse(readFileSync(path, "utf8"));
  const count = report.stats ? countPlaywright(report) : countVitest(report);
  if (count.passed + count.failed + count.skipped === 0) throw new Error("holds no test.");
  return count;
}

function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

function countVitest({ testResults }) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of testResults) {
    const statuses = assertionResults.map((test) => test.status);
    // A file that cannot be loaded has failed without a test to show for it.
    if (status === "failed" && !statuses.includes("failed")) statuses.push("failed");
    for (const testStatus of statuses) count[testStatus in count ? testStatus : "skipped"] += 1;
  }
  return count;
}

/** The line that CI reads. */
export function countLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
