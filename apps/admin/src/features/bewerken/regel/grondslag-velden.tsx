"use client";

import { avgGrondslagSchema, type Regel } from "@core/grondslagen";
import { avgInWoorden } from "@deelwijzer/grondslagen-react";
import { KeuzeGroep, TekstVeld } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { KeuzeVeld } from "../../regels/keuze-veld.tsx";
import { BINDING } from "../../woorden/regel-in-woorden.ts";
import stijl from "../bewerken.module.css";
import type { RegelFormulier } from "../regel-formulier/formulier.ts";
import { useFout } from "../velden/bewerk-context.ts";
import { Veldblok } from "../velden/veldblok.tsx";
import { Artikelen } from "./artikelen.tsx";
import type { DeelProps } from "./deel-props.ts";

const BINDINGEN = Object.entries(BINDING).map(([id, naam]) => ({ id, naam }));
const GRONDSLAGEN = avgGrondslagSchema.options.map((id) => ({ id, naam: avgInWoorden(id) }));
const ART9: readonly { value: RegelFormulier["art9"]["keuze"]; label: string }[] = [
  { value: "geen", label: "Niet nodig: de regel draagt geen bijzondere gegevens" },
  { value: "niet-vermeld", label: "De bron noemt geen uitzondering" },
  { value: "genoemd", label: "De bron noemt deze uitzondering" },
];

/** What the rule rests on: provisions, whether it may or must, the bases of the AVG. */
export function GrondslagVelden(props: DeelProps): ReactElement {
  const { formulier: f, zet } = props;
  const art9 = useFout("art9");
  const art9Tekst = useFout("art9-tekst");
  return (
    <>
      <Artikelen {...props} />
      <Veldblok veld="binding">
        <KeuzeVeld
          name="binding"
          label="Plicht of bevoegdheid"
          alle={null}
          opties={BINDINGEN}
          value={f.binding}
          onChange={(id) => zet({ binding: (id ?? "niet-vermeld") as Regel["binding"] })}
        />
      </Veldblok>
      <Veldblok veld="avg">
        <KeuzeVeld
          name="avg"
          label="Grondslag in de AVG"
          alle={avgInWoorden(null)}
          opties={GRONDSLAGEN}
          value={f.avg}
          onChange={(id) => zet({ avg: id ?? "" })}
        />
      </Veldblok>
      <Veldblok veld="art9">
        <div className={stijl["dicht"]}>
          <KeuzeGroep
            name="art9"
            label="Uitzondering van artikel 9 AVG"
            toelichting="Alleen nodig bij bijzondere gegevens, zoals gezondheid."
            opties={ART9.map((optie) => ({
              ...optie,
              vervolg:
                optie.value === "genoemd" ? (
                  <TekstVeld
                    name="art9-tekst"
                    label="Welke uitzondering"
                    toelichting="Zoals de bron haar noemt, met het artikel van de UAVG."
                    value={f.art9.tekst}
                    maxLength={400}
                    onChange={(event) => zet({ art9: { ...f.art9, tekst: event.target.value } })}
                    {...art9Tekst}
                  />
                ) : undefined,
            }))}
            value={f.art9.keuze}
            onChange={(keuze) =>
              zet({ art9: { ...f.art9, keuze: keuze as RegelFormulier["art9"]["keuze"] } })
            }
            {...art9}
          />
        </div>
      </Veldblok>
    </>
  );
}
