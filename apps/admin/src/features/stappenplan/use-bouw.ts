"use client";

import {
  lijstVan,
  stelPlanSamen,
  type Entiteit,
  type Plansoort,
  type TabelversieInhoud,
} from "@core/grondslagen";
import type { OpslagStand } from "@deelwijzer/ui";
import { foutInEenZin } from "@deelwijzer/web";
import { useMutation } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import { api } from "../../api/client.ts";
import type { PlanhandelingInvoer } from "../../use-cases/bewerk-stappenplan/typen.ts";
import type { GelezenStappenplan } from "../../use-cases/lees-stappenplan/typen.ts";

/** One stappenplan being built: every act goes to the server at once, one after another, and its answer is shown. */
export function useBouw({ stand: begin, tabellen }: GelezenStappenplan) {
  const [stand, setStand] = useState(begin);
  const [opslag, setOpslag] = useState<OpslagStand>({ stand: "rust" });
  const [melding, setMelding] = useState<string | null>(null);
  /** Said, not shown: where something went. */
  const [gezegd, zeg] = useState("");
  const nieuwste = useRef(begin);
  const rij = useRef<Promise<unknown>>(Promise.resolve());
  const bewerk = useMutation(api.wijzigingssets.bewerkStappenplan.mutationOptions()).mutateAsync;
  const herstel = useMutation(api.wijzigingssets.herstelStappenplan.mutationOptions()).mutateAsync;

  const toon = (na: typeof stand) => {
    nieuwste.current = na;
    setStand(na);
    const tijd = new Date().toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" });
    setOpslag({ stand: "opgeslagen", tijd });
  };
  /** After what is under way, so that an edit never meets the one before it as that of a stranger. */
  const achteraan = (werk: () => Promise<void>) => {
    const eerder = rij.current;
    const nu = async () => {
      await eerder;
      setOpslag({ stand: "bezig" });
      setMelding(null);
      try {
        await werk();
      } catch (error) {
        setOpslag({ stand: "mislukt" });
        setMelding(foutInEenZin(error));
      }
    };
    rij.current = nu();
  };
  const doe = (handeling: PlanhandelingInvoer, klaar?: (nieuw: string | null) => void) =>
    achteraan(async () => {
      const na = await bewerk({ id: stand.setId, handeling });
      toon(na.stand);
      if (na.soort === "conflict") {
        setMelding(
          "Iemand anders heeft dit intussen ook gewijzigd. Uw wijziging is niet opgeslagen. U ziet nu wat er staat. Typ uw wijziging opnieuw als u die nog wilt.",
        );
        return;
      }
      if (na.samengevoegd) zeg("Een collega wijzigde intussen iets anders. Beide wijzigingen zijn bewaard.");
      klaar?.(na.nieuw);
    });
  const deel = (soort: Plansoort, id: string): Entiteit | undefined =>
    lijstVan(nieuwste.current.delen as TabelversieInhoud, soort).find((kandidaat) => kandidaat.id === id);
  return {
    stand,
    opslag,
    melding,
    gezegd,
    zeg,
    woordenlijst: tabellen.woordenlijst,
    plan: useMemo(() => stelPlanSamen(stand.delen), [stand.delen]),
    doe,
    /** Fields of one part; `undefined` empties a field. */
    wijzig: (soort: Plansoort, id: string, velden: Readonly<Record<string, unknown>>) => {
      const gezien = deel(soort, id);
      if (gezien === undefined) return;
      const nieuw = Object.fromEntries(
        Object.entries({ ...gezien, ...velden }).filter(([, waarde]) => waarde !== undefined),
      );
      doe({ doe: "wijzigen", soort, gezien, nieuw: { ...nieuw, id } });
    },
    herstel: () =>
      achteraan(async () => {
        const wat = nieuwste.current.herstel;
        toon(await herstel({ id: stand.setId }));
        zeg(`Ongedaan gemaakt: ${wat ?? ""}.`);
      }),
  };
}

export type Bouw = ReturnType<typeof useBouw>;
