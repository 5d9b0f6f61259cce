import { Alinea, Details, Koppeling, Melding, Sectie, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { tellingInWoorden } from "../wijzigingsset/groepeer.ts";
import { looptAchter, SetKop } from "../wijzigingsset/set-kop.tsx";
import { woordenVanAlle, wijzigingenTussen } from "../wijzigingsset/wijziging-in-woorden.ts";
import { Wijzigingskaarten } from "../wijzigingsset-verschil/wijzigingskaarten.tsx";
import { BijwerkFormulier } from "./bijwerk-formulier.tsx";
import { botsingenInWoorden } from "./botsing.ts";

/** A newer version came out: what changed there, and what holds where it meets this set. */
export function BijwerkPagina({ gelezen }: { gelezen: GelezenSet }): ReactElement {
  const { id, versie, status, basis, nieuwste, basisInhoud, inhoud, nieuwsteInhoud, conflicten } = gelezen;
  const kop = <SetKop gelezen={gelezen} blad="bijwerken" titel="Bijwerken naar de nieuwste versie" />;
  if (!looptAchter(gelezen)) {
    return (
      <Stapel ruimte="l">
        {kop}
        <Alinea>
          Er valt niets bij te werken: de set staat op de nieuwste versie, of is gesloten.{" "}
          <Koppeling als={Link} href={`/wijzigingssets/${id}`}>
            Naar het overzicht
          </Koppeling>
        </Alinea>
      </Stapel>
    );
  }
  const daar = wijzigingenTussen(basisInhoud, nieuwsteInhoud);
  const w = woordenVanAlle(basisInhoud, inhoud ?? basisInhoud, nieuwsteInhoud);
  const botsingen = botsingenInWoorden(conflicten, [nieuwsteInhoud, inhoud, basisInhoud], w);
  const vervalt = status === "ter-beoordeling" || status === "goedgekeurd";
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="m">
        {kop}
        <Alinea>
          Deze set is gemaakt op tabelversie {basis.nummer}. Nu is er tabelversie {nieuwste.nummer}. Bij het
          bijwerken blijft alles staan wat u in de set hebt gewijzigd. Wat in de nieuwe versie veranderde,
          komt erbij.
        </Alinea>
        {vervalt && gelezen.magBewerken ? (
          <Melding soort="let op" kop="iemand moet de set daarna opnieuw beoordelen">
            <p>Bijwerken is een wijziging. De set gaat terug naar concept.</p>
          </Melding>
        ) : null}
      </Stapel>
      <Sectie kop={`Wat er in de tabellen veranderde (${daar.length})`}>
        <Stapel ruimte="s">
          <Alinea>
            Van tabelversie {basis.nummer} naar {nieuwste.nummer}: {tellingInWoorden(daar)}.
          </Alinea>
          <Details samenvatting="Bekijk deze wijzigingen">
            <Wijzigingskaarten set={null} wijzigingen={daar} niveau={3} />
          </Details>
        </Stapel>
      </Sectie>
      <Sectie
        kop={
          botsingen.length === 0
            ? "Niets botst"
            : botsingen.length === 1
              ? "Kies op 1 plek wat geldt"
              : `Kies op ${botsingen.length} plekken wat geldt`
        }
      >
        <Stapel ruimte="m">
          <Alinea>
            {botsingen.length === 0
              ? "De set en de nieuwe versie passen bij elkaar. U hoeft niets te kiezen."
              : "Op deze plekken zeggen de set en de nieuwe versie iets anders. Twee antwoorden tegelijk kan niet."}
          </Alinea>
          {gelezen.magBewerken ? (
            <BijwerkFormulier id={id} versie={versie} nummer={nieuwste.nummer} botsingen={botsingen} />
          ) : (
            <>
              <ul className="dw-lijst">
                {botsingen.map(({ sleutel, waar, veldnaam, onze, hunne }) => (
                  <li key={sleutel}>
                    {waar}, {veldnaam.toLowerCase()}: de set zegt “{onze}”, tabelversie {nieuwste.nummer} zegt
                    “{hunne}”.
                  </li>
                ))}
              </ul>
              <Alinea gedempt>Een privacyadviseur werkt de set bij.</Alinea>
            </>
          )}
        </Stapel>
      </Sectie>
    </Stapel>
  );
}
