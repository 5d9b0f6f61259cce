import { foutTekst, type Fout } from "@deelwijzer/server/fout";
import { Alinea, Knop, Kop, Rij, Stapel } from "@deelwijzer/ui";
import { MetStatus } from "@deelwijzer/web";
import Link from "next/link";
import type { ReactElement } from "react";

const KOP: Record<Fout["soort"], string> = {
  "niet-ingelogd": "U bent niet ingelogd",
  "wachtwoord-wijzigen": "Kies eerst een eigen wachtwoord",
  "tweede-factor": "Maak eerst het inloggen af",
  "geen-toegang": "U hebt hier geen toegang toe",
  "niet-gevonden": "Deze pagina is er niet",
  conflict: "Dit is intussen gewijzigd",
  ongeldig: "Dit adres klopt niet",
  geblokkeerd: "Dit kan nu niet",
  storing: "Er ging iets mis bij ons",
};

/** What the browser's tab says of such a page. */
export function foutTitel(fout: Fout): string {
  return KOP[fout.soort];
}

/** A page that could not be shown: what happened, and what to do now. */
export function FoutPagina({ fout }: { readonly fout: Fout }): ReactElement {
  return (
    <MetStatus fout={fout}>
      <Foutbeeld fout={fout} />
    </MetStatus>
  );
}

function Foutbeeld({ fout }: { readonly fout: Fout }): ReactElement {
  return (
    <Stapel ruimte="l">
      <Kop niveau={1}>{KOP[fout.soort]}</Kop>
      <Alinea>
        {fout.soort === "ongeldig"
          ? "Misschien is het adres niet goed overgenomen. Kijk het na, of ga naar uw afwegingen."
          : foutTekst(fout)}
      </Alinea>
      {fout.soort === "storing" ? (
        <Alinea gedempt>
          Code van deze melding: <code>{fout.foutId}</code>
        </Alinea>
      ) : null}
      <Rij>
        <Knop href="/" als={Link}>
          Naar mijn afwegingen
        </Knop>
        {fout.soort === "geen-toegang" && (fout.reden === "niet-van-uw-team" || fout.reden === "domein") ? (
          <Knop href="/inzage" als={Link}>
            Vraag inzage met het zaakkenmerk
          </Knop>
        ) : null}
      </Rij>
    </Stapel>
  );
}
