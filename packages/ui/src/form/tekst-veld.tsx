import type { InputHTMLAttributes, ReactElement, Ref } from "react";
import { classNames } from "../class-names.ts";
import { Veld, veldAria, veldId, type VeldTekst } from "./veld.tsx";
import { nietAfkappen } from "./niet-afkappen.ts";
import { splitVeldTekst } from "./veld-tekst.ts";

export type TekstVeldProps = VeldTekst &
  Omit<InputHTMLAttributes<HTMLInputElement>, "className" | "disabled" | "name"> & {
    name: string;
    breedte?: "kort" | "middel" | "vol";
    ref?: Ref<HTMLInputElement>;
  };

export function TekstVeld(props: TekstVeldProps): ReactElement {
  const [text, { breedte = "vol", ...input }] = splitVeldTekst(nietAfkappen(props));
  const id = veldId(props);
  return (
    <Veld id={id} {...text}>
      <input
        type="text"
        autoComplete="off"
        {...input}
        {...veldAria(id, text)}
        className={classNames("dw-invoer", breedte !== "vol" && `dw-invoer--${breedte}`)}
      />
    </Veld>
  );
}
