"use client";

import {
  beoordeelBesluit,
  besluitVan,
  stelVerantwoordingOp,
  type Beoordeling,
  type Verantwoording,
} from "@core/grondslagen";
import { UITKOMST_LABEL } from "@deelwijzer/document/tekst";
import { plaatsVan } from "@deelwijzer/grondslagen-react";
import {
  Alinea,
  DrukOpmaak,
  Knop,
  Kop,
  LegeStaat,
  Lijst,
  Melding,
  Rij,
  Sectie,
  Stapel,
} from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import { StapKoppeling } from "../afweging/stap-koppeling.tsx";
import { useKopFocus } from "../afweging/use-kop-focus.ts";
import { PuntInhoud } from "../besluit/verantwoording-tekst.tsx";
import { antwoordenVanVoorbeeld, beoordeelOefening, kijkStapNa } from "./beoordeel-oefening.ts";
import { OpnieuwKnop } from "./opnieuw-knop.tsx";
import { oefeningAdres, opdrachtAdres, VERGELIJKEN } from "./oefen-adres.ts";
import type { Oefenscherm } from "./oefenscherm.ts";
import stijl from "./oefenen.module.css";
import { inWoorden } from "./uitslag.tsx";

/** The last page: one's own account beside that of the example, point by point, and what to take along. */
export function VergelijkPagina(props: Oefenscherm): ReactElement {
  const { oefening, opdracht, definitie, versie, kennis, werk, acties, beoordeling } = props;
  useKopFocus(VERGELIJKEN);
  const voorbeeld = antwoordenVanVoorbeeld(definitie, opdracht);
  const zijn = verslagVan(definitie, beoordeelOefening({ oefening, definitie, versie, kennis }, voorbeeld));
  const mijn = verslagVan(definitie, beoordeling);
  const { stappen } = plaatsVan(beoordeling.evaluatie, VERGELIJKEN);
  const nagekeken = stappen.flatMap(({ id }) =>
    kijkStapNa(definitie, opdracht, beoordeling, werk.antwoorden, id),
  );
  const adres = (stap: string, vraagId?: string) => opdrachtAdres(oefening.id, opdracht.id, stap, vraagId);
  const besluitStap = stappen.at(-1)?.id ?? VERGELIJKEN;
  const open = beoordeelBesluit(definitie, beoordeling.antwoorden, beoordeling.antwoord, beoordeling.context);
  return (
    <Stapel ruimte="xl">
      <DrukOpmaak kop={`OEFENING, geen dossier · ${opdracht.titel}`} voet={oefening.titel} />
      <Stapel ruimte="s">
        <Alinea gedempt>{opdracht.titel}</Alinea>
        <Kop niveau={1}>Uw verantwoording naast het voorbeeld</Kop>
        <Alinea>{inWoorden(nagekeken)}</Alinea>
      </Stapel>
      {mijn === null ? (
        <LegeStaat
          kop="U hebt nog niets besloten"
          actie={<StapKoppeling naar={adres(besluitStap)}>Ga naar uw besluit</StapKoppeling>}
        >
          <Alinea>
            Kies eerst wat u besluit. Dan staat hier uw verantwoording naast die van het voorbeeld.
          </Alinea>
        </LegeStaat>
      ) : (
        <>
          {open.ok ? null : (
            <Melding soort="info" kop="in een echt dossier kunt u dit nog niet vaststellen">
              <Lijst>
                {open.redenen.map(({ code, tekst }) => (
                  <li key={`${code}-${tekst}`}>{tekst}</li>
                ))}
              </Lijst>
            </Melding>
          )}
          <Sectie kop="Wat is besloten" niveau={2} maat="l">
            <Naast
              mijn={<Uitkomst verslag={mijn} />}
              zijn={zijn === null ? null : <Uitkomst verslag={zijn} />}
            />
          </Sectie>
          <Sectie kop="De elf punten" niveau={2} maat="l">
            <div>
              {mijn.punten.map((punt, plaats) => {
                const ander = zijn?.punten[plaats];
                return (
                  <section key={punt.nummer} className={stijl["punt"]}>
                    <Kop niveau={3} maat="m">
                      {punt.nummer}. {punt.titel}
                    </Kop>
                    <Zijde kop="U schreef">
                      <PuntInhoud punt={punt} />
                    </Zijde>
                    {ander === undefined ? null : (
                      <Zijde kop="Het voorbeeld">
                        <PuntInhoud punt={ander} />
                      </Zijde>
                    )}
                  </section>
                );
              })}
            </div>
          </Sectie>
        </>
      )}
      <Sectie kop="Om te onthouden" niveau={2} maat="l">
        <Lijst>
          {opdracht.lessen.map((les) => (
            <li key={les}>{les}</li>
          ))}
        </Lijst>
        <Alinea maat="klein" gedempt>
          Bron: {opdracht.bron}.
        </Alinea>
      </Sectie>
      <div className="dw-niet-drukken">
        <Rij>
          <Knop soort="primair" href={oefeningAdres(oefening.id)} als={Link}>
            Terug naar het verhaal
          </Knop>
          <OpnieuwKnop wis={acties.wis} />
        </Rij>
      </div>
    </Stapel>
  );
}

/** The account as it would be written; null while nothing was decided. */
function verslagVan(
  definitie: Oefenscherm["definitie"],
  { antwoorden, antwoord, context }: Beoordeling,
): Verantwoording | null {
  const besluit = besluitVan(definitie, antwoorden);
  return besluit === null ? null : stelVerantwoordingOp(definitie, antwoorden, antwoord, besluit, context);
}

function Naast({
  mijn,
  zijn,
}: {
  readonly mijn: ReactElement;
  readonly zijn: ReactElement | null;
}): ReactElement {
  return (
    <div className={stijl["punt"]}>
      <Zijde kop="U besloot">{mijn}</Zijde>
      {zijn === null ? null : <Zijde kop="Het voorbeeld">{zijn}</Zijde>}
    </div>
  );
}

function Zijde({ kop, children }: { readonly kop: string; readonly children: ReactElement }): ReactElement {
  return (
    <div className={stijl["zijde"]}>
      <p className={stijl["zijdekop"]}>{kop}</p>
      {children}
    </div>
  );
}

function Uitkomst({ verslag }: { readonly verslag: Verantwoording }): ReactElement {
  return (
    <>
      <p>
        <strong>{UITKOMST_LABEL[verslag.uitkomst]}</strong>
      </p>
      <p>{verslag.uitkomstZin}</p>
      {verslag.waarschuwing === undefined ? null : <p>{verslag.waarschuwing}</p>}
    </>
  );
}
