import type { HTMLAttributes, ReactElement } from "react";
import { classNames } from "../class-names.ts";

export type StapelProps = Omit<HTMLAttributes<HTMLElement>, "className"> & {
  ruimte?: "s" | "m" | "l" | "xl";
  als?: "div" | "section" | "article" | "ul" | "ol";
};

/** Things under each other with even space between. */
export function Stapel({ ruimte = "m", als: Tag = "div", ...rest }: StapelProps): ReactElement {
  return <Tag {...rest} className={classNames("dw-stapel", `dw-stapel--${ruimte}`)} />;
}
