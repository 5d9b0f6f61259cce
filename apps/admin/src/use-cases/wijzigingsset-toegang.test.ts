import { randomUUID } from "node:crypto";
import { ROLLEN, type Rol } from "@core/grondslagen";
import { listAudit, withTenant } from "@deelwijzer/db";
import type { RequestContext } from "@deelwijzer/server";
import { afterAll, describe, expect, test } from "vitest";
import { maakProef } from "../../testing/proef-context.ts";
import { bewerk, geweigerd, KOP, lees, REGEL, stap, start, waardeVan } from "../../testing/proef-set.ts";
import { beantwoordOpmerking } from "./beantwoord-opmerking/beantwoord-opmerking.ts";
import { beproefInvoer } from "./beproef-invoer/beproef-invoer.ts";
import { bewerkEntiteit } from "./bewerk-entiteit/bewerk-entiteit.ts";
import { bewerkKop } from "./bewerk-kop/bewerk-kop.ts";
import { bewerkVelden } from "./bewerk-velden/bewerk-velden.ts";
import { doeSetactie } from "./doe-setactie/doe-setactie.ts";
import { draaiTerug } from "./draai-terug/draai-terug.ts";
import { leesWijzigingsset } from "./lees-wijzigingsset/lees-wijzigingsset.ts";
import { lijstWijzigingssets } from "./lijst-wijzigingssets/lijst-wijzigingssets.ts";
import { neemTerug } from "./neem-terug/neem-terug.ts";
import { plaatsOpmerking } from "./plaats-opmerking/plaats-opmerking.ts";
import { startWijzigingsset } from "./start-wijzigingsset/start-wijzigingsset.ts";
import { voerIn } from "./voer-in/voer-in.ts";
import { werkBij } from "./werk-bij/werk-bij.ts";

const proef = await maakProef();
afterAll(() => proef.database.drop());
const adviseur = await proef.lid("Adviseur", "privacyadviseur");
const beleid = await proef.lid("Beleidsmedewerker", "beleidsmedewerker");
const id = await start(adviseur);

const ADVISEUR: readonly Rol[] = ["privacyadviseur"];
const BEIDE: readonly Rol[] = ["privacyadviseur", "beleidsmedewerker"];
const plek = { id, soort: "regel", entiteitId: REGEL } as const;
const bij = { id, expectedVersion: 1 };

const BLAD = { soort: "cellen" as const, cellen: [["Id"], [REGEL]] };

type Aanroep = (ctx: RequestContext) => Promise<{ readonly ok: boolean }>;
const USE_CASES: readonly [naam: string, rollen: readonly Rol[], roepAan: Aanroep][] = [
  ["lijst", BEIDE, (ctx) => lijstWijzigingssets(ctx, {})],
  ["lees", BEIDE, (ctx) => leesWijzigingsset(ctx, { id })],
  ["start", ADVISEUR, (ctx) => startWijzigingsset(ctx, KOP)],
  ["bewerk-kop", ADVISEUR, (ctx) => bewerkKop(ctx, { ...bij, ...KOP })],
  [
    "bewerk-entiteit",
    ADVISEUR,
    (ctx) => bewerkEntiteit(ctx, { ...plek, gezien: null, nieuw: null, reden: "" }),
  ],
  [
    "bewerk-velden",
    ADVISEUR,
    (ctx) =>
      bewerkVelden(ctx, {
        id,
        bewerkingen: [{ soort: "regel", entiteitId: REGEL, velden: [{ veld: "art9" }] }],
        reden: "Proef.",
      }),
  ],
  ["beproef-invoer", ADVISEUR, (ctx) => beproefInvoer(ctx, { id, blad: BLAD })],
  ["voer-in", ADVISEUR, (ctx) => voerIn(ctx, { ...bij, blad: BLAD, reden: "Proef." })],
  ["neem-terug", ADVISEUR, (ctx) => neemTerug(ctx, plek)],
  ["doe-setactie", BEIDE, (ctx) => doeSetactie(ctx, { ...bij, actie: "terugnemen" })],
  ["werk-bij", ADVISEUR, (ctx) => werkBij(ctx, bij)],
  ["draai-terug", ADVISEUR, (ctx) => draaiTerug(ctx, { naar: 1, reden: "Proef." })],
  ["plaats-opmerking", BEIDE, (ctx) => plaatsOpmerking(ctx, { id, plaats: null, tekst: "Proef." })],
  [
    "beantwoord-opmerking",
    BEIDE,
    (ctx) => beantwoordOpmerking(ctx, { id, opmerkingId: randomUUID(), antwoord: "Proef." }),
  ],
];

