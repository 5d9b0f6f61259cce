"use client";

import { keuzesVan, type Antwoorden, type Datum, type Tabelversie, type Waarde } from "@core/grondslagen";
import { AntwoordInWoorden } from "@deelwijzer/grondslagen-react";
import { Details, Knop, Lijst, ToonTeken, type Toon } from "@deelwijzer/ui";
import type { ReactElement, ReactNode } from "react";
import { ArtikelLijst } from "./artikel-lijst.tsx";
import type { Nagekeken } from "./beoordeel-oefening.ts";
import stijl from "./oefenen.module.css";

export type TerugkoppelingProps = {
  readonly nagekeken: Nagekeken;
  readonly antwoorden: Antwoorden;
  readonly versie: Tabelversie;
  readonly peildatum: Datum;
  readonly neemOver: (waarde: Waarde | undefined) => void;
  /** At the basis: what one's own answers led to, beside those of the example. */
  readonly grondslag?: ReactNode;
};

const WOORD: Record<Nagekeken["vergelijking"], { readonly toon: Toon; readonly tekst: string }> = {
  gelijk: { toon: "ja", tekst: "Zoals het voorbeeld" },
  anders: { toon: "afwegen", tekst: "Anders dan het voorbeeld" },
  "eigen-woorden": { toon: "onbekend", tekst: "In uw eigen woorden" },
  leeg: { toon: "onbekend", tekst: "Nog niet ingevuld" },
  bekijken: { toon: "onbekend", tekst: "Om te lezen" },
};

/** Under an answer: what the example does and why, and what follows from an answer that is another. */
export function TerugkoppelingBeeld(props: TerugkoppelingProps): ReactElement {
  const { nagekeken, antwoorden, versie, peildatum, neemOver, grondslag } = props;
  const { vraag, terug, vergelijking } = nagekeken;
  const { toon, tekst } = WOORD[vergelijking];
  const vak = (inhoud: ReactNode) => (
    <section
      className={`${stijl["terug"]} dw-toon--${toon}`}
      aria-label={`Terugkoppeling bij: ${vraag.titel}`}
    >
      <p className={stijl["oordeel"]}>
        <ToonTeken toon={toon} />
        <strong>{tekst}</strong>
      </p>
      {inhoud}
    </section>
  );
  if (terug === null) {
    return vak(
      <p>
        Het voorbeeld komt niet bij deze vraag. U ziet haar door een eerder antwoord dat anders is dan dat van
        het voorbeeld.
      </p>,
    );
  }
  const { antwoord, waarom, artikelen, bron, ruimte, kern } = terug;
  const gekozen = keuzesVan(antwoorden[vraag.id]);
  const gevolg = terug.anders.find(({ als }) => als.some((keuze) => gekozen.includes(keuze)));
  const uitleg = (
    <>
      {antwoord === undefined || vergelijking === "gelijk" ? null : (
        <div className={stijl["voorbeeld"]}>
          <p>
            <strong>Het voorbeeld:</strong>
          </p>
          <AntwoordInWoorden
            vraag={vraag}
            antwoorden={{ [vraag.id]: antwoord }}
            woordenlijst={versie.inhoud.woordenlijst}
          />
        </div>
      )}
      <p>{waarom}</p>
      <ArtikelLijst artikelen={artikelen} bron={bron} versie={versie} peildatum={peildatum} />
      {ruimte === undefined ? null : (
        <p>
          <strong>Hier is ruimte:</strong> {ruimte}
        </p>
      )}
    </>
  );
  if (vergelijking === "leeg") {
    return vak(<Details samenvatting="Kijk wat het voorbeeld doet">{uitleg}</Details>);
  }
  return vak(
    <>
      {grondslag}
      {vergelijking === "anders" ? (
        <>
          <p>{gevolg?.gevolg ?? terug.andersOverig}</p>
          {gevolg === undefined ? null : (
            <ArtikelLijst artikelen={gevolg.artikelen} versie={versie} peildatum={peildatum} />
          )}
        </>
      ) : null}
      {vergelijking === "eigen-woorden" && kern.length > 0 ? (
        <div>
          <p>Staat dit erin?</p>
          <Lijst>
            {kern.map((deel) => (
              <li key={deel}>{deel}</li>
            ))}
          </Lijst>
        </div>
      ) : null}
      {uitleg}
      {vergelijking === "anders" ? (
        <div>
          <Knop klein onClick={() => neemOver(antwoord)}>
            {antwoord === undefined
              ? "Laat leeg, zoals het voorbeeld"
              : "Neem het antwoord van het voorbeeld over"}
            <span className="dw-visueel-verborgen">: {vraag.titel}</span>
          </Knop>
        </div>
      ) : null}
    </>,
  );
}
