"use client";

import { Details, Knop, TekstVeld } from "@deelwijzer/ui";
import { PogingFormulier } from "../inloggen/poging-formulier.tsx";
import { useInlogpoging } from "../inloggen/use-inlogpoging.ts";
import { vraagMetCode } from "./vraag-met-code.ts";

/** A code of the app, or one that was kept for when there is no app. */
export function CodeFormulier({ terug }: { readonly terug: string }) {
  const poging = useInlogpoging();

  const verstuur = (velden: FormData) =>
    vraagMetCode(poging, velden, { pad: "code", alsLeeg: "Vul de code in." }, () => {
      window.location.assign(terug);
      return null;
    });

  return (
    <PogingFormulier poging={poging} verstuur={verstuur}>
      <TekstVeld
        breedte="middel"
        label="Code"
        toelichting="Zes cijfers uit uw app, of een herstelcode."
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        fout={poging.foutBij("code")}
      />
      <Knop type="submit" soort="primair" bezig={poging.bezig} bezigTekst="De code wordt bekeken…">
        Verder
      </Knop>
      <Details samenvatting="U hebt uw telefoon niet bij u">
        Vul een herstelcode in. Die hebt u bewaard toen u de app instelde. Elke herstelcode werkt één keer.
        Nieuwe maakt u bij Mijn account. Hebt u geen herstelcodes meer? Vraag dan wie deze installatie beheert
        om uw tweede stap te wissen.
      </Details>
    </PogingFormulier>
  );
}
