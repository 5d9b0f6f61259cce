"use client";

import type { FoutItem } from "@deelwijzer/ui";
import { useState } from "react";

/** How a form about signing in stands: what is wrong with which field, and whether an answer is waited for. */
export interface Inlogpoging {
  readonly fouten: readonly FoutItem[];
  /** Rises with every attempt, so that the focus goes to the summary each time. */
  readonly poging: number;
  readonly bezig: boolean;
  readonly foutBij: (veld: string) => string | undefined;
  /**
   * One attempt, never two at once: `leeg` is what can be seen to be wrong before anything is sent; `vraag` sends it and says
   * what was wrong with it. Null: it worked and another page comes, until which the form stays busy.
   */
  readonly probeer: (
    leeg: readonly FoutItem[],
    vraag: () => Promise<readonly FoutItem[] | null>,
  ) => Promise<void>;
}

export function useInlogpoging(): Inlogpoging {
  const [fouten, setFouten] = useState<readonly FoutItem[]>([]);
  const [poging, setPoging] = useState(0);
  const [bezig, setBezig] = useState(false);
  return {
    fouten,
    poging,
    bezig,
    foutBij: (veld) => fouten.find((fout) => fout.veld === veld)?.tekst,
    probeer: async (leeg, vraag) => {
      if (bezig) return;
      setPoging((nummer) => nummer + 1);
      setFouten(leeg);
      if (leeg.length > 0) return;
      setBezig(true);
      const mis = await vraag();
      if (mis === null) return;
      setBezig(false);
      setFouten(mis);
    },
  };
}
