"use client";

import { DatumVeld, Sectie, Stapel, TekstVeld } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Vastlegging } from "../../gemeentelaag/invoer.ts";
import { HALVE_DATUM, type Velden } from "./formulierstaat.ts";

type Besluitwaarden = Pick<
  Vastlegging,
  "vastgesteldDoor" | "vastgesteldOp" | "vindplaats" | "geldtVan" | "laatsteDag"
>;

/** Who decided, when, where it can be read, and from when to when it holds. */
export function BesluitVelden({ waarden, zet, fout }: Velden<Besluitwaarden>): ReactElement {
  const datum = (veld: "vastgesteldOp" | "geldtVan" | "laatsteDag") => ({
    name: veld,
    fout: fout(veld),
    value: waarden[veld] === HALVE_DATUM ? null : waarden[veld],
    onChange: (iso: string | null, { soort }: { soort: string }) =>
      zet({ [veld]: iso ?? (soort === "leeg" ? "" : HALVE_DATUM) }),
  });
  return (
    <>
      <Sectie kop="Wie heeft dit besloten?">
        <Stapel ruimte="l">
          <TekstVeld
            name="vastgesteldDoor"
            label="Vastgesteld door"
            toelichting="Een orgaan of een functie, bijvoorbeeld: het college van burgemeester en wethouders. Geen naam van een persoon."
            maxLength={200}
            value={waarden.vastgesteldDoor}
            fout={fout("vastgesteldDoor")}
            onChange={(event) => zet({ vastgesteldDoor: event.target.value })}
          />
          <DatumVeld label="Vastgesteld op" {...datum("vastgesteldOp")} />
          <TekstVeld
            name="vindplaats"
            label="Waar staat het besluit?"
            toelichting="Bijvoorbeeld: Privacyreglement sociaal domein, artikel 7. Of een adres op internet."
            optioneel
            maxLength={300}
            value={waarden.vindplaats}
            fout={fout("vindplaats")}
            onChange={(event) => zet({ vindplaats: event.target.value })}
          />
        </Stapel>
      </Sectie>
      <Sectie kop="Wanneer geldt het?">
        <Stapel ruimte="l">
          <DatumVeld
            label="Eerste dag"
            toelichting="Dit mag in de toekomst liggen, maar niet voor de dag van vaststellen."
            {...datum("geldtVan")}
          />
          <DatumVeld
            label="Laatste dag"
            toelichting="Laat leeg als er geen einde is besloten. U kunt later altijd een laatste dag vastleggen."
            optioneel
            {...datum("laatsteDag")}
          />
        </Stapel>
      </Sectie>
    </>
  );
}
