import { withTenant } from "@deelwijzer/db";
import { leesKennis } from "@deelwijzer/server";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { maakProef, VANDAAG, ZONDER_VOORBEELDEN } from "../../testing/proef-context.ts";
import { start, waardeVan } from "../../testing/proef-set.ts";
import type { VoorstelInvoer } from "../wetsvoorstel/invoer.ts";
import { houdWetsvoorstelBij } from "./houd-wetsvoorstel-bij/houd-wetsvoorstel-bij.ts";
import { leesWetsvoorstel } from "./lees-wetsvoorstel/lees-wetsvoorstel.ts";
import { lijstWetsvoorstellen } from "./lijst-wetsvoorstellen/lijst-wetsvoorstellen.ts";

const proef = await maakProef(ZONDER_VOORBEELDEN);
afterAll(() => proef.database.drop());
const adviseur = await proef.lid("Adviseur", "privacyadviseur");
const beleid = await proef.lid("Beleidsmedewerker", "beleidsmedewerker");
const LATER = "2027-03-01T10:00:00+01:00";

/** The Wams: in the register since it was filed, and nobody knows how far it is. */
const WAMS = "36295";

const invoer = (over: Partial<VoorstelInvoer> = {}): VoorstelInvoer => ({
  dossiernummer: WAMS,
  gezien: 0,
  titel: "Wet aanpak meervoudige problematiek sociaal domein (Wams)",
  tekst: "De Tweede Kamer behandelt het voorstel.",
  bron: "Kamerstukken 36295",
  verloop: [
    { stand: "ingediend", sinds: "2023-01-30", bron: "Kamerstukken 36295" },
    { stand: "tweede-kamer", sinds: "2026-11-02", bron: "Kamerstukken 36295, nr. 12" },
  ],
  verwachtDatum: "2027-07-01",
  verwachtTekst: "De memorie noemt deze dag.",
  verwachtZekerheid: "laag",
  fasen: [
    {
      id: "",
      naam: "Eerste deel",
      datum: "2027-07-01",
      tekst: "De artikelen over delen.",
      zekerheid: "laag",
    },
  ],
  gecontroleerdOp: "2026-11-21",
  notitie: "In januari opnieuw kijken.",
  archiefreden: "",
  ...over,
});

const houdBij = async (persoon: typeof adviseur, over?: Partial<VoorstelInvoer>, moment?: string) =>
  houdWetsvoorstelBij(persoon.op(moment), invoer(over));
const lijst = async (moment?: string) => waardeVan(await lijstWetsvoorstellen(beleid.op(moment), {}));
const lees = async (dossiernummer = WAMS, moment?: string) =>
  waardeVan(await leesWetsvoorstel(beleid.op(moment), { dossiernummer }));
const velden = (...paden: string[]) => ({
  ok: false,
  fout: {
    soort: "ongeldig",
    velden: expect.arrayContaining(paden.map((pad): unknown => expect.objectContaining({ pad }))) as unknown,
  },
});

