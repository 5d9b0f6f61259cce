import type { Evaluatie, Stapstatus } from "@core/grondslagen";
import type { ReactElement } from "react";
import stijl from "./afweging.module.css";
import { CONTROLEREN, plaatsVan, stapAdres } from "./stap-adres.ts";
import { StapKoppeling } from "./stap-koppeling.tsx";

/** A status never reads as finished when it is not: "Ingevuld" is about answers, not about the case. */
const STATUS: Record<Stapstatus, string> = {
  "nog-niet": "Nog niet begonnen",
  bezig: "Nog niet alles ingevuld",
  klaar: "Ingevuld",
  "opnieuw-bekijken": "Opnieuw bekijken",
};

/** Every step with its status in words; each can be opened at any time. */
export function StappenLijst(props: {
  readonly afwegingId: string;
  readonly evaluatie: Evaluatie;
  readonly huidig: string;
}): ReactElement {
  const { afwegingId, evaluatie, huidig } = props;
  const { stappen } = plaatsVan(evaluatie, huidig);
  return (
    <nav aria-label="Stappen" className="dw-niet-drukken">
      <ol className={stijl["stappen"]}>
        {stappen.map((stap) => (
          <li key={stap.id}>
            <StapKoppeling naar={stapAdres(afwegingId, stap.id)} huidig={stap.id === huidig}>
              {stap.titel}
            </StapKoppeling>
            <span className={stijl["status"]}>{STATUS[stap.status]}</span>
          </li>
        ))}
        <li>
          <StapKoppeling naar={stapAdres(afwegingId, CONTROLEREN)} huidig={huidig === CONTROLEREN}>
            Controleren en vaststellen
          </StapKoppeling>
        </li>
      </ol>
    </nav>
  );
}
