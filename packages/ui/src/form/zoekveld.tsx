import type { InputHTMLAttributes, ReactElement } from "react";
import { Knop } from "../action/knop.tsx";

export type ZoekveldProps = Omit<InputHTMLAttributes<HTMLInputElement>, "className" | "disabled"> & {
  name: string;
  label: string;
  knop?: string;
};

/** Search box with its button; put it in a form inside <search>; with `method="get"` only where the words may stand in an address. */
export function Zoekveld({ label, knop = "Zoeken", ...input }: ZoekveldProps): ReactElement {
  const id = input.id ?? input.name;
  return (
    <div className="dw-veld">
      <label className="dw-veld__label" htmlFor={id}>
        {label}
      </label>
      <div className="dw-zoekveld">
        <input type="search" autoComplete="off" {...input} id={id} className="dw-invoer" />
        <Knop soort="primair" type="submit">
          {knop}
        </Knop>
      </div>
    </div>
  );
}
