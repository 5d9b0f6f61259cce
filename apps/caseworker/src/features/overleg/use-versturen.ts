"use client";

import { foutInEenZin } from "@deelwijzer/web";
import { useState } from "react";

export interface Versturen {
  readonly bezig: boolean;
  readonly mislukt: string | null;
  /** Runs it; true when it was done. What was typed stays when it was not. */
  readonly verstuur: (roep: () => Promise<unknown>) => Promise<boolean>;
}

/** One thing that is sent to the server, with what went wrong in words. */
export function useVersturen(): Versturen {
  const [bezig, setBezig] = useState(false);
  const [mislukt, setMislukt] = useState<string | null>(null);
  const verstuur = async (roep: () => Promise<unknown>): Promise<boolean> => {
    if (bezig) return false;
    setBezig(true);
    setMislukt(null);
    try {
      await roep();
      return true;
    } catch (error) {
      setMislukt(
        foutInEenZin(error, "Er is geen verbinding. Wat u schreef staat er nog. Probeer het straks opnieuw."),
      );
      return false;
    } finally {
      setBezig(false);
    }
  };
  return { bezig, mislukt, verstuur };
}
