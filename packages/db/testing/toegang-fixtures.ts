import { randomBytes, randomUUID } from "node:crypto";
import { type Afweging, updateAfweging } from "../src/repositories/afweging.ts";
import { insertDossierinzage } from "../src/repositories/dossierinzage.ts";
import { insertGezien } from "../src/repositories/gezien.ts";
import { insertInzagebevinding, insertSteekproef } from "../src/repositories/inzagetoezicht.ts";
import { insertInzageverzoek } from "../src/repositories/inzageverzoek.ts";
import { insertOverdracht } from "../src/repositories/overdracht.ts";
import { insertWaarneming } from "../src/repositories/waarneming.ts";
import type { dossierinzage } from "../src/schema/dossierinzage.ts";
import type { inzageverzoek } from "../src/schema/inzageverzoek.ts";
import { type Tx, withTenant } from "../src/tenant.ts";
import { createCollega } from "./collega-fixtures.ts";
import { actAs } from "./poging.ts";
import { NU, type Proefgemeente } from "./proefwereld.ts";
import type { TestDatabase } from "./test-database.ts";

export const MORGEN = new Date("2019-08-11T22:00:00.000Z");

/** An access for the rest of the day, to a dossier of this owner. */
export function proefinzage(
  afweging: Pick<Afweging, "id" | "gemeenteId" | "eigenaarId">,
  aanvragerId: string,
  deel: Partial<typeof dossierinzage.$inferInsert> = {},
): typeof dossierinzage.$inferInsert {
  return {
    id: randomUUID(),
    gemeenteId: afweging.gemeenteId,
    afwegingId: afweging.id,
    eigenaarId: afweging.eigenaarId,
    aanvragerId,
    soort: "gewoon",
    reden: "eigen-taak",
    toelichting: randomBytes(40),
    antwoord: {
      uitkomst: "ja-mits",
      domein: "wmo",
      bron: "jeugd",
      doel: null,
      gegevens: [],
      betrokkene: null,
      tabelversie: 1,
      regels: [],
      eisen: [],
    },
    op: NU,
    tot: MORGEN,
    ...deel,
  };
}

/** Takes the dossier over for its owner, on the name of who stands in. */
export async function neemProefdossierWaar(tx: Tx, dossier: Afweging, waarnemerId: string): Promise<void> {
  await actAs(tx, waarnemerId);
  await insertWaarneming(tx, {
    id: randomUUID(),
    gemeenteId: dossier.gemeenteId,
    afwegingId: dossier.id,
    eigenaarId: dossier.eigenaarId,
    waarnemerId,
    reden: "ziek",
    sinds: NU,
  });
  await updateAfweging(tx, {
    id: dossier.id,
    expectedVersion: dossier.versie,
    patch: { waarnemerId },
    op: NU,
  });
}

/** One row in every table about who has a dossier and who looked into it; `dossiers` are three running ones. */
export async function fillDossiertoegang(
  database: TestDatabase,
  gemeente: Proefgemeente,
  dossiers: readonly [Afweging, Afweging, Afweging],
): Promise<void> {
  const collega = await createCollega(database, gemeente);
  const fg = await createCollega(database, gemeente, { rollen: ["fg"], domeinen: [], teamId: null });
  const [overTeDragen, waarTeNemen, inTeZien] = dossiers;
  const { id: gemeenteId } = gemeente;
  await withTenant(database.open("app", 1).db, gemeenteId, async (tx) => {
    await actAs(tx, gemeente.userId);
    const overdrachtId = randomUUID();
    await insertOverdracht(tx, {
      id: overdrachtId,
      gemeenteId,
      afwegingId: overTeDragen.id,
      van: gemeente.userId,
      naar: collega.userId,
      door: gemeente.userId,
      reden: "ander-werk",
      op: NU,
    });
    const patch = { eigenaarId: collega.userId };
    await updateAfweging(tx, { id: overTeDragen.id, expectedVersion: overTeDragen.versie, patch, op: NU });
    await neemProefdossierWaar(tx, waarTeNemen, collega.userId);
    await insertGezien(tx, {
      gemeenteId,
      userId: collega.userId,
      soort: "overdracht",
      onderwerpId: overdrachtId,
      op: NU,
    });
    const inzage = proefinzage(inTeZien, collega.userId);
    await insertDossierinzage(tx, inzage);
    await actAs(tx, fg.userId);
    const steekproefId = randomUUID();
    await insertSteekproef(tx, {
      id: steekproefId,
      gemeenteId,
      door: fg.userId,
      op: MORGEN,
      van: NU,
      tot: MORGEN,
      aantal: 5,
      zaad: "0".repeat(32),
      omvang: 1,
      getrokken: [inzage.id],
    });
    await insertInzagebevinding(tx, {
      id: randomUUID(),
      gemeenteId,
      inzageId: inzage.id,
      steekproefId,
      oordeel: "in-orde",
      door: fg.userId,
      op: MORGEN,
    });
  });
  await answerProefverzoek(database, gemeente, inTeZien);
}

/** A privacyadviseur who answers a resident about this dossier, from NU until the end of that day. */
export async function answerProefverzoek(
  database: TestDatabase,
  gemeente: Proefgemeente,
  dossier: Pick<Afweging, "id">,
): Promise<string> {
  const { userId } = await createCollega(database, gemeente, {
    rollen: ["privacyadviseur"],
    domeinen: [],
    teamId: null,
  });
  const rij = proefverzoek(gemeente, dossier, userId);
  await withTenant(database.open("app", 1).db, gemeente.id, (tx) => insertInzageverzoek(tx, rij), {
    actor: userId,
    nu: NU,
  });
  return userId;
}

export function proefverzoek(
  gemeente: Pick<Proefgemeente, "id">,
  dossier: Pick<Afweging, "id">,
  door: string,
): typeof inzageverzoek.$inferInsert {
  return {
    verzoekId: randomUUID(),
    gemeenteId: gemeente.id,
    afwegingId: dossier.id,
    verzoekkenmerk: "AVG-2019-1",
    door,
    op: NU,
    tot: MORGEN,
  };
}
