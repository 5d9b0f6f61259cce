import { Alinea, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { GelezenSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { SetKop } from "../wijzigingsset/set-kop.tsx";
import { GegevensFormulier } from "./gegevens-formulier.tsx";
import { registerkeuzes } from "./registerkeuzes.ts";

/** Title, reason and cause of a set that exists. */
export function GegevensPagina({ gelezen }: { gelezen: GelezenSet }): ReactElement {
  const { id, versie, set, status, register, magBewerken } = gelezen;
  // Only what the form holds goes to the browser, not the operations.
  const gegevens = {
    titel: set.titel,
    toelichting: set.toelichting,
    aanleiding: set.aanleiding,
    verwerkt: set.verwerkt,
  };
  const titels = Object.fromEntries(register.aankondigingen.map(({ id: slug, titel }) => [slug, titel]));
  return (
    <Stapel ruimte="l">
      <SetKop gelezen={gelezen} blad="overzicht" titel="Titel, reden en aanleiding" />
      {magBewerken ? (
        <>
          {status === "ter-beoordeling" || status === "goedgekeurd" ? (
            <Alinea>Na een wijziging hier moet iemand de set opnieuw beoordelen.</Alinea>
          ) : null}
          <GegevensFormulier
            bestaand={{ id, versie, gegevens }}
            keuzes={registerkeuzes(register)}
            titels={titels}
            vooraf={null}
            annuleer={`/wijzigingssets/${id}`}
          />
        </>
      ) : (
        <Alinea>U kunt deze set nu niet wijzigen. Op het overzicht staat wie wat kan doen.</Alinea>
      )}
    </Stapel>
  );
}
