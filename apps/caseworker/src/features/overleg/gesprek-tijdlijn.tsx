import { datumNl } from "@deelwijzer/document/tekst";
import { Tijdlijn } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Bericht, Gesprek } from "../../overleg/gesprek.ts";
import stijl from "./overleg.module.css";

const OORDEEL: Record<NonNullable<Bericht["oordeel"]>, string> = {
  eens: "Eens",
  oneens: "Niet eens",
  "meer-nodig": "Heeft meer nodig om te antwoorden",
};

/** What was said, in order. A disagreement stands there in so many words, and stays. */
export function GesprekTijdlijn({ gesprek }: { readonly gesprek: Gesprek }): ReactElement {
  const { berichten, van, aan, op, getoond, toestand, uiterlijk } = gesprek;
  return (
    <Tijdlijn
      aria-label="Verloop van dit overleg"
      items={[
        {
          id: gesprek.id,
          moment: datumNl(op),
          dateTime: op,
          titel: `${van} vraagt aan: ${aan}`,
          inhoud: <p className={stijl["lopend"]}>{getoond.vraag}</p>,
        },
        ...berichten.map(({ id, soort, oordeel, van: wie, op: moment, tekst }) => ({
          id,
          moment: datumNl(moment),
          dateTime: moment,
          titel: soort === "intrekking" ? `${wie} trok de vraag in` : wie,
          inhoud:
            soort === "intrekking" ? null : (
              <>
                {oordeel === null ? null : (
                  <p>
                    <strong>{OORDEEL[oordeel]}.</strong>
                  </p>
                )}
                <p className={stijl["lopend"]}>{tekst}</p>
              </>
            ),
        })),
        ...(toestand === "open"
          ? [
              {
                id: `${gesprek.id}-straks`,
                moment: `Uiterlijk ${datumNl(uiterlijk)}`,
                titel: "Wacht op antwoord",
                straks: true,
              },
            ]
          : []),
      ]}
    />
  );
}
