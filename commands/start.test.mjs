import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import net from "node:net";
import test from "node:test";
import { fileURLToPath } from "node:url";

/** Runs `start` in a situation where it must refuse to, and resolves with what it said. */
async function refusal(environment) {
  const start = spawn(process.execPath, [fileURLToPath(new URL("start.mjs", import.meta.url))], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [start.stdout, start.stderr]) stream.on("data", (data) => (output += data));
  const exitCode = await new Promise((resolve) => start.once("close", resolve));
  assert.equal(exitCode, 1);
  return output;
}

test("start refuses settings that are no ports, before it builds anything", async () => {
  assert.match(await refusal({ API_PORT: "abc" }), /^API_PORT is "abc", which is no port\..+\n$/);
});

test("start refuses a port in use, before it builds anything", async () => {
  const server = net.createServer();
  await new Promise((resolve) => server.listen({ host: "127.0.0.1", port: 0 }, resolve));
  const { port } = server.address();
  const output = await refusal({ API_PORT: String(port) });
  server.close();
  assert.match(output, new RegExp(`^Port ${port}, for the API, is in use by another program\\..+\\n`));
});
