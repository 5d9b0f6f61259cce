"use client";

import { avgGrondslagSchema, controleSchema, type Controle, type Regel } from "@core/grondslagen";
import { avgInWoorden } from "@deelwijzer/grondslagen-react";
import { KeuzeGroep, TekstVak, VeldGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { DeelProps } from "../bewerken/regel/deel-props.ts";
import { VereistenVelden } from "../bewerken/regel/vereisten-velden.tsx";
import { useFout } from "../bewerken/velden/bewerk-context.ts";
import { Datum } from "../bewerken/velden/datum.tsx";
import { DimensieVeld } from "../bewerken/velden/dimensie-veld.tsx";
import { Meerkeuze } from "../bewerken/velden/meerkeuze.tsx";
import { optiesVan } from "../bewerken/velden/opties.ts";
import { Vinkjes } from "../bewerken/velden/vink.tsx";
import { BINDING, RICHTING_KORT, STAAT } from "../woorden/regel-in-woorden.ts";
import { leesVoorwaarden } from "../../regelblad/samengesteld.ts";

export type CelVeldenProps = DeelProps & { kolom: string; kop: string };

const DIMENSIES = {
  gegevens: {
    zwijgt: "Over andere gegevens zwijgt de bron",
    een: "soort gegevens",
    meer: "soorten gegevens",
  },
  doelen: { zwijgt: "De bron zwijgt over het doel", een: "doel", meer: "doelen" },
  betrokkenen: { zwijgt: "De bron zwijgt over wie het gaat", een: "persoon", meer: "personen" },
  herkomst: { zwijgt: "De bron zwijgt over de herkomst", een: "herkomst", meer: "herkomsten" },
} as const;

/** The controls of one column, the same as on the form of a rule. */
export function CelVelden(props: CelVeldenProps): ReactElement | null {
  const { kolom, kop, formulier: f, zet, inhoud } = props;
  const w = inhoud.woordenlijst;
  const fout = useFout(kolom);
  switch (kolom) {
    case "richtingen":
      return (
        <VeldGroep id={kolom} label={kop} {...fout}>
          <Vinkjes
            id={kolom}
            smal
            opties={Object.entries(RICHTING_KORT).map(([id, naam]) => ({ id, naam }))}
            waarden={f.richtingen}
            onChange={(richtingen) => zet({ richtingen })}
          />
        </VeldGroep>
      );
    case "partners":
      return (
        <VeldGroep id={kolom} label={kop} {...fout}>
          <Meerkeuze
            id={kolom}
            opties={optiesVan(w.partners)}
            waarden={f.partners}
            eenheid={{ een: "partner", meer: "partners" }}
            onChange={(partners) => zet({ partners })}
          />
        </VeldGroep>
      );
    case "gegevens":
    case "doelen":
    case "betrokkenen":
    case "herkomst": {
      const { zwijgt, een, meer } = DIMENSIES[kolom];
      return (
        <DimensieVeld
          veld={kolom}
          label={kop}
          zwijgt={zwijgt}
          termen={w[kolom]}
          eenheid={{ een, meer }}
          waarde={f[kolom]}
          onChange={(waarde) => zet({ [kolom]: waarde })}
          naast={kolom === "gegevens"}
        />
      );
    }
    case "vereisten":
      return <VereistenVelden {...props} alleenEisen />;
    case "voorwaarden":
      return (
        <TekstVak
          name={kolom}
          label={kop}
          toelichting="Elke voorwaarde op een eigen regel."
          rows={5}
          maxLength={8000}
          defaultValue={f.voorwaarden.map(({ tekst }) => tekst).join("\n")}
          onChange={(event) => zet({ voorwaarden: leesVoorwaarden(event.target.value) })}
          {...fout}
        />
      );
    case "binding":
      return (
        <KeuzeGroep
          name={kolom}
          label={kop}
          opties={Object.entries(BINDING).map(([value, label]) => ({ value, label }))}
          value={f.binding}
          onChange={(binding) => zet({ binding: binding as Regel["binding"] })}
        />
      );
    case "avg":
      return (
        <KeuzeGroep
          name={kolom}
          label={kop}
          opties={[null, ...avgGrondslagSchema.options].map((grond) => ({
            value: grond ?? "geen",
            label: avgInWoorden(grond),
          }))}
          value={f.avg === "" ? "geen" : f.avg}
          onChange={(avg) => zet({ avg: avg === "geen" ? "" : avg })}
        />
      );
    case "controle":
      return (
        <KeuzeGroep
          name={kolom}
          label={kop}
          opties={controleSchema.options.map((value) => ({ value, label: STAAT[value].woord }))}
          value={f.controle}
          onChange={(controle) => zet({ controle: controle as Controle })}
        />
      );
    case "van":
    case "totEnMet":
    case "laatstGecontroleerd":
      return (
        <Datum
          id={kolom}
          label={kop}
          {...(kolom === "totEnMet" ? { toelichting: "De laatste dag. Leeg: er is geen einde bekend." } : {})}
          waarde={f[kolom]}
          onChange={(waarde) => zet({ [kolom]: waarde })}
        />
      );
    default:
      return null;
  }
}
