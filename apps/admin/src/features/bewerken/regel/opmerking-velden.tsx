"use client";

import { opmerkingSchema, type Opmerking } from "@core/grondslagen";
import { TekstVak } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { KeuzeVeld } from "../../regels/keuze-veld.tsx";
import { OPMERKING_SOORT } from "../../woorden/regel-in-woorden.ts";
import { nieuweSleutel } from "../formulier/rijen.ts";
import type { Opmerkingrij } from "../regel-formulier/formulier.ts";
import { useBewerkOmgeving } from "../velden/bewerk-context.ts";
import { HerhaalLijst } from "../velden/herhaal-lijst.tsx";
import { Veldblok } from "../velden/veldblok.tsx";
import type { DeelProps } from "./deel-props.ts";

const SOORTEN = opmerkingSchema.shape.soort.options.map((id) => ({ id, naam: OPMERKING_SOORT[id] }));

/** Remarks that go with the rule, each with its kind. */
export function OpmerkingVelden({ formulier, zet }: DeelProps): ReactElement {
  const { fouten } = useBewerkOmgeving();
  const rijen = formulier.opmerkingen;
  const wijzig = (sleutel: string, deel: Partial<Opmerkingrij>) =>
    zet({ opmerkingen: rijen.map((rij) => (rij.sleutel === sleutel ? { ...rij, ...deel } : rij)) });
  return (
    <Veldblok veld="opmerkingen">
      <HerhaalLijst
        id="opmerkingen"
        label="Opmerkingen"
        toelichting="Wat een lezer van deze regel moet weten, zoals een afwijking van de wettekst."
        woord={{ een: "opmerking", leeg: "Er staat geen opmerking." }}
        rijen={rijen}
        onToevoegen={() =>
          zet({
            opmerkingen: [
              ...rijen,
              { sleutel: nieuweSleutel(rijen), oud: null, soort: "toelichting", tekst: "" },
            ],
          })
        }
        onVerwijder={(sleutel) => zet({ opmerkingen: rijen.filter((rij) => rij.sleutel !== sleutel) })}
      >
        {(rij, naam) => (
          <>
            <KeuzeVeld
              name={`opmerking-${rij.sleutel}-soort`}
              label={`${naam}: soort`}
              alle={null}
              opties={SOORTEN}
              value={rij.soort}
              onChange={(soort) =>
                wijzig(rij.sleutel, { soort: (soort ?? "toelichting") as Opmerking["soort"] })
              }
            />
            <TekstVak
              name={`opmerking-${rij.sleutel}`}
              label="Tekst"
              rows={2}
              maxLength={4000}
              value={rij.tekst}
              fout={fouten.get(`opmerking-${rij.sleutel}`)}
              onChange={(event) => wijzig(rij.sleutel, { tekst: event.target.value })}
            />
          </>
        )}
      </HerhaalLijst>
    </Veldblok>
  );
}