describe("keeping a bill", () => {
  test("before anybody did, it reads as the release says", async () => {
    const { voorstellen, magBijhouden } = await lijst();
    expect(magBijhouden).toBe(true);
    expect(voorstellen.find(({ voorstel }) => voorstel.dossiernummer === WAMS)).toMatchObject({
      laatste: null,
      voorstel: { stand: "onbekend" },
      signalen: [{ soort: "stand-onbekend" }],
    });
    // A month later nobody has looked.
    const later = (await lijst(LATER)).voorstellen.find(({ voorstel }) => voorstel.dossiernummer === WAMS);
    expect(later?.signalen.map(({ soort }) => soort)).toContain("te-laat-gecontroleerd");
  });

  test("what cannot be so is said per field, and nothing is kept", async () => {
    expect(
      await houdBij(beleid, {
        titel: "",
        verloop: [
          { stand: "tweede-kamer", sinds: "2026-13-01", bron: "x" },
          { stand: "vervallen", sinds: "2027-01-01", bron: "" },
        ],
        fasen: [{ id: "", naam: "", datum: "", tekst: "", zekerheid: "laag" }],
        gecontroleerdOp: "",
      }),
    ).toMatchObject(
      velden(
        "titel",
        "verloop.0.sinds",
        "verloop.1.sinds",
        "verloop.1.bron",
        "archiefreden",
        "fasen.0.naam",
        "gecontroleerdOp",
      ),
    );
    expect((await lees()).geschiedenis).toEqual([]);
    // In the order of the form.
    const fout = await houdBij(beleid, {
      bron: "",
      verloop: [{ stand: "ingediend", sinds: "2099-01-01", bron: "" }],
    });
    expect(fout).toMatchObject({
      fout: { velden: [{ pad: "verloop.0.sinds" }, { pad: "verloop.0.bron" }, { pad: "bron" }] },
    });
  });

  test("by either role, whole, with who and when; no table changes and the answers know it at once", async () => {
    const voor = await kennis(VANDAAG);
    waardeVan(await houdBij(beleid));
    const na = await lees();
    expect(na).toMatchObject({
      voorstel: { stand: "tweede-kamer", standSinds: "2026-11-02", fasen: [{ id: "eerste-deel" }] },
      volgensUitgave: { stand: "onbekend" },
      signalen: [],
      geschiedenis: [{ nummer: 1, naam: "Beleidsmedewerker", rol: "beleidsmedewerker" }],
    });
    const daarna = await kennis(VANDAAG);
    expect(daarna.tabelversies).toEqual(voor.tabelversies);
    expect(daarna.kenmerk).not.toBe(voor.kenmerk);
    expect(daarna.register.wetsvoorstellen.find(({ dossiernummer }) => dossiernummer === WAMS)?.stand).toBe(
      "tweede-kamer",
    );
    expect(
      (await lijst(LATER)).voorstellen.find(({ voorstel }) => voorstel.dossiernummer === WAMS)?.signalen,
    ).toMatchObject([{ soort: "te-laat-gecontroleerd" }]);
    waardeVan(await houdBij(adviseur, { gezien: 1, tekst: "Het debat is geweest." }));
    expect((await lees()).geschiedenis.map(({ nummer, naam }) => `${nummer} ${naam}`)).toEqual([
      "2 Adviseur",
      "1 Beleidsmedewerker",
    ]);
  });

  test("sent twice stands once; who did not see the last one is told so and writes nothing", async () => {
    waardeVan(await houdBij(adviseur, { gezien: 1, tekst: "Het debat is geweest." }));
    expect(await houdBij(beleid, { gezien: 1, tekst: "Iets anders." })).toMatchObject({
      fout: { soort: "conflict", huidigeVersie: 2 },
    });
    expect((await lees()).geschiedenis).toHaveLength(2);
  });

  test("a bill the register does not know, and one that lapsed with its reason", async () => {
    const nieuw = { dossiernummer: "36999", titel: "Een nieuw voorstel", fasen: [] };
    waardeVan(await houdBij(beleid, nieuw));
    expect(await lees("36999")).toMatchObject({ volgensUitgave: null, voorstel: { titel: nieuw.titel } });
    const vervallen = {
      ...nieuw,
      gezien: 1,
      verloop: [{ stand: "vervallen", sinds: "2026-11-20", bron: "Handelingen" }] as const,
    };
    expect(await houdBij(beleid, { ...vervallen, verloop: [...vervallen.verloop] })).toMatchObject(
      velden("archiefreden"),
    );
    waardeVan(
      await houdBij(beleid, {
        ...vervallen,
        verloop: [...vervallen.verloop],
        archiefreden: "De Eerste Kamer verwierp het.",
      }),
    );
    expect(await lees("36999")).toMatchObject({
      voorstel: { stand: "vervallen" },
      laatste: { bijwerking: { archiefreden: "De Eerste Kamer verwierp het." } },
      signalen: [],
    });
  });

  test("is in the log, and shows the sets that were begun for it", async () => {
    const set = await start(adviseur, { aanleiding: { dossiernummer: WAMS, tekst: "Wams" } });
    expect((await lees()).sets).toMatchObject([{ id: set, status: "concept" }]);
    const regels = await withTenant(proef.db, proef.gemeenteId, (tx) =>
      tx.execute(
        sql`select onderwerp_soort as soort, onderwerp_id as id, actor_id as wie, gegevens from auditlog where handeling = 'houd-wetsvoorstel-bij' order by volgnummer limit 1`,
      ),
    );
    expect([...regels]).toEqual([
      { soort: "wetsvoorstel", id: WAMS, wie: beleid.id, gegevens: { nummer: 1 } },
    ]);
  });

  test("nobody else keeps one; another gemeente reads it without what is being prepared", async () => {
    const medewerker = await proef.lid("Medewerker", "medewerker");
    expect(await houdBij(medewerker, { gezien: 2 })).toMatchObject({ fout: { soort: "geen-toegang" } });
    expect(await lijstWetsvoorstellen(medewerker.op(), {})).toMatchObject({
      fout: { soort: "geen-toegang" },
    });
    const elders = proef.elders("privacyadviseur");
    expect(await houdBij({ ...adviseur, op: elders.op }, { gezien: 2 })).toMatchObject({
      fout: { soort: "geen-toegang", reden: "tabellen-elders" },
    });
    expect(waardeVan(await leesWetsvoorstel(elders.op(), { dossiernummer: WAMS }))).toMatchObject({
      magBijhouden: false,
      beheertTabellen: false,
      sets: [],
    });
  });
});

function kennis(moment: string) {
  return withTenant(proef.db, proef.gemeenteId, (tx) => leesKennis(tx, new Date(moment)), {
    readOnly: true,
  });
}
