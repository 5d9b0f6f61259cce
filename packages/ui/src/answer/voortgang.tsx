import type { ReactElement, ReactNode } from "react";

export type VoortgangProps = {
  stap: number;
  van: number;
  /** "Noodzaak" */
  naam?: ReactNode;
  /** Before it: "Dossier W-2041". */
  voor?: ReactNode;
};

/** "Dossier W-2041 · stap 3 van 7: Noodzaak", with the same as a bar. */
export function Voortgang({ stap, van, naam, voor }: VoortgangProps): ReactElement {
  const share = van > 0 ? Math.min(Math.max(stap / van, 0), 1) : 0;
  return (
    <div className="dw-voortgang">
      <p className="dw-voortgang__tekst">
        {voor ? <>{voor} · s</> : "S"}tap {stap} van {van}
        {naam ? <>: {naam}</> : null}
      </p>
      {/* Drawn as SVG: a style attribute would need a hole in the content security policy. */}
      <svg className="dw-voortgang__balk" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="dw-balk__spoor" width="100" height="6" />
        <rect className="dw-balk__deel" width={share * 100} height="6" />
      </svg>
    </div>
  );
}
