"use client";

import {
  lijstVan,
  stelPlanSamen,
  type Conflictkeuze,
  type Entiteit,
  type Plansoort,
  type TabelversieInhoud,
} from "@core/grondslagen";
import type { OpslagStand } from "@deelwijzer/ui";
import { foutInEenZin, foutVan } from "@deelwijzer/web";
import { useMutation } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import { api } from "../../api/client.ts";
import type { BewerktStappenplan, PlanhandelingInvoer } from "../../use-cases/bewerk-stappenplan/typen.ts";
import type { GelezenStappenplan } from "../../use-cases/lees-stappenplan/typen.ts";
import { losOp } from "../bewerken/conflict/los-op.ts";

type Wijziging = Extract<PlanhandelingInvoer, { doe: "wijzigen" }>;

/** A change of one part that met that of another, with what stands there now. */
export type Planconflict = Wijziging &
  Omit<Extract<BewerktStappenplan, { soort: "conflict" }>, "soort" | "stand">;

/** After "Niet opgeslagen:". */
const ZONDER_VERBINDING =
  "geen verbinding. Laat dit scherm open. Wat u wijzigde, gaat vanzelf mee zodra er weer verbinding is";

/** One stappenplan being built: every act goes to the server at once, one after another, and its answer is shown. */
export function useBouw({ stand: begin, tabellen }: GelezenStappenplan) {
  const [stand, setStand] = useState(begin);
  const [opslag, setOpslag] = useState<OpslagStand>({ stand: "rust" });
  const [melding, setMelding] = useState<string | null>(null);
  const [wacht, setWacht] = useState(false);
  const [conflict, setConflict] = useState<Planconflict | null>(null);
  /** Goes up when forms must start again from what is stored. */
  const [ronde, setRonde] = useState(0);
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
  /** Without a connection the act waits, and what is done after it waits behind it: nothing is lost or overtaken. */
  const totAntwoord = async <T>(roep: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await roep();
      } catch (error) {
        if (foutVan(error) !== null) throw error;
        setOpslag({ stand: "mislukt", reden: ZONDER_VERBINDING });
        setWacht(true);
        await verbindingTerug();
        setWacht(false);
      }
    }
  };
  const doe = (
    gevraagd: PlanhandelingInvoer | (() => PlanhandelingInvoer | null),
    klaar?: (nieuw: string | null) => void,
  ) =>
    achteraan(async () => {
      const handeling = typeof gevraagd === "function" ? gevraagd() : gevraagd;
      if (handeling === null) return;
      const na = await totAntwoord(() => bewerk({ id: stand.setId, handeling }));
      toon(na.stand);
      if (na.soort === "conflict") {
        setOpslag({ stand: "mislukt" });
        const { huidig, conflicten, door, op } = na;
        if (handeling.doe === "wijzigen") setConflict({ ...handeling, huidig, conflicten, door, op });
        return;
      }
      if (na.samengevoegd) zeg("Een collega wijzigde intussen iets anders. Beide wijzigingen zijn bewaard.");
      klaar?.(na.nieuw);
    });
  const deel = (soort: Plansoort, id: string): Entiteit | undefined =>
    lijstVan(nieuwste.current.delen as TabelversieInhoud, soort).find((kandidaat) => kandidaat.id === id);
  const verlaat = () => {
    setConflict(null);
    setRonde((nummer) => nummer + 1);
    setOpslag({ stand: "rust" });
  };
  return {
    stand,
    conflict,
    ronde,
    /** Per field what stands, on top of what is stored now, so that a third change in between is seen as well. */
    los: (keuzes: readonly Conflictkeuze[]) => {
      if (conflict === null) return;
      const { soort, gezien, nieuw, huidig } = conflict;
      const wordt = losOp({ gezien, nieuw, huidig }, keuzes);
      verlaat();
      if (wordt === null || wordt === huidig) return;
      if (huidig === null) doe({ doe: "wijzigen", soort, gezien, nieuw, keuzes: [...keuzes] });
      else doe({ doe: "wijzigen", soort, gezien: huidig, nieuw: wordt }, verlaat);
    },
    /** What another made of it stands. */
    verlaat,
    opslag,
    /** Something waits for the connection: who leaves now loses it. */
    wacht,
    melding,
    gezegd,
    zeg,
    woordenlijst: tabellen.woordenlijst,
    plan: useMemo(() => stelPlanSamen(stand.delen), [stand.delen]),
    doe,
    /**
     * Fields of one part; `undefined` empties a field. `was`: what stood in them when the typing began, where the screen can
     * have been read again since. What else stands in the part is taken when its turn comes.
     */
    wijzig: (
      soort: Plansoort,
      id: string,
      velden: Readonly<Record<string, unknown>>,
      was: Readonly<Record<string, unknown>> = {},
    ) =>
      doe(() => {
        const nu = deel(soort, id);
        if (nu === undefined) return null;
        const gezien = { ...gevuld({ ...nu, ...was }), id };
        return { doe: "wijzigen", soort, gezien, nieuw: { ...gevuld({ ...nu, ...was, ...velden }), id } };
      }),
    herstel: () =>
      achteraan(async () => {
        const wat = nieuwste.current.herstel;
        toon(await totAntwoord(() => herstel({ id: stand.setId })));
        zeg(`Ongedaan gemaakt: ${wat ?? ""}.`);
      }),
  };
}

function verbindingTerug(): Promise<void> {
  return new Promise((klaar) => {
    const terug = () => {
      clearTimeout(klok);
      window.removeEventListener("online", terug);
      klaar();
    };
    // The connection can be there again without the browser saying so.
    const klok = setTimeout(terug, 10_000);
    window.addEventListener("online", terug);
  });
}

function gevuld(velden: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined));
}

export type Bouw = ReturnType<typeof useBouw>;
