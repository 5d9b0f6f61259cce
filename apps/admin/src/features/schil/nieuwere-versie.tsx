"use client";

import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { api } from "../../api/client.ts";

/** Coming back to a page that stood open: is what it shows still what holds? */
const VERS_MS = 60_000;

/** Says so when a newer version was published while this page was open. */
export function NieuwereVersie({ nummer, pad }: { nummer: number; pad: string }): ReactElement {
  const { data } = useQuery(
    api.tabelversies.lijst.queryOptions({
      input: {},
      staleTime: VERS_MS,
      refetchOnWindowFocus: true,
      retry: false,
    }),
  );
  const nieuwste = data?.find(({ geldt }) => geldt)?.nummer ?? nummer;
  return (
    <span role="status" aria-label="Nieuwere tabelversie">
      {nieuwste > nummer ? (
        <>
          Tabelversie {nieuwste} is intussen gepubliceerd.{" "}
          {/* A whole new page: everything on it may differ. */}
          <a href={pad}>Bekijk die</a>
        </>
      ) : null}
    </span>
  );
}
