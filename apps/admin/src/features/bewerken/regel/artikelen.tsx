"use client";

import type { ReactElement } from "react";
import { metArtikelen } from "../regel-formulier/met-artikelen.ts";
import { ArtikelLijst } from "../velden/artikel-lijst.tsx";
import type { DeelProps } from "./deel-props.ts";

/** The provisions a rule rests on: law, article, lid, onderdeel. */
export function Artikelen({ formulier, zet, inhoud }: DeelProps): ReactElement {
  const { domeinen, wetten } = inhoud.woordenlijst;
  return (
    <ArtikelLijst
      rijen={formulier.artikelen}
      zet={(rijen) => zet(metArtikelen(formulier, rijen))}
      wetten={wetten}
      eersteWet={domeinen.find(({ id }) => id === formulier.domein)?.wet ?? ""}
      leeg="Er staat nog geen artikel."
    />
  );
}
