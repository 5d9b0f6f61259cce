import { Veld, veldAria } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import stijl from "./keuze-veld.module.css";

export type KeuzeVeldProps = {
  name: string;
  label: string;
  /** What no choice is called: "Alle richtingen"; null when something must be chosen. */
  alle: string | null;
  opties: readonly { id: string; naam: string }[];
  value: string | null;
  onChange: (id: string | null) => void;
};

/** A native choice out of a few. A value from the address that nobody knows is shown, so that it can go. */
export function KeuzeVeld({ name, label, alle, opties, value, onChange }: KeuzeVeldProps): ReactElement {
  const onbekend = value !== null && opties.every(({ id }) => id !== value);
  return (
    <Veld id={name} label={label}>
      <span className={stijl["keuze"]}>
        <select
          {...veldAria(name, { label })}
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
