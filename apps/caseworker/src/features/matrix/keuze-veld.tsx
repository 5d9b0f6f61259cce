"use client";

import type { ReactElement } from "react";

export type KeuzeVeldProps = {
  name: string;
  label: string;
  opties: readonly { id: string; label: string }[];
  value: string;
  onChange: (id: string) => void;
};

/** A native list: a dozen choices need no search, and a phone has its own way of choosing. */
export function KeuzeVeld({ name, label, opties, value, onChange }: KeuzeVeldProps): ReactElement {
  return (
    <div className="dw-veld">
      <label className="dw-veld__label" htmlFor={`overzicht-${name}`}>
        {label}
      </label>
      <select
        id={`overzicht-${name}`}
        name={name}
        className="dw-invoer"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {opties.map((optie) => (
          <option key={optie.id} value={optie.id}>
            {optie.label}
          </option>
        ))}
      </select>
    </div>
  );
}
