import { chmodSync, chownSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { generate } from "selfsigned";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { meldAan } from "./beller.ts";
import { type Opstelling, stelOp } from "./opstelling.ts";

/** As on another machine: this PostgreSQL takes no line that is not encrypted. */
let opstelling: Opstelling;
let sql: postgres.Sql;
let certificaat: string;
beforeAll(async () => {
  opstelling = await stelOp("versleuteld");
  const url = opstelling.url("postgres");
  const gewoon = postgres(url, { max: 1 });
  const [{ data_directory: data } = { data_directory: "" }] = await gewoon<
    { data_directory: string }[]
  >`show data_directory`;
  const pems = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    extensions: [
      { name: "basicConstraints", cA: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  const { uid, gid } = statSync(data);
  const leg = (naam: string, inhoud: string): string => {
    const bestand = path.join(data, naam);
    writeFileSync(bestand, inhoud);
    chmodSync(bestand, 0o600);
    chownSync(bestand, uid, gid);
    return bestand;
  };
  leg("server.key", pems.private);
  leg("server.crt", pems.cert);
  leg("pg_hba.conf", "hostssl all all 127.0.0.1/32 scram-sha-256\n");
  certificaat = path.join(opstelling.map, "certificaat.pem");
  writeFileSync(certificaat, pems.cert);
  await gewoon`alter system set ssl = on`;
  await gewoon`select pg_reload_conf()`;
  await gewoon.end();
  sql = postgres(url, { max: 1, ssl: { ca: pems.cert } });
});
afterAll(async () => {
  await sql?.end({ timeout: 1 });
  await opstelling?.stop();
});

/** Also the jobs, which connect beside the app. */
const EIGEN = { TAKEN_DATABASE_URL: "" };
const metTls = (databaseUrl: string) => `${databaseUrl}?sslmode=verify-full`;

describe("a database that takes encrypted lines only", () => {
  test("serves an app that knows who vouches for it, with every line encrypted", async () => {
    const app = await opstelling.klaargezet.serveer("caseworker", {
      via: metTls,
      env: { ...EIGEN, NODE_EXTRA_CA_CERTS: certificaat },
    });
    expect((await fetch(`${app.adres}/api/gezond`)).status).toBe(200);
    const wie = await meldAan(app.adres, "klantmanager");
    expect((await wie.probeer("wachtOpMij", {}))?.status).toBe(200);
    const namen = async () =>
      await sql<{ naam: string; ssl: boolean }[]>`
        select distinct application_name as naam, ssl from pg_stat_activity join pg_stat_ssl using (pid)
        where backend_type = 'client backend' and pid <> pg_backend_pid() order by naam`;
    await expect
      .poll(namen, { timeout: 30_000 })
      .toEqual(["caseworker", "caseworker-auth", "deelwijzer-taken"].map((naam) => ({ naam, ssl: true })));
    await app.stop();
  });

  test("is no database to an app that cannot tell whether it is the right one", async () => {
    await expect(
      opstelling.klaargezet.serveer("caseworker", { via: metTls, env: EIGEN }).then(async (app) => {
        const { status } = await fetch(`${app.adres}/api/gezond`);
        await app.stop();
        return status;
      }),
    ).resolves.toBe(503);
  });
});
