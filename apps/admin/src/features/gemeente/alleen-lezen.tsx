import { Kop, Koppeling, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import { WaaromAlleenLezen } from "./waarom-alleen-lezen.tsx";

/** For who came to a form by its address, without the role. */
export function AlleenLezen(): ReactElement {
  return (
    <Stapel ruimte="l">
      <Kop niveau={1}>U kunt hier niets vastleggen</Kop>
      <WaaromAlleenLezen />
      <div>
        <Koppeling als={Link} href="/gemeente" los>
          Lees wat uw gemeente bepaalt
        </Koppeling>
      </div>
    </Stapel>
  );
}
