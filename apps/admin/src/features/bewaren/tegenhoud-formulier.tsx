"use client";

import { ActieBalk, Details, Knop, TekstVak, TekstVeld } from "@deelwijzer/ui";
import { Formulier, useActie } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { api } from "../../api/client.ts";
import stijl from "./bewaren.module.css";

/** Holds a dossier that something still needs. */
export function TegenhoudFormulier(): ReactElement {
  const [zaakkenmerk, setZaakkenmerk] = useState("");
  const [reden, setReden] = useState("");
  const actie = useActie();
  const router = useRouter();
  return (
    <Details samenvatting="Houd een dossier tegen">
      <Formulier
        actie={actie}
        kop="er is niets bewaard"
        className={stijl["formulier"]}
        verstuur={() =>
          actie.doe(
            () => api.bewaren.houdTegen.call({ zaakkenmerk, reden }),
            () => {
              setZaakkenmerk("");
              setReden("");
              router.push("/bewaren?gedaan=tegengehouden");
              router.refresh();
            },
          )
        }
      >
        <TekstVeld
          name="zaakkenmerk"
          label="Wat is het zaakkenmerk?"
          toelichting="Precies zoals het in het dossier staat."
          maxLength={100}
          value={zaakkenmerk}
          fout={actie.foutBij("zaakkenmerk")}
          onChange={(event) => setZaakkenmerk(event.target.value)}
        />
        <TekstVak
          name="reden"
          label="Waarom is dit dossier langer nodig?"
          toelichting="Bijvoorbeeld: er loopt een bezwaar, of iemand vroeg om inzage. Schrijf geen namen op."
          maxLength={300}
          value={reden}
          fout={actie.foutBij("reden")}
          onChange={(event) => setReden(event.target.value)}
        />
        <ActieBalk>
          <Knop type="submit" soort="primair" bezig={actie.bezig} bezigTekst="Wordt bewaard…">
            Houd tegen
          </Knop>
        </ActieBalk>
      </Formulier>
    </Details>
  );
}
