// Prints what the README claims of the dataset: CPU time of linting it, size of its snapshot, and how long the API takes
// to its first answer. Medians of a few runs; machines differ, so nothing here is a test.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const runs = 5;
const root = new URL("../", import.meta.url);
const path = (relative) => fileURLToPath(new URL(relative, root));

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;

/** Makes a child say, when it ends, how much CPU time it took, in milliseconds. */
const reportsCpu = [
  "--import",
  `data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write("cpu "+(user+system)/1000)})`,
];

async function cpuOf(script) {
  const child = spawn(process.execPath, [...reportsCpu, path(script)], { stdio: ["ignore", "ignore", "pipe"] });
  let errors = "";
  child.stderr.on("data", (text) => {
    errors += text;
  });
  await once(child, "exit");
  const cpu = /cpu (\d+(?:\.\d+)?)/.exec(errors)?.[1];
  if (child.exitCode !== 0 || cpu === undefined) throw new Error(`${script} failed:\n${errors}`);
  return Number(cpu);
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** Milliseconds from the start of the process to the end of its first profile. */
async function firstAnswer() {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, [path("apps/api/dist/node.js")], {
    env: { ...process.env, API_PORT: String(port) },
    stdio: "ignore",
  });
  try {
    for (;;) {
      const response = await fetch(`http://127.0.0.1:${port}/v1/companies/openai`).catch(() => undefined);
      if (response) {
        await response.arrayBuffer();
        return performance.now() - start;
      }
      if (child.exitCode !== null) throw new Error("the API ended by itself: run build first");
      await delay(5);
    }
  } finally {
    child.kill();
    await once(child, "exit");
  }
}

async function repeat(measure) {
  const measured = [];
  for (let run = 0; run < runs; run++) measured.push(await measure());
  return median(measured);
}

const snapshot = readFileSync(path("packages/domain/dist/dataset.js"));
console.log(`dataset snapshot   ${kilobytes(snapshot.length)}, ${kilobytes(gzipSync(snapshot).length)} gzip`);
console.log(
  `reading and lint   ${Math.round(await repeat(() => cpuOf("packages/domain/lint/main.ts")))} ms CPU, median of ${runs}`,
);
console.log(
  `API, first profile ${Math.round(await repeat(firstAnswer))} ms from the start of the process, median of ${runs}`,
);
