// Gives the demo gemeente a working day of dossiers; `npm start` runs it in demo mode. Safe to run again.
import { DEMO_GEMEENTE } from "@deelwijzer/db/seed";
import { createServices, readAppEnv } from "@deelwijzer/server";
import { vulDemo } from "../demo/vul-demo.ts";

const env = readAppEnv();
if (!env.DEELWIJZER_DEMO) throw new Error("Only in demo mode: set DEELWIJZER_DEMO=1.");
const { close, ...services } = createServices(env, "vul-demo");
try {
  const aantal = await vulDemo(services, DEMO_GEMEENTE.id);
  process.stdout.write(aantal === 0 ? "er waren al dossiers\n" : `${aantal} dossiers\n`);
} finally {
  await close();
}
