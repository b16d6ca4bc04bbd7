// Prints what Lighthouse makes of a page on a phone: the median of five runs. No test, because machines are noisy.
// node e2e/audit.ts [page …]

import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { browserArguments, browserPath } from "./browser.ts";
import { testPorts } from "./ports.ts";
import { apiServer, siteServer, start, stop } from "./servers.ts";

const runs = 5;
const pages = process.argv.length > 2 ? process.argv.slice(2) : ["/en/companies/openai"];

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>["lhr"];

async function audit(url: string, port: number): Promise<Result[]> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run++) {
    const result = await lighthouse(url, { port, logLevel: "error", output: "json" });
    if (!result) throw new Error(`Lighthouse has no result for ${url}`);
    if (result.lhr.runtimeError) throw new Error(result.lhr.runtimeError.message);
    results.push(result.lhr);
  }
  return results;
}

function print(page: string, results: readonly Result[]): void {
  console.log(`\n${page} (Lighthouse ${results[0]?.lighthouseVersion}, mobile, median of ${runs})`);
  for (const [id, { title }] of Object.entries(results[0]?.categories ?? {})) {
    const score = median(results.map(({ categories }) => (categories[id]?.score ?? 0) * 100));
    console.log(`  ${title.padEnd(26)} ${Math.round(score)}`);
  }
  for (const id of [
    "largest-contentful-paint",
    "cumulative-layout-shift",
    "total-blocking-time",
    "total-byte-weight",
  ]) {
    const { title, displayValue } = results[0]?.audits[id] ?? {};
    console.log(`  ${String(title).padEnd(26)} ${displayValue}`);
  }
  const failed = Object.values(results[0]?.audits ?? {}).filter(
    ({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === "binary",
  );
  for (const { title } of failed) console.log(`  failed: ${title}`);
}

const ports = await testPorts();
const base = `http://localhost:${ports.site}`;
const api = await start(apiServer({ port: ports.api }));
const site = await start(siteServer({ port: ports.site, apiPort: ports.api, siteUrl: base }));
const browser = await chromium.launch({
  executablePath: await browserPath(),
  args: [...browserArguments, `--remote-debugging-port=${ports.outageSite}`],
});
try {
  for (const page of pages) print(page, await audit(base + page, ports.outageSite));
} finally {
  await browser.close();
  await Promise.all([stop(site), stop(api)]);
}
