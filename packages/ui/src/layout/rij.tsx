import type { HTMLAttributes, ReactElement } from "react";
import { classNames } from "../class-names.ts";

export type RijProps = Omit<HTMLAttributes<HTMLDivElement>, "className"> & {
  /** First to the start, last to the end. */
  uiteen?: boolean;
  /** Aligned at the top. */
  boven?: boolean;
};

/** Things beside each other, wrapping where there is no room. */
export function Rij({ uiteen, boven, ...rest }: RijProps): ReactElement {
  return (
    <div {...rest} className={classNames("dw-rij", uiteen && "dw-rij--uiteen", boven && "dw-rij--boven")} />
  );
}
