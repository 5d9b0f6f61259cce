"use client";

import { Alinea, Details, Knop, Melding, Rij, Stapel } from "@deelwijzer/ui";
import { useEffect, useState, type ReactElement } from "react";
import type { NieuwereVersie } from "../../dossier/nieuwere-versie.ts";
import { GevolgInWoorden, gevolgZin } from "./gevolg-in-woorden.tsx";
import { useNeemOver } from "./use-neem-over.ts";
import type { Werk } from "./werk.ts";

const BLIJFT = "blijft-bij-tabelversie";

/**
 * Says that other tables came into force and what that means for this question. On a step it is one line that
 * opens; on the page where one decides it stands open, with both ways to go on.
 */
export function NieuwereVersieMelding(props: Werk & { readonly stil: boolean }): ReactElement | null {
  const { concept, versie, stil, afweging } = props;
  const { nieuwer } = concept.stand;
  const [blijftBij, setBlijftBij] = useState<string | null>(null);
  useEffect(() => {
    // The button is gone: whoever pressed it goes on at what came in its place.
    if (blijftBij !== null) document.querySelector<HTMLElement>(`#${BLIJFT} > summary`)?.focus();
  }, [blijftBij]);
  if (nieuwer === null) return null;
  const inhoud = (
    <Stapel ruimte="m">
      <GevolgInWoorden nieuwer={nieuwer} huidig={versie.nummer} />
      {afweging.magBewerken ? (
        <Keuze {...props} nieuwer={nieuwer} blijf={() => setBlijftBij(nieuwer.hash)} />
      ) : null}
    </Stapel>
  );
  if (blijftBij === nieuwer.hash) {
    return (
      <Details
        key="blijft"
        id={BLIJFT}
        samenvatting={`U blijft bij tabelversie ${versie.nummer}. Tabelversie ${nieuwer.nummer} geldt nu.`}
      >
        {inhoud}
      </Details>
    );
  }
  const kop = `Tabelversie ${nieuwer.nummer} geldt nu. U werkt met tabelversie ${versie.nummer}.`;
  if (stil) {
    return (
      <Details key="stil" samenvatting={`${kop} ${gevolgZin(nieuwer)}`}>
        {inhoud}
      </Details>
    );
  }
  const rustig = nieuwer.gevolg.soort === "zelfde" || nieuwer.gevolg.soort === "nog-niet-bekend";
  return (
    <Melding
      soort={rustig ? "info" : "let op"}
      kop={`tabelversie ${nieuwer.nummer} geldt nu`}
      id="nieuwere-versie"
    >
      <Stapel ruimte="m">
        <p>
          U werkt met tabelversie {versie.nummer}. {gevolgZin(nieuwer)}
        </p>
        {inhoud}
      </Stapel>
    </Melding>
  );
}

function Keuze(props: Werk & { readonly nieuwer: NieuwereVersie; readonly blijf: () => void }): ReactElement {
  const { nieuwer, versie, blijf } = props;
  const { neemOver, bezig, mislukt } = useNeemOver(props);
  return (
    <Stapel ruimte="s">
      <Alinea maat="klein">
        U kiest zelf. Neemt u tabelversie {nieuwer.nummer} over? Dan blijven al uw antwoorden staan, en
        bekijkt u opnieuw wat anders kan zijn. U mag ook bij tabelversie {versie.nummer} blijven. In het
        besluit staat welke u gebruikte.
      </Alinea>
      {mislukt === null ? null : (
        <Melding soort="fout" kop="niet overgenomen" live>
          <p>{mislukt}</p>
        </Melding>
      )}
      <Rij>
        <Knop
          bezig={bezig}
          bezigTekst="Wij nemen de tabelversie over…"
          onClick={() => void neemOver(nieuwer)}
        >
          Neem tabelversie {nieuwer.nummer} over
        </Knop>
        <Knop onClick={blijf}>Blijf bij tabelversie {versie.nummer}</Knop>
      </Rij>
    </Stapel>
  );
}
