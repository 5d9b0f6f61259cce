import { stelPlanSamen, verschilTussenStappenplannen } from "@core/grondslagen";
import { Alinea, LegeStaat, Melding, Merkje, Verschil, type ToonOfAccent } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { GelezenStappenplan } from "../../use-cases/lees-stappenplan/typen.ts";
import stijl from "./stappenplan.module.css";

const WOORD: Readonly<Record<string, { readonly woord: string; readonly toon: ToonOfAccent }>> = {
  toegevoegd: { woord: "Toegevoegd", toon: "ja" },
  vervallen: { woord: "Verwijderd", toon: "nee" },
  verplaatst: { woord: "Verplaatst", toon: "onbekend" },
  gewijzigd: { woord: "Gewijzigd", toon: "afwegen" },
};

/** What the set changes about the stappenplan, sentence by sentence. */
export function VerschilBlad({ gelezen }: { gelezen: GelezenStappenplan }): ReactElement {
  const [oud, nieuw] = [stelPlanSamen(gelezen.was), stelPlanSamen(gelezen.stand.delen)];
  if (oud?.ok !== true || nieuw?.ok !== true)
    return (
      <Melding soort="let op" kop="het verschil is nog niet te maken">
        <p>Los eerst de fouten op die bij “Bouwen” staan.</p>
      </Melding>
    );
  const verschillen = verschilTussenStappenplannen(
    oud.definitie,
    nieuw.definitie,
    gelezen.tabellen.woordenlijst,
  );
  if (verschillen.length === 0)
    return (
      <LegeStaat kop="Deze set verandert niets aan het stappenplan">
        <Alinea>Wijzig iets bij “Bouwen”. Dan staat hier in woorden wat er anders wordt.</Alinea>
      </LegeStaat>
    );
  return (
    <ul role="list" className={stijl["punten"]}>
      {verschillen.map(({ soort, id, zin, begin, veld, oud: was, nieuw: wordt }) => (
        <li key={`${soort} ${id} ${veld ?? ""}`}>
          <Merkje toon={WOORD[soort]?.toon ?? "onbekend"}>{WOORD[soort]?.woord ?? soort}</Merkje>{" "}
          {was == null || wordt == null ? (
            zin
          ) : (
            <>
              {begin} <Verschil was={was} wordt={wordt} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
