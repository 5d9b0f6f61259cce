import { datumInWoorden, type Artikel, type Datum, type Regel, type Woordenlijst } from "@core/grondslagen";
import { art9InWoorden, avgInWoorden } from "@deelwijzer/grondslagen-react";
import { GegevensLijst, Koppeling } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { artikelMetAdres } from "../woorden/artikel-in-woorden.ts";
import { BINDING } from "../woorden/regel-in-woorden.ts";
import stijl from "./regel.module.css";

export type GrondslagProps = { regel: Regel; w: Woordenlijst; vandaag: Datum };

/** Articles with their official text, the basis of the AVG, and whether it may or must. */
export function Grondslag({ regel, w, vandaag }: GrondslagProps): ReactElement {
  return (
    <GegevensLijst
      items={[
        {
          term: regel.artikelen.length === 1 ? "Artikel" : "Artikelen",
          waarde: (
            <ul role="list" className={stijl["termen"]}>
              {regel.artikelen.map((artikel) => (
                <li key={JSON.stringify(artikel)}>
                  <ArtikelMetTekst {...{ artikel, w, vandaag }} op={regel.laatstGecontroleerd} />
                </li>
              ))}
            </ul>
          ),
        },
        { term: "Grondslag AVG", waarde: avgInWoorden(regel.avg) },
        {
          term: "Bijzondere gegevens",
          waarde: art9InWoorden(regel.art9) ?? "Deze regel draagt geen bijzondere gegevens.",
        },
        { term: "Mag of moet", waarde: BINDING[regel.binding] },
      ]}
    />
  );
}

function ArtikelMetTekst(props: {
  artikel: Artikel;
  w: Woordenlijst;
  op: Datum;
  vandaag: Datum;
}): ReactElement {
  const { artikel, w, op, vandaag } = props;
  const toen = artikelMetAdres(artikel, w, op);
  const nu = artikelMetAdres(artikel, w, vandaag);
  return (
    <>
      {toen.tekst}
      {toen.adres === null ? (
        <span className={stijl["uitleg"]}>Hier is geen adres van de wettekst bij bekend.</span>
      ) : (
        <span className={stijl["links"]}>
          <Wettekst adres={toen.adres} artikel={toen.tekst} dag={datumInWoorden(op)} />
          {nu.adres === null || nu.adres === toen.adres ? null : (
            <Wettekst adres={nu.adres} artikel={nu.tekst} dag={`vandaag, ${datumInWoorden(vandaag)}`} />
          )}
        </span>
      )}
    </>
  );
}

function Wettekst({ adres, artikel, dag }: { adres: string; artikel: string; dag: string }): ReactElement {
  return (
    <Koppeling href={adres} rel="noreferrer">
      <span className="dw-visueel-verborgen">{artikel}: </span>Wettekst van {dag}
    </Koppeling>
  );
}
