import type { Waarschuwing, WaarschuwingSoort } from "@core/grondslagen";
import type { ReactElement } from "react";
import { Uitgelegd } from "./begrippen/uitgelegd.tsx";
import "./waarschuwing-lijst.css";

export type WaarschuwingLijstProps = { waarschuwingen: readonly Waarschuwing[] };

/** What a warning is about, in two or three words. */
const KOP: Record<WaarschuwingSoort, string> = {
  "niet-gecontroleerd-na": "Niet gecontroleerd voor deze datum",
  "latere-wijziging": "De wet is veranderd",
  "wijziging-zonder-datum": "Aangenomen, nog geen datum",
  "ingang-onzeker": "Eerste dag niet bekend",
  betwist: "Twijfel over de regel",
  "te-controleren": "Nog te controleren",
  "bron-zwijgt": "De bron zegt niet alles",
  voorwaarde: "Geldt onder een voorwaarde",
  "art9-niet-vermeld": "Bijzondere gegevens",
  "soort-niet-genoemd": "Soort gegevens",
  "deels-gedekt": "Niet voor alles",
  "niet-onderzocht": "Niet onderzocht",
  "bron-zegt-geen-grondslag": "De bron zegt: geen grondslag",
  "andere-route": "Een andere route",
  "andere-richting": "Eén richting",
  "eigen-domein": "Uw eigen domein",
  wetsvoorstel: "Nog geen wet",
  opmerking: "Toelichting",
  "gemeente-eis": "Extra eis van uw gemeente",
  "gemeente-verbod": "Uw gemeente staat dit niet toe",
  "gemeente-inperking": "Hangt af van uw gemeente",
  "gemeente-afspraak": "Afspraak van uw gemeente",
  "gemeente-mandaat": "Wie beslist",
  "gemeente-partner": "Partner van uw gemeente",
};

/** What can turn the answer comes first, remarks last; equal ones keep the order of the answer. */
const GEWICHT: Partial<Record<WaarschuwingSoort, number>> = {
  "gemeente-verbod": 0,
  "gemeente-inperking": 0,
  "latere-wijziging": 0,
  "ingang-onzeker": 0,
  wetsvoorstel: 0,
  "andere-route": 0,
  betwist: 1,
  "te-controleren": 1,
  opmerking: 3,
  "niet-gecontroleerd-na": 4,
};

/** Warnings in plain words, in one calm list instead of a stack of alarms. */
export function WaarschuwingLijst({ waarschuwingen }: WaarschuwingLijstProps): ReactElement | null {
  if (waarschuwingen.length === 0) return null;
  const gesorteerd = waarschuwingen.toSorted((a, b) => (GEWICHT[a.soort] ?? 2) - (GEWICHT[b.soort] ?? 2));
  // Of one kind they stand together, so that what they are about is said once.
  const soorten = [...new Set(gesorteerd.map(({ soort }) => soort))];
  return (
    <ul role="list" className="gr-waarschuwingen">
      {soorten.map((soort) => {
        const [eerste, ...rest] = gesorteerd.filter((een) => een.soort === soort);
        return (
          <li key={soort} className="gr-waarschuwing">
            <p>
              <strong>{KOP[soort]}.</strong> <Uitgelegd tekst={eerste?.tekst ?? ""} />
            </p>
            {rest.map(({ tekst }) => (
              <p key={tekst}>
                <Uitgelegd tekst={tekst} />
              </p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
