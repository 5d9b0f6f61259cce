import { beoordeel, kiesTabelversie } from "@core/grondslagen";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { app } from "../../../../../api/app.ts";
import { AfwegingScherm } from "../../../../../features/afweging/afweging-scherm.tsx";
import { beoordeelbaar } from "../../../../../features/afweging/beoordeelbaar.ts";
import { leesDossier } from "../../../../../features/afweging/lees-dossier.ts";
import { CONTROLEREN } from "@deelwijzer/grondslagen-react";
import { paginatitel, stapAdres } from "../../../../../features/afweging/stap-adres.ts";
import { FoutPagina, foutTitel } from "../../../../../features/start/fout-pagina.tsx";

type Props = PageProps<"/afwegingen/[id]/[stap]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, stap } = await params;
  const gelezen = await leesDossier(id);
  if (!gelezen.ok) return { title: foutTitel(gelezen.fout) };
  const { afweging, kennis } = gelezen.waarde;
  const gekozen = kiesTabelversie(kennis, afweging.tabelversieHash);
  if ("fout" in gekozen) return { title: afweging.zaakkenmerk };
  const { evaluatie } = beoordeel(
    beoordeelbaar(afweging, gekozen.versie, kennis, app().services.klok.vandaag()),
  );
  return { title: paginatitel(evaluatie, stap, afweging.zaakkenmerk) };
}

export default async function Pagina({ params }: Props) {
  const { id, stap } = await params;
  const gelezen = await leesDossier(id);
  if (!gelezen.ok) return <FoutPagina fout={gelezen.fout} />;
  const { afweging } = gelezen.waarde;
  if (afweging.besluitId !== null) redirect(`/besluiten/${afweging.besluitId}`);
  const bestaat =
    stap === CONTROLEREN || afweging.definitie.stappen.some((kandidaat) => kandidaat.id === stap);
  if (!bestaat || (!afweging.magBewerken && stap !== CONTROLEREN)) redirect(stapAdres(id, CONTROLEREN));
  return <AfwegingScherm key={id} afweging={afweging} vandaag={app().services.klok.vandaag()} />;
}
