"use client";

import { datumInWoorden, isDatum } from "@core/grondslagen";
import { Alinea, Dialoog, Knop, Stapel } from "@deelwijzer/ui";
import { ActieFouten, useActie } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { api } from "../../api/client.ts";
import type { Tegengehouden } from "../../use-cases/lees-bewaren/typen.ts";

/** Lets go of a dossier, after saying what happens to it then: what the night destroys does not come back. */
export function HefOpKnop({ dossier }: { dossier: Tegengehouden }): ReactElement {
  const { id, zaakkenmerk } = dossier;
  const [vraagt, setVraagt] = useState(false);
  const actie = useActie();
  const router = useRouter();
  const hefOp = () =>
    actie.doe(
      () => api.bewaren.hefOp.call({ id }),
      () => {
        setVraagt(false);
        router.push("/bewaren?gedaan=opgeheven");
        router.refresh();
      },
    );
  return (
    <>
      <Knop soort="rustig" klein onClick={() => setVraagt(true)}>
        Hef op voor {zaakkenmerk}
      </Knop>
      {vraagt ? (
        <Dialoog
          open
          onSluit={() => setVraagt(false)}
          titel={`Wilt u ${zaakkenmerk} niet meer tegenhouden?`}
          acties={
            <>
              <Knop
                soort={dossier.voorbij ? "gevaar" : "primair"}
                bezig={actie.bezig}
                bezigTekst="Wordt opgeheven…"
                onClick={() => void hefOp()}
              >
                Ja, hef op
              </Knop>
              <Knop soort="rustig" onClick={() => setVraagt(false)}>
                Nee, ga terug
              </Knop>
            </>
          }
        >
          <Stapel ruimte="m">
            <ActieFouten actie={actie} kop="er is niets gewijzigd" />
            <Alinea>{watDanGebeurt(dossier)}</Alinea>
          </Stapel>
        </Dialoog>
      ) : null}
    </>
  );
}

function watDanGebeurt({ bewarenTot, voorbij }: Tegengehouden): string {
  if (bewarenTot === null || !isDatum(bewarenTot))
    return "Dit dossier heeft nog geen laatste dag. Het wordt dus niet meteen vernietigd.";
  const dag = datumInWoorden(bewarenTot);
  return voorbij
    ? `De laatste dag was ${dag}. Is het dossier gesloten? Dan vernietigt Deelwijzer komende nacht wat erin staat. Dat komt niet meer terug.`
    : `De laatste dag is ${dag}. In de nacht daarna vernietigt Deelwijzer wat in dit dossier staat.`;
}
