import type { Artikel, Datum, Woordenlijst } from "@core/grondslagen";
import { Koppeling } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { artikelMetAdres } from "../woorden/artikel-in-woorden.ts";
import stijl from "./register.module.css";

export type ArtikellinksProps = { artikelen: readonly Artikel[]; w: Woordenlijst; vandaag: Datum };

/** Articles with the official text as it is today. */
export function Artikellinks({ artikelen, w, vandaag }: ArtikellinksProps): ReactElement | null {
  if (artikelen.length === 0) return null;
  return (
    <ul role="list" className={stijl["artikelen"]}>
      {artikelen.map((artikel) => {
        const { tekst, adres } = artikelMetAdres(artikel, w, vandaag);
        return (
          <li key={tekst}>
            {adres === null ? (
              tekst
            ) : (
              <Koppeling href={adres} rel="noreferrer">
                {tekst}
              </Koppeling>
            )}
          </li>
        );
      })}
    </ul>
  );
}
