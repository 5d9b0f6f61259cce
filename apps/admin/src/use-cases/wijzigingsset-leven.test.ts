import { gepubliceerd, laadTabellen } from "@deelwijzer/tabellen";
import { afterAll, describe, expect, test } from "vitest";
import { maakProef, VANDAAG, ZONDER_VOORBEELDEN } from "../../testing/proef-context.ts";
import {
  antwoordOp,
  bewerk,
  entiteitIn,
  geweigerd,
  lees,
  REGEL,
  stap,
  start,
  VRAAG,
  waardeVan,
} from "../../testing/proef-set.ts";
import { beantwoordOpmerking } from "./beantwoord-opmerking/beantwoord-opmerking.ts";
import { bewerkEntiteit } from "./bewerk-entiteit/bewerk-entiteit.ts";
import { bewerkKop } from "./bewerk-kop/bewerk-kop.ts";
import { lijstTabelversies } from "./lijst-tabelversies/lijst-tabelversies.ts";
import { lijstWijzigingssets } from "./lijst-wijzigingssets/lijst-wijzigingssets.ts";
import { neemTerug } from "./neem-terug/neem-terug.ts";
import { plaatsOpmerking } from "./plaats-opmerking/plaats-opmerking.ts";

const proef = await maakProef(ZONDER_VOORBEELDEN);
afterAll(() => proef.database.drop());
const adviseur = await proef.lid("Eerste adviseur", "privacyadviseur", "beleidsmedewerker");
const beleid = await proef.lid("Eerste beleidsmedewerker", "beleidsmedewerker");
/** What answers before the set of these tests, and the number that set will get. */
const { nummer: BEGIN } = (await antwoordOp(proef, VANDAAG)).tabelversie;
const VOLGENDE = BEGIN + 1;

