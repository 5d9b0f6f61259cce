import { PaginaSchil } from "@deelwijzer/ui";
import { InlogPagina, veiligTerug } from "@deelwijzer/web";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { app } from "../../api/app.ts";
import { leesInlog } from "../../api/inlog.ts";

export const metadata: Metadata = { title: "Inloggen" };

export default async function Pagina({ searchParams }: PageProps<"/inloggen">) {
  const { terug, uit } = await searchParams;
  const doel = veiligTerug(terug);
  if ((await leesInlog()).ok) redirect("/");
  const { env } = app();
  const metOidc = env.OIDC_ISSUER !== undefined;
  return (
    <PaginaSchil product="Deelwijzer beheer" productHref="/inloggen">
      <InlogPagina
        waartoe="Hier beheert u de tabellen waar Deelwijzer mee antwoordt."
        terug={doel}
        metOidc={metOidc}
        metWachtwoord={!metOidc || env.INLOGGEN_MET_WACHTWOORD}
        uitgelogd={uit === "1"}
      />
    </PaginaSchil>
  );
}
