import { Kop, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Gevonden } from "../../use-cases/zoek-afwegingen/zoek-afwegingen.ts";
import type { Lijstvraag } from "./afwegingen-adres.ts";
import { DoorzoekbareLijst } from "./zoeken/doorzoekbare-lijst.tsx";

/** All of one's own dossiers, searched and page by page. */
export function AfwegingenPagina(props: {
  readonly gevonden: Gevonden;
  readonly vraag: Required<Lijstvraag>;
}): ReactElement {
  return (
    <Stapel ruimte="l">
      <Kop niveau={1}>Al mijn afwegingen</Kop>
      <DoorzoekbareLijst bereik="eigen" {...props} />
    </Stapel>
  );
}
