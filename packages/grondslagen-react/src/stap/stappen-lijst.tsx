import type { Evaluatie, Stapstatus } from "@core/grondslagen";
import type { ReactElement, ReactNode } from "react";
import { CONTROLEREN, plaatsVan } from "./plaats-van.ts";
import "./stap.css";

/** A status never reads as finished when it is not: "Ingevuld" is about answers, not about the case. */
const STATUS: Record<Stapstatus, string> = {
  "nog-niet": "Nog niet begonnen",
  bezig: "Nog niet alles ingevuld",
  klaar: "Ingevuld",
  "opnieuw-bekijken": "Opnieuw bekijken",
};

/** The way to another step, as the app goes there. */
export type StapLink = (naar: string, tekst: ReactNode, huidig?: boolean) => ReactNode;

/** Every step with its status in words; each can be opened at any time. */
export function StappenLijst(props: {
  readonly evaluatie: Evaluatie;
  readonly huidig: string;
  readonly link: StapLink;
  readonly slotTekst?: string | undefined;
}): ReactElement {
  const { evaluatie, huidig, link, slotTekst = "Controleren en vaststellen" } = props;
  const { stappen } = plaatsVan(evaluatie, huidig);
  return (
    <nav aria-label="Stappen" className="dw-niet-drukken">
      <ol className="gr-stappen">
        {stappen.map((stap) => (
          <li key={stap.id}>
            {link(stap.id, stap.titel, stap.id === huidig)}
            <span className="gr-stappen__status">{STATUS[stap.status]}</span>
          </li>
        ))}
        <li>{link(CONTROLEREN, slotTekst, huidig === CONTROLEREN)}</li>
      </ol>
    </nav>
  );
}
