import type { ReactElement, ReactNode } from "react";

export type StatusbalkProps = {
  /** What one is looking at, in words: "U bekijkt een concept." */
  kop: ReactNode;
  children?: ReactNode;
  /** On the far side: saved at, who else is here. */
  eind?: ReactNode;
};

export function Statusbalk({ kop, children, eind }: StatusbalkProps): ReactElement {
  return (
    <section className="dw-statusbalk" aria-label="Wat u bekijkt">
      <div className="dw-breedte">
        <strong>{kop}</strong>
        {children ? <span>{children}</span> : null}
        {eind ? <span className="dw-statusbalk__eind">{eind}</span> : null}
      </div>
    </section>
  );
}
