import type { HTMLAttributes, ReactElement } from "react";

export type VisueelVerborgenProps = Omit<HTMLAttributes<HTMLElement>, "className"> & { als?: "span" | "div" };

/** Read aloud, not seen. */
export function VisueelVerborgen({ als: Tag = "span", ...rest }: VisueelVerborgenProps): ReactElement {
  return <Tag {...rest} className="dw-visueel-verborgen" />;
}
