import { controleSchema } from "@core/grondslagen";
import { Details, Lijst, Merkje } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { STAAT } from "../woorden/regel-in-woorden.ts";

/** What the words and signs in the tables mean. */
export function Leeswijzer(): ReactElement {
  return (
    <Details samenvatting="Hoe leest u deze tabellen?">
      <p>
        Elke rij is één regel: met wie de gemeente gegevens mag delen, waarvoor, en onder welke voorwaarden.
        De regels staan per tabel van de bron bij elkaar.
      </p>
      <Lijst kaal>
        {controleSchema.options.map((staat) => (
          <li key={staat}>
            <Merkje toon={STAAT[staat].toon}>{STAAT[staat].woord}</Merkje> {STAAT[staat].uitleg}
          </li>
        ))}
      </Lijst>
      <p>
        <em>Niet vermeld</em> betekent: de bron zegt er niets over. Dat is iets anders dan <em>geen extra</em>
        : dan zegt de bron dat er geen extra vereiste is.
      </p>
      <p>
        Het balkje tekent hoe lang een regel geldt. Is het licht, dan noemt de bron geen begindatum en telt de
        eerste dag van de wet. Het streepje is de dag waarop de regel voor het laatst is gecontroleerd.{" "}
        <em>Wet later veranderd</em> betekent: er is een wijziging bekend die nog niet in de tabellen staat.
      </p>
    </Details>
  );
}
