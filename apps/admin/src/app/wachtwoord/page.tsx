import { MIN_PASSWORD_LENGTH } from "@deelwijzer/server";
import { Alinea, Kop, PaginaSchil, Stapel } from "@deelwijzer/ui";
import { WachtwoordFormulier } from "@deelwijzer/web";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { leesInlog } from "../../api/inlog.ts";

export const metadata: Metadata = { title: "Kies een wachtwoord" };

export default async function Pagina() {
  const inlog = await leesInlog();
  if (inlog.ok) redirect("/");
  if (inlog.fout.soort !== "wachtwoord-wijzigen") redirect("/inloggen");
  return (
    <PaginaSchil product="Deelwijzer beheer" productHref="/wachtwoord">
      <Stapel ruimte="l">
        <div>
          <Kop niveau={1}>Kies een eigen wachtwoord</Kop>
          <Alinea>U hebt een eenmalig wachtwoord gekregen. Kies nu een wachtwoord dat alleen u kent.</Alinea>
        </div>
        <WachtwoordFormulier minimum={MIN_PASSWORD_LENGTH} />
      </Stapel>
    </PaginaSchil>
  );
}
