import type { Metadata } from "next";
import { paginaContext } from "../../../api/inlog.ts";
import { leesLijstvraag } from "../../../features/start/afwegingen-adres.ts";
import { FoutPagina } from "../../../features/start/fout-pagina.tsx";
import { TeamPagina } from "../../../features/team/team-pagina.tsx";
import { bekijkTeam } from "../../../use-cases/bekijk-team/bekijk-team.ts";
import { zoekAfwegingen } from "../../../use-cases/zoek-afwegingen/zoek-afwegingen.ts";

export const metadata: Metadata = { title: "Mijn team" };

export default async function Pagina({ searchParams }: PageProps<"/team">) {
  const vraag = leesLijstvraag(await searchParams);
  const context = await paginaContext();
  const team = await bekijkTeam(context, {});
  if (!team.ok) return <FoutPagina fout={team.fout} />;
  const { stand, pagina, van } = vraag;
  const eigenaar = van === "" ? {} : { eigenaarId: van };
  const gevonden = await zoekAfwegingen(context, { bereik: "team", stand, pagina, ...eigenaar });
  if (!gevonden.ok) return <FoutPagina fout={gevonden.fout} />;
  return <TeamPagina team={team.waarde} gevonden={gevonden.waarde} vraag={vraag} />;
}
