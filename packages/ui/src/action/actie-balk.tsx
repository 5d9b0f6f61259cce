import type { ReactElement, ReactNode } from "react";
import { classNames } from "../class-names.ts";

export type ActieBalkProps = { plakkend?: boolean; children: ReactNode };

/** Buttons under a form: back at the start, onward at the end. */
export function ActieBalk({ plakkend, children }: ActieBalkProps): ReactElement {
  return <div className={classNames("dw-actiebalk", plakkend && "dw-actiebalk--plakkend")}>{children}</div>;
}
