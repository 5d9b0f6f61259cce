"use client";

import { FoutSamenvatting, Melding, type FoutItem } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { InlogLink } from "./inlog-link.tsx";
import type { Actie } from "./use-actie.ts";

const zelfdeId = (veld: string): string => veld;

export type ActieFoutenProps = {
  readonly actie: Pick<Actie, "fouten" | "mislukt" | "poging"> & Partial<Pick<Actie, "uitgelogd">>;
  readonly kop: string;
  /** The id of a field on the page, where a form stands there more than once. */
  readonly veldId?: ((veld: FoutItem["veld"]) => string) | undefined;
};

/** What went wrong with the action of a form: the fields above it, and what is no field. `kop` says what did not happen. */
export function ActieFouten({
  actie: { fouten, mislukt, uitgelogd = false, poging },
  kop,
  veldId = zelfdeId,
}: ActieFoutenProps): ReactElement {
  return (
    <>
      <FoutSamenvatting
        fouten={fouten.map((fout) => ({ ...fout, veld: veldId(fout.veld) }))}
        poging={poging}
      />
      {mislukt === null ? null : (
        <Melding soort="fout" kop={kop} live>
          <p>{mislukt}</p>
          {uitgelogd ? <InlogLink /> : null}
        </Melding>
      )}
    </>
  );
}
