"use client";

import { datumInWoorden } from "@core/grondslagen";
import { Knop, Melding } from "@deelwijzer/ui";
import { useQueryClient } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { api, client } from "../../api/client.ts";
import { useDossierActie } from "../afweging/use-dossier-actie.ts";
import type { Werk } from "../afweging/werk.ts";

/** A resident took a consent back: nothing can be decided until the owner has seen it. */
export function IntrekkingMelding(props: Werk): ReactElement | null {
  const { concept, acties } = props;
  const queries = useQueryClient();
  const { doe, bezig, mislukt } = useDossierActie(props);
  const open = concept.stand.toestemmingen.find(
    ({ stand, verwerkt }) => stand === "ingetrokken" && !verwerkt,
  );
  if (open === undefined) return null;
  const verwerk = async () => {
    await doe("de intrekking staat bij uw bewijs", async () => {
      const bewaard = await client.toestemmingen.verwerkIntrekking({ id: open.id });
      void queries.invalidateQueries({ queryKey: api.toestemmingen.key() });
      // A running dossier always comes back; a closed one does not show this page.
      return bewaard ?? { soort: "conflict", stand: concept.stand };
    });
    // What changed was changed from here: no other window did it.
    acties.sluitMelding();
  };
  return (
    <Melding soort="let op" kop="een toestemming is ingetrokken" id="ingetrokken">
      <p>
        De toestemming die u vroeg aan {open.vastlegging.aanWie}, is ingetrokken
        {open.ingetrokkenOp === null ? "" : ` op ${datumInWoorden(open.ingetrokkenOp)}`}. U mag hier niet meer
        op delen. Verwerk dit eerst. Daarna kiest u wat u doet: niet delen, opnieuw vragen of overleggen.
      </p>
      {mislukt === null ? null : <p role="alert">{mislukt}</p>}
      <div>
        <Knop bezig={bezig} bezigTekst="Wij verwerken de intrekking…" onClick={() => void verwerk()}>
          Verwerk de intrekking
        </Knop>
      </div>
    </Melding>
  );
}
