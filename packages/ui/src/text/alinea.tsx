import type { HTMLAttributes, ReactElement } from "react";
import { classNames } from "../class-names.ts";

export type AlineaProps = Omit<HTMLAttributes<HTMLParagraphElement>, "className"> & {
  maat?: "intro" | "normaal" | "klein";
  gedempt?: boolean;
};

export function Alinea({ maat = "normaal", gedempt, ...rest }: AlineaProps): ReactElement {
  return (
    <p {...rest} className={classNames("dw-alinea", `dw-alinea--${maat}`, gedempt && "dw-alinea--gedempt")} />
  );
}
