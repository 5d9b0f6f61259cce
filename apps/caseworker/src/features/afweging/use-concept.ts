"use client";

import type { Antwoorden, Bevestiging, Datum, Stappenplan, Waarde } from "@core/grondslagen";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { client } from "../../api/client.ts";
import type { Stand } from "../../dossier/stand.ts";
import { isVuil, nieuwConcept, pakketVan, verstuur, verwerk, volgStand, type Concept } from "./opslag.ts";
import { blijftGeweigerd, keur } from "./keuring.ts";
import { bewaarbaar } from "./venster/bewaarbaar.ts";
import { zetTerug, type NietVerzonden } from "./venster/niet-verzonden.ts";

/** Quiet long enough after a key to save. */
const RUST_MS = 1_200;
const EERSTE_WACHT_MS = 2_000;
const LANGSTE_WACHT_MS = 30_000;

export interface ConceptActies {
  readonly antwoord: (vraagId: string, waarde: Waarde) => void;
  readonly bevestig: (vraagId: string) => void;
  readonly meldValsAlarm: (bevestiging: Bevestiging) => void;
  readonly zetKop: (kop: { bewarenTot?: Datum }) => void;
  /** Another action stored the dossier: this is how it stands now. What was typed meanwhile stays to be saved. */
  readonly volg: (stand: Stand) => void;
  /** The person chose between two windows: these answers stand. */
  readonly kies: (antwoorden: Antwoorden) => void;
  readonly sluitMelding: () => void;
  /** What an earlier window could not send stands here again, and is saved. */
  readonly zetTerug: (eerder: NietVerzonden) => void;
  /** The version of the dossier this window knows at this very moment, also in the middle of an action. */
  readonly versieNu: () => number;
  /** Saves now what is not saved; true when everything stands on the server. */
  readonly sla: () => Promise<boolean>;
}

/**
 * The draft of a dossier in this page: typed answers, saved by themselves, one save at a time. What could not
 * be saved stays here and is tried again, more and more slowly.
 */
