import type { Metadata } from "next";
import { leesMensen, metWachtwoord } from "../../../../../api/lees-mensen.ts";
import { GeenBeheerder } from "../../../../../features/beheer/geen-beheerder.tsx";
import { NodigUitFormulier } from "../../../../../features/beheer/nodig-uit-formulier.tsx";

export const metadata: Metadata = { title: "Nodig iemand uit" };

export default async function Pagina() {
  const gelezen = await leesMensen();
  if (!gelezen.ok) return <GeenBeheerder fout={gelezen.fout} />;
  const { teams, domeinen } = gelezen.waarde;
  return <NodigUitFormulier teams={teams} domeinen={domeinen} metWachtwoord={metWachtwoord()} />;
}
