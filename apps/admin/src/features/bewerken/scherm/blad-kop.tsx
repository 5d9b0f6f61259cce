import { Kop, Koppeling, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import stijl from "../bewerken.module.css";

/** The head of a list within a wijzigingsset: the way back, what is listed, and of which set. */
export function BladKop({
  setId,
  setTitel,
  kop,
}: {
  readonly setId: string;
  readonly setTitel: string;
  readonly kop: string;
}): ReactElement {
  return (
    <Stapel ruimte="s">
      <p>
        <Koppeling als={Link} href={`/wijzigingssets/${setId}`} los>
          <span aria-hidden="true">↑</span> Terug naar de wijzigingsset
        </Koppeling>
      </p>
      <Kop niveau={1}>{kop}</Kop>
      <p className={stijl["gedempt"]}>Wijzigingsset: {setTitel}</p>
    </Stapel>
  );
}
