import type { ReactElement, ReactNode } from "react";

export type ZinProps = { children: ReactNode; "aria-label"?: string };

/** A question as one sentence; put `Zinkeuze` components between the words. */
export function Zin({ children, ...rest }: ZinProps): ReactElement {
  return (
    <div role="group" {...rest} className="dw-zin">
      {children}
    </div>
  );
}
