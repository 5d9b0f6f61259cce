import type { VereistenStatus } from "@core/grondslagen";
import { Alinea, Stapel, VinkRegel, VinkRegels, type VinkStand } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { Uitgelegd } from "./begrippen/uitgelegd.tsx";

export type VereisteInLijst = { readonly naam: string; readonly uitleg: string };

export type VereistenLijstProps = {
  vereisten: readonly VereisteInLijst[];
  /** Of every rule the answer rests on; they may differ. */
  statussen: readonly VereistenStatus[];
  /** Whether a requirement is met, by name. Without it everything is still to be arranged. */
  standen?: Readonly<Record<string, VinkStand>>;
};

/** What must still be arranged. A source that is silent is told apart from one that says "nothing extra". */
export function VereistenLijst({ vereisten, statussen, standen }: VereistenLijstProps): ReactElement {
  const zwijgt = statussen.includes("niet-vermeld");
  const geenExtra = vereisten.length === 0 && !zwijgt && statussen.includes("geen-extra");
  return (
    <Stapel ruimte="m">
      {vereisten.length > 0 ? (
        <VinkRegels>
          {vereisten.map(({ naam, uitleg }) => {
            const stand = standen?.[naam];
            return (
              <VinkRegel
                key={naam}
                stand={stand ?? "onbekend"}
                toelichting={<Uitgelegd tekst={uitleg} />}
                {...(stand === undefined ? { woord: "Nog te regelen" } : {})}
              >
                {naam.charAt(0).toUpperCase() + naam.slice(1)}
              </VinkRegel>
            );
          })}
        </VinkRegels>
      ) : null}
      {zwijgt ? (
        <VinkRegels>
          <VinkRegel
            stand="onbekend"
            woord="Niet vermeld"
            toelichting="Dat is iets anders dan: er zijn geen vereisten. Kijk in de wettekst of vraag het uw privacyadviseur."
          >
            {vereisten.length > 0
              ? "Bij een van de regels vermeldt de bron geen vereisten"
              : "De bron vermeldt geen vereisten"}
          </VinkRegel>
        </VinkRegels>
      ) : null}
      {geenExtra ? <Alinea>De bron zegt dat er geen extra vereiste is.</Alinea> : null}
    </Stapel>
  );
}
