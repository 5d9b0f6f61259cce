import type { ReactElement } from "react";

/** "De pagina wordt geladen…", at the top of the window; the place is there always, so that it is spoken. */
export function Laadregel({ toon }: { toon: boolean }): ReactElement {
  return (
    <div role="status" className="dw-laadregel">
      {toon ? <span className="dw-laadregel__tekst">De pagina wordt geladen…</span> : null}
    </div>
  );
}
