import { randomUUID } from "node:crypto";
import {
  exportBesluit,
  findAfweging,
  findBesluit,
  findDossiersleutel,
  insertVernietigingsstop,
  liftVernietigingsstop,
  listAudit,
  type Tx,
  updateAfweging,
  withTenant,
} from "@deelwijzer/db";
import {
  createProefdossier,
  createProefgemeente,
  createProeftoestemming,
  createTestDatabase,
  publishProefversies,
  sealProefdossier,
} from "@deelwijzer/db/testing";
import { verifieerBesluit } from "@deelwijzer/db/zegel";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import type { TaakContext } from "../src/jobs/taak.ts";
import { vernietigVerlopen } from "../src/jobs/vernietig-verlopen.ts";
import { fixedKlok } from "../src/klok.ts";
import { createLog } from "../src/logging/create-log.ts";
import { createNewId } from "../src/new-id.ts";
import { proefTekensleutel } from "../testing/proef-tekensleutel.ts";

const database = await createTestDatabase();
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Een");
const buren = await createProefgemeente(database, "Twee");
const app = database.open("app", 4).db;
const taken = database.open("taken", 4).db;
const owner = database.open("owner", 1).db;
afterAll(() => database.drop());

const LAATSTE_DAG = "2024-08-11";
const OP_DE_DAG = "2024-08-11T23:59:00+02:00";
const DE_NACHT_ERNA = "2024-08-12T02:30:00+02:00";
const in1 = <T>(fn: (tx: Tx) => Promise<T>, actor?: string) =>
  withTenant(app, gemeente.id, fn, actor === undefined ? {} : { actor });
const draai = (moment: string) => {
  const klok = fixedKlok(moment);
  const ctx: TaakContext = {
    db: taken,
    klok,
    newId: createNewId(klok.nu),
    log: createLog({ app: "test", level: "silent" }),
    verzender: null,
    appUrl: "http://localhost",
    tekensleutel: proefTekensleutel,
  };
  return vernietigVerlopen.voer(ctx);
};
const verzegeld = (van = gemeente) =>
  withTenant(app, van.id, async (tx) => {
    const dossier = await createProefdossier(tx, van, { bewarenTot: LAATSTE_DAG });
    return { dossier, besluit: await sealProefdossier(tx, van, dossier) };
  });
const sleutel = async (id: string) =>
  (await in1((tx) => findDossiersleutel(tx, id)))?.verpakteSleutel ?? null;
const regels = (id: string) =>
  in1((tx) => listAudit(tx, { onderwerp: { soort: "afweging", id } })).then((alle) =>
    alle.filter(({ handeling }) => handeling === "dossier-vernietigen"),
  );
/** Whether there is still something that a resident reads by a link. */
const leesbaar = async (toestemmingId: string) => {
  const [rij] = await in1((tx) =>
    tx.execute<{ leesbaar: boolean }>(
      sql`select octet_length(voor_inwoner) > 0 as leesbaar from toestemmingsleutel where toestemming_id = ${toestemmingId}`,
    ),
  );
  return rij?.leesbaar;
};
const schrijfVoorInwoner = (toestemmingId: string, tekst: string) =>
  withTenant(owner, gemeente.id, (tx) =>
    tx.execute(
      sql`update toestemmingsleutel set voor_inwoner = convert_to(${tekst}, 'UTF8') where toestemming_id = ${toestemmingId}`,
    ),
  );
const stop = (afwegingId: string) => {
  const id = randomUUID();
  const door = gemeente.userId;
  return in1(async (tx) => {
    await insertVernietigingsstop(tx, {
      id,
      gemeenteId: gemeente.id,
      afwegingId,
      reden: "Er loopt een bezwaar.",
      door,
      op: new Date(OP_DE_DAG),
    });
    return id;
  }, door);
};

