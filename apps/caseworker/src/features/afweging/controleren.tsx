"use client";

import { CONTROLEREN, StapKop, StappenLijst } from "@deelwijzer/grondslagen-react";
import {
  Alinea,
  Knop,
  Kop,
  Koppeling,
  Kantlijn,
  Kanttekening,
  Melding,
  Sectie,
  Stapel,
} from "@deelwijzer/ui";
import { foutTekst } from "@deelwijzer/server/fout";
import { foutVan } from "@deelwijzer/web";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useEffect, type ReactElement } from "react";
import { api } from "../../api/client.ts";
import { InzageMelding } from "../toegang/inzage-melding.tsx";
import { OverlegInDossier } from "../overleg/overleg-in-dossier.tsx";
import type { Werk } from "./werk.ts";
import { AanwijzingenBeeld } from "./aanwijzingen-beeld.tsx";
import { AntwoordenOverzicht } from "./antwoorden-overzicht.tsx";
import { BeginselenBeeld } from "./beginselen-beeld.tsx";
import { ControleSamenvatting } from "./controle-samenvatting.tsx";
import { Bevinding, pak } from "./privacy-melding.tsx";
import { AfgewezenElders } from "./afgewezen-elders.tsx";
import { Intrekken } from "./intrekken.tsx";
import { isVuil } from "./opslag.ts";
import { OpslagMelding, OpslagStaat } from "./opslag-staat.tsx";
import { RegelsTenEinde } from "./regels-ten-einde.tsx";
import { RuimteBeeld } from "./ruimte-beeld.tsx";
import { stapLinkVan } from "./stap-koppeling.tsx";
import { useKopFocus } from "./use-kop-focus.ts";
import { Vaststellen } from "./vaststellen.tsx";

/** Check your answers: everything on one page, what the server makes of it, and the way to the seal. */
export function Controleren(props: Werk): ReactElement {
  const { afweging, concept, acties, beoordeling } = props;
  const { sla, volg } = acties;
  useKopFocus(CONTROLEREN);
  useEffect(() => {
    void sla();
  }, [sla]);
  const vuil = isVuil(concept);
  const controle = useQuery({
    ...api.afwegingen.controleer.queryOptions({ input: { id: afweging.id } }),
    queryKey: ["controleer", afweging.id, concept.stand.versie],
    enabled: !vuil,
    staleTime: 0,
    // While a change is checked the page stays as it is: a field that goes takes the focus with it.
    placeholderData: keepPreviousData,
    retry: 1,
  });
  // A tabelversie came into force or the gemeente recorded something while this page stood open.
  const nagekeken = controle.data?.stand;
  useEffect(() => {
    if (nagekeken !== undefined) volg(nagekeken);
  }, [nagekeken, volg]);
  const fout = controle.error === null ? null : foutVan(controle.error);
  return (
    <Stapel ruimte="l">
      <StapKop staat={<OpslagStaat opslag={concept.opslag} />}>
        <Alinea gedempt>
          Dossier {afweging.zaakkenmerk} · {afweging.titel}
        </Alinea>
      </StapKop>
      <Kop niveau={1}>{afweging.magBewerken ? "Controleer uw antwoorden" : "Afweging bekijken"}</Kop>
      <Kantlijn
        kantLabel="Over deze pagina"
        kant={
          <Kanttekening kop="Alle stappen">
            <StappenLijst
              evaluatie={beoordeling.evaluatie}
              huidig={CONTROLEREN}
              link={stapLinkVan(afweging.id)}
            />
          </Kanttekening>
        }
      >
        <Stapel ruimte="xl">
          <Meelezen {...props} />
          {afweging.magBewerken && controle.data !== undefined ? (
            <ControleSamenvatting {...props} controle={controle.data} />
          ) : null}
          <AntwoordenOverzicht {...props} />
          <Sectie kop="Overleg met anderen" niveau={2} maat="l">
            <OverlegInDossier {...props} id="controleren" overVraag={null} />
          </Sectie>
          <OpslagMelding
            opslag={concept.opslag}
            opnieuw={() => void sla()}
            elders={<AfgewezenElders {...props} hier={[]} />}
          />
          {controle.data === undefined ? (
            <ControleStaat
              bezig={controle.isFetching || vuil}
              fout={
                controle.error === null
                  ? null
                  : { tekst: fout === null ? null : foutTekst(fout), id: fout?.foutId }
              }
              opnieuw={() => void controle.refetch()}
            />
          ) : (
            <>
              <BeginselenBeeld {...props} beginselen={controle.data.ruimte.beginselen} />
              <AanwijzingenBeeld {...props} />
              <Sectie kop="Wat u kunt besluiten" niveau={2} maat="l">
                <RuimteBeeld {...props} ruimte={controle.data.ruimte} />
              </Sectie>
              {controle.data.bevindingen.some(({ bevestigd }) => !bevestigd) ? (
                <Sectie kop="Persoonsgegevens in uw tekst" niveau={2} maat="l">
                  <Stapel>
                    {controle.data.bevindingen
                      .filter(({ bevestigd }) => !bevestigd)
                      .map((bevinding) => (
                        <Bevinding
                          key={`${bevinding.vraagId}-${bevinding.pad}-${bevinding.van}`}
                          bevinding={bevinding}
                          onValsAlarm={(reden) => {
                            acties.meldValsAlarm({ ...pak(bevinding), reden });
                            void sla();
                          }}
                        />
                      ))}
                  </Stapel>
                </Sectie>
              ) : null}
              {afweging.magBewerken ? <RegelsTenEinde {...props} /> : null}
              {afweging.magBewerken ? (
                <Vaststellen {...props} controle={controle.data} nakijken={vuil || controle.isFetching} />
              ) : null}
            </>
          )}
          {afweging.inzage === null ? (
            <p>
              <Koppeling als={Link} href={`/afwegingen/${afweging.id}/toegang`}>
                Wie dit dossier heeft: waarnemen of overdragen
              </Koppeling>
            </p>
          ) : null}
          {afweging.magBewerken ? <Intrekken {...props} /> : null}
        </Stapel>
      </Kantlijn>
    </Stapel>
  );
}

/** Why one cannot write here, and what one can do instead. */
function Meelezen({ afweging }: Werk): ReactElement | null {
  if (afweging.inzage !== null) return <InzageMelding inzage={afweging.inzage} />;
  if (afweging.magBewerken) return null;
  return (
    <Melding soort="info" kop="u leest mee">
      <p>
        Deze afweging is van een collega uit uw team. Alleen de eigenaar kan hem wijzigen, of wie het dossier
        waarneemt.
      </p>
    </Melding>
  );
}

function ControleStaat(props: {
  readonly bezig: boolean;
  readonly fout: { readonly tekst: string | null; readonly id: string | undefined } | null;
  readonly opnieuw: () => void;
}): ReactElement {
  const { bezig, fout, opnieuw } = props;
  if (fout === null || bezig) return <p role="status">Wij kijken uw antwoorden na…</p>;
  return (
    <Melding soort="fout" kop="wij konden uw antwoorden niet nakijken" live>
      <p>{fout.tekst ?? "Er is geen verbinding. Vaststellen kan alleen met verbinding."}</p>
      {fout.id === undefined ? null : (
        <p>
          Code van deze melding: <code>{fout.id}</code>
        </p>
      )}
      <Knop onClick={opnieuw}>Probeer opnieuw</Knop>
    </Melding>
  );
}
