import { beoordeel, kiesTabelversie } from "@core/grondslagen";
import { redirect } from "next/navigation";
import { app } from "../../../../api/app.ts";
import { beoordeelbaar } from "../../../../features/afweging/beoordeelbaar.ts";
import { leesDossier } from "../../../../features/afweging/lees-dossier.ts";
import { CONTROLEREN } from "@deelwijzer/grondslagen-react";
import { stapAdres } from "../../../../features/afweging/stap-adres.ts";
import { FoutPagina } from "../../../../features/start/fout-pagina.tsx";

/** "Ga verder": on to the first question that is still open. */
export default async function Pagina({ params }: PageProps<"/afwegingen/[id]">) {
  const { id } = await params;
  const gelezen = await leesDossier(id);
  if (!gelezen.ok) return <FoutPagina fout={gelezen.fout} />;
  const { afweging, kennis } = gelezen.waarde;
  if (afweging.besluitId !== null) redirect(`/besluiten/${afweging.besluitId}`);
  const gekozen = kiesTabelversie(kennis, afweging.tabelversieHash);
  if ("fout" in gekozen || !afweging.magBewerken) redirect(stapAdres(id, CONTROLEREN));
  const { evaluatie } = beoordeel(
    beoordeelbaar(afweging, gekozen.versie, kennis, app().services.klok.vandaag()),
  );
  const open = evaluatie.eersteOpen;
  if (open === null) redirect(stapAdres(id, CONTROLEREN));
  const eerste = evaluatie.stappen.find((stap) => stap.id === open.stap)?.vragen[0];
  redirect(stapAdres(id, open.stap, open.vraag === eerste ? undefined : open.vraag));
}
