import { naam, type Regel, type Woordenlijst } from "@core/grondslagen";
import { Alinea, GegevensLijst, Lijst, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { DOOR, hoofdletter, VEREISTEN_STATUS } from "../woorden/regel-in-woorden.ts";
import stijl from "./regel.module.css";

/** What the law asks besides, whose consent it is, and conditions that a question cannot carry. */
export function Vereisten({ regel, w }: { regel: Regel; w: Woordenlijst }): ReactElement {
  const { status, lijst } = regel.vereisten;
  return (
    <Stapel ruimte="m">
      {status === "vermeld" ? (
        <GegevensLijst
          items={lijst.map(({ vereiste, door }) => ({
            id: `vereiste-${vereiste}`,
            term: hoofdletter(naam(w, "vereisten", vereiste)),
            waarde: (
              <>
                {door === null ? null : <strong>Van de {DOOR[door]}. </strong>}
                {w.vereisten.find((term) => term.id === vereiste)?.toelichting}
                {door === null && vereiste.includes("toestemming") ? (
                  <span className={stijl["uitleg"]}>De bron zegt niet wie de toestemming geeft.</span>
                ) : null}
              </>
            ),
          }))}
        />
      ) : (
        <Alinea>{VEREISTEN_STATUS[status]}</Alinea>
      )}
      {regel.voorwaarden.length > 0 ? (
        <div>
          <p>
            <strong>Geldt alleen onder deze voorwaarden</strong>
          </p>
          <Lijst>
            {regel.voorwaarden.map((voorwaarde) => (
              <li key={voorwaarde}>{voorwaarde}</li>
            ))}
          </Lijst>
        </div>
      ) : null}
    </Stapel>
  );
}
