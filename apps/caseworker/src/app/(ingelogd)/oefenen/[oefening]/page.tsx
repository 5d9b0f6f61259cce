import type { Metadata } from "next";
import { vereisInlog } from "../../../../api/inlog.ts";
import { OefeningPagina } from "../../../../features/oefenen/oefening-pagina.tsx";
import { vindOefening } from "../vind-oefening.ts";

type Props = PageProps<"/oefenen/[oefening]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { oefening } = await vindOefening((await params).oefening);
  return { title: `Oefening: ${oefening.titel}` };
}

export default async function Pagina({ params }: Props) {
  const { actor } = await vereisInlog();
  const gelezen = await vindOefening((await params).oefening);
  return <OefeningPagina {...gelezen} gebruikerId={actor.gebruikerId} />;
}
