"use client";

import { veldnaam } from "@core/grondslagen";
import { TekstVak, TekstVeld, VeldGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { nieuweSleutel } from "../formulier/rijen.ts";
import type { Andersrij, LeidraadFormulier } from "../term-formulier/leidraad.ts";
import { useBewerkOmgeving } from "../velden/bewerk-context.ts";
import { HerhaalLijst } from "../velden/herhaal-lijst.tsx";
import { Veldblok } from "../velden/veldblok.tsx";
import { BronEnPlaats } from "./bron-en-plaats.tsx";
import type { TermVeldenProps } from "./term-velden.tsx";

/** Sources that say otherwise, which of them is followed, and what a law of before said: why the answer is this one. */
export function LeidraadAnders({ formulier, zet, inhoud }: TermVeldenProps): ReactElement {
  const { fouten } = useBewerkOmgeving();
  const { leidraad } = formulier;
  const rijen = leidraad.anders;
  const wijzig = (deel: Partial<LeidraadFormulier>) => zet({ leidraad: { ...leidraad, ...deel } });
  const zetRij = (sleutel: string, deel: Partial<Andersrij>) =>
    wijzig({ anders: rijen.map((rij) => (rij.sleutel === sleutel ? { ...rij, ...deel } : rij)) });
  const vak = (
    veld: "keuze" | "was" | "wasArtikelen" | "werd",
    label: string,
    toelichting: string,
    optioneel: boolean,
  ) => {
    const props = {
      name: veld,
      label,
      toelichting,
      optioneel,
      value: leidraad[veld],
      fout: fouten.get(veld),
      onChange: (event: { target: { value: string } }) => wijzig({ [veld]: event.target.value }),
    };
    return veld === "wasArtikelen" ? (
      <TekstVeld maxLength={300} {...props} />
    ) : (
      <TekstVak rows={2} maxLength={2000} {...props} />
    );
  };
  const vroeger = leidraad.was + leidraad.wasArtikelen + leidraad.werd !== "";
  return (
    <>
      <Veldblok veld="anders">
        <HerhaalLijst
          id="anders"
          label={veldnaam("anders")}
          toelichting="Bronnen die het anders zeggen dan dit antwoord. De medewerker leest ze allebei."
          woord={{ een: "andere bron", leeg: "Geen bron zegt het anders." }}
          rijen={rijen}
          onToevoegen={() =>
            wijzig({ anders: [...rijen, { sleutel: nieuweSleutel(rijen), bron: "", plaats: "", tekst: "" }] })
          }
          onVerwijder={(sleutel) => wijzig({ anders: rijen.filter((rij) => rij.sleutel !== sleutel) })}
        >
          {(rij) => {
            const begin = `anders-${rij.sleutel}`;
            return (
              <>
                <BronEnPlaats
                  begin={begin}
                  plek={rij}
                  zet={(deel) => zetRij(rij.sleutel, deel)}
                  inhoud={inhoud}
                />
                <TekstVak
                  name={`${begin}-tekst`}
                  label="Wat deze bron zegt"
                  rows={2}
                  maxLength={2000}
                  value={rij.tekst}
                  fout={fouten.get(`${begin}-tekst`)}
                  onChange={(event) => zetRij(rij.sleutel, { tekst: event.target.value })}
                />
              </>
            );
          }}
        </HerhaalLijst>
      </Veldblok>
      <Veldblok veld="keuze">
        {vak(
          "keuze",
          veldnaam("keuze"),
          "Alleen als een andere bron het anders zegt. Bijvoorbeeld: wij volgen de wettekst, want die is nieuwer.",
          rijen.length === 0,
        )}
      </Veldblok>
      <Veldblok veld="vervangt">
        <VeldGroep
          id="vervangt"
          label={veldnaam("vervangt")}
          optioneel
          toelichting="Voor wie een bron van vóór een wetswijziging leest. Leeg: er is geen oud recht dat nog verwart."
        >
          {vak(
            "was",
            "Wat er vroeger gold",
            "Bijvoorbeeld: toestemming kon altijd worden ingetrokken.",
            !vroeger,
          )}
          {vak("wasArtikelen", "Waar dat stond", "Bijvoorbeeld: artikel 5, lid 2 Wbp.", !vroeger)}
          {vak("werd", "Wat ervoor in de plaats kwam", "Noem ook het artikel van nu.", !vroeger)}
        </VeldGroep>
      </Veldblok>
    </>
  );
}
