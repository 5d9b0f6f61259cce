import { ROLLEN } from "@core/grondslagen";
import { findGemeente, listAudit, withTenant } from "@deelwijzer/db";
import { afterAll, expect, test } from "vitest";
import { maakProef } from "../../testing/proef-context.ts";
import { waardeVan } from "../../testing/proef-set.ts";
import { bewaarInstellingen } from "./bewaar-instellingen/bewaar-instellingen.ts";
import { leesInstellingen } from "./lees-instellingen/lees-instellingen.ts";

const { database, db, redactie, ander, lid, als } = await maakProef();
afterAll(() => database.drop());

test("only a beheerder says how a resident reaches the FG, of the own gemeente only, and it is written down", async () => {
  const invoer = { fgContact: " fg@voorbeeld.example ", klachtroute: "", versie: 1 };
  for (const rol of ROLLEN.filter((een) => een !== "beheerder")) {
    expect(await bewaarInstellingen(als(rol), invoer)).toMatchObject({ fout: { soort: "geen-toegang" } });
  }
  const beheerder = (await lid("Beheerder", "beheerder")).op();
  const { versie } = waardeVan(await leesInstellingen(beheerder, {}));
  waardeVan(await bewaarInstellingen(beheerder, { ...invoer, versie }));
  const na = { fgContact: "fg@voorbeeld.example", klachtroute: null };
  expect(waardeVan(await leesInstellingen(beheerder, {}))).toEqual({ ...na, versie: versie + 1 });
  expect(await withTenant(db, ander.id, findGemeente)).toMatchObject({ fgContact: null });
  const [regel] = await withTenant(db, redactie.id, (tx) =>
    listAudit(tx, { onderwerp: { soort: "gemeente" } }),
  );
  expect(regel).toMatchObject({
    handeling: "bewaar-instellingen",
    gegevens: { voor: { fgContact: null }, na },
  });
});

test("the second of two who save at once hears that it changed, and nothing is lost", async () => {
  const [een, twee] = [await lid("Een", "beheerder"), await lid("Twee", "beheerder")];
  const { versie } = waardeVan(await leesInstellingen(een.op(), {}));
  const bewaar = (wie: typeof een, klachtroute: string) =>
    bewaarInstellingen(wie.op(), { fgContact: "", klachtroute, versie });
  const uit = await Promise.all([bewaar(een, "Route een"), bewaar(twee, "Route twee")]);
  expect(uit.filter(({ ok }) => ok)).toHaveLength(1);
  expect(uit.find(({ ok }) => !ok)).toMatchObject({ fout: { soort: "conflict" } });
  const gewonnen = uit[0].ok ? "Route een" : "Route twee";
  expect(waardeVan(await leesInstellingen(een.op(), {})).klachtroute).toBe(gewonnen);
});
