import { Alinea, Kop, Koppeling, Paneel, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { Soort } from "./formulierstaat.ts";
import stijl from "./formulier.module.css";

/** The three things that can be recorded: their address, and how their form is called. */
export const VASTLEGGINGEN = [
  {
    deel: "beleid",
    soort: "uitzonderingsbeleid",
    naam: "Beleid voor uitzonderingen",
    kop: "Beleid voor uitzonderingen vastleggen",
    uitleg:
      "Voor wie de weg van een gemotiveerde uitzondering openstaat, als er geen grondslag is. Rechtmatig wordt delen er niet van.",
  },
  {
    deel: "eis",
    soort: "eis",
    naam: "Een extra eis",
    kop: "Een extra eis vastleggen",
    uitleg: "Wat uw gemeente vraagt boven op de wet. Bijvoorbeeld: altijd eerst overleg met een collega.",
  },
  {
    deel: "verbod",
    soort: "verbod",
    naam: "Een verbod",
    kop: "Een verbod vastleggen",
    uitleg:
      "Wat de wet toestaat, maar uw gemeente niet. Bijvoorbeeld: geen gegevens over gezondheid naar een bepaalde partner.",
  },
] as const satisfies readonly { deel: string; soort: Soort; naam: string; kop: string; uitleg: string }[];

export function KiesVastlegging(): ReactElement {
  return (
    <Stapel ruimte="l">
      <Stapel ruimte="s">
        <Kop niveau={1}>Wat wilt u vastleggen?</Kop>
        <Alinea>
          U legt vast wat al is besloten. Voordat u iets vastlegt, ziet u eerst wat het doet met de tabellen.
        </Alinea>
      </Stapel>
      <ul role="list" className={stijl["kies"]}>
        {VASTLEGGINGEN.map(({ deel, naam, uitleg }) => (
          <li key={deel}>
            <Paneel>
              <Kop niveau={2} maat="m">
                <Koppeling als={Link} href={`/gemeente/vastleggen/${deel}`} los>
                  {naam}
                </Koppeling>
              </Kop>
              <Alinea>{uitleg}</Alinea>
            </Paneel>
          </li>
        ))}
      </ul>
      <div>
        <Koppeling als={Link} href="/gemeente" los>
          Terug naar wat uw gemeente bepaalt
        </Koppeling>
      </div>
    </Stapel>
  );
}
