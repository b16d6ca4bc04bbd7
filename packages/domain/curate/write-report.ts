import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileDataset } from "../compile/compile.ts";
import { readCurated } from "../compile/curated.ts";
import { readSources } from "../compile/source.ts";
import { readAudits } from "./audits.ts";
import { reportOn } from "./dataset-report.ts";

const dataset = compileDataset(readCurated(readSources(fileURLToPath(new URL("../data", import.meta.url)))));
const report = reportOn(dataset, readAudits(new URL("../audits.yaml", import.meta.url)));
writeFileSync(new URL("../../../DATASET.md", import.meta.url), report);
console.log(report.split("\n").find((line) => line.includes("claims")));
