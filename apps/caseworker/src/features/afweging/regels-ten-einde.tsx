"use client";

import { datum, datumInWoorden, totEnMet, type Datum, type RegelTenEinde } from "@core/grondslagen";
import { Alinea, Knop, Lijst, Melding, Rij, Sectie, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { client } from "../../api/client.ts";
import { useDossierActie } from "./use-dossier-actie.ts";
import { useNeemOver } from "./use-neem-over.ts";
import type { Werk } from "./werk.ts";

/**
 * A rule this dossier leans on has ended. Sharing on it is refused until one of the ways forward is chosen; not
 * sharing stays possible.
 */
export function RegelsTenEinde(props: Werk): ReactElement | null {
  const { concept, beoordeling } = props;
  const { tenEinde = [] } = beoordeling.context;
  if (tenEinde.length === 0) return null;
  const peildatum = datum(concept.stand.peildatum);
  const inTijd =
    concept.stand.inhoud.gedeeldVoorEinde?.op === peildatum &&
    tenEinde.every(({ aard }) => aard === "geeindigd-sinds-peildatum");
  return (
    <Sectie kop="Een regel die niet meer geldt" niveau={2} maat="l" id="regels-ten-einde">
      {inTijd ? (
        <AlGedeeld {...props} tenEinde={tenEinde} peildatum={peildatum} />
      ) : (
        <Vervolg {...props} tenEinde={tenEinde} peildatum={peildatum} />
      )}
    </Sectie>
  );
}

type Deel = Werk & { readonly tenEinde: readonly RegelTenEinde[]; readonly peildatum: Datum };

function Vervolg(props: Deel): ReactElement {
  const { afweging, concept, tenEinde, peildatum, vandaag } = props;
  const { nieuwer } = concept.stand;
  const { doe, ...rest } = useDossierActie(props);
  const over = useNeemOver(props);
  const bezig = rest.bezig || over.bezig;
  const mislukt = rest.mislukt ?? over.mislukt;
  const { id } = afweging;
  const alleenSindsdien = tenEinde.every(({ aard }) => aard === "geeindigd-sinds-peildatum");
  return (
    <Melding soort="let op" kop="met deze regel kunt u nu niet delen">
      <Stapel ruimte="m">
        <Lijst>
          {tenEinde.map((einde) => (
            <li key={einde.regel}>{eindeZin(einde, peildatum)}</li>
          ))}
        </Lijst>
        {mislukt === null ? null : (
          <Melding soort="fout" kop="niet gewijzigd" live>
            <p>{mislukt}</p>
          </Melding>
        )}
        <p>Zo kunt u verder. Uw antwoorden blijven staan.</p>
        <Stapel ruimte="s">
          {nieuwer === null ? null : (
            <Manier
              uitleg="U werkt dan met de regels van nu. Wat anders kan zijn, bekijkt u opnieuw."
              knop={`Neem tabelversie ${nieuwer.nummer} over`}
              bezig={bezig}
              onKies={() => over.neemOver(nieuwer)}
            />
          )}
          {alleenSindsdien && peildatum !== vandaag ? (
            <Manier
              uitleg={`Dan geldt de wet van ${datumInWoorden(vandaag)}. Kies dit als u nog moet delen.`}
              knop="Zet de datum van delen op vandaag"
              bezig={bezig}
              onKies={() =>
                doe(`de datum van delen is nu ${datumInWoorden(vandaag)}`, (expectedVersion) =>
                  client.afwegingen.wijzigPeildatum({ id, expectedVersion, peildatum: vandaag }),
                )
              }
            />
          ) : null}
          {alleenSindsdien && peildatum <= vandaag ? (
            <Manier
              uitleg="Toen gold de regel nog. Dit komt in uw verantwoording te staan."
              knop={`Leg vast: al gedeeld op ${datumInWoorden(peildatum)}`}
              bezig={bezig}
              onKies={() =>
                doe("u hebt vastgelegd dat de gegevens al zijn gedeeld", (expectedVersion) =>
                  client.afwegingen.bewaar({ id, expectedVersion, gedeeldVoorEinde: { op: peildatum } }),
                )
              }
            />
          ) : null}
        </Stapel>
        <Alinea maat="klein" gedempt>
          Niet delen mag altijd. Dan hoeft u hier niets te kiezen.
        </Alinea>
      </Stapel>
    </Melding>
  );
}

function Manier(props: {
  readonly uitleg: string;
  readonly knop: string;
  readonly bezig: boolean;
  readonly onKies: () => Promise<void>;
}): ReactElement {
  const { uitleg, knop, bezig, onKies } = props;
  return (
    <div>
      <Knop bezig={bezig} onClick={() => void onKies()}>
        {knop}
      </Knop>
      <Alinea maat="klein">{uitleg}</Alinea>
    </div>
  );
}

function AlGedeeld(props: Deel): ReactElement {
  const { afweging, tenEinde, peildatum } = props;
  const { doe, bezig, mislukt } = useDossierActie(props);
  return (
    <Melding soort="info" kop="de gegevens zijn al gedeeld">
      <Stapel ruimte="s">
        <p>
          U hebt vastgelegd dat de gegevens op {datumInWoorden(peildatum)} al zijn gedeeld, toen de regel nog
          gold. Dit staat in uw verantwoording.
        </p>
        <Lijst>
          {tenEinde.map((einde) => (
            <li key={einde.regel}>{eindeZin(einde, peildatum)}</li>
          ))}
        </Lijst>
        {mislukt === null ? null : <p>{mislukt}</p>}
        <Rij>
          <Knop
            klein
            soort="rustig"
            bezig={bezig}
            onClick={() =>
              void doe("u hebt nog niet gedeeld", (expectedVersion) =>
                client.afwegingen.bewaar({ id: afweging.id, expectedVersion, gedeeldVoorEinde: null }),
              )
            }
          >
            Maak dit ongedaan
          </Knop>
        </Rij>
      </Stapel>
    </Melding>
  );
}

function eindeZin({ naam, aard, tot }: RegelTenEinde, peildatum: Datum): string {
  if (aard === "geschrapt" || tot === null)
    return `${naam}: deze regel staat niet meer in de tabellen die nu gelden.`;
  const einde = `${naam}: deze regel gold ${totEnMet(tot)}.`;
  return aard === "geeindigd-voor-peildatum"
    ? `${einde} U deelt op ${datumInWoorden(peildatum)}, toen gold hij al niet meer.`
    : `${einde} Op ${datumInWoorden(peildatum)} gold hij nog, vandaag niet meer.`;
}
