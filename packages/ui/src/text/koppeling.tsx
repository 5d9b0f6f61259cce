import type { AnchorHTMLAttributes, ElementType, ReactElement } from "react";
import { classNames } from "../class-names.ts";

export type KoppelingProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "className" | "href"> & {
  href: string;
  /** Stands alone, outside a sentence: no underline at rest, a target of its own. */
  los?: boolean;
  /** The link component of the router, such as Next's Link. Default: a plain <a>. */
  als?: ElementType;
};

export function Koppeling({ los, als: Tag = "a", ...rest }: KoppelingProps): ReactElement {
  return <Tag {...rest} className={classNames("dw-koppeling", los && "dw-koppeling--los")} />;
}
