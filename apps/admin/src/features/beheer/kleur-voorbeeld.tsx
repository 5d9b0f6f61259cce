import { themaTokens, type Accent } from "@deelwijzer/ui/thema";
import type { ReactElement } from "react";
import stijl from "./huisstijl.module.css";

/** How it will look, on light and on dark paper beside each other. A picture: nothing in it can be pressed. */
export function KleurVoorbeeld({ accent }: { accent: Accent }): ReactElement {
  return (
    <div className={stijl["voorbeelden"]}>
      {(["licht", "donker"] as const).map((thema) => (
        <div key={thema} className={`${stijl["voorbeeld"]} ${stijl[thema]}`} style={themaTokens(accent)}>
          <p className={stijl["balk"]}>U bekijkt wat geldt.</p>
          <p>
            Gewone tekst, <span className={stijl["link"]}>een link</span> en{" "}
            <span className={stijl["vlak"]}>een vlak</span>.
          </p>
          <p>
            <span className={stijl["knop"]}>Een knop</span>
          </p>
          <p className={stijl["naam"]}>Zo op {thema} papier</p>
        </div>
      ))}
    </div>
  );
}