describe.each(USE_CASES)("%s", (_naam, rollen, roepAan) => {
  test("nobody without signing in", async () => {
    expect(await roepAan(proef.als())).toMatchObject({ fout: { soort: "niet-ingelogd" } });
  });

  test.each(ROLLEN)("%s", async (rol) => {
    const uitkomst = await roepAan(proef.als(rol));
    const weigering = { ok: false, fout: { soort: "geen-toegang", reden: "rol" } };
    if (rollen.includes(rol)) expect(uitkomst).not.toMatchObject(weigering);
    else expect(uitkomst).toMatchObject(weigering);
  });

  test("not from a gemeente that does not keep the tables, in whatever role", async () => {
    expect(await roepAan(proef.elders(...ROLLEN).op())).toMatchObject({
      fout: { soort: "geen-toegang", reden: "tabellen-elders" },
    });
  });
});

describe("a set", () => {
  test("that does not exist is not found", async () => {
    expect(await leesWijzigingsset(adviseur.op(), { id: randomUUID() })).toMatchObject({
      fout: { soort: "niet-gevonden" },
    });
  });

  test("is handed in by an adviseur and judged by a beleidsmedewerker; the buttons say so", async () => {
    const eigen = await start(adviseur);
    waardeVan(await bewerk(adviseur, eigen, "partner", "cak", { toelichting: "Een proef." }));
    expect(await stap(beleid, eigen, "indienen")).toMatchObject(geweigerd("rol"));
    waardeVan(await stap(adviseur, eigen, "indienen"));
    expect(await stap(adviseur, eigen, "goedkeuren")).toMatchObject(geweigerd("rol", "vier-ogen"));
    const knoppen = async (wie: typeof adviseur) =>
      (await lees(wie, eigen)).acties.filter(({ toegestaan }) => toegestaan).map(({ actie }) => actie);
    expect(await knoppen(adviseur)).toEqual(["terugnemen", "intrekken"]);
    expect(await knoppen(beleid)).toEqual(["goedkeuren", "afwijzen", "verwerpen"]);
  });

  test("settles announcements of the register only", async () => {
    const verwerkt = ["wmo-inlichtingenbureau", "bestaat-niet"];
    expect(await startWijzigingsset(adviseur.op(), { ...KOP, verwerkt })).toMatchObject({
      fout: { soort: "ongeldig", velden: [{ pad: "verwerkt.1" }] },
    });
  });

  test("leaves a line in the log for every change, with who and in which role, and none for looking", async () => {
    const regels = () => withTenant(proef.db, proef.gemeenteId, (tx) => listAudit(tx), { readOnly: true });
    const voor = (await regels()).length;
    const eigen = await start(adviseur);
    waardeVan(await bewerk(adviseur, eigen, "partner", "cak", { toelichting: "Een proef." }));
    waardeVan(await stap(adviseur, eigen, "indienen"));
    waardeVan(await stap(beleid, eigen, "afwijzen", { reden: "Nog niet." }));
    const nieuw = (await regels()).filter(({ onderwerpId }) => onderwerpId === eigen);
    expect(await regels()).toHaveLength(voor + 4);
    expect(nieuw.map(({ handeling, actorId, rol }) => [handeling, actorId, rol])).toEqual(
      expect.arrayContaining([
        ["start-wijzigingsset", adviseur.id, "privacyadviseur"],
        ["bewerk-entiteit", adviseur.id, "privacyadviseur"],
        ["doe-setactie", adviseur.id, "privacyadviseur"],
        ["doe-setactie", beleid.id, "beleidsmedewerker"],
      ]),
    );
  });
});
