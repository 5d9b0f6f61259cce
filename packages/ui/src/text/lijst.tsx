import type { ReactElement, ReactNode } from "react";
import { classNames } from "../class-names.ts";

export type LijstProps = {
  geordend?: boolean;
  /** Without bullets. */
  kaal?: boolean;
  /** The <li> elements. */
  children: ReactNode;
  "aria-label"?: string;
  "aria-labelledby"?: string;
};

export function Lijst({ geordend, kaal, ...rest }: LijstProps): ReactElement {
  const Tag = geordend ? "ol" : "ul";
  // Safari drops the list role from a list without bullets, so it is written down.
  return (
    <Tag
      {...(kaal ? { role: "list" } : {})}
      {...rest}
      className={classNames("dw-lijst", kaal && "dw-lijst--kaal")}
    />
  );
}
