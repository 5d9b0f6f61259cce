import type { Datum, Periode } from "@core/grondslagen";
import { GeldigheidBalk, Merkje } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import stijl from "./gemeente.module.css";
import { periodeInWoorden, standOp } from "./periode-in-woorden.ts";

export type Tijdvenster = { readonly van: string; readonly tot: string };

export type LooptijdProps = { geldig: Periode; vandaag: Datum; venster: Tijdvenster };

/** Whether it holds today, and from when to when. */
export function Looptijd({ geldig, vandaag, venster }: LooptijdProps): ReactElement {
  const { woord, toon } = standOp(geldig, vandaag);
  return (
    <div className={stijl["looptijd"]}>
      <Merkje toon={toon}>{woord}</Merkje>
      <GeldigheidBalk
        tekst={periodeInWoorden(geldig)}
        van={geldig.van}
        tot={geldig.tot}
        venster={venster}
        peildatum={vandaag}
      />
    </div>
  );
}
