import { themaTokens, type Accent } from "@deelwijzer/ui/thema";
import type { ReactElement } from "react";
import { leesbaarheid } from "../../huisstijl/kleuren.ts";
import stijl from "./huisstijl.module.css";

/** How it will look, on light and on dark paper beside each other. A picture: nothing in it can be pressed. */
export function KleurVoorbeeld({ accent }: { accent: Accent }): ReactElement {
  const oordeel = leesbaarheid(accent);
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
          <p className={stijl["naam"]}>
            Zo op {thema} papier. {oordeel[thema]}
          </p>
        </div>
      ))}
    </div>
  );
}
