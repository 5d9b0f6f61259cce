import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { vereisInlog } from "../../../../../../api/inlog.ts";
import { oefeningAdres, VERGELIJKEN } from "../../../../../../features/oefenen/oefen-adres.ts";
import { OpdrachtScherm } from "../../../../../../features/oefenen/opdracht-scherm.tsx";
import { vindOefening } from "../../../vind-oefening.ts";

type Props = PageProps<"/oefenen/[oefening]/[opdracht]/[stap]">;

async function vindOpdracht({ params }: Pick<Props, "params">) {
  const pad = await params;
  const gelezen = await vindOefening(pad.oefening);
  const opdracht = gelezen.oefening.opdrachten.find(({ id }) => id === pad.opdracht) ?? notFound();
  return { ...gelezen, opdracht, stapId: pad.stap };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { opdracht, definitie, stapId } = await vindOpdracht(props);
  const stap = definitie.stappen.find(({ id }) => id === stapId)?.titel ?? "Uw verantwoording";
  return { title: `Oefening: ${stap} – ${opdracht.titel}` };
}

export default async function Pagina(props: Props) {
  const { actor } = await vereisInlog();
  const { oefening, opdracht, definitie, teDoen, stapId } = await vindOpdracht(props);
  if (!teDoen) redirect(oefeningAdres(oefening.id));
  if (stapId !== VERGELIJKEN && !definitie.stappen.some(({ id }) => id === stapId)) notFound();
  const { gebruikerId } = actor;
  return <OpdrachtScherm key={opdracht.id} {...{ oefening, opdracht, definitie, gebruikerId }} />;
}
