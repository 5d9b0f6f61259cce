"use client";

import { DatumVeld, type VeldTekst } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Datumwaarde } from "../formulier/datumwaarde.ts";
import { useFout } from "./bewerk-context.ts";

export type DatumProps = VeldTekst & {
  id: string;
  waarde: Datumwaarde;
  onChange: (waarde: Datumwaarde) => void;
};

/** A date of the form, which remembers that something was typed that is no date yet. */
export function Datum({ id, waarde, onChange, ...tekst }: DatumProps): ReactElement {
  const fout = useFout(id);
  return (
    <DatumVeld
      name={id}
      value={waarde.iso}
      onChange={(iso, stand) =>
        onChange({
          iso,
          mis: stand.soort === "onvolledig" || stand.soort === "onmogelijk" ? stand.soort : null,
        })
      }
      {...tekst}
      {...fout}
    />
  );
}
