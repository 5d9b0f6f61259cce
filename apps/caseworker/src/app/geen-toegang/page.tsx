import { foutTekst } from "@deelwijzer/server";
import { Alinea, Kop, PaginaSchil, Stapel } from "@deelwijzer/ui";
import { UitlogKnop } from "@deelwijzer/web";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { leesInlog } from "../../api/inlog.ts";

export const metadata: Metadata = { title: "Geen toegang" };

export default async function Pagina() {
  const inlog = await leesInlog();
  if (inlog.ok) redirect("/");
  if (inlog.fout.soort === "niet-ingelogd") redirect("/inloggen");
  return (
    <PaginaSchil product="Deelwijzer" productHref="/geen-toegang" rechts={<UitlogKnop />}>
      <Stapel ruimte="l">
        <Kop niveau={1}>U hebt nog geen toegang</Kop>
        <Alinea>{foutTekst(inlog.fout)}</Alinea>
      </Stapel>
    </PaginaSchil>
  );
}
