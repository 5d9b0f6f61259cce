import type { Metadata } from "next";
import { app } from "../../../api/app.ts";
import { leesNakijklijst } from "../../../api/lees-nakijklijst.ts";
import { leesNakijkfilter } from "../../../features/nakijken/filter.ts";
import { NakijkPagina } from "../../../features/nakijken/nakijk-pagina.tsx";
import { nakijkrijen } from "../../../features/nakijken/nakijk-rijen.ts";
import { Weigering } from "../../../features/schil/weigering.tsx";

export const metadata: Metadata = { title: "Opnieuw nakijken" };

export default async function Pagina({ searchParams }: PageProps<"/nakijken">) {
  const filter = leesNakijkfilter(await searchParams);
  const gelezen = await leesNakijklijst();
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  return (
    <NakijkPagina
      gelezen={gelezen.waarde}
      filter={filter}
      rijen={nakijkrijen(gelezen.waarde, filter, app().services.klok.vandaag())}
    />
  );
}
