import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { startGroup, stopGroup } from "./process-group.mjs";

test("a program that cannot be started has ended", async () => {
  const group = startGroup("no-such-program", [], {});
  assert.match(await group.ended, /ENOENT/);
  await stopGroup(group);
});

test("the exit code of a program that ends by itself is known", async () => {
  assert.equal(await startGroup(process.execPath, ["-e", "process.exit(3)"], {}).ended, 3);
});

test("stopping a group stops a server that its head started and that ignores the request", async (context) => {
  const folder = mkdtempSync(join(tmpdir(), "selon-group-"));
  context.after(() => rmSync(folder, { recursive: true }));
  const portFile = join(folder, "port");
  const server = `
    process.on("SIGTERM", () => {});
    const server = require("node:net").createServer().listen({ host: "127.0.0.1", port: 0 }, () =>
      require("node:fs").writeFileSync(process.env.PORT_FILE, String(server.address().port)));`;
  const head = `require("node:child_process").spawn(process.execPath, ["-e", process.env.SERVER]);`;
  const env = { ...process.env, PORT_FILE: portFile, SERVER: server };
  const group = startGroup(process.execPath, ["-e", head], { env });

  let port = 0;
  while (port === 0) {
    await delay(20);
    port = existsSync(portFile) ? Number(readFileSync(portFile, "utf8")) : 0;
  }
  assert.ok(await accepts(port));
  await stopGroup(group, { graceMilliseconds: 200 });
  // The system may need a moment to end a process that it was told to kill.
  for (let attempt = 0; attempt < 100 && (await accepts(port)); attempt += 1) await delay(20);
  assert.equal(await accepts(port), false);
});

function accepts(port) {
  return new Promise((resolve) => {
    const socket = net.connect({ host: "127.0.0.1", port });
    socket.once("error", () => resolve(false));
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}
