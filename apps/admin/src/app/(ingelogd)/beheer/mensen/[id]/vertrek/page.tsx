import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { leesVertrek } from "../../../../../../api/lees-mensen.ts";
import { GeenBeheerder } from "../../../../../../features/beheer/geen-beheerder.tsx";
import { KanNietVertrekken } from "../../../../../../features/beheer/kan-niet-vertrekken.tsx";
import { VertrekFormulier } from "../../../../../../features/beheer/vertrek-formulier.tsx";

type Props = PageProps<"/beheer/mensen/[id]/vertrek">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const gelezen = await leesVertrek((await params).id);
  return { title: gelezen.ok ? `Vertrek van ${gelezen.waarde.naam}` : "Vertrek" };
}

export default async function Pagina({ params }: Props) {
  const gelezen = await leesVertrek((await params).id);
  if (!gelezen.ok && gelezen.fout.soort === "niet-gevonden") notFound();
  if (!gelezen.ok) return <GeenBeheerder fout={gelezen.fout} />;
  const { uzelf, laatsteBeheerder, versie } = gelezen.waarde;
  if (uzelf || laatsteBeheerder) return <KanNietVertrekken vertrek={gelezen.waarde} />;
  return <VertrekFormulier key={versie} vertrek={gelezen.waarde} />;
}