describe("de nacht na de laatste dag", () => {
  test("is de sleutel weg en niets meer te lezen; het zegel klopt, en het logboek zegt het één keer", async () => {
    const { dossier, besluit } = await verzegeld();
    await draai(OP_DE_DAG);
    expect(await sleutel(dossier.id)).not.toBeNull();
    await Promise.all([draai(DE_NACHT_ERNA), draai(DE_NACHT_ERNA)]);
    await draai(DE_NACHT_ERNA);
    expect(await sleutel(dossier.id)).toBeNull();
    expect(await in1((tx) => findAfweging(tx, dossier.id))).toMatchObject({
      zaakkenmerk: null,
      titel: null,
      inhoud: null,
      vernietigdOp: new Date(DE_NACHT_ERNA),
    });
    const over = await in1((tx) => findBesluit(tx, besluit.id));
    if (over === null) throw new Error("the besluit is gone");
    expect(verifieerBesluit(exportBesluit(over))).toMatchObject({ heel: true });
    expect(await regels(dossier.id)).toMatchObject([
      { actorId: null, gegevens: { bewarenTot: LAATSTE_DAG }, op: new Date(DE_NACHT_ERNA) },
    ]);
  });

  test("kan ook een inwoner met een link niets meer lezen, en tot die nacht verandert niemand dat", async () => {
    const [vernietigd, loopt] = await in1(async (tx) => {
      const open = { bewarenTot: LAATSTE_DAG, status: "concept" as const };
      const [een, ander] = [
        await createProefdossier(tx, gemeente, open),
        await createProefdossier(tx, gemeente, open),
      ];
      const toestemming = await createProeftoestemming(tx, gemeente, een);
      const andere = await createProeftoestemming(tx, gemeente, ander);
      const patch = { status: "ingetrokken" as const };
      await updateAfweging(tx, { id: een.id, expectedVersion: een.versie, patch, op: new Date() });
      return [toestemming.id, andere.id];
    });
    await expect(schrijfVoorInwoner(vernietigd, "")).rejects.toMatchObject({ cause: { code: "DW001" } });
    await draai(DE_NACHT_ERNA);
    expect([await leesbaar(vernietigd), await leesbaar(loopt)]).toEqual([false, true]);
    await expect(schrijfVoorInwoner(vernietigd, "")).rejects.toMatchObject({ cause: { code: "DW001" } });
  });

  test("is ook weg wat een inwoner kon lezen van een dossier dat al eerder was vernietigd", async () => {
    const id = await in1(async (tx) => {
      const dossier = await createProefdossier(tx, gemeente, { bewarenTot: LAATSTE_DAG, status: "concept" });
      const toestemming = await createProeftoestemming(tx, gemeente, dossier);
      const patch = { status: "ingetrokken" as const };
      await updateAfweging(tx, { id: dossier.id, expectedVersion: dossier.versie, patch, op: new Date() });
      return toestemming.id;
    });
    await draai(DE_NACHT_ERNA);
    const zet = (aan: "enable always" | "disable") =>
      owner.execute(sql.raw(`alter table toestemmingsleutel ${aan} trigger onveranderlijk`));
    await zet("disable");
    await schrijfVoorInwoner(id, "van vroeger");
    expect(await leesbaar(id)).toBe(true);
    await zet("enable always");
    await draai(DE_NACHT_ERNA);
    expect(await leesbaar(id)).toBe(false);
  });

  test("blijft wat nog niet is afgesloten, en gaat het zodra het is ingetrokken", async () => {
    const { id, versie } = await in1((tx) =>
      createProefdossier(tx, gemeente, { bewarenTot: LAATSTE_DAG, status: "concept" }),
    );
    await draai(DE_NACHT_ERNA);
    expect(await sleutel(id)).not.toBeNull();
    const patch = { status: "ingetrokken" as const };
    await in1((tx) => updateAfweging(tx, { id, expectedVersion: versie, patch, op: new Date() }));
    await draai(DE_NACHT_ERNA);
    expect(await sleutel(id)).toBeNull();
  });

  test("gaat ook wat is ingetrokken voordat iemand een laatste dag koos: na een jaar", async () => {
    const { id, versie } = await in1((tx) =>
      createProefdossier(tx, gemeente, { bewarenTot: null, status: "concept" }),
    );
    const patch = { status: "ingetrokken" as const };
    // Past midnight in Amsterdam, and not yet in UTC.
    const op = new Date("2023-08-11T00:30:00+02:00");
    await in1((tx) => updateAfweging(tx, { id, expectedVersion: versie, patch, op }));
    expect(await in1((tx) => findAfweging(tx, id))).toMatchObject({ bewarenTot: LAATSTE_DAG });
    await draai(OP_DE_DAG);
    expect(await sleutel(id)).not.toBeNull();
    await draai(DE_NACHT_ERNA);
    expect(await sleutel(id)).toBeNull();
  });

  test("blijft wat wordt tegengehouden, ook voor wie het met de hand probeert, tot dat is opgeheven", async () => {
    const { dossier } = await verzegeld();
    const id = await stop(dossier.id);
    await draai(DE_NACHT_ERNA);
    expect(await sleutel(dossier.id)).not.toBeNull();
    expect(await regels(dossier.id)).toEqual([]);
    const door = gemeente.userId;
    const op = new Date(DE_NACHT_ERNA);
    expect(await in1((tx) => liftVernietigingsstop(tx, { id, door, op }), door)).toMatchObject({
      opgehevenDoor: door,
    });
    expect(await in1((tx) => liftVernietigingsstop(tx, { id, door, op }), door)).toBeNull();
    await draai(DE_NACHT_ERNA);
    expect(await sleutel(dossier.id)).toBeNull();
    await expect(stop(dossier.id)).rejects.toMatchObject({ cause: { code: "DW003" } });
  });

  test("gaat het in elke gemeente apart, met een regel in het logboek van die gemeente", async () => {
    const [hier, daar] = [await verzegeld(), await verzegeld(buren)];
    await draai(DE_NACHT_ERNA);
    expect(await regels(hier.dossier.id)).toHaveLength(1);
    expect(await regels(daar.dossier.id)).toHaveLength(0);
    const bijBuren = await withTenant(app, buren.id, (tx) =>
      listAudit(tx, { onderwerp: { soort: "afweging", id: daar.dossier.id } }),
    );
    expect(bijBuren.map(({ handeling }) => handeling)).toEqual(["dossier-vernietigen"]);
  });
});

test("een stop staat op naam van wie hem zet, en verandert daarna niet", async () => {
  const { dossier } = await verzegeld();
  const id = await stop(dossier.id);
  await expect(stop(dossier.id)).rejects.toMatchObject({
    cause: { constraint_name: "vernietigingsstop_lopend" },
  });
  const lift = (door: string, actor: string) =>
    in1((tx) => liftVernietigingsstop(tx, { id, door, op: new Date() }), actor);
  await expect(lift(buren.userId, gemeente.userId)).rejects.toMatchObject({ cause: { code: "DW007" } });
});
