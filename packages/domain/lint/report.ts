import { join, relative } from "node:path";
import type { Finding } from "./lint.ts";

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** A finding on one line: where, what is wrong, how to mend it; in brackets the rule, for an exception to name. */
function writeFinding({ rule, file, line, path, wrong, mend }: Finding, folder: string): string {
  return `${relative(process.cwd(), join(folder, file))}:${line} ${[path, wrong, mend].filter((part) => part !== "").join(" — ")} [${rule}]`;
}

/** Every finding and their number, for people and for editors that follow `file:line`. */
export function writeReport(findings: readonly Finding[], folder: string): string {
  const files = new Set(findings.map(({ file }) => file)).size;
  const lines = findings.map((finding) => writeFinding(finding, folder));
  return [...lines, "", `${count(findings.length, "problem")} in ${count(files, "file")}`].join("\n");
}
