import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { leesGemeentelaagVoorPagina } from "../../../../../api/lees-gemeente.ts";
import { AlleenLezen } from "../../../../../features/gemeente/alleen-lezen.tsx";
import { VASTLEGGINGEN } from "../../../../../features/gemeente/kies-vastlegging.tsx";
import { VastlegFormulier } from "../../../../../features/gemeente/vastleg-formulier.tsx";
import { Weigering } from "../../../../../features/schil/weigering.tsx";

type Props = PageProps<"/gemeente/vastleggen/[soort]">;

async function vind({ params }: Props) {
  const { soort } = await params;
  return VASTLEGGINGEN.find(({ deel }) => deel === soort) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await vind(props)).kop };
}

export default async function Pagina(props: Props) {
  const { soort, kop, uitleg } = await vind(props);
  const gelezen = await leesGemeentelaagVoorPagina();
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  const { magVastleggen, woordenlijst, eigenVereisten } = gelezen.waarde;
  if (!magVastleggen) return <AlleenLezen />;
  return (
    <VastlegFormulier
      soort={soort}
      kop={kop}
      uitleg={uitleg}
      woordenlijst={woordenlijst}
      eigenVereisten={eigenVereisten}
    />
  );
}
