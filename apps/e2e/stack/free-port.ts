import { createServer } from "node:net";

/** Below the ports that a system lends to outgoing connections: one of those may be taken between asking and serving. */
const LAAGSTE = 20_000;
const AANTAL = 10_000;

const vergeven = new Set<number>();

/** A port nobody listens on, given once: installations start side by side, and each has to find its own. */
export async function freePort(): Promise<number> {
  let port = LAAGSTE + Math.floor(Math.random() * AANTAL);
  for (let poging = 0; poging < AANTAL; poging += 1) {
    port = LAAGSTE + ((port + 1 - LAAGSTE) % AANTAL);
    if (vergeven.has(port)) continue;
    vergeven.add(port);
    if (await isFree(port)) return port;
  }
  throw new Error("No port is free.");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
