import {
  verwoordArtikel,
  wettekstAdres,
  type Datum,
  type Tabelversie,
  type Terugkoppeling,
} from "@core/grondslagen";
import { Koppeling } from "@deelwijzer/ui";
import { Fragment, type ReactElement } from "react";
import stijl from "./oefenen.module.css";

/** What a piece of feedback rests on: its articles, each with the text of that day, and its place in the source. */
export function ArtikelLijst(props: {
  readonly artikelen: Terugkoppeling["artikelen"];
  readonly bron?: string | undefined;
  readonly versie: Tabelversie;
  readonly peildatum: Datum;
}): ReactElement | null {
  const { artikelen, bron, versie, peildatum } = props;
  if (artikelen.length === 0 && bron === undefined) return null;
  return (
    <p className={stijl["bron"]}>
      {artikelen.map((artikel) => {
        const wet = versie.inhoud.woordenlijst.wetten.find(({ id }) => id === artikel.wet);
        const tekst = verwoordArtikel(wet?.naam ?? artikel.wet, artikel);
        const adres = wettekstAdres(artikel, wet, peildatum);
        return (
          <Fragment key={tekst}>
            {adres === null ? (
              tekst
            ) : (
              <Koppeling href={adres} rel="noreferrer">
                {tekst}
              </Koppeling>
            )}
            {". "}
          </Fragment>
        );
      })}
      {bron === undefined ? null : <>Bron: {bron}.</>}
    </p>
  );
}
