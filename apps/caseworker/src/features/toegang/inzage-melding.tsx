import { momentNl } from "@deelwijzer/document/tekst";
import { Melding } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { InzageVanLezer } from "../../toegang/lopende-inzage.ts";

/** For who reads by a short access: until when, and that it is written down. */
export function InzageMelding({ inzage }: { readonly inzage: InzageVanLezer }): ReactElement {
  const nood = inzage.soort === "nood";
  return (
    <Melding soort={nood ? "let op" : "info"} kop={nood ? "noodtoegang" : "u kijkt tijdelijk mee"}>
      <p>
        U mag dit lezen tot {momentNl(inzage.tot)}. U kunt niets wijzigen. De eigenaar weet dat u kijkt en
        waarom. Elke keer dat u dit opent, leggen wij vast.
      </p>
    </Melding>
  );
}
