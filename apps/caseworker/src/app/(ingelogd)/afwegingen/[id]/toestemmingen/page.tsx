import {
  beoordeel,
  isToestemming,
  kiesTabelversie,
  personenVoorToestemming,
  vraagMetBetekenis,
  waardeVan,
  watInwonerLeest,
} from "@core/grondslagen";
import type { Metadata } from "next";
import { app } from "../../../../../api/app.ts";
import { vereisInlog } from "../../../../../api/inlog.ts";
import { beoordeelbaar } from "../../../../../features/afweging/beoordeelbaar.ts";
import { leesDossier } from "../../../../../features/afweging/lees-dossier.ts";
import { stapAdres } from "../../../../../features/afweging/stap-adres.ts";
import { FoutPagina } from "../../../../../features/start/fout-pagina.tsx";
import { wegenVerder } from "../../../../../features/toestemming/na-intrekking.tsx";
import { ToestemmingenScherm } from "../../../../../features/toestemming/toestemmingen-scherm.tsx";

export const metadata: Metadata = { title: "Toestemming" };

export default async function Pagina({ params, searchParams }: PageProps<"/afwegingen/[id]/toestemmingen">) {
  const { id } = await params;
  const { vraag, gesprek } = await searchParams;
  const gelezen = await leesDossier(id);
  if (!gelezen.ok) return <FoutPagina fout={gelezen.fout} />;
  const { gemeente } = await vereisInlog();
  const { afweging, kennis } = gelezen.waarde;
  const gekozen = kiesTabelversie(kennis, afweging.tabelversieHash);
  if ("fout" in gekozen) throw new Error(gekozen.fout.melding);
  const {
    antwoorden,
    antwoord,
    context,
    evaluatie,
    nu,
    vraag: gesteld,
  } = beoordeel(beoordeelbaar(afweging, gekozen.versie, kennis, app().services.klok.vandaag()));
  const { definitie } = afweging;
  const rijen = waardeVan(vraagMetBetekenis(definitie, "gegevens"), "gegevens-per-doel", antwoorden) ?? [];
  const gegevens = rijen
    .filter(({ nodig }) => nodig !== "nee")
    .map(({ omschrijving, waarvoor }) => ({ wat: omschrijving, waarvoor }));
  const eisen = antwoord?.grondslagen.flatMap((grondslag) => grondslag.eisen) ?? [];
  const teVragen = nu.vereisten.filter(isToestemming).map((vereiste) => {
    const eis = eisen.find((een) => een.vereiste === vereiste);
    return {
      vereiste,
      naam: context.woordenlijst.vereisten.find((term) => term.id === vereiste)?.naam ?? vereiste,
      personen: personenVoorToestemming(definitie, antwoorden, {
        door: eis?.soort === "toestemming" ? eis.door : null,
        betrokkene: gesteld?.betrokkene ?? null,
      }),
      gegevens,
      wat: gesteld === null ? "" : watInwonerLeest(gemeente.naam, gesteld, context.woordenlijst),
    };
  });
  const bewijs = vraagMetBetekenis(definitie, "vereisten");
  const stap = evaluatie.stappen.find((een) => bewijs !== undefined && een.vragen.includes(bewijs.id));
  return (
    <ToestemmingenScherm
      afwegingId={id}
      zaakkenmerk={afweging.zaakkenmerk}
      titel={afweging.titel}
      teVragen={teVragen}
      gekozen={typeof vraag === "string" ? vraag : null}
      gesprek={gesprek === "1"}
      vandaag={app().services.klok.vandaag()}
      terug={
        afweging.besluitId !== null || stap === undefined || bewijs === undefined
          ? null
          : stapAdres(id, stap.id, bewijs.id)
      }
      wegen={wegenVerder(id, definitie, evaluatie)}
      besluitId={afweging.besluitId}
      eigenaar={afweging.eigenaar}
    />
  );
}
