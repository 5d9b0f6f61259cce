"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../api/client.ts";
import type { Gevonden } from "../../../use-cases/zoek-afwegingen/zoek-afwegingen.ts";
import type { Lijstvraag } from "../afwegingen-adres.ts";

export type Bereik = "eigen" | "team";

export interface Gezocht {
  /** What to show; until the answer is there, what stood there before. */
  readonly getoond: Gevonden;
  readonly bezig: boolean;
  /** Why there is no answer. */
  readonly error: Error | null;
  readonly opnieuw: () => void;
}

/** What is found with these words, from the server; without words what came along with the page. */
export function useGezocht(
  zoek: string,
  { bereik, vraag, gevonden }: { bereik: Bereik; vraag: Required<Lijstvraag>; gevonden: Gevonden },
): Gezocht {
  const { stand, pagina, van } = vraag;
  const eigenaar = van === "" ? {} : { eigenaarId: van };
  const { data, error, isFetching, refetch } = useQuery({
    ...api.afwegingen.zoek.queryOptions({ input: { bereik, zoek, stand, pagina, ...eigenaar } }),
    enabled: zoek !== "",
    // Back from a dossier shows at once what was found, and then what became of it meanwhile.
    staleTime: 0,
    // Each look is logged: only somebody who acts looks again.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    networkMode: "always",
    retry: false,
  });
  const nu = zoek === "" ? gevonden : data;
  const [laatst, setLaatst] = useState(gevonden);
  if (nu !== undefined && nu !== laatst) setLaatst(nu);
  return {
    getoond: nu ?? laatst,
    bezig: zoek !== "" && isFetching && (data === undefined || error !== null),
    error: zoek === "" || isFetching ? null : error,
    opnieuw: () => void refetch(),
  };
}
