import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readSources } from "../compile/source.ts";
import { IsoDate } from "../src/schema/period.ts";
import { fixSources } from "./fix.ts";
import { lint } from "./lint.ts";
import { writeReport } from "./report.ts";

const usage = `usage: lint:data [--fix] [--data <folder>] [--today <YYYY-MM-DD>]

  --fix      mend format, order of keys, sets and claims, and digits; report what is left
  --data     lint another folder
  --today    day that no date may lie after (default: the newest day on which an article was read)`;

class UsageError extends Error {}

function readArguments() {
  const options = {
    fix: { type: "boolean", default: false },
    data: { type: "string" },
    today: { type: "string" },
  } as const;
  let values: ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];
  try {
    ({ values } = parseArgs({ options }));
  } catch (error) {
    throw new UsageError((error as Error).message.split(". ")[0]);
  }
  const folder = values.data ?? fileURLToPath(new URL("../data", import.meta.url));
  if (!existsSync(join(folder, "metrics.yaml"))) {
    throw new UsageError(`${folder} is no data folder: it has no metrics.yaml`);
  }
  if (values.today !== undefined && !IsoDate.safeParse(values.today).success) {
    throw new UsageError(`--today ${values.today} is not a calendar date, such as 2026-11-23`);
  }
  return { folder, fix: values.fix, today: values.today };
}

function run(): number {
  const { folder, fix, today } = readArguments();
  if (fix) {
    for (const [path, text] of fixSources(readSources(folder))) {
      writeFileSync(join(folder, path), text);
      console.log(`fixed ${path}`);
    }
  }
  const sources = readSources(folder);
  const findings = lint(sources, { today });
  if (findings.length > 0) {
    console.error(writeReport(findings, folder));
    return 1;
  }
  console.log(`${sources.articles.length} articles, ${sources.entities.length} entities: no problems`);
  return 0;
}

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
