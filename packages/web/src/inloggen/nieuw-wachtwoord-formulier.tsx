"use client";

import { Knop, Koppeling, Melding } from "@deelwijzer/ui";
import { useState, useSyncExternalStore } from "react";
import { AANMELD_TEKST, vraagInlogdienst } from "./meld-aan.ts";
import { NieuwWachtwoordVeld, teKort } from "./nieuw-wachtwoord-veld.tsx";
import { PogingFormulier } from "./poging-formulier.tsx";
import { useInlogpoging } from "./use-inlogpoging.ts";
import { veldWaarde } from "./veld-waarde.ts";

const nooit = () => () => undefined;
/** What stands behind the `#` of the address: a browser does not send it along when it asks for a page. */
const sleutelInAdres = () => window.location.hash.slice(1);

/** Chooses a password with a link that was mailed; afterwards one signs in with it. */
export function NieuwWachtwoordFormulier({ minimum }: { readonly minimum: number }) {
  // Null: drawn by the server, which cannot see it.
  const sleutel = useSyncExternalStore<string | null>(nooit, sleutelInAdres, () => null);
  const [linkWerktNiet, setLinkWerktNiet] = useState(false);
  const poging = useInlogpoging();

  function verstuur(velden: FormData) {
    const nieuw = veldWaarde(velden, "nieuw");
    const kort = nieuw.length < minimum ? [{ veld: "nieuw", tekst: teKort(minimum) }] : [];
    return poging.probeer(kort, async () => {
      const uitslag = await vraagInlogdienst("reset-password", { token: sleutel, newPassword: nieuw });
      if (uitslag === "gelukt") {
        window.location.assign("/inloggen?nieuw=1");
        return null;
      }
      if (uitslag !== "onjuist") return [{ veld: "nieuw", tekst: AANMELD_TEKST[uitslag] }];
      setLinkWerktNiet(true);
      return [];
    });
  }

  if (linkWerktNiet || sleutel === "") return <WerktNiet />;
  return (
    <PogingFormulier poging={poging} verstuur={verstuur}>
      <NieuwWachtwoordVeld minimum={minimum} fout={poging.foutBij("nieuw")} />
      <Knop type="submit" soort="primair" bezig={poging.bezig} bezigTekst="Wachtwoord wordt opgeslagen…">
        Wachtwoord opslaan
      </Knop>
    </PogingFormulier>
  );
}

function WerktNiet() {
  return (
    <>
      <Melding soort="fout" kop="deze link werkt niet (meer)" live>
        <p>
          Een link werkt een half uur, en één keer. Vroeg u meer dan één link? Dan werkt alleen de nieuwste.
          Uw wachtwoord is niet gewijzigd.
        </p>
      </Melding>
      <Koppeling los href="/wachtwoord-vergeten">
        Vraag een nieuwe link
      </Koppeling>
    </>
  );
}
