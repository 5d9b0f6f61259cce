import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { leesMensen } from "../../../../../api/lees-mensen.ts";
import { GeenBeheerder } from "../../../../../features/beheer/geen-beheerder.tsx";
import { MensPagina } from "../../../../../features/beheer/mens-pagina.tsx";

type Props = PageProps<"/beheer/mensen/[id]">;

async function vind({ params }: Props) {
  const [{ id }, gelezen] = [await params, await leesMensen()];
  return {
    gelezen,
    mens: gelezen.ok ? gelezen.waarde.mensen.find(({ userId }) => userId === id) : undefined,
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await vind(props)).mens?.naam ?? "Mensen" };
}

export default async function Pagina(props: Props) {
  const { gelezen, mens } = await vind(props);
  if (!gelezen.ok) return <GeenBeheerder fout={gelezen.fout} />;
  if (mens === undefined) notFound();
  return <MensPagina mens={mens} gelezen={gelezen.waarde} />;
}
