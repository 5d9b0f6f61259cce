"use client";

import type { Tabelversie } from "@core/grondslagen";
import { Zin, Zinkeuze } from "@deelwijzer/ui";
import { Fragment, type ReactElement } from "react";
import { keuzesVan, partnerLabel, VELDTEKST, type Keuze } from "./keuzes.ts";
import stijl from "./opzoeken.module.css";
import { zindelen } from "./zindelen.ts";
import type { Keuzeveld, ZoekVraag } from "./zoek-vraag.ts";

export type VraagProps = {
  vraag: ZoekVraag;
  versie: Tabelversie;
  wijzig: (wijziging: Partial<ZoekVraag>) => void;
  /** A rule may depend on the origin: then the question asks for it. */
  metHerkomst: boolean;
};

/** Ids of the choices on the page, so that "nog te kiezen" can lead to them. */
export function keuzeId(veld: Keuzeveld): string {
  return veld === "gegevens" ? "opzoeken-gegevens-0" : `opzoeken-${veld}`;
}

/** "Als Wmo-consulent wil ik … van … gebruiken die … heeft, om …." The sentence turns with the direction. */
export function VraagAlsZin({ vraag, versie, wijzig, metHerkomst }: VraagProps): ReactElement {
  const keuzes = keuzesVan(vraag, versie);
  const een = (veld: Exclude<Keuzeveld, "gegevens">, label = VELDTEKST[veld].label) => (
    <Zinkeuze
      name={veld}
      id={keuzeId(veld)}
      label={label}
      leeg={VELDTEKST[veld].leeg}
      eenheid={VELDTEKST[veld].eenheid}
      opties={keuzes[veld]}
      value={vraag[veld]}
      onChange={(waarde) => wijzig({ [veld]: waarde })}
    />
  );
  return (
    <Zin aria-label="Uw vraag">
      {zindelen(vraag, versie.inhoud.woordenlijst, metHerkomst).map((deel) => (
        <Fragment key={deel.soort === "keuze" ? deel.veld : deel.tekst}>
          {deel.spatie ? " " : null}
          {deel.soort === "tekst" ? (
            deel.tekst
          ) : deel.veld === "gegevens" ? (
            <Gegevens
              keuzes={keuzes.gegevens}
              gekozen={vraag.gegevens}
              onChange={(gegevens) => wijzig({ gegevens })}
            />
          ) : (
            een(deel.veld, deel.veld === "partner" ? partnerLabel(vraag.richting) : undefined)
          )}
        </Fragment>
      ))}
    </Zin>
  );
}

const WEG = "weglaten";

/** One choice per kind of data, and a quiet one for yet another: "gewone gegevens en gegevens over gezondheid". */
function Gegevens(props: {
  keuzes: readonly Keuze[];
  gekozen: readonly string[];
  onChange: (gegevens: string[]) => void;
}): ReactElement {
  const { keuzes, gekozen, onChange } = props;
  const { label, leeg, eenheid } = VELDTEKST.gegevens;
  const vrij = keuzes.filter((keuze) => !gekozen.includes(keuze.id));
  const weg: Keuze = {
    id: WEG,
    label: "Niet meer vragen",
    inZin: "",
    toelichting: "Haalt deze soort uit de vraag.",
  };
  if (gekozen.length === 0) {
    return (
      <Zinkeuze
        {...{ label, leeg, eenheid }}
        name="gegevens"
        id={keuzeId("gegevens")}
        opties={keuzes}
        value={null}
        onChange={(soort) => onChange([soort])}
      />
    );
  }
  return (
    <>
      {gekozen.map((soort, plaats) => (
        <Fragment key={soort}>
          {plaats === 0 ? null : plaats === gekozen.length - 1 ? " en " : ", "}
          <Zinkeuze
            label={gekozen.length === 1 ? label : `${label}, soort ${plaats + 1}`}
            eenheid={eenheid}
            name="gegevens"
            id={`opzoeken-gegevens-${plaats}`}
            opties={keuzes
              .filter((keuze) => keuze.id === soort || !gekozen.includes(keuze.id))
              .concat(gekozen.length > 1 ? [weg] : [])}
            value={soort}
            onChange={(nieuw) =>
              onChange(gekozen.flatMap((g) => (g !== soort ? [g] : nieuw === WEG ? [] : [nieuw])))
            }
          />
        </Fragment>
      ))}
      {vrij.length > 0 ? (
        <>
          {" "}
          <span className={stijl["erbij"]}>
            <Zinkeuze
              label="Nog een soort gegevens"
              leeg="+ nog een soort"
              eenheid={eenheid}
              name="gegevens-erbij"
              id="opzoeken-gegevens-erbij"
              opties={vrij}
              value={null}
              onChange={(soort) => onChange([...gekozen, soort])}
            />
          </span>
        </>
      ) : null}
    </>
  );
}
