import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import postgres from "postgres";
import { leesStapel } from "../../stack/running-stack.ts";
import { maakDossier, NIET_DELEN } from "../afweging/toestanden.ts";
import { roep } from "../rpc.ts";
import { expect, test } from "../test.ts";
import { alsBuur, maakBuren } from "./gemeente-ernaast.ts";
import { adressen, routesVan } from "../../stack/routes.ts";

/** Somebody who may read much of what the addresses name: the same questions find it. */
const EIGENAAR = {
  caseworker: "klantmanager@voorbeeld.example",
  admin: "beheerder@voorbeeld.example",
} as const;
const NACHT = process.env["PROFIEL"] === "nacht";

/** What the id in an address is of, by what stands before it. */
const TABEL: Readonly<Record<string, string>> = {
  "/afwegingen": "afweging",
  "/besluiten": "besluit",
  "/overleg": "overlegvraag",
  "/toezicht": "steekproef",
  "/toezicht/uitzonderingen": "uitzonderingsmelding",
  "/verzoeken": "inzageverzoek",
  "/beheer/mensen": "lidmaatschap",
  "/beheer/teams": "team",
  "/gemeente": "gemeentebepaling",
  "/wijzigingssets": "wijzigingsset",
};
const KOLOM: Readonly<Record<string, string>> = { lidmaatschap: "user_id", inzageverzoek: "verzoek_id" };
/** Other places in addresses, with something that is there. */
const ANDERS: Readonly<Record<string, string>> = {
  stap: "controleren",
  lijst: "partners",
  term: "svb",
  regel: "wmo-opvragen-svb",
  dossiernummer: "35300",
  soort: "convenant",
  vorm: "html",
};

/** A besluit and a running dossier, so that there is something to ask for. */
async function maakGeheimen(klantmanager: APIRequestContext): Promise<void> {
  await maakDossier(klantmanager, { zaakkenmerk: "BUREN-1", titel: "Loopt nog" });
  const { id, versie } = await maakDossier(
    klantmanager,
    { zaakkenmerk: "BUREN-2", titel: "Vastgesteld" },
    NIET_DELEN,
  );
  const { nieuwer, tabelversieHash } = (await roep(klantmanager, "afwegingen/lees", { id })) as {
    nieuwer: { hash: string } | null;
    tabelversieHash: string;
  };
  await roep(klantmanager, "afwegingen/stelVast", {
    id,
    expectedVersion: versie,
    nieuwsteTabelversie: nieuwer?.hash ?? tabelversieHash,
    idempotentiesleutel: randomUUID(),
    uitkomst: "niet-delen",
  });
}

interface Eigen {
  /** Of each table one, that is of the gemeente of the demo. */
  readonly ids: ReadonlyMap<string, string>;
  /** What only its people may read. */
  readonly geheim: readonly string[];
}

async function eigenVan(sql: postgres.Sql): Promise<Eigen> {
  const ids = new Map<string, string>();
  for (const tabel of new Set(Object.values(TABEL))) {
    const kolom = KOLOM[tabel] ?? "id";
    // The dossier that was made for this; of the rest whichever there is.
    const eerst = tabel === "afweging" ? sql`order by zaakkenmerk = 'BUREN-1' desc nulls last` : sql``;
    const [rij] = await sql<{ id: string }[]>`
      select ${sql(kolom)} as id from ${sql(tabel)}
      where gemeente_id = (select id from gemeente where beheert_tabellen) ${eerst} limit 1`;
    if (rij !== undefined) ids.set(tabel, rij.id);
  }
  const rijen = await sql<{ tekst: string }[]>`
    select zaakkenmerk as tekst from afweging where zaakkenmerk is not null
    union select id::text from afweging union select id::text from besluit
    union select email from lidmaatschap where email like '%@voorbeeld.example' union select id::text from team`;
  return { ids, geheim: rijen.map(({ tekst }) => tekst).filter((tekst) => tekst.length > 5) };
}

/** Asks each address in turn, four at a time. */
async function vraagAlle(wie: APIRequestContext, paden: readonly string[], { geheim }: Eigen) {
  const uitkomsten: { pad: string; status: number; lek: string | undefined }[] = [];
  const wachtrij = [...paden];
  const een = async () => {
    for (let pad = wachtrij.shift(); pad !== undefined; pad = wachtrij.shift()) {
      const antwoord = await wie.get(pad, { maxRedirects: 0 });
      const tekst = (await antwoord.body()).toString("latin1");
      const lek = geheim.find((deel) => tekst.includes(deel) && !pad.includes(deel));
      uitkomsten.push({ pad, status: antwoord.status(), lek });
    }
  };
  await Promise.all([een(), een(), een(), een()]);
  return uitkomsten;
}

for (const app of ["caseworker", "admin"] as const) {
  test.describe(app, () => {
    test("elke route zegt niets aan wie van een andere gemeente is, en loopt nergens op vast", async ({
      namens,
    }) => {
      test.setTimeout(NACHT ? 600_000 : 180_000);
      const sql = postgres(leesStapel().installaties.vandaag.databaseUrl, { max: 1 });
      try {
        if (app === "caseworker") {
          await maakGeheimen(await namens("klantmanager", app));
          await roep(await namens("privacyadviseur", app), "inzageverzoeken/open", {
            zaakkenmerk: "BUREN-2",
            verzoekkenmerk: "BUREN-AVG",
          });
        }
        const eigen = await eigenVan(sql);
        const paden = adressen(routesVan(app), (plaats, ervoor) => {
          const id = eigen.ids.get(TABEL[ervoor] ?? "") ?? eigen.ids.get("afweging") ?? "";
          return plaats === "id" ? id : (ANDERS[plaats] ?? id);
        });
        expect(paden.length).toBeGreaterThan(20);
        const buren = await maakBuren(sql);
        // By day from the one who has all roles and from nobody; at night from each role too.
        const alles = buren.at(-1) ?? null;
        const vragers = NACHT ? [...buren, null] : [alles, null];
        for (const buur of vragers) {
          const uitkomsten = await vraagAlle(await alsBuur(app, buur), paden, eigen);
          expect(uitkomsten.filter(({ status, lek }) => status >= 500 || lek !== undefined)).toEqual([]);
        }
        const gevonden = await vraagAlle(await alsBuur(app, EIGENAAR[app]), paden, eigen);
        expect(gevonden.filter(({ status }) => status >= 500)).toEqual([]);
        expect(gevonden.filter(({ lek }) => lek !== undefined).length).toBeGreaterThan(5);
      } finally {
        await sql.end();
      }
    });
  });
}
