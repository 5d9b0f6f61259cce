"use client";

import { FoutSamenvatting, Knop, Koppeling, Melding, type FoutItem } from "@deelwijzer/ui";
import { useState, useSyncExternalStore } from "react";
import { Formulier } from "../api/formulier.tsx";
import { AANMELD_TEKST, vraagInlogdienst } from "./meld-aan.ts";
import { NieuwWachtwoordVeld, teKort } from "./nieuw-wachtwoord-veld.tsx";
import { veldWaarde } from "./veld-waarde.ts";

const nooit = () => () => undefined;
/** What stands behind the `#` of the address: a browser does not send it along when it asks for a page. */
const sleutelInAdres = () => window.location.hash.slice(1);

/** Chooses a password with a link that was mailed; afterwards one signs in with it. */
export function NieuwWachtwoordFormulier({ minimum }: { readonly minimum: number }) {
  // Null: drawn by the server, which cannot see it.
  const sleutel = useSyncExternalStore<string | null>(nooit, sleutelInAdres, () => null);
  const [linkWerktNiet, setLinkWerktNiet] = useState(false);
  const [fouten, setFouten] = useState<readonly FoutItem[]>([]);
  const [poging, setPoging] = useState(0);
  const [bezig, setBezig] = useState(false);

  async function verstuur(velden: FormData) {
    if (bezig) return;
    const nieuw = veldWaarde(velden, "nieuw");
    const kort = nieuw.length < minimum;
    setPoging((nummer) => nummer + 1);
    setFouten(kort ? [{ veld: "nieuw", tekst: teKort(minimum) }] : []);
    if (kort) return;
    setBezig(true);
    const uitslag = await vraagInlogdienst("reset-password", { token: sleutel, newPassword: nieuw });
    if (uitslag === "gelukt") return window.location.assign("/inloggen?nieuw=1");
    setBezig(false);
    if (uitslag === "onjuist") setLinkWerktNiet(true);
    else setFouten([{ veld: "nieuw", tekst: AANMELD_TEKST[uitslag] }]);
  }

  if (linkWerktNiet || sleutel === "") return <WerktNiet />;
  return (
    <Formulier ruimte="l" verstuur={(formulier) => verstuur(new FormData(formulier))}>
      <FoutSamenvatting fouten={fouten} poging={poging} />
      <NieuwWachtwoordVeld minimum={minimum} fout={fouten[0]?.tekst} />
      <Knop type="submit" soort="primair" bezig={bezig} bezigTekst="Wachtwoord wordt opgeslagen…">
        Wachtwoord opslaan
      </Knop>
    </Formulier>
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
