import { ROLLEN } from "@core/grondslagen";
import { listAudit, withTenant } from "@deelwijzer/db";
import { afterAll, describe, expect, test } from "vitest";
import { maakProef } from "../../testing/proef-context.ts";
import { waardeVan } from "../../testing/proef-set.ts";
import { leesClaims } from "../beheer/lees-claims.ts";
import { bewaarKoppeling } from "./bewaar-koppeling/bewaar-koppeling.ts";
import { leesKoppeling } from "./lees-koppeling/lees-koppeling.ts";

const { database, db, redactie, lid, als, elders } = await maakProef();
afterAll(() => database.drop());

const FG = { claim: "groups", waarde: "sd-fg", rollen: ["fg" as const], domeinen: [], teamId: null };

describe("rules for the roles at sign-in", () => {
  test("are kept by a beheerder, version by version, each written down, and of one gemeente only", async () => {
    for (const rol of ROLLEN.filter((een) => een !== "beheerder")) {
      expect(await bewaarKoppeling(als(rol), { regels: [FG], versie: 0 })).toMatchObject({ ok: false });
    }
    const [een, twee] = [await lid("Een", "beheerder"), await lid("Twee", "beheerder")];
    expect(waardeVan(await leesKoppeling(een.op(), {}))).toMatchObject({
      regels: [],
      versie: 0,
      laatst: null,
    });
    const tegelijk = await Promise.all(
      [een, twee].map((wie) => bewaarKoppeling(wie.op(), { regels: [FG], versie: 0 })),
    );
    expect(tegelijk.filter(({ ok }) => ok)).toHaveLength(1);
    expect(tegelijk.find(({ ok }) => !ok)).toMatchObject({ fout: { soort: "conflict" } });
    waardeVan(await bewaarKoppeling(twee.op(), { regels: [], versie: 1 }));
    expect(waardeVan(await leesKoppeling(een.op(), {}))).toMatchObject({
      versie: 2,
      laatst: { wie: "Twee", uzelf: false },
    });
    expect(waardeVan(await leesKoppeling(elders("beheerder").op(), {}))).toMatchObject({ versie: 0 });
    const regels = await withTenant(db, redactie.id, (tx) =>
      listAudit(tx, { onderwerp: { soort: "claimkoppeling" } }),
    );
    expect(regels.map(({ gegevens }) => gegevens)).toEqual([
      { versie: 2, voor: [FG], na: [] },
      { versie: 1, voor: [], na: [FG] },
    ]);
  });

  test("that give nothing, or what is not there, are refused by the rule they stand in", async () => {
    const beheerder = (await lid("Beheerder", "beheerder")).op();
    const { versie } = waardeVan(await leesKoppeling(beheerder, {}));
    const pad = async (anders: object) => {
      const uit = await bewaarKoppeling(beheerder, { regels: [FG, { ...FG, ...anders }], versie });
      return !uit.ok && uit.fout.soort === "ongeldig" ? uit.fout.velden.map((veld) => veld.pad) : uit;
    };
    expect(await pad({ rollen: [] })).toEqual(["regels.1.rollen"]);
    expect(await pad({ waarde: " " })).toEqual(["regels.1.waarde"]);
    expect(await pad({ domeinen: ["bestaat-niet"] })).toEqual(["regels.1.domeinen"]);
    expect(await pad({ teamId: "01900000-0000-7000-8000-00000000abcd" })).toEqual(["regels.1.teamId"]);
  });
});

test("claims are read as JSON or as a token, and what is neither is not guessed at", () => {
  const claims = { sub: "1", naam: "Ünal", groups: ["a"] };
  const token = ["e30", Buffer.from(JSON.stringify(claims)).toString("base64url"), "x"].join(".");
  for (const tekst of [JSON.stringify(claims, null, 2), token, `Bearer ${token}\n`]) {
    expect(leesClaims(tekst)).toEqual(claims);
  }
  for (const tekst of ["", "groups: a", "[1]", "null", "a.b", "a.b.c", "{"])
    expect(leesClaims(tekst)).toBeNull();
});
