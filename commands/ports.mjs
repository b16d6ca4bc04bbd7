import net from "node:net";

const settings = [
  { name: "API_PORT", purpose: "the API", usual: 8787 },
  { name: "WEB_PORT", purpose: "the site", usual: 3000 },
];

/** The ports of the API and of the site, in this order, as the environment asks for, and what is wrong with them. */
export function readPorts(environment) {
  const ports = settings.map((setting) => {
    const value = environment[setting.name] || String(setting.usual);
    return { ...setting, value, port: /^\d{1,5}$/.test(value) ? Number(value) : 0 };
  });
  const problems = ports
    .filter(({ port }) => port < 1 || port > 65535)
    .map(
      ({ name, purpose, usual, value }) =>
        `${name} is "${value}", which is no port. Set it to a whole number from 1 to 65535, or leave it out: ${purpose} then uses ${usual}.`,
    );
  const [api, web] = ports;
  if (problems.length === 0 && api.port === web.port) {
    problems.push(`API_PORT and WEB_PORT are both ${api.port}. Give the API and the site a port each.`);
  }
  return { ports, problems };
}

/** What is wrong with the ports that cannot be listened on. */
export async function busyPortProblems(ports) {
  const problems = [];
  for (const { name, purpose, port, usual } of ports) {
    const code = await listenErrorCode(port);
    if (code === undefined) continue;
    const reason = code === "EADDRINUSE" ? "is in use by another program" : `cannot be listened on (${code})`;
    problems.push(
      `Port ${port}, for ${purpose}, ${reason}. Stop that program, or choose another port with ${name}, for example ${name}=${usual + 1000}.`,
    );
  }
  return problems;
}

/** A program may hold a port for IPv4 or for IPv6 alone, so both are tried; a machine may have no IPv6. */
async function listenErrorCode(port) {
  for (const host of ["127.0.0.1", "::"]) {
    const code = await new Promise((resolve) => {
      const server = net.createServer();
      server.once("error", (error) => resolve(error.code));
      server.listen({ port, host }, () => server.close(() => resolve(undefined)));
    });
    if (code !== undefined && code !== "EADDRNOTAVAIL" && code !== "EAFNOSUPPORT") return code;
  }
  return undefined;
}
