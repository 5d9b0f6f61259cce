import { Veld, veldAria, type VeldTekst } from "@deelwijzer/ui";
import type { ReactElement, ReactNode } from "react";
import stijl from "./keuze-veld.module.css";

export type KeuzeVeldProps = {
  name: string;
  label: string;
  /** What no choice is called: "Alle richtingen"; null when something must be chosen. */
  alle: string | null;
  opties: readonly { id: string; naam: string }[];
  value: string | null;
  onChange: (id: string | null) => void;
  toelichting?: ReactNode;
  fout?: ReactNode;
};

/** A native choice out of a few. A value from the address that nobody knows is shown, so that it can go. */
export function KeuzeVeld(props: KeuzeVeldProps): ReactElement {
  const { name, label, alle, opties, value, onChange, toelichting, fout } = props;
  const tekst: VeldTekst = { label, toelichting, fout };
  const onbekend = value !== null && value !== "" && opties.every(({ id }) => id !== value);
  return (
    <Veld id={name} {...tekst}>
      <span className={stijl["keuze"]}>
        <select
          {...veldAria(name, tekst)}
          name={name}
          className="dw-invoer"
          value={value ?? ""}
          onChange={(event) => onChange(event.target.value === "" ? null : event.target.value)}
        >
          {alle === null ? null : <option value="">{alle}</option>}
          {opties.map(({ id, naam }) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
          {onbekend ? <option value={value}>Onbekend: {value}</option> : null}
        </select>
      </span>
    </Veld>
  );
}
