import assert from "node:assert/strict";
import net from "node:net";
import test from "node:test";
import { busyPortProblems, readPorts } from "./ports.mjs";

const numbers = ({ ports }) => ports.map(({ port }) => port);

test("without settings, the API is at 8787 and the site at 3000", () => {
  const read = readPorts({ API_PORT: "" });
  assert.deepEqual(numbers(read), [8787, 3000]);
  assert.deepEqual(read.problems, []);
});

test("API_PORT and WEB_PORT choose", () => {
  assert.deepEqual(numbers(readPorts({ API_PORT: "1", WEB_PORT: "65535" })), [1, 65535]);
});

for (const value of ["0", "65536", "-1", "80.5", "0x50", "3000 ", "http"]) {
  test(`"${value}" is no port, and every such setting is named`, () => {
    const { problems } = readPorts({ API_PORT: value, WEB_PORT: value });
    assert.equal(problems.length, 2);
    assert.match(problems[0], /^API_PORT is ".+", which is no port\. Set it to a whole number from 1 to 65535/);
    assert.match(problems[1], /^WEB_PORT is/);
  });
}

test("the API and the site cannot share a port", () => {
  assert.deepEqual(readPorts({ API_PORT: "3000" }).problems, [
    "API_PORT and WEB_PORT are both 3000. Give the API and the site a port each.",
  ]);
});

for (const host of ["127.0.0.1", "0.0.0.0", "::1"]) {
  test(`a port in use at ${host} is named, with its purpose and the setting that changes it`, async (context) => {
    const server = net.createServer();
    const listening = await new Promise((resolve) => {
      server.once("error", () => resolve(false));
      server.listen({ host, port: 0 }, () => resolve(true));
    });
    if (!listening) return context.skip(`this machine has no ${host}`);
    const { port } = server.address();
    const [problem, ...others] = await busyPortProblems(readPorts({ WEB_PORT: String(port) }).ports.slice(1));
    server.close();
    assert.match(problem, new RegExp(`^Port ${port}, for the site, is in use by another program.+WEB_PORT=4000`));
    assert.deepEqual(others, []);
  });
}
