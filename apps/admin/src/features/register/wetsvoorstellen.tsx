import type { Wetsvoorstel } from "@core/grondslagen";
import { Merkje, Tabel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import stijl from "./register.module.css";
import { STAND } from "./wijziging-in-woorden.ts";

/** Bills: never law until they are, and named only in a hypothetical question. */
export function Wetsvoorstellen({
  wetsvoorstellen,
}: {
  wetsvoorstellen: readonly Wetsvoorstel[];
}): ReactElement {
  return (
    <div className={stijl["voorstellen"]}>
      <Tabel
        bijschrift="Wetsvoorstellen"
        bijschriftVerborgen
        kaarten
        kolommen={[
          { id: "titel", kop: "Wetsvoorstel", rijkop: true },
          { id: "dossier", kop: "Dossier" },
          { id: "stand", kop: "Stand" },
          { id: "tekst", kop: "Wat wij weten" },
          { id: "bron", kop: "Bron" },
        ]}
        rijen={wetsvoorstellen.map(({ dossiernummer, titel, stand, tekst, bron }) => ({
          id: `dossier-${dossiernummer}`,
          cellen: {
            titel,
            dossier: dossiernummer,
            stand: <Merkje toon={stand === "in-werking" ? "ja" : "onbekend"}>{STAND[stand]}</Merkje>,
            tekst,
            bron,
          },
        }))}
      />
    </div>
  );
}
