import { datumInWoorden, opsomming } from "@core/grondslagen";
import { Koppeling, Merkje } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { RaaktOok, SetInLijst } from "../../use-cases/lijst-wijzigingssets/typen.ts";
import { STAND, volgendeStap } from "../wijzigingsset/setstand.ts";
import { dagInWoorden } from "../woorden/datum-in-woorden.ts";
import stijl from "./bord.module.css";

/** One set on the board: what, why, when, who, and what stands in the way. */
export function SetKaart({ set }: { set: SetInLijst }): ReactElement {
  const { id, titel, status, aanleiding, herkomst, auteurs, bijgewerktOp, aantal, openOpmerkingen } = set;
  const { toon } = STAND[status];
  return (
    <article className={`${stijl["kaart"]} dw-toon--${toon}`}>
      <div className={stijl["wat"]}>
        <h3 className={stijl["titel"]}>
          <Koppeling als={Link} href={`/wijzigingssets/${id}`}>
            {titel}
          </Koppeling>
        </h3>
        {herkomst === "uitgave" ? (
          <p>
            <Merkje toon="accent">Aangeboden met een nieuwe uitgave</Merkje>
          </p>
        ) : null}
        {herkomst === "terugdraaien" ? (
          <p>
            <Merkje toon="afwegen">Draait een eerdere versie terug</Merkje>
          </p>
        ) : null}
        <p>
          {aanleiding.dossiernummer === null ? null : <strong>Kamerstuk {aanleiding.dossiernummer}. </strong>}
          {kort(aanleiding.tekst)}
        </p>
        <p className={stijl["stap"]}>{stapInWoorden(set)}</p>
        <Botsingen raaktOok={set.raaktOok} />
      </div>
      <dl className={stijl["feiten"]}>
        <Feit term="Gaat in" waarde={ingaat(set)} />
        <Feit term="Wijzigingen" waarde={aantal === 0 ? "Nog geen" : String(aantal)} />
        {set.openChecks.beoordeling + openPublicatie(set) > 0 && status !== "ingepland" ? (
          <Feit term="Nog op te lossen" waarde={openInWoorden(set)} />
        ) : null}
        {openOpmerkingen > 0 ? (
          <Feit
            term="Opmerkingen"
            waarde={openOpmerkingen === 1 ? "1 zonder antwoord" : `${openOpmerkingen} zonder antwoord`}
          />
        ) : null}
        <Feit
          term="Gewerkt aan deze set"
          waarde={auteurs.length === 0 ? "Nog niemand" : opsomming(auteurs, "en")}
        />
        <Feit term="Laatst gewijzigd" waarde={dagInWoorden(bijgewerktOp)} />
      </dl>
    </article>
  );
}

function Feit({ term, waarde }: { term: string; waarde: string }): ReactElement {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{waarde}</dd>
    </div>
  );
}

/** Which other sets touch the same thing: they meet when the second of the two is published. */
function Botsingen({ raaktOok }: { raaktOok: readonly RaaktOok[] }): ReactElement | null {
  if (raaktOok.length === 0) return null;
  const sets = [...new Map(raaktOok.map(({ setId, titel }) => [setId, titel]))];
  return (
    <ul role="list" className={stijl["botsingen"]}>
      {sets.map(([setId, titel]) => {
        const namen = raaktOok.filter((deel) => deel.setId === setId).map(({ naam }) => naam);
        const rest = namen.length - 2;
        return (
          <li key={setId}>
            <Merkje toon="afwegen">Raakt ook</Merkje>{" "}
            <span>
              <Koppeling als={Link} href={`/wijzigingssets/${setId}`}>
                {titel}
              </Koppeling>
              : {namen.slice(0, 2).join("; ")}
              {rest > 0 ? ` en nog ${rest}` : ""}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function stapInWoorden(set: SetInLijst): string {
  if (set.herkomst === "uitgave" && set.status === "concept")
    return "Lees het verschil, pas aan wat bij u anders moet, en vraag om beoordeling. Of trek de set in.";
  return volgendeStap({
    ...set,
    // The day is chosen while publishing: by itself it is no work left.
    openChecks: { ...set.openChecks, publicatie: openPublicatie(set) },
  });
}

function openPublicatie({ openChecks, ingangsdatum, status }: SetInLijst): number {
  const zonderDag = status !== "gepubliceerd" && ingangsdatum === null ? 1 : 0;
  return Math.max(0, openChecks.publicatie - zonderDag);
}

function openInWoorden(set: SetInLijst): string {
  const delen = [
    ...(set.openChecks.beoordeling > 0 ? [`${set.openChecks.beoordeling} vóór de beoordeling`] : []),
    ...(openPublicatie(set) > 0 ? [`${openPublicatie(set)} vóór het publiceren`] : []),
  ];
  return delen.join(", ");
}

function ingaat({ status, ingangsdatum, nummer }: SetInLijst): string {
  if (status === "gepubliceerd")
    return `Tabelversie ${nummer ?? "?"}${ingangsdatum === null ? "" : `, ${datumInWoorden(ingangsdatum)}`}`;
  if (ingangsdatum === null) return "Nog niet bekend";
  return `${datumInWoorden(ingangsdatum)}, ${status === "ingepland" ? "vast" : "verwacht"}`;
}

const KORT = 180;

function kort(tekst: string): string {
  if (tekst.length <= KORT) return tekst;
  return `${tekst.slice(0, tekst.lastIndexOf(" ", KORT))} …`;
}
