"use client";

import { VeldGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { KeuzeVeld } from "../../regels/keuze-veld.tsx";
import { RICHTING_KORT } from "../../woorden/regel-in-woorden.ts";
import { useFout } from "../velden/bewerk-context.ts";
import { DimensieVeld } from "../velden/dimensie-veld.tsx";
import { Meerkeuze } from "../velden/meerkeuze.tsx";
import { optiesVan } from "../velden/opties.ts";
import { Veldblok } from "../velden/veldblok.tsx";
import { Vinkjes } from "../velden/vink.tsx";
import type { DeelProps } from "./deel-props.ts";

/** A question, never the direction of a rule (contract, rule of reading 3). */
const GEEN_RICHTING = "uitwisselen";

/** Who, which way, with whom, what, for what, about whom, and where the data came from. */
export function Waarover({ formulier: f, zet, inhoud }: DeelProps): ReactElement {
  const w = inhoud.woordenlijst;
  const domein = useFout("domein");
  const richtingen = useFout("richtingen");
  const partners = useFout("partners");
  return (
    <>
      <Veldblok veld="domein">
        <KeuzeVeld
          name="domein"
          label="Domein"
          alle="Kies een domein"
          opties={w.domeinen}
          value={f.domein}
          onChange={(id) => zet({ domein: id ?? "" })}
          {...domein}
        />
      </Veldblok>
      <Veldblok veld="richtingen">
        <VeldGroep id="richtingen" label="Richting" {...richtingen}>
          <Vinkjes
            id="richtingen"
            smal
            opties={w.richtingen
              .filter(({ id }) => id !== GEEN_RICHTING)
              .map(({ id, naam }) => ({ id, naam: RICHTING_KORT[id] ?? naam }))}
            waarden={f.richtingen}
            onChange={(waarden) => zet({ richtingen: waarden })}
          />
        </VeldGroep>
      </Veldblok>
      <Veldblok veld="partners">
        <VeldGroep
          id="partners"
          label="Partners"
          toelichting="Met wie de gegevens worden gedeeld. Bij intern: het domein dat de gegevens heeft."
          {...partners}
        >
          <Meerkeuze
            id="partners"
            opties={optiesVan(w.partners)}
            waarden={f.partners}
            eenheid={{ een: "partner", meer: "partners" }}
            onChange={(waarden) => zet({ partners: waarden })}
          />
        </VeldGroep>
      </Veldblok>
      <DimensieVeld
        veld="gegevens"
        label="Gegevens"
        toelichting="Bijzondere persoonsgegevens dekt elke bijzondere soort. Een genoemde soort dekt alleen zichzelf."
        zwijgt="Over andere gegevens zwijgt de bron"
        termen={w.gegevens}
        eenheid={{ een: "soort gegevens", meer: "soorten gegevens" }}
        waarde={f.gegevens}
        onChange={(gegevens) => zet({ gegevens })}
        naast
      />
      <DimensieVeld
        veld="doelen"
        label="Doelen"
        zwijgt="De bron zwijgt over het doel"
        termen={w.doelen}
        eenheid={{ een: "doel", meer: "doelen" }}
        waarde={f.doelen}
        onChange={(doelen) => zet({ doelen })}
      />
      <DimensieVeld
        veld="betrokkenen"
        label="Over wie"
        zwijgt="De bron zwijgt over wie het gaat"
        termen={w.betrokkenen}
        eenheid={{ een: "persoon", meer: "personen" }}
        waarde={f.betrokkenen}
        onChange={(betrokkenen) => zet({ betrokkenen })}
      />
      <DimensieVeld
        veld="herkomst"
        label="Herkomst van de gegevens"
        zwijgt="De bron zwijgt over de herkomst"
        termen={w.herkomst}
        eenheid={{ een: "herkomst", meer: "herkomsten" }}
        waarde={f.herkomst}
        onChange={(herkomst) => zet({ herkomst })}
      />
    </>
  );
}
