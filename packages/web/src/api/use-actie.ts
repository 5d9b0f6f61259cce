"use client";

import type { FoutItem } from "@deelwijzer/ui";
import { useState } from "react";
import { foutInWoorden } from "./fout-in-woorden.ts";
import { foutVan } from "./fout-van.ts";

export interface Actie {
  readonly doe: <T>(roep: () => Promise<T>, gelukt: (waarde: T) => void) => Promise<void>;
  readonly bezig: boolean;
  /** What is wrong with which field, for the summary and beside the field. */
  readonly fouten: readonly FoutItem[];
  readonly foutBij: (veld: string) => string | undefined;
  /** What else went wrong, in words. */
  readonly mislukt: string | null;
  /** The session ended meanwhile: what was typed stays, and there is a way to sign in beside it. */
  readonly uitgelogd: boolean;
  /** Rises with every attempt, so that the focus goes to the summary each time. */
  readonly poging: number;
}

/** One call to the server from a form: refused fields and other refusals in words, nothing typed is lost. */
export function useActie(): Actie {
  const [bezig, setBezig] = useState(false);
  const [fouten, setFouten] = useState<readonly FoutItem[]>([]);
  const [mislukt, setMislukt] = useState<string | null>(null);
  const [uitgelogd, setUitgelogd] = useState(false);
  const [poging, setPoging] = useState(0);
  return {
    bezig,
    fouten,
    mislukt,
    uitgelogd,
    poging,
    foutBij: (veld) => fouten.find((fout) => fout.veld === veld)?.tekst,
    doe: async (roep, gelukt) => {
      if (bezig) return;
      setBezig(true);
      setMislukt(null);
      setFouten([]);
      setUitgelogd(false);
      setPoging((n) => n + 1);
      try {
        gelukt(await roep());
      } catch (error) {
        const fout = foutVan(error);
        if (fout?.soort === "ongeldig")
          setFouten(fout.velden.map(({ pad, melding }) => ({ veld: pad, tekst: melding })));
        else setMislukt(foutInWoorden(error));
        setUitgelogd(fout?.soort === "niet-ingelogd");
      } finally {
        setBezig(false);
      }
    },
  };
}
