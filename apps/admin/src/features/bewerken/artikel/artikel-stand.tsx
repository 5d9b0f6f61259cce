import {
  datumInWoorden,
  jciVan,
  wettekstAdres,
  type Artikel,
  type Datum,
  type TabelversieInhoud,
} from "@core/grondslagen";
import { GegevensLijst } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { laatsteDag } from "../formulier/datumwaarde.ts";
import { BINDING } from "../../woorden/regel-in-woorden.ts";
import { rustOp } from "./artikelwijziging.ts";

export type ArtikelStandProps = { artikel: Artikel; inhoud: TabelversieInhoud; vandaag: Datum };

/** What the tables say of one provision now, before one changes it. */
export function ArtikelStand({ artikel, inhoud, vandaag }: ArtikelStandProps): ReactElement {
  const wet = inhoud.woordenlijst.wetten.find(({ id }) => id === artikel.wet);
  const adres = wettekstAdres(artikel, wet, vandaag);
  const regels = inhoud.regels.filter((regel) => rustOp(regel, artikel));
  const dagen = regels.map(({ laatstGecontroleerd }) => laatstGecontroleerd).toSorted();
  const oudste = dagen[0];
  const einde = laatsteDag(artikel.geldig?.tot);
  return (
    <GegevensLijst
      items={[
        { term: "BWB-nummer", waarde: wet?.bwb ?? "Niet bekend" },
        {
          term: "JCI-verwijzing",
          waarde: jciVan(artikel, wet, vandaag) ?? "Niet te maken zonder BWB-nummer",
        },
        {
          term: "Officiële tekst",
          waarde:
            adres === null ? (
              "Geen adres bekend"
            ) : (
              <a href={adres} rel="noreferrer" target="_blank">
                Lees de officiële tekst (nieuw venster)
              </a>
            ),
        },
        {
          term: "Staat hier",
          waarde: `${artikel.geldig?.van ? `vanaf ${datumInWoorden(artikel.geldig.van)}` : "zonder begindag"}, ${
            einde === null ? "zonder einde" : `t/m ${datumInWoorden(einde)}`
          }`,
        },
        {
          term: "Plicht of bevoegdheid",
          waarde:
            [...new Set(regels.map(({ binding }) => BINDING[binding]))].join(" ") || "Er rust geen regel op",
        },
        {
          term: "Laatst gecontroleerd",
          waarde:
            oudste === undefined
              ? "Er rust geen regel op"
              : dagen.length === 1 || oudste === dagen.at(-1)
                ? datumInWoorden(oudste)
                : `De oudste controle is van ${datumInWoorden(oudste)}`,
        },
      ]}
    />
  );
}
