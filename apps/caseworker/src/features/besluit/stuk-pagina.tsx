import type { Stuksoort } from "@core/grondslagen";
import { Alinea, Kop, Koppeling, Melding, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { OpgesteldStuk } from "../../besluit/stel-stuk-op.ts";
import { BriefWacht } from "./brief-wacht.tsx";
import { MaakStuk } from "./maak-stuk.tsx";
import { StukTekst } from "./stuk-tekst.tsx";

const TEKST: Readonly<Record<Stuksoort, { readonly kop: string; readonly inleiding: string }>> = {
  "brief-inwoner": {
    kop: "Brief aan de inwoner",
    inleiding:
      "Deze brief is gemaakt uit uw besluit. Lees hem eerst. Naam en adres vult u later zelf in, buiten Deelwijzer.",
  },
  "bericht-partner": {
    kop: "Bericht aan de partner",
    inleiding:
      "In dit bericht staat alleen wat nodig is: de gegevens, de grondslag en het doel. Over wie het gaat en de gegevens zelf vult u later zelf in, buiten Deelwijzer.",
  },
};

/** A letter or a message before it is made: exactly what goes out, and what stands in its way. */
export function StukPagina(props: {
  readonly besluitId: string;
  readonly soort: Stuksoort;
  readonly opgesteld: OpgesteldStuk;
  readonly vandaag: string;
}): ReactElement {
  const { besluitId, soort, opgesteld, vandaag } = props;
  const { stuk, hash, redenen, geinformeerd } = opgesteld;
  const { kop, inleiding } = TEKST[soort];
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="s">
        <p>
          <Koppeling als={Link} href={`/besluiten/${besluitId}`}>
            Terug naar het besluit
          </Koppeling>
        </p>
        <Kop niveau={1}>{kop}</Kop>
        <Alinea maat="intro">{inleiding}</Alinea>
      </Stapel>
      {soort === "brief-inwoner" && geinformeerd.keuze !== null && geinformeerd.keuze !== "ja" ? (
        <Melding soort="let op" kop="u schreef dat het gezin dit nog niet weet">
          <p>
            {geinformeerd.toelichting === "" ? "" : `Uw reden: “${geinformeerd.toelichting}” `}
            Stuur de brief pas als dat kan. Moet hij wachten? Leg dat dan hieronder vast.
          </p>
        </Melding>
      ) : null}
      {stuk === null || hash === null ? (
        <Melding soort="let op" kop="dit stuk kan niet worden gemaakt">
          <ul>
            {redenen.map(({ code, melding }) => (
              <li key={code}>{melding}</li>
            ))}
          </ul>
        </Melding>
      ) : (
        <>
          <StukTekst stuk={stuk} />
          <MaakStuk {...{ besluitId, soort, gezien: hash }} />
        </>
      )}
      {soort === "brief-inwoner" && stuk !== null ? <BriefWacht {...{ besluitId, vandaag }} /> : null}
    </Stapel>
  );
}
