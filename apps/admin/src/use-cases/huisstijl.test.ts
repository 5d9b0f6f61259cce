import { ROLLEN } from "@core/grondslagen";
import { findGemeente, listAudit, withTenant } from "@deelwijzer/db";
import { leesLogo } from "@deelwijzer/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { maakProef, type Persoon } from "../../testing/proef-context.ts";
import { waardeVan } from "../../testing/proef-set.ts";
import { HUISKLEUREN } from "../huisstijl/kleuren.ts";
import { bewaarKleuren } from "./bewaar-kleuren/bewaar-kleuren.ts";
import { bewaarLogo } from "./bewaar-logo/bewaar-logo.ts";
import { leesHuisstijl } from "./lees-huisstijl/lees-huisstijl.ts";

const { database, db, redactie, ander, lid, als } = await maakProef();
afterAll(() => database.drop());
let beheerder: Persoon;
beforeAll(async () => {
  beheerder = await lid("Beheerder", "beheerder");
});
const nu = async () => waardeVan(await leesHuisstijl(beheerder.op(), {}));
const base64 = (tekst: string) => Buffer.from(tekst).toString("base64");
const LOGO = base64('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>');

describe("the colours of a gemeente", () => {
  const groen = { ...HUISKLEUREN, caseworker: { licht: "#14532d", donker: "#86efac" } };

  test("are set by a beheerder, for the own gemeente, and written down; those of the house come back", async () => {
    for (const rol of ROLLEN.filter((een) => een !== "beheerder")) {
      expect(await bewaarKleuren(als(rol), { kleuren: groen, versie: 1 })).toMatchObject({ ok: false });
    }
    const { versie } = await nu();
    waardeVan(await bewaarKleuren(beheerder.op(), { kleuren: groen, versie }));
    expect(await nu()).toMatchObject({ kleuren: groen, eigenKleuren: true, versie: versie + 1 });
    expect(await withTenant(db, ander.id, findGemeente)).toMatchObject({ kleuren: null });
    const [regel] = await withTenant(db, redactie.id, (tx) =>
      listAudit(tx, { onderwerp: { soort: "gemeente" } }),
    );
    expect(regel).toMatchObject({ handeling: "bewaar-kleuren", gegevens: { voor: null, na: groen } });
    expect(await bewaarKleuren(beheerder.op(), { kleuren: null, versie })).toMatchObject({
      fout: { soort: "conflict", huidigeVersie: versie + 1 },
    });
    waardeVan(await bewaarKleuren(beheerder.op(), { kleuren: null, versie: versie + 1 }));
    expect(await nu()).toMatchObject({ kleuren: HUISKLEUREN, eigenKleuren: false });
  });

  test("that cannot be read, on light or on dark, are refused with what is wrong, and so is what is no colour", async () => {
    const { versie } = await nu();
    const pad = async (licht: string, donker: string) => {
      const kleuren = { ...HUISKLEUREN, admin: { licht, donker } };
      const uit = await bewaarKleuren(beheerder.op(), { kleuren, versie });
      return !uit.ok && uit.fout.soort === "ongeldig"
        ? [...new Set(uit.fout.velden.map((veld) => veld.pad))]
        : uit;
    };
    expect(await pad("#ffd400", "#c3b5f2")).toEqual(["admin-licht"]);
    expect(await pad("#4a3a7a", "#4a3a7a")).toEqual(["admin-donker"]);
    expect(await pad("red", "#c3b5f2")).toEqual(["admin-licht"]);
    expect(await pad("#000;}body{x:", "#c3b5f2")).toEqual(["admin-licht"]);
    expect(await nu()).toMatchObject({ eigenKleuren: false, versie });
  });
});

describe("the logo of a gemeente", () => {
  test("is kept under its hash, given to whoever names it, and stays readable after another took its place", async () => {
    for (const rol of ROLLEN.filter((een) => een !== "beheerder")) {
      expect(await bewaarLogo(als(rol), { bestand: LOGO, versie: 1 })).toMatchObject({ ok: false });
    }
    waardeVan(await bewaarLogo(beheerder.op(), { bestand: LOGO, versie: (await nu()).versie }));
    const { logoHash } = await nu();
    const hash = logoHash ?? "";
    expect(await leesLogo(db, hash)).toMatchObject({ soort: "image/svg+xml" });
    waardeVan(await bewaarLogo(beheerder.op(), { bestand: null, versie: (await nu()).versie }));
    expect((await nu()).logoHash).toBeNull();
    expect(Buffer.from((await leesLogo(db, hash))?.inhoud ?? []).toString("base64")).toBe(LOGO);
    for (const onbekend of ["0".repeat(64), "", "x' or true --"])
      expect(await leesLogo(db, onbekend)).toBeNull();
  });

  test("that runs or brings in something is refused, and nothing changes", async () => {
    const { versie } = await nu();
    for (const slecht of [
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://elders.example/x.png"/></svg>',
      "GIF89a",
      "",
    ]) {
      expect(await bewaarLogo(beheerder.op(), { bestand: base64(slecht), versie })).toMatchObject({
        fout: { velden: [{ pad: "bestand" }] },
      });
    }
    expect((await nu()).versie).toBe(versie);
  });
});
