"use client";

import { Details, Sectie, Stapel, TekstVeld, VinkGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { hoofdletter } from "../woorden/regel-in-woorden.ts";
import type { Lijsten } from "./bepaling-velden.tsx";
import { AlleenVelden } from "./alleen-velden.tsx";
import { AntwoordTekst } from "./antwoord-tekst.tsx";
import { BereikVelden, partnerOpties } from "./bereik-velden.tsx";
import type { Afspraakwaarden, Velden } from "./formulierstaat.ts";
import { LijstKeuze } from "./lijst-keuze.tsx";

/** What was agreed about how, in five short lines; each may stay empty. */
const WERKWIJZE = [
  [
    "procedure",
    "Welke stappen zet de medewerker?",
    "Bijvoorbeeld: vraag het eerst aan de cliënt, en stuur dan het formulier.",
  ],
  ["wie", "Wie mag dit doen?", "Een functie of team. Bijvoorbeeld: consulenten van het wijkteam."],
  [
    "contact",
    "Bij wie kunt u terecht?",
    "Een functie of loket, geen naam. Bijvoorbeeld: het loket van de partner.",
  ],
  ["kanaal", "Hoe wordt het beveiligd verstuurd?", "Bijvoorbeeld: met beveiligde e-mail."],
  ["bewaren", "Hoe lang wordt het bewaard?", "Bijvoorbeeld: tot vijf jaar na het einde van de hulp."],
] as const;

/** A convenant or a reglement: what it says about how data are shared. */
export function AfspraakVelden(props: Velden<Afspraakwaarden> & Lijsten): ReactElement {
  const { waarden, zet, fout, woordenlijst: w, eigenVereisten } = props;
  const isConvenant = waarden.soort === "convenant";
  return (
    <>
      <Sectie kop={isConvenant ? "Wat is er afgesproken?" : "Wat staat er in het reglement?"}>
        <Stapel ruimte="l">
          <TekstVeld
            name="titel"
            label={isConvenant ? "Titel van het convenant" : "Titel van het reglement"}
            maxLength={200}
            value={waarden.titel}
            fout={fout("titel")}
            onChange={(event) => zet({ titel: event.target.value })}
          />
          {isConvenant ? (
            <LijstKeuze
              name="partijen"
              label="Met welke partners is dit afgesproken?"
              toelichting="Uw eigen gemeente hoeft u niet te kiezen."
              opties={partnerOpties(w)}
              value={waarden.partijen}
              fout={fout("partijen")}
              onChange={(partijen) => zet({ partijen })}
              eenheid={{ een: "partner", meer: "partners" }}
            />
          ) : null}
          <AntwoordTekst
            waarden={waarden}
            zet={zet}
            fout={fout}
            label="Wat moet de medewerker weten?"
            letOp="Of delen mag, zegt de wet; hier staat hoe."
          />
          <VinkGroep
            name="vereisten"
            label="Welke eisen stelt dit?"
            toelichting="Kies niets als er geen extra eis in staat. Staat een eis er niet bij? Leg die eerst vast als extra eis."
            regels
            opties={[...w.vereisten, ...eigenVereisten].map(({ id, naam }) => ({
              value: id,
              label: hoofdletter(naam),
            }))}
            value={waarden.vereisten}
            fout={fout("vereisten")}
            onChange={(vereisten) => zet({ vereisten })}
          />
        </Stapel>
      </Sectie>
      <Sectie kop="Hoe gaat het delen?">
        <Stapel ruimte="l">
          {WERKWIJZE.map(([veld, label, toelichting]) => (
            <TekstVeld
              key={veld}
              name={veld}
              label={label}
              toelichting={toelichting}
              optioneel
              maxLength={veld === "procedure" ? 500 : 300}
              value={waarden[veld]}
              fout={fout(veld)}
              onChange={(event) => zet({ [veld]: event.target.value })}
            />
          ))}
        </Stapel>
      </Sectie>
      {/* Rare, so folded; it stays open where something was chosen or is wrong. */}
      <Details
        samenvatting={isConvenant ? "Perkt het convenant iets in?" : "Perkt het reglement iets in?"}
        open={perktIn(waarden) || ALLEEN.some((veld) => fout(veld) !== undefined)}
      >
        <Stapel ruimte="l">
          <AlleenVelden {...props} />
        </Stapel>
      </Details>
      <Sectie kop="Waar geldt het?">
        <Stapel ruimte="l">
          <BereikVelden {...props} />
        </Stapel>
      </Sectie>
    </>
  );
}

const ALLEEN = ["alleenGegevens", "alleenBetrokkenen", "alleenDoelen"] as const;

function perktIn(waarden: Afspraakwaarden): boolean {
  return ALLEEN.some((veld) => (waarden[veld] ?? []).length > 0);
}
