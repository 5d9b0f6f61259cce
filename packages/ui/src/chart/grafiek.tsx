import type { ReactElement, ReactNode } from "react";

export type GrafiekProps = {
  /** What one sees. */
  bijschrift: ReactNode;
  /** Whether some of it is not known exactly, so that the drawing has to be explained. */
  onzeker: boolean;
  children: ReactNode;
};

/** A chart with what it shows above it, and what solid and dashed say under it. */
export function Grafiek({ bijschrift, onzeker, children }: GrafiekProps): ReactElement {
  return (
    <figure className="dw-grafiek">
      <figcaption className="dw-grafiek__bijschrift">{bijschrift}</figcaption>
      {children}
      {onzeker ? (
        <p className="dw-grafiek__uitleg">
          <span>
            <Blokje soort="zeker" /> zeker
          </span>
          <span>
            <Blokje soort="mogelijk" /> mogelijk: het precieze aantal tonen wij niet
          </span>
        </p>
      ) : null}
    </figure>
  );
}

function Blokje({ soort }: { soort: "zeker" | "mogelijk" }): ReactElement {
  return (
    <svg className="dw-grafiek__blokje" viewBox="0 0 12 12" aria-hidden="true">
      <rect className={`dw-grafiek__${soort}`} x="1" y="1" width="10" height="10" />
    </svg>
  );
}
