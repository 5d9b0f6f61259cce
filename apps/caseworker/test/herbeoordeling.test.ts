import type { Actor, TabelversieInhoud } from "@core/grondslagen";
import {
  findBesluit,
  listAudit,
  listHerbeoordelingen,
  updateLidmaatschap,
  withTenant,
  type Tx,
} from "@deelwijzer/db";
import { afterAll, describe, expect, test } from "vitest";
import { herbeoordeelBesluit } from "../src/use-cases/herbeoordeel-besluit/herbeoordeel-besluit.ts";
import { leesBesluit } from "../src/use-cases/lees-besluit/lees-besluit.ts";
import { leesHerbeoordeling } from "../src/use-cases/lees-herbeoordeling/lees-herbeoordeling.ts";
import { lijstWachtOpMij } from "../src/use-cases/lijst-wacht-op-mij/lijst-wacht-op-mij.ts";
import { startOpvolger } from "../src/use-cases/start-opvolger/start-opvolger.ts";
import { vulBesluitAan } from "../src/use-cases/vul-besluit-aan/vul-besluit-aan.ts";
import { collegaVan } from "../testing/collega.ts";
import { dossiers, publiceerNa } from "../testing/dossier.ts";
import { maakWereld, waardeUit, WMO_GEBRUIKT_JEUGD } from "../testing/wereld.ts";

const wereld = await maakWereld();
const { als } = wereld;
afterAll(wereld.sluit);
const { op, vastgesteld: verzegeld } = dossiers(wereld);

/** The rule that carries the example; it is struck in 2034, and comes back in 2036. */
const REGEL = "wmo-intern-client-participatie";
const GESCHRAPT = new Date("2034-01-01T00:00:00+01:00");
const TERUG = new Date("2036-01-01T00:00:00+01:00");
let origineel: Partial<TabelversieInhoud> = {};
await publiceerNa(wereld, GESCHRAPT, ({ regels, leidraden }) => {
  origineel = { regels, leidraden };
  return {
    regels: regels.filter(({ id }) => id !== REGEL),
    leidraden: leidraden?.filter((leidraad) => !JSON.stringify(leidraad).includes(REGEL)),
  };
});
const straks = op(GESCHRAPT.toISOString());
const vooravond = op(new Date(GESCHRAPT.getTime() - 1).toISOString());
const daarna = op("2034-02-01T10:00:00Z");
const met = (deel: Partial<Actor>, wie = straks) => ({ ...als(deel), klok: wie.klok });
const collega = await collegaVan(wereld);

const wacht = async (id: string, wie = straks) =>
  waardeUit(await lijstWachtOpMij(wie, {})).filter((item) => item.id === `besluit-herbeoordelen:${id}`);
/** What the page of the besluit asks of who looks. */
const paginaVraagt = async (id: string, wie = straks) => waardeUit(await leesBesluit(wie, { id })).wachtend;
const lees = async (id: string, wie = straks) => waardeUit(await leesHerbeoordeling(wie, { id }));
const bekijk = async (
  id: string,
  vervolg: "niets" | "opvolger" | "aanvulling",
  wie = straks,
  toelichting = "Wij delen niets meer.",
) => {
  const { nieuwste } = await lees(id, wie);
  return herbeoordeelBesluit(wie, { id, tabelversieHash: nieuwste.hash, vervolg, toelichting });
};

/** Sealed in 2019, and looked at beside what the releases since then say. */
const vastgesteld = async () => {
  const id = await verzegeld(WMO_GEBRUIKT_JEUGD);
  waardeUit(await bekijk(id, "niets", vooravond, "Al gezien."));
  return id;
};

