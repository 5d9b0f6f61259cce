import type { Metadata } from "next";
import { vereisInlog } from "../../../../api/inlog.ts";
import { leesVersieVan } from "../../../../api/lees-tabellen.ts";
import { leesSets } from "../../../../api/lees-wijzigingssets.ts";
import { Weigering } from "../../../../features/schil/weigering.tsx";
import { AlleenAdviseur } from "../../../../features/wijzigingssets/alleen-adviseur.tsx";
import { NieuwPagina } from "../../../../features/wijzigingssets/nieuw-pagina.tsx";

export const metadata: Metadata = { title: "Begin een wijzigingsset" };

export default async function Pagina({ searchParams }: PageProps<"/wijzigingssets/nieuw">) {
  const [{ actor }, sets, gelezen, { bij }] = await Promise.all([
    vereisInlog(),
    leesSets(),
    leesVersieVan({}),
    searchParams,
  ]);
  if (!sets.ok) return <Weigering fout={sets.fout} />;
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  if (!actor.rollen.includes("privacyadviseur")) return <AlleenAdviseur />;
  return (
    <NieuwPagina
      register={gelezen.waarde.kennis.register}
      nummer={gelezen.waarde.versie.nummer}
      vooraf={typeof bij === "string" ? bij : null}
    />
  );
}
