"use client";

import type { Woordenlijst } from "@core/grondslagen";
import { Keuzelijst, Sectie, Stapel, TekstVak, TekstVeld } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { landelijkeOpties } from "./bereik-velden.tsx";
import type { Partnerwaarden, Velden } from "./formulierstaat.ts";

/** A partner by the name it has here, and which partner of the tables it is, with the reason. */
export function PartnerVelden(props: Velden<Partnerwaarden> & { woordenlijst: Woordenlijst }): ReactElement {
  const { waarden, zet, fout, woordenlijst: w } = props;
  return (
    <>
      <Sectie kop="Hoe heet deze partner?">
        <Stapel ruimte="l">
          <TekstVeld
            name="naam"
            label="Naam"
            toelichting="De naam van de organisatie of het team. Bijvoorbeeld: Wijkteam Noord."
            maxLength={100}
            value={waarden.naam}
            fout={fout("naam")}
            onChange={(event) => zet({ naam: event.target.value })}
          />
          <TekstVeld
            name="inZin"
            label="Naam in een zin"
            toelichting="Bijvoorbeeld: het wijkteam Noord."
            optioneel
            maxLength={100}
            value={waarden.inZin}
            fout={fout("inZin")}
            onChange={(event) => zet({ inZin: event.target.value })}
          />
          <TekstVeld
            name="aliassen"
            label="Andere namen"
            toelichting="Met een komma ertussen. Medewerkers vinden de partner ook met deze namen."
            optioneel
            maxLength={500}
            value={waarden.aliassen}
            fout={fout("aliassen")}
            onChange={(event) => zet({ aliassen: event.target.value })}
          />
        </Stapel>
      </Sectie>
      <Sectie kop="Welke partner is dit in de tabellen?">
        <Stapel ruimte="l">
          <Keuzelijst
            name="partner"
            label="Partner uit de landelijke tabellen"
            toelichting="Kies precies de goede. Een woningcorporatie is bijvoorbeeld iets anders dan een verhuurder. Staat de partner er niet bij? Kies dan de partner die niet in de tabellen staat."
            opties={landelijkeOpties(w)}
            value={waarden.partner === "" ? null : waarden.partner}
            fout={fout("partner")}
            onChange={(partner) => zet({ partner: partner ?? "" })}
            eenheid={{ een: "partner", meer: "partners" }}
          />
          <TekstVak
            name="reden"
            label="Waarom is dit die partner?"
            toelichting="Schrijf op wat uw privacyadviseur hierover zegt. Medewerkers lezen deze reden bij het antwoord."
            maxLength={1000}
            value={waarden.reden}
            fout={fout("reden")}
            onChange={(event) => zet({ reden: event.target.value })}
          />
        </Stapel>
      </Sectie>
    </>
  );
}
