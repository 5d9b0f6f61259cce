import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { leesMensen } from "../../../../../api/lees-mensen.ts";
import { GeenBeheerder } from "../../../../../features/beheer/geen-beheerder.tsx";
import { TeamPagina } from "../../../../../features/beheer/teams-pagina.tsx";

type Props = PageProps<"/beheer/teams/[id]">;

async function vind({ params }: Props) {
  const [{ id }, gelezen] = [await params, await leesMensen()];
  return { gelezen, team: gelezen.ok ? gelezen.waarde.teams.find((een) => een.id === id) : undefined };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await vind(props)).team?.naam ?? "Teams" };
}

export default async function Pagina(props: Props) {
  const { gelezen, team } = await vind(props);
  if (!gelezen.ok) return <GeenBeheerder fout={gelezen.fout} />;
  if (team === undefined) notFound();
  return <TeamPagina team={team} gelezen={gelezen.waarde} />;
}
