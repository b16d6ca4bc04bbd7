// Builds what changed, starts the API and the site, and stops both when one ends or when asked to (Ctrl-C).
// `turbo run` is not left to supervise: it goes on when a server ends with exit code 0, and ignores a lone SIGINT.

import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { noTelemetry } from "./no-telemetry.mjs";
import { requireNode } from "./node-version.mjs";
import { busyPortProblems, readPorts } from "./ports.mjs";
import { startGroup, stopGroup } from "./process-group.mjs";

requireNode();

const { ports, problems } = readPorts(process.env);
if (problems.length === 0) problems.push(...(await busyPortProblems(ports)));
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}

const root = fileURLToPath(new URL("..", import.meta.url));
const [apiPort, webPort] = ports.map(({ port }) => String(port));
const environment = { ...process.env, ...noTelemetry };
const apiAddress = `http://127.0.0.1:${apiPort}`;
const siteAddress = `http://localhost:${webPort}`;

const stopAsked = new Promise((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => resolve("asked"));
});

process.exit((await build()) ?? (await serve()));

/** The exit code if there is nothing to serve, undefined once all is built. */
async function build() {
  console.log("Building what changed; the first time this takes about a minute.");
  const turbo = join(root, "node_modules/turbo/bin/turbo");
  const group = startGroup(process.execPath, [turbo, "run", "build", "--output-logs=errors-only"], {
    cwd: root,
    env: environment,
  });
  const end = await Promise.race([group.ended, stopAsked]);
  if (end === 0) return undefined;
  await stopGroup(group);
  if (end === "asked") return 0;
  console.error(`The build failed (${end}). Its messages are above.`);
  return 1;
}

async function serve() {
  const servers = [
    { name: "The API", folder: "apps/api", answersAt: `${apiAddress}/healthz` },
    { name: "The site", folder: "apps/web", answersAt: `${siteAddress}/en` },
  ];
  const env = {
    ...environment,
    API_PORT: apiPort,
    WEB_PORT: webPort,
    API_URL: environment.API_URL || apiAddress,
    SITE_URL: environment.SITE_URL || siteAddress,
  };
  const groups = servers.map(({ folder }) =>
    startGroup(process.execPath, ["--run", "start"], { cwd: join(root, folder), env }),
  );
  const ends = servers.map(({ name }, position) =>
    groups[position].ended.then((end) => `${name} ended by itself (${end}). Its messages are above.`),
  );
  const end = await Promise.race([stopAsked, announce(servers), ...ends]);
  await Promise.all(groups.map((group) => stopGroup(group)));
  if (end === "asked") return 0;
  console.error(end);
  return 1;
}

/** Says where both are once both answer. Resolves only when one does not, with the message. */
async function announce(servers) {
  for (const { name, answersAt } of servers) {
    if (!(await answers(answersAt))) return `${name} has not answered at ${answersAt}. Its messages are above.`;
  }
  console.log(`\nSelon is ready: site ${siteAddress}, API ${apiAddress} (Ctrl-C stops both)\n`);
  return new Promise(() => {});
}

async function answers(address, { withinSeconds = 60 } = {}) {
  const deadline = Date.now() + withinSeconds * 1000;
  while (Date.now() < deadline) {
    const response = await fetch(address).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return true;
    await delay(200);
  }
  return false;
}
