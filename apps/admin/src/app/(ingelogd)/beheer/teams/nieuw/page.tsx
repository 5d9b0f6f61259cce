import { Stapel } from "@deelwijzer/ui";
import type { Metadata } from "next";
import { leesMensen } from "../../../../../api/lees-mensen.ts";
import { OnderKop } from "../../../../../features/beheer/beheer-kop.tsx";
import { GeenBeheerder } from "../../../../../features/beheer/geen-beheerder.tsx";
import { TeamFormulier } from "../../../../../features/beheer/team-formulier.tsx";

export const metadata: Metadata = { title: "Maak een team" };

export default async function Pagina() {
  const gelezen = await leesMensen();
  if (!gelezen.ok) return <GeenBeheerder fout={gelezen.fout} />;
  return (
    <Stapel ruimte="xl">
      <OnderKop terug="/beheer/teams" naar="Teams" titel="Maak een team" />
      <TeamFormulier team={null} domeinen={gelezen.waarde.domeinen} />
    </Stapel>
  );
}
