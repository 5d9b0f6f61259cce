"use client";

import { controleSchema, type Controle } from "@core/grondslagen";
import { KeuzeGroep, Keuzelijst, Koppeling, TekstVeld } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import { STAAT } from "../../woorden/regel-in-woorden.ts";
import stijl from "../bewerken.module.css";
import type { RegelFormulier } from "../regel-formulier/formulier.ts";
import { useBewerkOmgeving, useFout } from "../velden/bewerk-context.ts";
import { Datum } from "../velden/datum.tsx";
import { Veldblok } from "../velden/veldblok.tsx";
import type { DeelProps } from "./deel-props.ts";
import { OpmerkingVelden } from "./opmerking-velden.tsx";

/** Where the rule was read, whether it was compared with the law, and what is to be said about it. */
export function HerkomstVelden(props: DeelProps & { setId: string }): ReactElement {
  const { formulier: f, zet } = props;
  return (
    <>
      <Veldblok veld="vindplaats">
        <Vindplaats {...props} />
      </Veldblok>
      <Veldblok veld="controle">
        <div className={stijl["dicht"]}>
          <KeuzeGroep
            name="controle"
            label="Controle"
            opties={controleSchema.options.map((value) => ({
              value,
              label: STAAT[value].woord,
              toelichting: STAAT[value].uitleg,
            }))}
            value={f.controle}
            onChange={(controle) => zet({ controle: controle as Controle })}
          />
        </div>
      </Veldblok>
      <Veldblok veld="laatstGecontroleerd">
        <Datum
          id="laatstGecontroleerd"
          label="Laatst gecontroleerd"
          toelichting="De dag waarvoor u de regel met de bron hebt vergeleken."
          waarde={f.laatstGecontroleerd}
          onChange={(laatstGecontroleerd) => zet({ laatstGecontroleerd })}
        />
      </Veldblok>
      <OpmerkingVelden {...props} />
    </>
  );
}

type Plek = RegelFormulier["vindplaats"];

function Vindplaats({ formulier, zet, inhoud, setId }: DeelProps & { setId: string }): ReactElement {
  const plek = formulier.vindplaats;
  const { fouten } = useBewerkOmgeving();
  const bron = useFout("vindplaats-bron");
  const wijzig = (deel: Partial<Plek>) => zet({ vindplaats: { ...plek, ...deel } });
  const tekst = (
    veld: "tabel" | "kolom" | "rij" | "regels" | "rapportregels",
    label: string,
    onder?: string,
  ) => (
    <TekstVeld
      name={`vindplaats-${veld}`}
      label={label}
      toelichting={onder}
      value={plek[veld]}
      maxLength={200}
      fout={fouten.get(`vindplaats-${veld}`)}
      onChange={(event) => wijzig({ [veld]: event.target.value })}
    />
  );
  return (
    <div className={stijl["groep"]}>
      <Keuzelijst
        name="vindplaats-bron"
        label="Bron"
        toelichting={
          <>
            Staat de bron er niet bij?{" "}
            <Koppeling als={Link} href={`/wijzigingssets/${setId}/bronnen/nieuw`}>
              Voeg eerst een bron toe
            </Koppeling>
            .
          </>
        }
        opties={inhoud.bronnen.map(({ id, titel, verwijzing }) => ({
          id,
          label: titel,
          aliassen: [verwijzing],
        }))}
        eenheid={{ een: "bron", meer: "bronnen" }}
        value={plek.bron === "" ? null : plek.bron}
        onChange={(id) => wijzig({ bron: id ?? "" })}
        {...bron}
      />
      <div className={stijl["dicht"]}>
        <KeuzeGroep
          name="vindplaats-soort"
          label="Soort bron"
          naast
          opties={[
            { value: "wettekst", label: "Officiële tekst" },
            { value: "tabel", label: "Tabel of rapport" },
          ]}
          value={plek.wettekst ? "wettekst" : "tabel"}
          onChange={(soort) => wijzig({ wettekst: soort === "wettekst" })}
        />
      </div>
      {plek.wettekst ? (
        tekst("tabel", "Plaats in de tekst", "Zoals: artikel 5.2.4, lid 2")
      ) : (
        <>
          <div className={stijl["drie"]}>
            {tekst("tabel", "Tabel")}
            {tekst("kolom", "Kolom")}
            {tekst("rij", "Rij")}
          </div>
          {tekst("regels", "Regelnummers in de bron", "Zoals: 12-14, 20")}
          {tekst("rapportregels", "Regelnummers in de eerdere versie (mag leeg blijven)")}
        </>
      )}
    </div>
  );
}
