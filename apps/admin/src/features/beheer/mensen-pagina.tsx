import {
  Alinea,
  Knop,
  Koppeling,
  Melding,
  Merkje,
  Sectie,
  Stapel,
  Tabel,
  type Kolom,
  type TabelRij,
} from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenMensen, Mens } from "../../use-cases/lees-mensen/typen.ts";
import { dagInWoorden } from "../woorden/datum-in-woorden.ts";
import { BeheerKop } from "./beheer-kop.tsx";
import stijl from "./beheer.module.css";
import { rollenInWoorden } from "./rolnaam.ts";

const KOLOMMEN: readonly Kolom[] = [
  { id: "naam", kop: "Naam", rijkop: true },
  { id: "rollen", kop: "Rollen" },
  { id: "domeinen", kop: "Domeinen" },
  { id: "team", kop: "Team" },
];

export type MensenPaginaProps = { gelezen: GelezenMensen; gedaan: string | null };

/** Who works here, and who left. */
export function MensenPagina({ gelezen, gedaan }: MensenPaginaProps): ReactElement {
  const { mensen, beheerders } = gelezen;
  const hier = mensen.filter(({ beeindigdOp }) => beeindigdOp === null);
  const weg = mensen.filter(({ beeindigdOp }) => beeindigdOp !== null);
  const wachtend = weg.filter(({ open }) => open > 0);
  return (
    <Stapel ruimte="xl">
      <BeheerKop blad="mensen" titel="Mensen" />
      <Stapel ruimte="m">
        {gedaan === null ? null : <Melding soort="gelukt" kop={gedaan} live />}
        {wachtend.map(({ userId, naam, open }) => (
          <Melding key={userId} soort="let op" kop={`er wacht nog werk van ${naam}`}>
            <p>
              {open === 1 ? "Er is 1 ding" : `Er zijn ${open} dingen`} nog niet overgedragen.{" "}
              <Koppeling als={Link} href={`/beheer/mensen/${userId}/vertrek`}>
                Draag het werk van {naam} over
              </Koppeling>
            </p>
          </Melding>
        ))}
        {beheerders < 2 ? (
          <Melding soort="let op" kop="er is maar één beheerder">
            <p>
              Wat u zelf mag, kunt u niet wijzigen. Dat kan alleen een andere beheerder. Geef daarom nog
              iemand de rol van beheerder.
            </p>
          </Melding>
        ) : null}
        <div>
          <Knop soort="primair" als={Link} href="/beheer/mensen/nieuw">
            Nodig iemand uit
          </Knop>
        </div>
      </Stapel>
      <Sectie kop={`Werkt hier (${hier.length})`}>
        <Tabel
          bijschrift="Wie hier werkt"
          bijschriftVerborgen
          kaarten
          kolommen={KOLOMMEN}
          rijen={hier.map((mens) => rijVan(mens, gelezen))}
        />
      </Sectie>
      {weg.length === 0 ? null : (
        <Sectie kop={`Vertrokken (${weg.length})`}>
          <Stapel ruimte="m">
            <Alinea>Zij kunnen niet inloggen. Hun naam blijft staan bij wat zij besloten.</Alinea>
            <Tabel
              bijschrift="Wie vertrok"
              bijschriftVerborgen
              kaarten
              kolommen={[...KOLOMMEN.slice(0, 2), { id: "sinds", kop: "Vertrokken op" }]}
              rijen={weg.map((mens) => rijVan(mens, gelezen))}
            />
          </Stapel>
        </Sectie>
      )}
    </Stapel>
  );
}

function rijVan(mens: Mens, { teams, domeinen }: GelezenMensen): TabelRij {
  const { userId, naam, functie, email, beeindigdOp, uzelf } = mens;
  const domeinNamen = mens.domeinen.map((id) => domeinen.find((een) => een.id === id)?.naam ?? id);
  return {
    id: userId,
    cellen: {
      naam: (
        <>
          <Koppeling als={Link} href={`/beheer/mensen/${userId}`}>
            {naam}
          </Koppeling>{" "}
          {uzelf ? <Merkje toon="accent">Dit bent u</Merkje> : null}
          <span className={stijl["onder"]}>
            {functie === null || functie === naam ? email : `${functie} · ${email}`}
          </span>
        </>
      ),
      rollen: rollenInWoorden(mens.rollen),
      domeinen: domeinNamen.length === 0 ? "Geen" : domeinNamen.join(", "),
      team: teams.find(({ id }) => id === mens.teamId)?.naam ?? "Geen",
      sinds: beeindigdOp === null ? null : dagInWoorden(beeindigdOp),
    },
  };
}
