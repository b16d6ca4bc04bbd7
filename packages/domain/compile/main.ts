import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { lint } from "../lint/lint.ts";
import { writeReport } from "../lint/report.ts";
import { compileDataset } from "./compile.ts";
import { readCurated } from "./curated.ts";
import { readSources } from "./source.ts";

const data = fileURLToPath(new URL("../data", import.meta.url));
const generated = new URL("../src/generated/", import.meta.url);

const sources = readSources(data);
const findings = lint(sources);
if (findings.length > 0) {
  console.error(`${writeReport(findings, data)}: nothing is built from data with problems`);
  process.exit(1);
}

const dataset = compileDataset(readCurated(sources));
mkdirSync(generated, { recursive: true });
writeFileSync(
  new URL("snapshot.ts", generated),
  // JSON text parsed once: an object literal of this size starts slower and weighs more in memory.
  `// Generated from data/ by compile/main.ts.\nexport const snapshot: string = ${JSON.stringify(JSON.stringify(dataset))};\n`,
);
console.log(`dataset ${dataset.release.id}: ${dataset.articles.length} articles, ${dataset.entities.length} entities`);
