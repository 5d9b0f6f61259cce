import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Bediend } from "../stack/installation.ts";
import { adressen, proceduresVan, routesVan } from "../stack/routes.ts";
import type { Account } from "../stack/sign-in.ts";
import { meldAan } from "./beller.ts";
import { meld } from "./meld.ts";
import { type Opstelling, stelOp } from "./opstelling.ts";
import { stuur } from "./stuur.ts";
import { type Aanvraag, aanvragen } from "./verzin-aanvraag.ts";

const NACHT = process.env["PROFIEL"] === "nacht";
/** For each app; what use cases make of input that came past its schema is asked in the probes of the apps. */
const KEREN = NACHT ? 200_000 : 1_500;
/** After each of these it says how it stands, and stops when something went wrong. */
const PORTIE = NACHT ? 10_000 : 750;
const TEGELIJK = 8;

/** So little that a server that keeps what it is sent ends, and every request after that has no answer. */
const KRAP = { NODE_OPTIONS: "--max-old-space-size=320" };
const MAX_MB = 900;

let opstelling: Opstelling;
beforeAll(async () => {
  opstelling = await stelOp("invoer");
});
afterAll(async () => {
  await opstelling?.stop();
});

const WIE: Record<"caseworker" | "admin", Account> = { caseworker: "sociaal-team", admin: "privacyadviseur" };

/** What a server holds, in MB. */
function geheugen({ pid }: Bediend): number {
  const [, kB] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kB ?? 0) / 1024);
}

/**
 * A broken header of Next's own router: Next refuses it with 500, before any code of ours, and hides the header from the
 * proxy that could have said 400.
 */
const isVanNext = ({ koppen }: Aanvraag) => "rsc" in koppen && "next-router-state-tree" in koppen;

/** Next takes the 500 of above for a page that the client has already, when the client says that it has every page. */
const isVerzwegen = ({ koppen }: Aanvraag, status: number | null) =>
  status === 304 && koppen["if-none-match"] === "*";

/** Lines of the log that say that something failed. */
const storingen = ({ logFile }: Bediend) =>
  readFileSync(logFile, "utf8")
    .split("\n")
    .filter((regel) => regel.includes('"msg":"storing"') || /Unhandled|TypeError|RangeError/.test(regel));

describe.each(["caseworker", "admin"] as const)("%s", (app) => {
  test(`${KEREN} requests of any form: no failure, no wait, no growth`, async () => {
    const server = await opstelling.klaargezet.serveer(app, { env: KRAP });
    const { cookie } = await meldAan(server.adres, WIE[app]);
    const paden = [
      ...adressen(routesVan(app), () => "0191e2f0-0000-7000-8000-000000000001"),
      ...proceduresVan(app),
      ...AUTH.map((pad) => `/api/auth/${pad}`),
      "/api/rpc",
      "/_next/image",
      "/_next/static/x.js",
    ];
    const bekend = { paden, cookies: ["", cookie, cookie] };
    const mis: unknown[] = [];
    const per: Record<string, number> = {};
    let langst = 0;
    let vanNext = 0;
    let verzwegen = 0;
    const doe = async (deel: readonly Aanvraag[]) => {
      const rij = deel[Symbol.iterator]();
      await Promise.all(
        Array.from({ length: TEGELIJK }, async () => {
          for (const een of rij) {
            const { status, ms } = await stuur(server.adres, een);
            per[status ?? "geen"] = (per[status ?? "geen"] ?? 0) + 1;
            langst = Math.max(langst, ms);
            if (status === 500 && isVanNext(een)) vanNext += 1;
            else if (isVanNext(een) && isVerzwegen(een, status)) verzwegen += 1;
            else if (status === null || status >= 500)
              mis.push({ ...een, status, inhoud: een.inhoud?.toString("utf8").slice(0, 300) });
          }
        }),
      );
    };
    const geheugens: number[] = [];
    for (let gedaan = 0; gedaan < KEREN && mis.length === 0; gedaan += PORTIE) {
      await doe(fc.sample(aanvragen(bekend), Math.min(PORTIE, KEREN - gedaan)));
      geheugens.push(geheugen(server));
      meld(
        `${app}: ${Math.min(gedaan + PORTIE, KEREN)} aanvragen, ${JSON.stringify(per)}, langste ${Math.round(langst)} ms, geheugen ${geheugens.at(-1)} MB`,
      );
    }
    expect(mis).toEqual([]);
    // Not every one that may have been kept silent was a failure.
    const gelogd = storingen(server);
    expect(gelogd.filter((regel) => !regel.includes('"route":"/_not-found/page"'))).toEqual([]);
    expect(gelogd.length).toBeGreaterThanOrEqual(vanNext);
    expect(gelogd.length).toBeLessThanOrEqual(vanNext + verzwegen);
    expect(Math.max(...geheugens)).toBeLessThan(MAX_MB);
    // It reached what is behind the gates: pages were given, and procedures read their input.
    expect(per["200"]).toBeGreaterThan(KEREN / 50);
    expect(per["422"]).toBeGreaterThan(KEREN / 100);
  }, 7_200_000);
});

/** Of the sign-in service; its other addresses answer that they are not there. */
const AUTH = [
  "sign-in/email",
  "sign-in/social",
  "sign-out",
  "sessie",
  "sessie/blijf",
  "callback/oidc",
  "change-password",
  "two-factor/verify-totp",
  "error",
  "ok",
];
