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
        {soort === "uitzonderingsbeleid" ? (
          <Weg {...props} />
        ) : soort === "lokale-partner" ? (
          <Partner {...props} />
        ) : (
          <Regels {...props} />
        )}
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
      {BIJ[soort] === undefined ? null : <Alinea>{BIJ[soort]}</Alinea>}
    </>
  );
}

/** What else follows from it, that no count shows. */
const BIJ: Partial<Record<Soort, string>> = {
  verbod: "Wat u verbiedt, kan ook niet meer als verenigbaar gebruik of als gemotiveerde uitzondering.",
  inperking:
    "Wat buiten de inperking valt, kan ook niet meer als verenigbaar gebruik of als gemotiveerde uitzondering.",
  convenant: "Het convenant staat bij het antwoord als uitleg over hoe. Een grondslag wordt het nooit.",
  reglement: "Het reglement staat bij het antwoord als uitleg over hoe. Een grondslag wordt het nooit.",
  mandaat:
    "Dit hoort bij het mandaatregister van het domein. Bij vragen waar geen mandaat voor is, vraagt Deelwijzer voortaan wie bevoegd is.",
};

function Partner({ voorproef }: VoorproefBladProps): ReactElement {
  return (
    <>
      <Alinea maat="intro">
        Medewerkers kunnen deze partner kiezen en vinden. Zij krijgen precies de antwoorden van de partner uit
        de tabellen, met uw reden erbij.
      </Alinea>
      <Alinea>
        {voorproef.regels.length === 0
          ? "Er is nu geen regel voor die partner. Het antwoord is dan meestal dat er geen grondslag is."
          : `Er ${voorproef.regels.length === 1 ? "is 1 regel" : `zijn ${voorproef.regels.length} regels`} voor die partner. Die ${voorproef.regels.length === 1 ? "geldt" : "gelden"} ook hier, en geen andere.`}
      </Alinea>
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
