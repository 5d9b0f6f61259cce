import { vragenVan } from "@core/grondslagen";
import { Alinea, Koppeling, Melding, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Controle } from "../../use-cases/controleer-afweging/controleer-afweging.ts";
import { RedenLijst } from "./reden-lijst.tsx";
import { weerhoudingen } from "./weerhoudingen.ts";
import type { Werk } from "./werk.ts";

/** First of all: what was decided, and what stands open before it can be sealed. */
export function ControleSamenvatting(props: Werk & { readonly controle: Controle }): ReactElement {
  const { afweging, concept, beoordeling, controle } = props;
  const open = weerhoudingen(controle, concept);
  const titels = new Map(vragenVan(concept.definitie).map((vraag) => [vraag.id, vraag.titel]));
  // A choice that cannot be sealed yet must not read as one that can.
  const zin = controle.redenen.length === 0 ? controle.verantwoording?.uitkomstZin : undefined;
  return (
    <Stapel>
      {zin === undefined ? null : (
        <Alinea>
          Uw besluit: <strong>{zin}</strong>
        </Alinea>
      )}
      {open.length === 0 ? (
        <Alinea>
          Alles wat nodig is, is ingevuld. Lees uw antwoorden nog eens door.{" "}
          <Koppeling href="#vaststellen">Ga naar vaststellen</Koppeling>
        </Alinea>
      ) : (
        <Melding soort="let op" kop="u kunt nog niet vaststellen" id="nog-niet">
          <RedenLijst
            redenen={open}
            evaluatie={beoordeling.evaluatie}
            afwegingId={afweging.id}
            titelVan={(id) => titels.get(id)}
          />
        </Melding>
      )}
    </Stapel>
  );
}
