import { afterAll, describe, expect, test } from "vitest";
import { maakProef } from "../../testing/proef-context.ts";
import { bewerk, entiteitIn, geweigerd, lees, REGEL, start, waardeVan } from "../../testing/proef-set.ts";
import { schrijfBestand } from "../regelblad/bestand/schrijf-bestand.ts";
import { bladVan } from "../regelblad/blad-van.ts";
import type { Bladinvoer } from "../wijzigingsset/invoer-blad.ts";
import { beproefInvoer } from "./beproef-invoer/beproef-invoer.ts";
import { bewerkVelden } from "./bewerk-velden/bewerk-velden.ts";
import { voerIn } from "./voer-in/voer-in.ts";

const proef = await maakProef();
afterAll(() => proef.database.drop());
const adviseur = await proef.lid("Adviseur", "privacyadviseur");
const collega = await proef.lid("Collega", "privacyadviseur");

const cellen = (...rijen: string[][]): Bladinvoer => ({ soort: "cellen", cellen: rijen });
const bestand = (bytes: BlobPart, naam: string): Bladinvoer => ({
  soort: "bestand",
  bestand: new File([bytes], naam),
});
const probeer = async (id: string, blad: Bladinvoer) =>
  waardeVan(await beproefInvoer(adviseur.op(), { id, blad }));
const doe = (id: string, expectedVersion: number, blad: Bladinvoer) =>
  voerIn(adviseur.op(), { id, expectedVersion, blad, reden: "Artikel 5.2.1 luidt anders." });
const TWEEDE = "pw-verstrekken-uwv";

describe("a sheet", () => {
  test("the dry run writes nothing; the confirmation does it all as one version, with a line per rule", async () => {
    const id = await start(adviseur);
    const voor = await lees(adviseur, id);
    const kopie = bladVan({ ...voor.inhoud!, regels: voor.inhoud!.regels.filter((een) => een.id === REGEL) });
    const volledig = (rijId: string, einde: string) =>
      kopie[1]!.map((cel, plaats) =>
        kopie[0]![plaats] === "Id" ? rijId : kopie[0]![plaats] === "Geldt tot en met" ? einde : cel,
      );
    const blad = cellen(kopie[0]!, volledig(REGEL, "2027-12-31"), volledig("wmo-verstrekken-proef-een", ""));
    const beproefd = await probeer(id, blad);
    expect(beproefd).toMatchObject({
      versie: voor.versie,
      proef: {
        nieuw: [{ id: "wmo-verstrekken-proef-een", rij: 3 }],
        gewijzigd: [],
        beeindigd: [{ id: REGEL, rij: 2, velden: [{ wordt: "31 december 2027" }] }],
        geweigerd: [],
      },
    });
    expect((await lees(adviseur, id)).versie).toBe(voor.versie);

    const gedaan = waardeVan(await doe(id, beproefd.versie, blad));
    expect(gedaan).toEqual({ versie: voor.versie + 1, nieuw: 1, gewijzigd: 0, beeindigd: 1 });
    const na = await lees(adviseur, id);
    expect(na.set.operaties).toMatchObject([
      { op: "beeindigen", id: REGEL, tot: "2028-01-01", reden: "Artikel 5.2.1 luidt anders." },
      { op: "toevoegen", waarde: { id: "wmo-verstrekken-proef-een" } },
    ]);
    expect(na.gebeurtenissen.slice(-2)).toMatchObject([
      {
        actie: "bewerken",
        naam: "Adviseur",
        gegevens: { entiteitId: REGEL, na: { geldig: { tot: "2028-01-01" } } },
      },
      { actie: "bewerken", gegevens: { entiteitId: "wmo-verstrekken-proef-een", voor: null } },
    ]);
    expect(waardeVan(await beproefInvoer(adviseur.op(), { id, blad })).proef).toMatchObject({
      ongewijzigd: 2,
      nieuw: [],
    });
    expect(await doe(id, na.versie, blad)).toMatchObject(geweigerd("niets-te-doen"));
  });

  test.each(["xlsx", "ods", "csv", "json", "yaml"] as const)(
    "a whole export as %s is no change",
    async (vorm) => {
      const id = await start(adviseur);
      const { inhoud } = await lees(adviseur, id);
      const { proef: uit } = await probeer(
        id,
        bestand(await schrijfBestand(vorm, inhoud!), `regels.${vorm}`),
      );
      expect(uit).toMatchObject({
        ongewijzigd: inhoud!.regels.length,
        nieuw: [],
        gewijzigd: [],
        geweigerd: [],
      });
    },
  );

  test.each<[string, Bladinvoer]>([
    ["wrong columns", cellen(["Id", "Kontrole"], [REGEL, "betwist"])],
    ["a formula", cellen(["Id", "Controle"], [REGEL, "=1+1"])],
    ["100 MB", bestand(new Uint8Array(100_000_000), "groot.csv")],
    ["ids that stand there twice", cellen(["Id", "Binding"], [REGEL, ""], [REGEL, ""])],
    ["one wrong row among good ones", cellen(["Id", "Partners"], [REGEL, "uwv"], [TWEEDE, "bestaat-niet"])],
  ])("%s: refused with why, and nothing is changed", async (_naam, blad) => {
    const id = await start(adviseur);
    const voor = await lees(adviseur, id);
    const { proef: uit, versie } = await probeer(id, blad);
    expect(uit.geweigerd.length).toBeGreaterThan(0);
    expect(await doe(id, versie, blad)).toMatchObject(geweigerd("invoer-geweigerd"));
    const na = await lees(adviseur, id);
    expect([na.versie, na.inhoudshash]).toEqual([voor.versie, voor.inhoudshash]);
  });

  test("a confirmation counts for what was tried only: somebody else came in between", async () => {
    const id = await start(adviseur);
    const blad = cellen(["Id", "Plicht of bevoegdheid"], [REGEL, "betwist"]);
    const { versie } = await probeer(id, blad);
    waardeVan(await bewerk(collega, id, "partner", "cak", { toelichting: "Van een ander." }));
    expect(await doe(id, versie, blad)).toMatchObject({
      fout: { soort: "conflict", huidigeVersie: versie + 1 },
    });
  });
});

