// Whether the two ports are usable, asked before anything else starts. Plain JavaScript: it runs before the install.
import { createServer } from "node:net";

/**
 * @typedef {{ name: "PORT_CASEWORKER" | "PORT_ADMIN", port: number }} WantedPort
 */

/**
 * @param {Record<string, string | undefined>} env
 * @returns {{ ports: WantedPort[] } | { error: string }}
 */
export function wantedPorts(env) {
  /** @type {WantedPort[]} */
  const ports = [];
  for (const [name, fallback] of /** @type {const} */ ([
    ["PORT_CASEWORKER", 3000],
    ["PORT_ADMIN", 3001],
  ])) {
    const given = env[name];
    const port = given === undefined || given === "" ? fallback : Number(given);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      return { error: `${name}=${given} is geen poort. Geef een getal tussen 1 en 65535.` };
    }
    ports.push({ name, port });
  }
  if (ports[0]?.port === ports[1]?.port) {
    return {
      error: `PORT_CASEWORKER en PORT_ADMIN zijn allebei ${ports[0]?.port}. Geef twee verschillende poorten.`,
    };
  }
  return { ports };
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} the code of the refusal
 */
function tryListen(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}

/**
 * A port is free when nobody listens on it under any of the names `localhost` can have.
 * @param {WantedPort[]} ports
 * @returns {Promise<string[]>} one message per port that cannot be used
 */
export async function portProblems(ports) {
  const problems = [];
  for (const { name, port } of ports) {
    const codes = [];
    for (const host of ["127.0.0.1", "::1", "0.0.0.0"]) codes.push(await tryListen(port, host));
    if (codes.includes("EADDRINUSE")) {
      problems.push(
        `Poort ${port} is al in gebruik door een ander programma. Stop dat programma, of kies een andere poort: ${name}=${port + 100} npm start`,
      );
    } else if (codes.includes("EACCES")) {
      problems.push(
        `Poort ${port} mag u op deze machine niet gebruiken. Kies een poort vanaf 1024: ${name}=${port + 8000} npm start`,
      );
    }
  }
  return problems;
}
