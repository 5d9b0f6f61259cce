import type { Woordenlijst } from "@core/grondslagen";
import { Koppeling, Merkje, Tabel, VisueelVerborgen, type Kolom, type TabelRij } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { RegelRij } from "../../regels/regel-rij.ts";
import { artikelMetWet } from "../../woorden/artikel-in-woorden.ts";
import { titelVan } from "../../woorden/regel-in-woorden.ts";
import stijl from "../bewerken.module.css";
import type { StandInSet } from "./stand-in-set.ts";

const KOLOMMEN: readonly Kolom[] = [
  { id: "regel", kop: "Regel", rijkop: true },
  { id: "artikel", kop: "Wet en artikel" },
  { id: "doel", kop: "Doel" },
  { id: "vereisten", kop: "Vereisten" },
  { id: "geldig", kop: "Geldig" },
  { id: "set", kop: "In deze set" },
  { id: "kopie", kop: <VisueelVerborgen>Kopiëren</VisueelVerborgen>, kaartKop: "Kopiëren" },
];

export type KiesTabelProps = {
  rijen: readonly RegelRij[];
  standen: ReadonlyMap<string, StandInSet>;
  adres: string;
  w: Woordenlijst;
};

/** Rules to choose from, each with what this set did to it. */
export function KiesTabel({ rijen, standen, adres, w }: KiesTabelProps): ReactElement {
  return (
    <div className={`${stijl["tabel"]} ${stijl["kiestabel"]}`}>
      <Tabel
        bijschrift="Regels, zoals zij met deze set worden"
        bijschriftVerborgen
        kaarten
        kolommen={KOLOMMEN}
        rijen={rijen.map((rij): TabelRij => {
          const { regel, doelen, vereisten, looptijd } = rij;
          const stand = standen.get(regel.id);
          const titel = titelVan(regel, w);
          return {
            id: regel.id,
            cellen: {
              regel: (
                <>
                  <span className={stijl["naam"]}>
                    <Koppeling als={Link} href={`${adres}/${regel.id}`}>
                      {titel}
                    </Koppeling>
                  </span>
                  <span className={stijl["klein"]}>{regel.id}</span>
                </>
              ),
              artikel: regel.artikelen.map((artikel) => artikelMetWet(artikel, w)).join("; "),
              doel: doelInKort(doelen),
              vereisten: vereisten.join("; "),
              geldig: looptijd.tekst,
              set: stand === undefined ? null : <Merkje toon={stand.toon}>{stand.woord}</Merkje>,
              kopie: (
                <Koppeling als={Link} href={`${adres}/nieuw?kopie=${regel.id}`} los>
                  Kopieer<VisueelVerborgen>: {titel}</VisueelVerborgen>
                </Koppeling>
              ),
            },
          };
        })}
      />
    </div>
  );
}

/** The first purpose, and how many more: the rule itself has them all. */
function doelInKort(doelen: readonly string[]): string {
  const [eerste, ...rest] = doelen;
  if (eerste === undefined) return "Niet vermeld";
  return rest.length === 0
    ? eerste
    : `${eerste}, en nog ${rest.length} ${rest.length === 1 ? "doel" : "doelen"}`;
}
