import { Alinea, Kop, Koppeling, Paneel, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { Soort } from "./formulierstaat.ts";
import stijl from "./formulier.module.css";

/** What can be recorded: its address, and how its form is called. */
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
  {
    deel: "inperking",
    soort: "inperking",
    naam: "Een inperking",
    kop: "Een inperking vastleggen",
    uitleg:
      "Minder dan een verbod: het mag nog wel, maar alleen voor deze doelen, over deze personen of met deze gegevens.",
  },
  {
    deel: "convenant",
    soort: "convenant",
    naam: "Een convenant",
    kop: "Een convenant vastleggen",
    uitleg:
      "Wat u met partners afsprak over hoe u deelt. Een convenant is nooit een grondslag: of delen mag, zegt de wet.",
  },
  {
    deel: "reglement",
    soort: "reglement",
    naam: "Een privacyreglement",
    kop: "Een privacyreglement vastleggen",
    uitleg: "De huisregels van uw gemeente: wie het mag, hoe het wordt verstuurd en hoe lang u het bewaart.",
  },
  {
    deel: "mandaat",
    soort: "mandaat",
    naam: "Een mandaat",
    kop: "Een mandaat vastleggen",
    uitleg:
      "Welke functie of welk team over delen mag beslissen. Legt u voor een domein één mandaat vast? Dan vraagt Deelwijzer overal in dat domein wie bevoegd is.",
  },
  {
    deel: "partner",
    soort: "lokale-partner",
    naam: "Een partner van uw gemeente",
    kop: "Een partner van uw gemeente vastleggen",
    uitleg:
      "Een organisatie of team met een eigen naam. U legt vast welke partner uit de tabellen dat is, en waarom.",
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
