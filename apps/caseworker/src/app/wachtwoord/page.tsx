import { MIN_PASSWORD_LENGTH } from "@deelwijzer/server";
import { WachtwoordPagina } from "@deelwijzer/web";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { vereisGeenInlog } from "../../api/inlog.ts";
import { PRODUCT } from "../../product.ts";

export const metadata: Metadata = { title: "Kies een wachtwoord" };

export default async function Pagina() {
  const fout = await vereisGeenInlog();
  if (fout.soort !== "wachtwoord-wijzigen") redirect("/inloggen");
  return <WachtwoordPagina product={PRODUCT} minimum={MIN_PASSWORD_LENGTH} />;
}
