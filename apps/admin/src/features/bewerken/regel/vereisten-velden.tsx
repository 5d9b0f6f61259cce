"use client";

import { vereistenStatusSchema, type VereistenStatus } from "@core/grondslagen";
import { KeuzeGroep, Keuzelijst, TekstVak } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { KeuzeVeld } from "../../regels/keuze-veld.tsx";
import { DOOR } from "../../woorden/regel-in-woorden.ts";
import stijl from "../bewerken.module.css";
import { nieuweSleutel } from "../formulier/rijen.ts";
import type { Eisrij } from "../regel-formulier/formulier.ts";
import { useBewerkOmgeving, useFout } from "../velden/bewerk-context.ts";
import { HerhaalLijst } from "../velden/herhaal-lijst.tsx";
import { optiesVan } from "../velden/opties.ts";
import { Veldblok } from "../velden/veldblok.tsx";
import type { DeelProps } from "./deel-props.ts";

const STATUS: Record<VereistenStatus, string> = {
  vermeld: "De bron noemt vereisten",
  "geen-extra": "De bron zegt dat er geen extra vereiste is",
  "niet-vermeld": "De bron vermeldt ze niet",
};

const WIE = Object.entries(DOOR).map(([id, woord]) => ({ id, naam: `Van de ${woord}` }));

/** What the law asks besides, and conditions that a question cannot carry. */
export function VereistenVelden(props: DeelProps & { alleenEisen?: boolean }): ReactElement {
  const { formulier: f, zet, alleenEisen = false } = props;
  const fout = useFout("vereisten");
  return (
    <>
      <Veldblok veld="vereisten">
        <div className={stijl["dicht"]}>
          <KeuzeGroep
            name="vereisten"
            label="Vereisten"
            opties={vereistenStatusSchema.options.map((value) => ({ value, label: STATUS[value] }))}
            value={f.vereistenStatus}
            onChange={(status) => zet({ vereistenStatus: status as VereistenStatus })}
            {...fout}
          />
        </div>
        {f.vereistenStatus === "vermeld" ? <Eisen {...props} /> : null}
      </Veldblok>
      {alleenEisen ? null : <Voorwaarden {...props} />}
    </>
  );
}

function Eisen({ formulier, zet, inhoud }: DeelProps): ReactElement {
  const { fouten } = useBewerkOmgeving();
  const rijen = formulier.vereisten;
  const wijzig = (sleutel: string, deel: Partial<Eisrij>) =>
    zet({ vereisten: rijen.map((rij) => (rij.sleutel === sleutel ? { ...rij, ...deel } : rij)) });
  return (
    <HerhaalLijst
      id="vereisten-lijst"
      label="Deze vereisten"
      woord={{ een: "vereiste", leeg: "Er staat nog geen vereiste." }}
      rijen={rijen}
      onToevoegen={() =>
        zet({
          vereisten: [...rijen, { sleutel: nieuweSleutel(rijen), oud: null, vereiste: null, door: "" }],
        })
      }
      onVerwijder={(sleutel) => zet({ vereisten: rijen.filter((rij) => rij.sleutel !== sleutel) })}
    >
      {(rij) => (
        <div className={stijl["eis"]}>
          <Keuzelijst
            name={`vereiste-${rij.sleutel}`}
            label="Vereiste"
            opties={optiesVan(inhoud.woordenlijst.vereisten)}
            eenheid={{ een: "vereiste", meer: "vereisten" }}
            value={rij.vereiste}
            fout={fouten.get(`vereiste-${rij.sleutel}`)}
            onChange={(vereiste) => wijzig(rij.sleutel, { vereiste })}
          />
          <KeuzeVeld
            name={`vereiste-${rij.sleutel}-door`}
            label="Van wie"
            alle="Niet genoemd"
            opties={WIE}
            value={rij.door}
            onChange={(door) => wijzig(rij.sleutel, { door: (door ?? "") as Eisrij["door"] })}
          />
        </div>
      )}
    </HerhaalLijst>
  );
}

function Voorwaarden({ formulier, zet }: DeelProps): ReactElement {
  const { fouten } = useBewerkOmgeving();
  const rijen = formulier.voorwaarden;
  return (
    <Veldblok veld="voorwaarden">
      <HerhaalLijst
        id="voorwaarden"
        label="Voorwaarden"
        toelichting="Wat een vraag niet kan dragen, zoals: alleen met een besluit van het college. Schrijf hele zinnen."
        woord={{ een: "voorwaarde", leeg: "Er staat geen voorwaarde." }}
        rijen={rijen}
        onToevoegen={() => zet({ voorwaarden: [...rijen, { sleutel: nieuweSleutel(rijen), tekst: "" }] })}
        onVerwijder={(sleutel) => zet({ voorwaarden: rijen.filter((rij) => rij.sleutel !== sleutel) })}
      >
        {(rij, naam) => (
          <TekstVak
            name={`voorwaarde-${rij.sleutel}`}
            label={naam}
            rows={2}
            maxLength={2000}
            value={rij.tekst}
            fout={fouten.get(`voorwaarde-${rij.sleutel}`)}
            onChange={(event) =>
              zet({
                voorwaarden: rijen.map((eerder) =>
                  eerder.sleutel === rij.sleutel ? { ...eerder, tekst: event.target.value } : eerder,
                ),
              })
            }
          />
        )}
      </HerhaalLijst>
    </Veldblok>
  );
}
