import { mkdirSync, writeFileSync } from "node:fs";

/** A reporter for node:test, which has none for JSON: writes Vitest's report, so that one reader counts both. */
export default async function* writeVitestReport(events) {
  const assertionResults = [];
  for await (const { type, data } of events) {
    if ((type !== "test:pass" && type !== "test:fail") || data.details.type === "suite") continue;
    const isSkipped = data.skip !== undefined || data.todo !== undefined;
    assertionResults.push({
      fullName: data.name,
      status: isSkipped ? "skipped" : type === "test:pass" ? "passed" : "failed",
    });
  }
  // Node's own --test-reporter-destination does not create the folder.
  mkdirSync("test-results", { recursive: true });
  writeFileSync("test-results/node.json", JSON.stringify({ testResults: [{ assertionResults }] }));
  yield "";
}