const NIEUWE_REGEL = "wmo-verstrekken-proefpartner-bijdrage";
const VRAAG_OVER_PARTNER = { ...VRAAG, partner: "proefpartner" };
/** One set from its first line to the answers it gives; every test goes on where the one before it stopped. */
describe("the life of a wijzigingsset", () => {
  let id = "";

  test("starts empty, on the version that answers", async () => {
    id = await start(adviseur);
    expect(await lees(adviseur, id)).toMatchObject({
      versie: 1,
      status: "concept",
      herkomst: "eigen",
      nummer: null,
      basis: { nummer: BEGIN },
      nieuwste: { nummer: BEGIN },
      magBewerken: true,
      gebeurtenissen: [{ volgnummer: 1, actie: "aanmaken", naam: "Eerste adviseur", rol: "privacyadviseur" }],
      punten: expect.arrayContaining([expect.objectContaining({ code: "niets-gewijzigd" })]),
    });
    expect(await stap(adviseur, id, "indienen")).toMatchObject(
      geweigerd("klaar-voor-beoordeling", "niets-gewijzigd"),
    );
  });

  test("changes the requirements and the validity of a rule", async () => {
    const vereisten = {
      status: "vermeld",
      lijst: [
        { vereiste: "noodzakelijkheid", door: null },
        { vereiste: "geen-onevenredige-inbreuk", door: null },
      ],
    };
    waardeVan(await bewerk(adviseur, id, "regel", REGEL, { vereisten }));
    waardeVan(await bewerk(adviseur, id, "regel", REGEL, { geldig: { van: null, tot: "2030-01-01" } }));
    const { set, inhoud } = await lees(adviseur, id);
    expect(set.operaties).toMatchObject([
      {
        op: "wijzigen",
        id: REGEL,
        velden: [{ veld: "vereisten" }, { veld: "geldig.tot", oud: null, nieuw: "2030-01-01" }],
      },
    ]);
    expect(inhoud?.regels.find((regel) => regel.id === REGEL)?.vereisten).toEqual(vereisten);
  });

  test("says per field what is wrong with a value", async () => {
    const uitkomst = await bewerk(adviseur, id, "regel", REGEL, { avg: "6-1-z", artikelen: [] });
    expect(uitkomst).toMatchObject({
      fout: { soort: "ongeldig", velden: [{ pad: "nieuw.avg" }, { pad: "nieuw.artikelen" }] },
    });
  });

  test("adds a partner and a rule for it", async () => {
    const cak = await entiteitIn(adviseur, id, "partner", "cak");
    const partner = {
      ...cak,
      id: "proefpartner",
      naam: "Proefpartner",
      inZin: "de Proefpartner",
      aliassen: [],
    };
    const regel = { ...(await entiteitIn(adviseur, id, "regel", REGEL)), id: NIEUWE_REGEL };
    const erbij = (soort: "partner" | "regel", nieuw: typeof cak) =>
      bewerkEntiteit(adviseur.op(), {
        id,
        soort,
        entiteitId: nieuw.id,
        gezien: null,
        nieuw,
        reden: "Nieuw in de wet.",
      });
    waardeVan(
      await erbij("regel", { ...regel, partners: ["proefpartner"], geldig: { van: null, tot: null } }),
    );
    const { punten } = await lees(adviseur, id);
    expect(punten).toContainEqual(expect.objectContaining({ code: "tabelfout", blokkeert: "beoordeling" }));
    expect(await stap(adviseur, id, "indienen")).toMatchObject(
      geweigerd("klaar-voor-beoordeling", "tabelfout"),
    );
    waardeVan(await erbij("partner", partner));
    expect(await erbij("partner", { ...partner, naam: "Iets anders" })).toMatchObject({
      fout: { soort: "geblokkeerd", redenen: [{ code: "bestaat-al", pad: "id" }] },
    });
  });

  test("never gives an id that was struck another meaning", async () => {
    const { tabelversies } = await gepubliceerd(await laadTabellen());
    const [oud, nu] = [tabelversies[0]!.inhoud, tabelversies.at(-1)!.inhoud];
    const geschrapt = oud.regels.find((regel) => !nu.regels.some((ander) => ander.id === regel.id))!;
    const edit = {
      id,
      soort: "regel",
      entiteitId: geschrapt.id,
      gezien: null,
      nieuw: geschrapt,
      reden: "Nieuw.",
    } as const;
    expect(await bewerkEntiteit(adviseur.op(), edit)).toMatchObject(geweigerd("id-hergebruikt"));
  });

  test("takes back one change and not the rest", async () => {
    waardeVan(await bewerk(adviseur, id, "partner", "cak", { toelichting: "Een vergissing." }));
    waardeVan(await neemTerug(adviseur.op(), { id, soort: "partner", entiteitId: "cak" }));
    expect((await lees(adviseur, id)).set.operaties).toHaveLength(3);
    expect(await neemTerug(adviseur.op(), { id, soort: "partner", entiteitId: "cak" })).toMatchObject(
      geweigerd("niet-gewijzigd"),
    );
  });

  test("goes to review; who made it cannot approve it in whatever role, another sends it back with a reason", async () => {
    expect(waardeVan(await stap(adviseur, id, "indienen"))).toMatchObject({ status: "ter-beoordeling" });
    expect(await stap(adviseur, id, "goedkeuren")).toMatchObject(geweigerd("vier-ogen"));
    expect(await stap(beleid, id, "afwijzen")).toMatchObject(geweigerd("reden"));
    const reden = "De toelichting noemt de datum niet.";
    expect(waardeVan(await stap(beleid, id, "afwijzen", { reden }))).toMatchObject({ status: "afgewezen" });
    const { gebeurtenissen } = await lees(adviseur, id);
    expect(gebeurtenissen.at(-1)).toMatchObject({
      actie: "afwijzen",
      naam: beleid.naam,
      rol: "beleidsmedewerker",
      reden,
    });
  });

  test("an approval is of what was seen, and an edit voids it", async () => {
    const { versie, set } = await lees(adviseur, id);
    const { titel, aanleiding, verwerkt } = set;
    const toelichting = "De wet vraagt vanaf 1 januari meer.";
    const kop = { id, expectedVersion: versie, titel, aanleiding, verwerkt, toelichting };
    waardeVan(await bewerkKop(adviseur.op(), kop));
    expect(await bewerkKop(adviseur.op(), kop)).toMatchObject({ fout: { soort: "conflict" } });
    const gezien = (await lees(beleid, id)).inhoudshash;
    waardeVan(
      await bewerk(adviseur, id, "partner", "proefpartner", { toelichting: "Een partner van de proef." }),
    );
    waardeVan(await stap(adviseur, id, "indienen"));
    expect(await stap(beleid, id, "goedkeuren", { gezien })).toMatchObject(geweigerd("zelfde-inhoud"));
    waardeVan(await stap(beleid, id, "goedkeuren"));
    expect(await lees(beleid, id)).toMatchObject({
      status: "goedgekeurd",
      goedkeuring: { naam: beleid.naam },
    });

    waardeVan(await bewerk(adviseur, id, "partner", "proefpartner", { inZin: "de proefpartner" }));
    expect(await lees(beleid, id)).toMatchObject({ status: "concept", goedkeuring: null });
    expect(await stap(beleid, id, "publiceren")).toMatchObject(geweigerd("status"));
    waardeVan(await stap(adviseur, id, "indienen"));
    waardeVan(await stap(beleid, id, "goedkeuren"));
  });

  test("an open remark holds up publication until it is answered", async () => {
    const tekst = "Staat dit ook zo in de memorie van toelichting?";
    const plaats = `regel ${REGEL}`;
    const { opmerkingId } = waardeVan(await plaatsOpmerking(beleid.op(), { id, plaats, tekst }));
    expect(await stap(beleid, id, "publiceren")).toMatchObject(
      geweigerd("klaar-voor-publicatie", "open-opmerkingen"),
    );
    expect(waardeVan(await lijstWijzigingssets(beleid.op(), {}))).toMatchObject([{ id, openOpmerkingen: 1 }]);
    const antwoord = { id, opmerkingId, antwoord: "Ja, op bladzijde 12." };
    waardeVan(await beantwoordOpmerking(adviseur.op(), antwoord));
    expect(await beantwoordOpmerking(beleid.op(), antwoord)).toMatchObject(geweigerd("al-beantwoord"));
    expect((await lees(beleid, id)).opmerkingen).toMatchObject([{ plaats, beantwoordNaam: adviseur.naam }]);
  });

  test("is published, and from that moment everyone answers by it", async () => {
    const voor = await antwoordOp(proef, VANDAAG);
    expect(voor).toMatchObject({
      tabelversie: { nummer: BEGIN },
      grondslagen: [{ vereisten: ["noodzakelijkheid"] }],
    });
    await expect(antwoordOp(proef, VANDAAG, VRAAG_OVER_PARTNER)).rejects.toThrow("proefpartner");

    const { acties } = await lees(beleid, id);
    expect(acties.find(({ actie }) => actie === "publiceren")).toEqual({
      actie: "publiceren",
      toegestaan: true,
      redenen: [],
    });
    expect(waardeVan(await stap(beleid, id, "publiceren"))).toMatchObject({
      status: "gepubliceerd",
      nummer: VOLGENDE,
    });

    const na = await antwoordOp(proef, VANDAAG);
    expect(na).toMatchObject({
      tabelversie: { nummer: VOLGENDE },
      grondslagen: [{ regel: REGEL, vereisten: ["noodzakelijkheid", "geen-onevenredige-inbreuk"] }],
    });
    expect(await antwoordOp(proef, VANDAAG, VRAAG_OVER_PARTNER)).toMatchObject({
      uitkomst: "grondslag",
      grondslagen: [{ regel: NIEUWE_REGEL }],
    });
    // Who asks by the version of before still gets the answer of before.
    const opnieuw = await antwoordOp(proef, VANDAAG, { ...VRAAG, tabelversie: BEGIN });
    expect({ ...opnieuw, motivering: null }).toEqual({ ...voor, motivering: null });
  });

  test("is final then, and stays in the list of versions with what it came from", async () => {
    const gelezen = await lees(adviseur, id);
    expect(gelezen).toMatchObject({
      nummer: VOLGENDE,
      magBewerken: false,
      magOpmerken: false,
      acties: [],
      nieuwste: { nummer: BEGIN },
      set: { ingangsdatum: "2026-11-21" },
    });
    expect(await bewerk(adviseur, id, "partner", "cak", { toelichting: "Te laat." })).toMatchObject(
      geweigerd("status"),
    );
    expect(await stap(adviseur, id, "intrekken", { reden: "Te laat." })).toMatchObject(geweigerd("status"));
    const lijst = waardeVan(await lijstTabelversies(adviseur.op(), {}));
    expect(lijst[0]).toMatchObject({
      nummer: VOLGENDE,
      stand: "geldt",
      wijzigingssetId: id,
      wijzigingssetTitel: gelezen.set.titel,
    });
    expect(lijst.slice(1).map(({ stand }) => stand)).toEqual(Array.from({ length: BEGIN }, () => "eerder"));
    expect(waardeVan(await lijstTabelversies(proef.elders("privacyadviseur").op(), {}))[0]).toMatchObject({
      nummer: VOLGENDE,
      wijzigingssetId: null,
    });
  });
});

test("what the inspection finds stands in the check list, and in nobody's way", async () => {
  const id = await start(adviseur);
  const tot = { geldig: { van: null, tot: "2019-12-01" } };
  waardeVan(await bewerk(adviseur, id, "regel", "pw-opvragen-geneesheer-directeur", tot));
  const { punten } = await lees(adviseur, id);
  expect(punten).toContainEqual({
    code: "keuring",
    blokkeert: null,
    plaats: "regels.pw-opvragen-geneesheer-directeur.geldig",
    melding: expect.stringContaining("Van 1 december 2019 tot en met 31 december 2019 geldt er niets"),
    herstel: expect.stringContaining("Laat de twee regels op elkaar aansluiten"),
  });
  waardeVan(await stap(adviseur, id, "indienen"));
});
