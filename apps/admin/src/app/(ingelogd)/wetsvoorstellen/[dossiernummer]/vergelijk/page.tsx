import { isDatum } from "@core/grondslagen";
import type { Metadata } from "next";
import { app } from "../../../../../api/app.ts";
import { leesVoorstel } from "../../../../../api/lees-wetsvoorstellen.ts";
import { Weigering } from "../../../../../features/schil/weigering.tsx";
import { eersteDag, legNaastElkaar } from "../../../../../features/wetsvoorstellen/naast-elkaar.ts";
import { NaastElkaarPagina } from "../../../../../features/wetsvoorstellen/naast-elkaar-pagina.tsx";

export const metadata: Metadata = { title: "Nu en na deze wet" };

type Props = PageProps<"/wetsvoorstellen/[dossiernummer]/vergelijk">;

export default async function Pagina({ params, searchParams }: Props) {
  const [gelezen, { dag: gevraagd }] = await Promise.all([
    leesVoorstel((await params).dossiernummer),
    searchParams,
  ]);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  const { versie, kennis, voorstel } = gelezen.waarde;
  const dag = isDatum(gevraagd) ? gevraagd : eersteDag(voorstel, app().services.klok.vandaag());
  return (
    <NaastElkaarPagina
      gelezen={gelezen.waarde}
      dag={dag}
      vergelijking={legNaastElkaar(versie, kennis, voorstel, dag)}
    />
  );
}
