import { TweedeStapPagina } from "@deelwijzer/web";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { vereisGeenInlog } from "../../api/inlog.ts";
import { PRODUCT } from "../../product.ts";

export const metadata: Metadata = { title: "Inloggen, tweede stap" };

export default async function Pagina({ searchParams }: PageProps<"/tweede-stap">) {
  const { terug } = await searchParams;
  const fout = await vereisGeenInlog();
  if (fout.soort !== "tweede-factor") redirect("/inloggen");
  return <TweedeStapPagina product={PRODUCT} ingesteld={fout.ingesteld} terug={terug} />;
}
