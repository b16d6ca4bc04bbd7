import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** How to start a server, and an address at which it answers once it is ready. */
export type Server = { command: readonly string[]; env: Record<string, string>; url: string };

const web = fileURLToPath(new URL("..", import.meta.url));

/** The API over the fixture, so that nothing depends on how far the dataset has grown. */
export function apiServer({ port }: { port: number }): Server {
  return {
    command: [process.execPath, fileURLToPath(new URL("fixture/server.ts", import.meta.url))],
    env: { API_PORT: String(port) },
    url: `http://127.0.0.1:${port}/healthz`,
  };
}

/** The site as it is built. */
export function siteServer({
  port,
  apiPort,
  siteUrl = "",
}: {
  port: number;
  apiPort: number;
  siteUrl?: string;
}): Server {
  return {
    command: [process.execPath, fileURLToPath(new URL("../start.mjs", import.meta.url))],
    env: {
      WEB_PORT: String(port),
      API_URL: `http://127.0.0.1:${apiPort}`,
      SITE_URL: siteUrl,
      NEXT_TELEMETRY_DISABLED: "1",
    },
    // Needs no API.
    url: `http://localhost:${port}/en/method`,
  };
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url).catch(() => undefined);
  await response?.body?.cancel();
  return response?.ok ?? false;
}

/** Starts a server and waits until it answers. Whoever starts it stops it. */
export async function start({ command: [executable = "", ...parameters], env, url }: Server): Promise<ChildProcess> {
  const server = spawn(executable, parameters, { cwd: web, env: { ...process.env, ...env }, stdio: "ignore" });
  while (!(await answers(url))) {
    if (server.exitCode !== null) throw new Error(`${parameters.join(" ")} ended by itself with ${server.exitCode}`);
    await delay(100);
  }
  return server;
}

export async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill();
  await ended;
}
