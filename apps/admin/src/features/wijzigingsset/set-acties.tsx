"use client";

import type { Setactie } from "@core/grondslagen";
import { Knop } from "@deelwijzer/ui";
import Link from "next/link";
import { useState, type ReactElement } from "react";
import { ACTIE } from "./actiewoorden.ts";
import { Gelukt } from "./gelukt.tsx";
import type { Hoofdactie } from "./hoofdactie.ts";
import { vraagKopFocus } from "./kop-focus-na-actie.tsx";
import { Mislukt } from "./mislukt.tsx";
import { RedenDialoog } from "./reden-dialoog.tsx";
import stijl from "./set.module.css";
import { useSetactie } from "./use-setactie.ts";

type Doe = Exclude<Setactie, "bewerken">;

export type SetActiesProps = {
  id: string;
  versie: number;
  hoofd: Hoofdactie;
  overige: readonly Doe[];
  /** The action makes another page of this one, which says what was done: its heading takes the focus. */
  paginaWisselt?: boolean;
};

/** The one thing to do now, and quietly what else is possible. What is refused is told, never greyed out. */
export function SetActies(props: SetActiesProps): ReactElement {
  const { id, versie, hoofd, overige, paginaWisselt } = props;
  const [vraagt, setVraagt] = useState<Doe | null>(null);
  const [laatste, setLaatste] = useState<Doe | null>(null);
  const [gedaan, setGedaan] = useState<string | null>(null);
  const { bezig, fout, doe, vergeet } = useSetactie(versie, (_uitkomst, actie) => {
    setVraagt(null);
    if (paginaWisselt === true) vraagKopFocus();
    setGedaan(ACTIE[actie].gedaan);
  });
  const begin = (actie: Doe) => {
    vergeet();
    setGedaan(null);
    setLaatste(actie);
    if (ACTIE[actie].vraag === null) voerUit(actie, "");
    else setVraagt(actie);
  };
  const voerUit = (actie: Doe, reden: string) => {
    doe({ id, expectedVersion: versie, actie, ...(reden === "" ? {} : { reden }) });
  };
  const melding = <Mislukt kop="dit is niet gelukt" fout={fout} />;
  return (
    <>
      <Gelukt tekst={gedaan} />
      {vraagt === null ? melding : null}
      {hoofd.soort === "wacht" && overige.length === 0 ? null : (
        <div className={`${stijl["acties"]} dw-niet-drukken`}>
          {hoofd.soort === "handeling" && hoofd.actie !== "bewerken" ? (
            <Knop
              soort="primair"
              bezig={bezig && laatste === hoofd.actie}
              onClick={() => begin(hoofd.actie as Doe)}
            >
              {ACTIE[hoofd.actie].knop}
            </Knop>
          ) : null}
          {hoofd.soort === "pagina" ? (
            <Knop soort="primair" als={Link} href={`/wijzigingssets/${id}/${hoofd.pad}`}>
              {hoofd.label}
            </Knop>
          ) : null}
          {overige.map((actie) => (
            <Knop key={actie} soort="rustig" bezig={bezig && laatste === actie} onClick={() => begin(actie)}>
              {ACTIE[actie].knop}
            </Knop>
          ))}
        </div>
      )}
      {vraagt === null ? null : (
        <RedenDialoog
          titel={ACTIE[vraagt].vraag ?? ""}
          uitleg={ACTIE[vraagt].uitleg}
          knop={`Ja, ${ACTIE[vraagt].knop.charAt(0).toLowerCase()}${ACTIE[vraagt].knop.slice(1)}`}
          reden={ACTIE[vraagt].reden}
          gevaar={ACTIE[vraagt].gevaar === true}
          bezig={bezig}
          mislukt={melding}
          onSluit={() => setVraagt(null)}
          onDoe={(reden) => voerUit(vraagt, reden)}
        />
      )}
    </>
  );
}
