"use client";

import { foutInWoorden } from "@deelwijzer/web";
import { useCallback, useState } from "react";
import type { Bewaard } from "../../dossier/bewaar-dossier.ts";
import type { Werk } from "./werk.ts";

export interface DossierActie {
  /** When it was done the page says `gedaan`; otherwise `mislukt` says what went wrong and what to do. */
  readonly doe: (gedaan: string, roep: (expectedVersion: number) => Promise<Bewaard>) => Promise<void>;
  readonly bezig: boolean;
  readonly mislukt: string | null;
}

/**
 * A change of the dossier as a whole: first what was typed is saved, then it is changed on the server, then this
 * window follows.
 */
export function useDossierActie({ acties, meldGedaan }: Pick<Werk, "acties" | "meldGedaan">): DossierActie {
  const [bezig, setBezig] = useState(false);
  const [mislukt, setMislukt] = useState<string | null>(null);
  const { sla, volg, versieNu } = acties;
  const doe = useCallback(
    async (gedaan: string, roep: (expectedVersion: number) => Promise<Bewaard>): Promise<void> => {
      setBezig(true);
      setMislukt(null);
      try {
        if (!(await sla())) {
          setMislukt("Uw laatste antwoord is nog niet opgeslagen. Kijk het na en probeer het dan opnieuw.");
          return;
        }
        const { soort, stand } = await roep(versieNu());
        volg(stand);
        if (soort === "bewaard") meldGedaan(gedaan);
        else {
          setMislukt(
            "Deze afweging is intussen in een ander venster gewijzigd. Kijk hem na en kies opnieuw.",
          );
        }
      } catch (error) {
        setMislukt(foutInWoorden(error));
      } finally {
        setBezig(false);
      }
    },
    [sla, volg, versieNu, meldGedaan],
  );
  return { doe, bezig, mislukt };
}
