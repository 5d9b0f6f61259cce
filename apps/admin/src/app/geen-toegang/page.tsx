import { foutTekst } from "@deelwijzer/server";
import { GeenToegangPagina } from "@deelwijzer/web";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { vereisGeenInlog } from "../../api/inlog.ts";
import { PRODUCT } from "../../product.ts";

export const metadata: Metadata = { title: "Geen toegang" };

export default async function Pagina() {
  const fout = await vereisGeenInlog();
  if (fout.soort === "niet-ingelogd") redirect("/inloggen");
  return <GeenToegangPagina product={PRODUCT} uitleg={foutTekst(fout)} />;
}
