// `next start` on WEB_PORT. A script of its own, because `VAR=value command` fails on Windows.

import { spawn } from "node:child_process";
import { createRequire } from "node:module";

if (!process.env.API_URL) {
  console.error("API_URL is not set: say where the API is, such as API_URL=http://127.0.0.1:8787");
  process.exit(1);
}

const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
const server = spawn(process.execPath, [next, "start", "--port", process.env.WEB_PORT || "3000"], {
  stdio: "inherit",
  cwd: import.meta.dirname,
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
