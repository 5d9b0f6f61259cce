import type { Metadata } from "next";
import { leesVersieVan } from "../../../api/lees-tabellen.ts";
import { Weigering, weigeringKop } from "../../../features/schil/weigering.tsx";
import { lijstVan } from "../../../features/woordenlijst/lijsten.ts";
import { WoordenlijstPagina } from "../../../features/woordenlijst/woordenlijst-pagina.tsx";

type Props = PageProps<"/woordenlijst">;

async function gekozenLijst({ searchParams }: Props) {
  const { lijst } = await searchParams;
  return lijstVan(typeof lijst === "string" ? lijst : null);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const gelezen = await leesVersieVan(await props.searchParams);
  if (!gelezen.ok) return { title: weigeringKop(gelezen.fout) };
  const { naam } = await gekozenLijst(props);
  return { title: `Woordenlijst: ${naam.toLowerCase()} – tabelversie ${gelezen.waarde.versie.nummer}` };
}

export default async function Pagina(props: Props) {
  const gelezen = await leesVersieVan(await props.searchParams);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  const { versie, geldt } = gelezen.waarde;
  const lijst = await gekozenLijst(props);
  return (
    <WoordenlijstPagina
      key={lijst.id}
      versie={versie}
      lijstId={lijst.id}
      versieInAdres={geldt ? null : versie.nummer}
    />
  );
}
