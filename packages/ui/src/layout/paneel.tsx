import type { HTMLAttributes, ReactElement } from "react";

export type PaneelProps = Omit<HTMLAttributes<HTMLElement>, "className"> & {
  als?: "div" | "section" | "aside" | "article";
};

/** A white sheet on the paper. */
export function Paneel({ als: Tag = "div", ...rest }: PaneelProps): ReactElement {
  return <Tag {...rest} className="dw-paneel" />;
}
