import { publishStappenplanversie, withoutTenant } from "@deelwijzer/db";
import { NU } from "@deelwijzer/db/testing";
import { laadStappenplannen } from "@deelwijzer/tabellen";
import { legGemeentebepalingVast } from "../src/use-cases/gemeentelaag-bepaling-vastleggen/leg-bepaling-vast.ts";
import { maakTeam } from "../src/use-cases/maak-team/maak-team.ts";
import { plaatsOpmerking } from "../src/use-cases/plaats-opmerking/plaats-opmerking.ts";
import type { Persoon, Proef } from "./proef-context.ts";
import { maakGoedgekeurd, start, waardeVan } from "./proef-set.ts";

export interface Redactie {
  readonly beheerder: Persoon;
  readonly adviseur: Persoon;
  readonly beleid: Persoon;
}

/** Lets the gemeente that keeps the tables have some of everything of this app. */
export async function vulRedactie({ database, lid }: Proef): Promise<Redactie> {
  await withoutTenant(database.open("owner", 1).db, async (tx) => {
    for (const { id, versie, hash, inhoud } of await laadStappenplannen())
      await publishStappenplanversie(tx, { stappenplanId: id, versie, hash, inhoud, gepubliceerdOp: NU });
  });
  const beheerder = await lid("Beheerder", "beheerder");
  const adviseur = await lid("Adviseur", "privacyadviseur");
  const beleid = await lid("Beleid", "beleidsmedewerker");
  waardeVan(await maakTeam(beheerder.op(), { naam: "Team Noord" }));
  waardeVan(
    await legGemeentebepalingVast(beleid.op(), {
      soort: "inperking",
      tekst: "Wij vragen alleen gewone gegevens.",
      alleenGegevens: ["gewoon"],
      alleenBetrokkenen: [],
      alleenDoelen: [],
      domeinen: ["wmo"],
      richtingen: ["opvragen"],
      partners: ["svb"],
      gegevens: "alle",
      vastgesteldDoor: "het college",
      vastgesteldOp: "2026-11-01",
      vindplaats: "Besluitenlijst 31",
      geldtVan: "2026-11-21",
      laatsteDag: "",
    }),
  );
  const concept = await start(adviseur, { titel: "Nog in de maak" });
  waardeVan(await plaatsOpmerking(beleid.op(), { id: concept, plaats: null, tekst: "Klopt de datum?" }));
  await maakGoedgekeurd({ adviseur, beleid });
  return { beheerder, adviseur, beleid };
}