describe("a besluit whose outcome would be another", () => {
  test("waits on its owner from the moment the tables hold, and on nobody else", async () => {
    const id = await vastgesteld();
    expect(await wacht(id, vooravond)).toEqual([]);
    expect(await wacht(id)).toMatchObject([
      {
        soort: "besluit-herbeoordelen",
        zin: expect.stringContaining("Het antwoord op uw vraag zou nu anders zijn.") as unknown,
        href: `/besluiten/${id}/herbeoordelen`,
        sinds: GESCHRAPT.toISOString(),
      },
    ]);
    expect(await wacht(id, collega.als({ klok: straks.klok }))).toEqual([]);
    expect(await wacht(id, met({ domeinen: ["jeugd"] }))).toEqual([]);
    expect(await paginaVraagt(id, vooravond)).toBeNull();
    expect(await paginaVraagt(id)).toEqual({ soort: "bekijken", gevolg: "andere-uitkomst" });
    expect(await paginaVraagt(id, collega.als({ klok: straks.klok }))).toBeNull();
    expect(await lees(id)).toMatchObject({ gevolg: { soort: "andere-uitkomst" } });
  });

  test("is done by saying that nothing follows, encrypted and on one's name; the besluit stays as it was", async () => {
    const id = await vastgesteld();
    const voor = await inDatabase((tx) => findBesluit(tx, id));
    waardeUit(await bekijk(id, "niets"));
    expect(await wacht(id)).toEqual([]);
    expect(await paginaVraagt(id)).toBeNull();
    expect(await inDatabase((tx) => findBesluit(tx, id))).toEqual(voor);
    expect((await lees(id)).eerder).toMatchObject([
      { vervolg: "niets", toelichting: "Wij delen niets meer.", op: GESCHRAPT.toISOString() },
      { vervolg: "niets", toelichting: "Al gezien." },
    ]);
    const [rij] = await inDatabase((tx) => listHerbeoordelingen(tx, [id]));
    expect(rij?.door).toBe(als().actor?.gebruikerId);
    expect(Buffer.from(rij?.toelichting ?? []).toString("latin1")).not.toContain("delen");
    const log = await inDatabase((tx) => listAudit(tx, { onderwerp: { soort: "besluit", id } }));
    expect(log.find(({ handeling }) => handeling === "herbeoordeel-besluit")?.gegevens).toMatchObject({
      vervolg: "niets",
    });
  });

  test("waits on until the successor or the addition that was announced is there", async () => {
    const id = await vastgesteld();
    waardeUit(await bekijk(id, "aanvulling"));
    expect(await wacht(id)).toMatchObject([
      { href: `/besluiten/${id}`, zin: expect.stringMatching(/aanvullen/) as unknown },
    ]);
    expect(await paginaVraagt(id)).toEqual({ soort: "nog-aanvullen" });
    waardeUit(
      await vulBesluitAan(daarna, { id, tekst: "Wij zijn gestopt.", punt: null, idempotentiesleutel: id }),
    );
    expect(await wacht(id, daarna)).toEqual([]);
    const ander = await vastgesteld();
    waardeUit(await bekijk(ander, "opvolger"));
    expect(await wacht(ander)).toMatchObject([{ zin: expect.stringMatching(/nieuw besluit/) as unknown }]);
    expect(await paginaVraagt(ander)).toEqual({ soort: "nog-opvolgen" });
    waardeUit(await startOpvolger(straks, { id: ander, reden: "De regel is weg." }));
    expect(await wacht(ander)).toEqual([]);
  });

  test("asks for a reason, keeps data of people out, and refuses tables that were overtaken", async () => {
    const id = await vastgesteld();
    const velden = (...paden: string[]) => ({ fout: { velden: paden.map((pad) => ({ pad })) } });
    expect(await bekijk(id, "niets", straks, " ")).toMatchObject(velden("toelichting"));
    expect(await bekijk(id, "niets", straks, "Bel 06-12345678.")).toMatchObject(velden("toelichting"));
    const { nieuwste } = await lees(id, vooravond);
    expect(
      await herbeoordeelBesluit(straks, {
        id,
        tabelversieHash: nieuwste.hash,
        vervolg: "niets",
        toelichting: "Gezien.",
      }),
    ).toMatchObject({ fout: { soort: "conflict" } });
  });

  test("a team mate looks and says that nothing follows, and gets the task when the owner left", async () => {
    const id = await vastgesteld();
    const maat = collega.als({ klok: straks.klok });
    expect(await bekijk(id, "opvolger", maat)).toMatchObject({ fout: { velden: [{ pad: "vervolg" }] } });
    const eind = (beeindigdOp: Date | null) =>
      inDatabase((tx) => updateLidmaatschap(tx, als().actor?.gebruikerId ?? "", { beeindigdOp }, new Date()));
    await eind(new Date("2033-12-01T00:00:00Z"));
    expect(await wacht(id, maat)).toMatchObject([{ soort: "besluit-herbeoordelen" }]);
    waardeUit(await bekijk(id, "niets", maat));
    expect(await wacht(id, maat)).toEqual([]);
    await eind(null);
    expect(await leesHerbeoordeling(met({ rollen: ["fg"] }), { id })).toMatchObject({
      fout: { soort: "geen-toegang" },
    });
  });

  test("is asked about again only when tables say something else than those that were looked at", async () => {
    const id = await vastgesteld();
    waardeUit(await bekijk(id, "niets"));
    await publiceerNa(wereld, new Date("2035-01-01T00:00:00+01:00"), () => ({ titel: "Alleen een titel" }));
    expect(await wacht(id, op("2035-01-02T00:00:00Z"))).toEqual([]);
    await publiceerNa(wereld, TERUG, () => origineel);
    expect(await wacht(id, op(TERUG.toISOString()))).toMatchObject([{ sinds: TERUG.toISOString() }]);
  });
});

function inDatabase<T>(werk: (tx: Tx) => Promise<T>): Promise<T> {
  return withTenant(wereld.database.open("owner", 1).db, wereld.gemeente.id, werk);
}
