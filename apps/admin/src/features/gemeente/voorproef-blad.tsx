import { datumInWoorden, inZin, naam, type Woordenlijst } from "@core/grondslagen";
import { Alinea, Details, Koppeling, Lijst, Melding, Merkje, Paneel, Sectie } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { Voorproef } from "../../gemeentelaag/bereid-voor.ts";
import stijl from "./formulier.module.css";
import type { Soort } from "./formulierstaat.ts";
import { bewijsInWoorden, gevolgenInWoorden, raaktInWoorden } from "./voorproef-in-woorden.ts";

export type VoorproefBladProps = {
  soort: Soort;
  voorproef: Voorproef;
  eis: string;
  woordenlijst: Woordenlijst;
};

/** What recording would do, before it is recorded. */
export function VoorproefBlad(props: VoorproefBladProps): ReactElement {
  const { soort, voorproef } = props;
  return (
    <Sectie kop="Wat dit doet">
      <Paneel>
        {soort === "uitzonderingsbeleid" ? <Weg {...props} /> : <Regels {...props} />}
        <div className={stijl["bewijs"]}>
          <Merkje toon="ja" teken>
            Verruimt niets
          </Merkje>
          <Alinea maat="klein" gedempt>
            {bewijsInWoorden(voorproef)} Uitgeprobeerd voor {datumInWoorden(voorproef.peildatum)}.
          </Alinea>
        </div>
      </Paneel>
    </Sectie>
  );
}

function Regels({ soort, voorproef, eis }: VoorproefBladProps): ReactElement {
  const gevolgen = gevolgenInWoorden(voorproef, eis);
  return (
    <>
      <Alinea maat="intro">{raaktInWoorden(voorproef.regels.length, voorproef.tabelversie)}</Alinea>
      {gevolgen.length === 0 ? (
        <Melding soort="let op" kop="er is geen regel waar dit bij past">
          Kijk of u de goede domeinen, richtingen, partners en gegevens hebt gekozen.
        </Melding>
      ) : (
        <ul role="list" className={stijl["gevolgen"]}>
          {gevolgen.map(({ zin, regels }) => (
            <li key={zin}>
              <strong>{zin}</strong>
              <Details samenvatting={regels.length === 1 ? "Bekijk de regel" : "Bekijk de regels"}>
                <Lijst>
                  {regels.map(({ id, naam: regelnaam }) => (
                    <li key={id}>
                      <Koppeling als={Link} href={`/tabellen/regels/${id}`}>
                        {regelnaam}
                      </Koppeling>
                    </li>
                  ))}
                </Lijst>
              </Details>
            </li>
          ))}
        </ul>
      )}
      {soort === "verbod" ? (
        <Alinea>
          Wat u verbiedt, kan ook niet meer als verenigbaar gebruik of als gemotiveerde uitzondering.
        </Alinea>
      ) : null}
    </>
  );
}

function Weg({ voorproef, woordenlijst: w }: VoorproefBladProps): ReactElement {
  const { combinaties } = voorproef;
  return (
    <>
      <Alinea maat="intro">
        Geen enkel antwoord van de tabellen verandert. U opent de weg van de uitzondering voor{" "}
        {combinaties.length === 1 ? "1 combinatie" : `${combinaties.length} combinaties`}.
      </Alinea>
      <Lijst>
        {combinaties.map(({ domein, partner, heeftGrondslag }) => (
          <li key={`${domein} ${partner}`}>
            {naam(w, "domeinen", domein)} met {inZin(w, "partners", partner)}:{" "}
            {heeftGrondslag
              ? "de tabellen geven soms een grondslag. Dan is een uitzondering niet nodig."
              : "de tabellen geven hier nu geen grondslag."}
          </li>
        ))}
      </Lijst>
      <Melding soort="let op" kop="een uitzondering is nooit rechtmatig">
        Ook met dit beleid mag delen zonder grondslag niet van de AVG. De medewerker kiest er bewust voor,
        schrijft op waarom, en de FG kan dat besluit nalezen.
      </Melding>
    </>
  );
}
