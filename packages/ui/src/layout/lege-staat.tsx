import type { ReactElement, ReactNode } from "react";
import { Kop } from "../text/kop.tsx";

export type LegeStaatProps = { kop: ReactNode; niveau?: 2 | 3; children?: ReactNode; actie?: ReactNode };

/** Nothing here yet: says why, and what can be done. */
export function LegeStaat({ kop, niveau = 2, children, actie }: LegeStaatProps): ReactElement {
  return (
    <div className="dw-leeg">
      <Kop niveau={niveau} maat="m">
        {kop}
      </Kop>
      {children}
      {actie ? <div>{actie}</div> : null}
    </div>
  );
}
