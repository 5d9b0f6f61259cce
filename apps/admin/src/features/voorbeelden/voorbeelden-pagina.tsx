import { vraagVanVoorbeeldInWoorden, type Voorbeelduitslag, type Woordenlijst } from "@core/grondslagen";
import {
  Alinea,
  Details,
  Knop,
  Kop,
  Koppeling,
  LegeStaat,
  Merkje,
  Rij,
  Stapel,
  VisueelVerborgen,
} from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { Filterrij } from "../wijzigingsset-verschil/filterrij.tsx";
import { SetKop } from "../wijzigingsset/set-kop.tsx";
import {
  groepeerUitslagen,
  kiesUitslagen,
  voorbeeldenadres,
  voorbeeldkeuzes,
  type Voorbeeldfilter,
} from "./filter.ts";
import { Vergelijking } from "./proef.tsx";
import { STAND, standInWoorden } from "./stand.ts";
import stijl from "./voorbeelden.module.css";

/** Above this a law is folded, unless a filter or another answer opens it. */
const VOUW_VANAF = 12;

export type VoorbeeldenPaginaProps = { gelezen: GelezenSet; filter: Voorbeeldfilter };

/** Every example case with the answer the tables give with this set in them. */
export function VoorbeeldenPagina({ gelezen, filter }: VoorbeeldenPaginaProps): ReactElement {
  const { id, uitslagen, magBewerken, samengevoegd, inhoud, nieuwste, status } = gelezen;
  const w = (samengevoegd ?? inhoud ?? gelezen.basisInhoud).woordenlijst;
  const gekozen = kiesUitslagen(uitslagen, filter);
  const { standen, groepen } = voorbeeldkeuzes(id, uitslagen, filter);
  const eigen = new Set(
    gelezen.set.operaties.flatMap((operatie) =>
      operatie.soort === "voorbeeld" ? [operatie.op === "toevoegen" ? operatie.waarde.id : operatie.id] : [],
    ),
  );
  const gefilterd = filter.stand !== null || filter.groep !== null || filter.regel !== null;
  return (
    <Stapel ruimte="l">
      <SetKop gelezen={gelezen} blad="voorbeelden" titel="Voorbeelden" />
      <Stapel ruimte="s">
        <Alinea>
          <strong>{standInWoorden(uitslagen)}</strong>
        </Alinea>
        <Alinea gedempt>
          Een voorbeeld is een vraag met het antwoord dat de tabellen moeten geven. Elk voorbeeld is gesteld
          aan tabelversie {nieuwste.nummer} met{" "}
          {status === "gepubliceerd" ? "deze set erbij" : "uw wijzigingen erbij"}, zoals zij nu zijn.
        </Alinea>
        {magBewerken ? (
          <div className="dw-niet-drukken">
            <Knop als={Link} href={`/wijzigingssets/${id}/voorbeelden/nieuw`}>
              Maak een voorbeeld
            </Knop>
          </div>
        ) : null}
      </Stapel>
      {uitslagen.length === 0 ? (
        <LegeStaat kop="Er zijn nog geen voorbeelden">
          <Alinea>
            Maak er een bij elke regel die u toevoegt. Dan ziet u later of een wijziging het antwoord
            verandert.
          </Alinea>
        </LegeStaat>
      ) : (
        <>
          <div className={`${stijl["filters"]} dw-niet-drukken`}>
            <Filterrij label="Antwoord" wat="de voorbeelden" keuzes={standen} />
            <Filterrij label="Wet" wat="de voorbeelden" keuzes={groepen} />
          </div>
          {filter.regel === null ? null : (
            <p>
              U ziet alleen de voorbeelden waarop regel <strong>{filter.regel}</strong> antwoord geeft.{" "}
              <Koppeling als={Link} href={voorbeeldenadres(id, { ...filter, regel: null })}>
                Toon alle voorbeelden
              </Koppeling>
            </p>
          )}
          {gekozen.length === 0 ? <Alinea>Geen voorbeeld past bij deze keuze.</Alinea> : null}
          {groepeerUitslagen(gekozen).map(({ naam, uitslagen: deel }) => {
            const lijst = (
              <ul role="list" className={stijl["lijst"]}>
                {deel.map((uitslag) => (
                  <Geval
                    key={uitslag.voorbeeld.id}
                    uitslag={uitslag}
                    setId={id}
                    w={w}
                    magBewerken={magBewerken}
                    isEigen={eigen.has(uitslag.voorbeeld.id)}
                  />
                ))}
              </ul>
            );
            const vouw =
              deel.length > VOUW_VANAF && !gefilterd && deel.every(({ soort }) => soort === "gelukt");
            return (
              <section key={naam}>
                <Kop niveau={2} maat="m">
                  {naam}
                </Kop>
                <p className={stijl["vraag"]}>{standInWoorden(deel)}</p>
                {vouw ? (
                  <Details samenvatting={`Toon de ${deel.length} voorbeelden`}>{lijst}</Details>
                ) : (
                  lijst
                )}
              </section>
            );
          })}
        </>
      )}
    </Stapel>
  );
}

function Geval(props: {
  uitslag: Voorbeelduitslag;
  setId: string;
  w: Woordenlijst;
  magBewerken: boolean;
  isEigen: boolean;
}): ReactElement {
  const { uitslag, setId, w, magBewerken, isEigen } = props;
  const { voorbeeld, soort } = uitslag;
  return (
    <li id={`voorbeeld-${voorbeeld.id}`} className={stijl["geval"]} data-stand={soort}>
      <p className={stijl["titel"]}>{voorbeeld.titel}</p>
      <Rij>
        <Merkje toon={STAND[soort].toon}>{STAND[soort].woord}</Merkje>
        {isEigen ? <Merkje toon="accent">Gewijzigd in deze set</Merkje> : null}
      </Rij>
      <p className={stijl["vraag"]}>{vraagVanVoorbeeldInWoorden(voorbeeld.vraag, w)}</p>
      <Vergelijking uitslag={uitslag} w={w} setId={magBewerken ? setId : null} />
      {voorbeeld.toelichting === undefined ? null : <p>{voorbeeld.toelichting}</p>}
      {magBewerken ? (
        <p className="dw-niet-drukken">
          <Koppeling als={Link} href={`/wijzigingssets/${setId}/voorbeelden/${voorbeeld.id}`}>
            {soort === "anders" ? "Los dit op" : "Bewerk dit voorbeeld"}
            <VisueelVerborgen>: {voorbeeld.titel}</VisueelVerborgen>
          </Koppeling>
          {uitslag.regels.length === 0 ? null : (
            <>
              {" "}
              <Koppeling als={Link} href={`/wijzigingssets/${setId}/raster?voorbeeld=${voorbeeld.id}`}>
                Toon de regels in het raster<VisueelVerborgen>: {voorbeeld.titel}</VisueelVerborgen>
              </Koppeling>
            </>
          )}
        </p>
      ) : null}
    </li>
  );
}