export function useConcept(id: string, definitie: Stappenplan, begin: Stand): [Concept, ConceptActies] {
  const [concept, setConcept] = useState(() => nieuwConcept(definitie, begin));
  const nu = useRef(concept);
  const lopend = useRef<Promise<boolean> | null>(null);
  const wacht = useRef(EERSTE_WACHT_MS);

  const zet = useCallback((wijzig: (oud: Concept) => Concept) => {
    nu.current = wijzig(nu.current);
    setConcept(nu.current);
  }, []);

  const slaEenmaal = useCallback(async (): Promise<boolean> => {
    // Whatever happens, the loop ends: a conflict or refusal that cannot be solved by trying again stops it.
    for (let poging = 0; poging < 5; poging++) {
      if (nu.current.botsingen.length > 0) return false;
      zet(await keur(nu.current));
      const pakket = pakketVan(nu.current);
      if (!isVuil(nu.current)) return true;
      const leeg =
        Object.keys(pakket.antwoorden).length + pakket.bevestigd.length + pakket.bevestigingen.length === 0 &&
        Object.keys(pakket.kop).length === 0;
      if (leeg) {
        // Only what was refused is left: that is not "saved".
        zet(blijftGeweigerd);
        return false;
      }
      zet((oud) => ({
        ...oud,
        opslag: oud.opslag.soort === "geen-verbinding" ? oud.opslag : { soort: "bezig" },
      }));
      const uitslag = await verstuur(id, nu.current.stand.versie, pakket);
      zet((oud) => verwerk(oud, pakket, uitslag));
      if (uitslag.soort === "fout" && uitslag.fout?.soort !== "ongeldig") return false;
    }
    return !isVuil(nu.current);
  }, [id, zet]);

  const sla = useCallback(async (): Promise<boolean> => {
    // One save at a time: the next one sends what was typed meanwhile.
    while (lopend.current !== null) await lopend.current;
    lopend.current = slaEenmaal();
    try {
      const gelukt = await lopend.current;
      if (gelukt) wacht.current = EERSTE_WACHT_MS;
      return gelukt;
    } finally {
      lopend.current = null;
    }
  }, [slaEenmaal]);

  const vuil = isVuil(concept);
  const { opslag } = concept;
  const geblokkeerd = concept.botsingen.length > 0 || (opslag.soort === "geweigerd" && !opslag.opnieuw);

  // After typing: soon. After a failure: later and later.
  useEffect(() => {
    if (!vuil || geblokkeerd) return undefined;
    const mislukt = ["geen-verbinding", "uitgelogd", "geweigerd"].includes(opslag.soort);
    const over = mislukt ? wacht.current : RUST_MS;
    const timer = setTimeout(() => {
      if (mislukt) wacht.current = Math.min(wacht.current * 2, LANGSTE_WACHT_MS);
      void sla();
    }, over);
    return () => clearTimeout(timer);
  }, [vuil, geblokkeerd, opslag, concept.antwoorden, concept.kop, sla]);

  useEffect(() => {
    if (!vuil) return undefined;
    const terug = () => void sla();
    const waarschuw = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("online", terug);
    window.addEventListener("focus", terug);
    window.addEventListener("beforeunload", waarschuw);
    return () => {
      window.removeEventListener("online", terug);
      window.removeEventListener("focus", terug);
      window.removeEventListener("beforeunload", waarschuw);
    };
  }, [vuil, sla]);

  // The browser's way back can show a page as it was: what stands on the server now replaces it, unless
  // something was typed already.
  useEffect(() => {
    let weg = false;
    const ververs = async () => {
      try {
        const vers = await client.afwegingen.lees({ id });
        if (weg || isVuil(nu.current)) return;
        zet((oud) => (vers.versie > oud.stand.versie ? nieuwConcept(definitie, vers) : volgStand(oud, vers)));
      } catch {
        // Without an answer the page stays as it came; saving will say what is wrong.
      }
    };
    void ververs();
    return () => {
      weg = true;
    };
  }, [id, definitie, zet]);

  // Leaving the page inside the app: what stands here still goes.
  useEffect(() => () => void (isVuil(nu.current) && sla()), [sla]);

  const acties = useMemo((): ConceptActies => {
    const metAntwoord = (oud: Concept, vraagId: string, waarde: Waarde): Concept => {
      const { [vraagId]: _weg, ...afgewezen } = oud.afgewezen;
      return {
        ...oud,
        antwoorden: { ...oud.antwoorden, [vraagId]: bewaarbaar(waarde) },
        gewijzigd: new Set([...oud.gewijzigd, vraagId]),
        afgewezen,
      };
    };
    return {
      antwoord: (vraagId, waarde) => zet((oud) => metAntwoord(oud, vraagId, waarde)),
      bevestig: (vraagId) => zet((oud) => ({ ...oud, bevestigd: [...oud.bevestigd, vraagId] })),
      meldValsAlarm: (bevestiging) =>
        zet((oud) => ({ ...oud, bevestigingen: [...oud.bevestigingen, bevestiging] })),
      zetKop: (kop) => zet((oud) => ({ ...oud, kop: { ...oud.kop, ...kop } })),
      volg: (stand) => zet((oud) => volgStand(oud, stand)),
      kies: (antwoorden) =>
        zet((oud) =>
          Object.entries(antwoorden).reduce<Concept>(
            (verder, [vraagId, waarde]) => metAntwoord(verder, vraagId, waarde),
            { ...oud, botsingen: [] },
          ),
        ),
      sluitMelding: () => zet((oud) => ({ ...oud, overgenomen: [] })),
      zetTerug: (eerder) => zet((oud) => zetTerug(oud, eerder)),
      versieNu: () => nu.current.stand.versie,
      sla,
    };
  }, [sla, zet]);
  return [concept, acties];
}
