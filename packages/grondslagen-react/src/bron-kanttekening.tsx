import {
  datumInWoorden,
  totEnMet,
  inZin,
  opsomming,
  uitlegBij,
  verwoordArtikel,
  wettekstAdres,
  type Antwoord,
  type ArtikelInAntwoord,
  type Datum,
  type GrondslagInAntwoord,
  type Tabelversie,
  type Vraag,
} from "@core/grondslagen";
import { Kanttekening, Koppeling } from "@deelwijzer/ui";
import type { ReactElement, ReactNode } from "react";
import { art9InWoorden, avgInWoorden, controleInWoorden } from "./avg-in-woorden.ts";

export type BronKanttekeningProps = { antwoord: Antwoord; vraag: Vraag; versie: Tabelversie };

/** The notes in the margin: article, its text on that date, AVG basis, art. 9, who checked it, table version. */
export function BronKanttekening({ antwoord, vraag, versie }: BronKanttekeningProps): ReactElement {
  const { grondslagen } = antwoord;
  return (
    <>
      {grondslagen.map((grondslag) => (
        <Grondslagbron
          key={grondslag.regel}
          {...{ grondslag, vraag, versie }}
          deel={grondslagen.length > 1}
        />
      ))}
      <Gedeeld kop="Grondslag AVG" waarden={grondslagen.map(({ avg }) => avgInWoorden(avg))} />
      <Gedeeld kop="Bijzondere gegevens" waarden={grondslagen.map(({ art9 }) => art9InWoorden(art9))} />
      <Gedeeld
        kop="Controle"
        waarden={grondslagen.map(({ regel, controle }) =>
          controleInWoorden(controle, gecontroleerdOp(regel, versie)),
        )}
      />
      <Gedeeld kop="Bron" waarden={grondslagen.map(({ bron }) => bron)} />
      <Kanttekening kop={`Tabelversie ${versie.nummer}`}>
        <p>{versie.inhoud.titel}</p>
        <p title={versie.hash}>Vingerafdruk {versie.hash.replace("sha256:", "").slice(0, 12)}</p>
      </Kanttekening>
    </>
  );
}

function Grondslagbron(props: {
  grondslag: GrondslagInAntwoord;
  vraag: Vraag;
  versie: Tabelversie;
  /** One of several rules: then it says which data it carries. */
  deel: boolean;
}): ReactElement {
  const { grondslag, vraag, versie, deel } = props;
  const w = versie.inhoud.woordenlijst;
  const wetVan = (artikel: ArtikelInAntwoord) => w.wetten.find((wet) => wet.id === artikel.wet);
  return (
    <Kanttekening
      kop={grondslag.artikelen.map((artikel) => (
        <span key={JSON.stringify(artikel)} className="gr-artikel">
          {verwoordArtikel(wetVan(artikel)?.naam ?? artikel.wet, artikel)}
        </span>
      ))}
    >
      {deel && vraag.gegevens.length > 1 ? (
        <p>
          Voor{" "}
          {opsomming(
            grondslag.draagt.map((soort) => inZin(w, "gegevens", soort)),
            "en",
          )}
        </p>
      ) : null}
      {grondslag.open.length > 0 ? <p>Deze regel geldt misschien: er is nog iets te kiezen.</p> : null}
      <p>{geldigheidInWoorden(grondslag)}</p>
      {grondslag.artikelen.map((artikel) => (
        <Uitleg
          key={JSON.stringify(artikel)}
          tekst={uitlegBij(versie.inhoud, artikel, vraag.peildatum)?.toelichting}
        />
      ))}
      <Wetteksten {...{ grondslag, versie }} peildatum={vraag.peildatum} />
    </Kanttekening>
  );
}

/** What the provision says, where somebody explained it. */
function Uitleg({ tekst }: { tekst: string | undefined }): ReactElement | null {
  return tekst === undefined ? null : <p>{tekst}</p>;
}

function Wetteksten(props: {
  grondslag: GrondslagInAntwoord;
  versie: Tabelversie;
  peildatum: Datum;
}): ReactElement {
  const { grondslag, versie, peildatum } = props;
  const adressen = grondslag.artikelen.flatMap((artikel) => {
    const wet = versie.inhoud.woordenlijst.wetten.find((kandidaat) => kandidaat.id === artikel.wet);
    const adres = wettekstAdres(artikel, wet, peildatum);
    return adres === null ? [] : [{ adres, artikel: verwoordArtikel(wet?.naam ?? artikel.wet, artikel) }];
  });
  return (
    <>
      {adressen.map(({ adres, artikel }) => (
        <p key={adres}>
          <Koppeling href={adres} rel="noreferrer">
            Lees de wettekst van {datumInWoorden(peildatum)}
            <span className="dw-visueel-verborgen">: {artikel}</span>
          </Koppeling>
        </p>
      ))}
    </>
  );
}

/** Said once when all rules agree; each difference once when they do not. */
function Gedeeld({
  kop,
  waarden,
}: {
  kop: ReactNode;
  waarden: readonly (string | null)[];
}): ReactElement | null {
  const verschillend = [...new Set(waarden.filter((waarde) => waarde !== null))];
  if (verschillend.length === 0) return null;
  return (
    <Kanttekening kop={kop}>
      {verschillend.map((waarde) => (
        <p key={waarde}>{waarde}</p>
      ))}
    </Kanttekening>
  );
}

/** Periods are half-open inside; on screen the last day counts. */
export function geldigheidInWoorden({ geldigVan, geldigTot }: GrondslagInAntwoord): string {
  const van =
    geldigVan === null ? "De bron noemt geen begindatum" : `Geldend vanaf ${datumInWoorden(geldigVan)}`;
  return geldigTot === null ? van : `${van}, ${totEnMet(geldigTot)}`;
}

function gecontroleerdOp(regel: string, versie: Tabelversie): Datum | null {
  return versie.inhoud.regels.find((kandidaat) => kandidaat.id === regel)?.laatstGecontroleerd ?? null;
}
