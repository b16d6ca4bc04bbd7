import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

const names = ["api", "site", "outageApi", "outageSite"] as const;
export type Ports = Record<(typeof names)[number], number>;

const variable = "SELON_TEST_PORTS";

async function freePorts(): Promise<Ports> {
  // All are held until each is known, so that no two are the same.
  const servers = names.map((name) => ({ name, server: createServer().listen(0) }));
  await Promise.all(servers.map(({ server }) => once(server, "listening")));
  const ports = servers.map(({ name, server }) => [name, (server.address() as AddressInfo).port]);
  await Promise.all(servers.map(({ server }) => once(server.close(), "close")));
  return Object.fromEntries(ports);
}

/** Ports that nobody else used when the run began. Playwright's workers read the configuration again and get the same. */
export async function testPorts(): Promise<Ports> {
  process.env[variable] ??= JSON.stringify(await freePorts());
  return JSON.parse(process.env[variable]);
}
