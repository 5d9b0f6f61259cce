"use client";

import { DatumVeld } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { HALVE_DATUM } from "../gemeente/formulierstaat.ts";

export type DagVeldProps = {
  name: string;
  label: string;
  toelichting?: string;
  optioneel?: boolean;
  fout: string | undefined;
  value: string;
  onChange: (value: string) => void;
};

/** A day as a form keeps it: empty, whole, or half so that the server can say so. */
export function DagVeld({ value, onChange, ...rest }: DagVeldProps): ReactElement {
  return (
    <DatumVeld
      {...rest}
      value={value === "" || value === HALVE_DATUM ? null : value}
      onChange={(iso, { soort }) => onChange(iso ?? (soort === "leeg" ? "" : HALVE_DATUM))}
    />
  );
}
