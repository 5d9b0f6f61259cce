"use client";

import { Details, FoutSamenvatting, Knop, TekstVeld, type FoutItem } from "@deelwijzer/ui";
import { useState } from "react";
import { Formulier } from "../api/formulier.tsx";
import { veldWaarde } from "../inloggen/veld-waarde.ts";
import { STAP_TEKST, vraagTweedeStap } from "./vraag-tweede-stap.ts";

/** A code of the app, or one that was kept for when there is no app. */
export function CodeFormulier({ terug }: { readonly terug: string }) {
  const [fouten, setFouten] = useState<readonly FoutItem[]>([]);
  const [poging, setPoging] = useState(0);
  const [bezig, setBezig] = useState(false);

  async function verstuur(velden: FormData) {
    if (bezig) return;
    const code = veldWaarde(velden, "code").trim();
    setPoging((nummer) => nummer + 1);
    setFouten(code === "" ? [{ veld: "code", tekst: "Vul de code in." }] : []);
    if (code === "") return;
    setBezig(true);
    const uitslag = await vraagTweedeStap("code", { code });
    if (uitslag.ok) return window.location.assign(terug);
    setBezig(false);
    setFouten([{ veld: "code", tekst: STAP_TEKST[uitslag.waarom] }]);
  }

  return (
    <Formulier ruimte="l" verstuur={(formulier) => verstuur(new FormData(formulier))}>
      <FoutSamenvatting fouten={fouten} poging={poging} />
      <TekstVeld
        breedte="middel"
        label="Code"
        toelichting="Zes cijfers uit uw app, of een herstelcode."
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        fout={fouten[0]?.tekst}
      />
      <Knop type="submit" soort="primair" bezig={bezig} bezigTekst="De code wordt bekeken…">
        Verder
      </Knop>
      <Details samenvatting="U hebt uw telefoon niet bij u">
        Vul een herstelcode in. Die hebt u bewaard toen u de app instelde. Elke herstelcode werkt één keer.
        Nieuwe maakt u bij Mijn account. Hebt u geen herstelcodes meer? Vraag dan wie deze installatie beheert
        om uw tweede stap te wissen.
      </Details>
    </Formulier>
  );
}
