import type { Metadata } from "next";
import { app } from "../../../api/app.ts";
import { leesVersieVan } from "../../../api/lees-tabellen.ts";
import { RegelsOverzicht } from "../../../features/regels/regels-overzicht.tsx";
import { Weigering, weigeringKop } from "../../../features/schil/weigering.tsx";

export async function generateMetadata({ searchParams }: PageProps<"/tabellen">): Promise<Metadata> {
  const zoekwaarden = await searchParams;
  const gelezen = await leesVersieVan(zoekwaarden);
  if (!gelezen.ok) return { title: weigeringKop(gelezen.fout) };
  const { versie } = gelezen.waarde;
  const { domein } = zoekwaarden;
  const gekozen = versie.inhoud.woordenlijst.domeinen.find(({ id }) => id === domein);
  return { title: `Tabellen${gekozen ? `: ${gekozen.naam}` : ""} – tabelversie ${versie.nummer}` };
}

export default async function Pagina({ searchParams }: PageProps<"/tabellen">) {
  const gelezen = await leesVersieVan(await searchParams);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  const { versie, kennis, geldt } = gelezen.waarde;
  return (
    <RegelsOverzicht
      versie={versie}
      register={kennis.register}
      versieInAdres={geldt ? null : versie.nummer}
      vandaag={app().services.klok.vandaag()}
    />
  );
}
