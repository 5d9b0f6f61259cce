import { expect, it } from "vitest";
import { proefKennis, proefTabelversie } from "../../testing/index.ts";
import { beantwoord } from "../decision/beantwoord.ts";
import { verwoordAntwoord } from "../decision/verwoord-antwoord.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import { gemeentelaagSchema } from "./gemeentelaag.ts";
import { leesVraagInGemeente } from "./lokale-partner.ts";
import { metGemeentelaag } from "./met-gemeentelaag.ts";
import { verruimingen } from "./verruimingen.ts";
import { woordenlijstMetLaag } from "./woordenlijst-met-laag.ts";

const gewoon = proefTabelversie();
const GEEN_VAN_DE_TABELLEN = {
  id: "anders",
  naam: "Een partner die niet in de tabellen staat",
  inZin: "een partner die niet in de tabellen staat",
  aliassen: [],
  soort: "overig",
  verwant: [],
} as const;
const w: Woordenlijst = {
  ...gewoon.inhoud.woordenlijst,
  partners: [...gewoon.inhoud.woordenlijst.partners, { ...GEEN_VAN_DE_TABELLEN, aliassen: [], verwant: [] }],
};
const versie = { ...gewoon, inhoud: { ...gewoon.inhoud, woordenlijst: w } };
const kennis = { ...proefKennis(), tabelversies: [versie] };
const laag = gemeentelaagSchema.parse({
  bepalingen: [
    {
      id: "l",
      soort: "lokale-partner",
      partnerId: "lokaal.buurtbaas",
      naam: "Buurtbaas",
      inZin: "stichting Buurtbaas",
      partner: "anders",
      reden: "Geen partner van de tabellen doet dit werk.",
      vastgesteldDoor: "het college",
      vastgesteldOp: "2019-01-01",
      geldig: { van: "2019-01-01", tot: null },
    },
  ],
});

it("a partner that is none of the tables is named in every sentence", () => {
  const gelezen = leesVraagInGemeente(
    {
      domein: "wmo",
      richting: "opvragen",
      partner: "lokaal.buurtbaas",
      gegevens: ["gewoon"],
      betrokkene: "client",
      doel: "heronderzoek",
      peildatum: "2019-08-11",
    },
    w,
    laag,
  );
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  const { vraag } = gelezen;
  const landelijk = beantwoord(vraag, versie, kennis);
  const na = metGemeentelaag(landelijk, vraag, laag, versie);
  const woorden = verwoordAntwoord(na, vraag, woordenlijstMetLaag(w, laag, vraag));
  expect(woorden.zin).toContain("stichting Buurtbaas");
  expect(woorden.redenen[0]).toContain(
    "De bronnen hebben stichting Buurtbaas voor dit domein niet onderzocht.",
  );
  expect(JSON.stringify(na)).not.toContain("die niet in de tabellen staat");
  // Named, and nothing else: not wider, and the same when applied again.
  expect(verruimingen(landelijk, na)).toEqual([]);
  expect(metGemeentelaag(na, vraag, laag, versie)).toEqual(na);
});
