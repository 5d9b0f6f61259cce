"use client";

import { Alinea, Knop, Rij, Stapel } from "@deelwijzer/ui";
import { foutVan } from "@deelwijzer/web";
import { useState, type ReactElement } from "react";
import type { ActieInSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { ACTIE } from "../wijzigingsset/actiewoorden.ts";
import { vraagKopFocus } from "../wijzigingsset/kop-focus-na-actie.tsx";
import { Mislukt } from "../wijzigingsset/mislukt.tsx";
import { RedenDialoog } from "../wijzigingsset/reden-dialoog.tsx";
import stijl from "../wijzigingsset/set.module.css";
import { useSetactie } from "../wijzigingsset/use-setactie.ts";

export type OordeelProps = {
  id: string;
  versie: number;
  /** Of the content on this page: what changed after it was read is not approved. */
  hash: string;
  openOpmerkingen: number;
  goedkeuren: ActieInSet | null;
  afwijzen: ActieInSet | null;
};

/** Approve what was read here, or reject it with a reason. Who may not, reads why. */
export function Oordeel(props: OordeelProps): ReactElement {
  const { id, versie, hash, openOpmerkingen, goedkeuren, afwijzen } = props;
  const [wijstAf, setWijstAf] = useState(false);
  const [laatste, setLaatste] = useState<"goedkeuren" | "afwijzen">("goedkeuren");
  const { bezig, fout, doe, vergeet } = useSetactie(versie, () => {
    setWijstAf(false);
    // There is nothing left to judge: the top of the page says what was done.
    vraagKopFocus();
  });
  const anders = foutVan(fout);
  const mislukt = (
    <Mislukt
      kop={laatste === "goedkeuren" ? "de set is niet goedgekeurd" : "de set is niet afgewezen"}
      fout={fout}
    >
      {anders?.soort === "conflict" || anders?.soort === "geblokkeerd" ? (
        <p>
          Is er iets gewijzigd terwijl u las? Dan leest u na het laden de nieuwe inhoud. Uw oordeel gaat
          altijd over wat u hebt gezien.
        </p>
      ) : null}
    </Mislukt>
  );
  const magGoed = goedkeuren?.toegestaan === true;
  const magAf = afwijzen?.toegestaan === true;
  return (
    <Stapel ruimte="m">
      {magGoed ? (
        <Alinea>
          Keurt u goed? Dan zegt u dat deze wijzigingen kloppen met de wet en met de reden hierboven. De set
          geldt daarna nog niet: dat gebeurt pas bij publiceren.
          {openOpmerkingen === 0
            ? ""
            : ` Let op: er ${openOpmerkingen === 1 ? "staat nog 1 opmerking" : `staan nog ${openOpmerkingen} opmerkingen`} zonder antwoord. Die houdt het publiceren tegen.`}
        </Alinea>
      ) : goedkeuren === null ? null : (
        <div>
          <p>
            <strong>U kunt deze set niet goedkeuren.</strong>
          </p>
          <ul className={stijl["redenen"]}>
            {goedkeuren.redenen.map((reden) => (
              <li key={reden}>{reden}</li>
            ))}
          </ul>
        </div>
      )}
      {wijstAf ? null : mislukt}
      {magGoed || magAf ? (
        <Rij>
          {magGoed ? (
            <Knop
              soort="primair"
              bezig={bezig && laatste === "goedkeuren"}
              bezigTekst="Wij leggen uw oordeel vast…"
              onClick={() => {
                setLaatste("goedkeuren");
                doe({ id, expectedVersion: versie, actie: "goedkeuren", gezien: hash });
              }}
            >
              Keur goed
            </Knop>
          ) : null}
          {magAf ? (
            <Knop
              onClick={() => {
                vergeet();
                setLaatste("afwijzen");
                setWijstAf(true);
              }}
            >
              Wijs af met een reden
            </Knop>
          ) : null}
        </Rij>
      ) : null}
      {wijstAf ? (
        <RedenDialoog
          titel={ACTIE.afwijzen.vraag ?? ""}
          uitleg={ACTIE.afwijzen.uitleg}
          knop="Wijs af"
          reden="verplicht"
          bezig={bezig}
          mislukt={mislukt}
          onSluit={() => setWijstAf(false)}
          onDoe={(reden) => doe({ id, expectedVersion: versie, actie: "afwijzen", reden })}
        />
      ) : null}
    </Stapel>
  );
}
