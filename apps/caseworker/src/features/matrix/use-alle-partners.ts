"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useCallback } from "react";

const PARAMETER = "partners";
const ALLE = "alle";

/** Whether partners without a rule are shown too; in the address, so that a shared table is the same table. */
export function useAllePartners(): [boolean, (alle: boolean) => void] {
  const alle = useSearchParams().get(PARAMETER) === ALLE;
  const pad = usePathname();
  const zet = useCallback(
    (nieuw: boolean) => {
      const zoek = new URLSearchParams(window.location.search);
      if (nieuw) zoek.set(PARAMETER, ALLE);
      else zoek.delete(PARAMETER);
      const tekst = zoek.toString().replaceAll("%2C", ",");
      window.history.replaceState(null, "", tekst === "" ? pad : `${pad}?${tekst}`);
    },
    [pad],
  );
  return [alle, zet];
}