describe("fields of several rules", () => {
  const binding = (entiteitId: string, oud: unknown, nieuw: unknown) => ({
    soort: "regel" as const,
    entiteitId,
    velden: [{ veld: "binding", oud, nieuw }],
  });

  test("all of them or none; what another changed in other fields is kept, the same field is a conflict", async () => {
    const id = await start(adviseur);
    const [een, twee] = [
      await entiteitIn(adviseur, id, "regel", REGEL),
      await entiteitIn(adviseur, id, "regel", TWEEDE),
    ];
    waardeVan(await bewerk(collega, id, "regel", REGEL, { voorwaarden: ["Van een ander."] }));
    const zet = (naar: string, vanEen: unknown = een["binding"]) =>
      bewerkVelden(adviseur.op(), {
        id,
        bewerkingen: [binding(REGEL, vanEen, naar), binding(TWEEDE, twee["binding"], naar)],
        reden: "In het raster.",
      });
    expect(waardeVan(await zet("betwist"))).toMatchObject({ soort: "bewaard" });
    expect(await entiteitIn(adviseur, id, "regel", REGEL)).toMatchObject({
      binding: "betwist",
      voorwaarden: ["Van een ander."],
    });
    // Seen before the change of a moment ago: the other field of the same call is not written either.
    const voor = await lees(adviseur, id);
    expect(waardeVan(await zet("niet-vermeld"))).toMatchObject({
      soort: "conflict",
      geweigerd: [{ id: REGEL, conflicten: [{ veld: "binding" }] }, { id: TWEEDE }],
    });
    expect((await lees(adviseur, id)).versie).toBe(voor.versie);
    expect(await zet("onzin", "betwist")).toMatchObject({ ok: false });
  });

  test("the way back leaves nothing in the set", async () => {
    const id = await start(adviseur);
    const { binding: was } = await entiteitIn(adviseur, id, "regel", TWEEDE);
    const reden = "Proef.";
    waardeVan(
      await bewerkVelden(adviseur.op(), { id, bewerkingen: [binding(TWEEDE, was, "betwist")], reden }),
    );
    waardeVan(
      await bewerkVelden(adviseur.op(), { id, bewerkingen: [binding(TWEEDE, "betwist", was)], reden }),
    );
    expect((await lees(adviseur, id)).set.operaties).toEqual([]);
  });

  test("a field that is not of the entity, or its id, is refused", async () => {
    const id = await start(adviseur);
    const velden = (veld: string) =>
      bewerkVelden(adviseur.op(), {
        id,
        bewerkingen: [{ soort: "regel", entiteitId: TWEEDE, velden: [{ veld, nieuw: "x" }] }],
        reden: "Proef.",
      });
    const gelukt: string[] = [];
    for (const veld of ["id", "__proto__.x", "constructor", "geheim"])
      if ((await velden(veld)).ok) gelukt.push(veld);
    expect(gelukt).toEqual([]);
  });
});
