import { MIN_PASSWORD_LENGTH } from "@deelwijzer/server";
import { WachtwoordPagina } from "@deelwijzer/web";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { leesInlog } from "../../api/inlog.ts";
import { PRODUCT } from "../../product.ts";

export const metadata: Metadata = { title: "Wachtwoord" };

export default async function Pagina() {
  const inlog = await leesInlog();
  if (inlog.ok) {
    // Who comes by the account of the gemeente has no password here.
    if (!inlog.waarde.metWachtwoord) redirect("/");
    return <WachtwoordPagina product={PRODUCT} minimum={MIN_PASSWORD_LENGTH} eigen />;
  }
  if (inlog.fout.soort === "tweede-factor") redirect("/tweede-stap?terug=%2Fwachtwoord");
  if (inlog.fout.soort !== "wachtwoord-wijzigen") redirect("/inloggen");
  return <WachtwoordPagina product={PRODUCT} minimum={MIN_PASSWORD_LENGTH} />;
}
