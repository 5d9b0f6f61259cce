"use client";

import {
  leeswoordenBijVraag,
  opsomming,
  veldnaam,
  verwoordConflict,
  type Conflict,
  type Conflictkeuze,
  type Leeswoorden,
  type Planonderdeel,
} from "@core/grondslagen";
import { ActieBalk, FoutSamenvatting, KeuzeGroep, Knop, Kop, Melding, Stapel } from "@deelwijzer/ui";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { hoofdletter } from "../../woorden/regel-in-woorden.ts";
import { momentInWoorden } from "../../woorden/datum-in-woorden.ts";
import stijl from "../bewerken.module.css";
import type { ConflictStand } from "../use-bewerking.ts";
import { nogTeKiezen, ookGewijzigd } from "./los-op.ts";

export type ConflictDeelProps = {
  conflict: Pick<ConflictStand, "gezien" | "nieuw" | "huidig" | "conflicten" | "door" | "op">;
  w: Leeswoorden;
  bezig: boolean;
  onLos: (keuzes: readonly Conflictkeuze[]) => void;
  onTerug: () => void;
  /** What the way back is called. */
  terug?: string;
};

/** Another changed the same fields: both values in words, and the person says per field which stands. */
export function ConflictDeel({
  conflict,
  bezig,
  onLos,
  onTerug,
  terug,
  ...props
}: ConflictDeelProps): ReactElement {
  const { conflicten, door, op, nieuw, huidig } = conflict;
  const w = conflicten.some(({ soort }) => soort === "stapvraag")
    ? leeswoordenBijVraag(props.w, ...([nieuw, huidig] as unknown as Planonderdeel[]))
    : props.w;
  const [keuzes, setKeuzes] = useState<readonly Conflictkeuze[]>([]);
  const [poging, setPoging] = useState(0);
  const plek = useRef<HTMLElement>(null);
  useEffect(() => plek.current?.focus(), [conflict]);
  const open = nogTeKiezen(conflicten, keuzes);
  const ook = ookGewijzigd(conflict, conflicten);
  const wie = door ?? "iemand anders";
  const wanneer = op === null ? "" : `, ${momentInWoorden(op)}`;
  const kies = ({ soort, id, veld }: Conflict, kiest: Conflictkeuze["kies"]) =>
    setKeuzes([...keuzes.filter((keuze) => keuze.veld !== veld), { soort, id, veld, kies: kiest }]);
  const bewaar = () => {
    if (open.length > 0) setPoging(poging + 1);
    else onLos(keuzes);
  };
  const fouten = poging === 0 ? [] : open;
  return (
    <section ref={plek} tabIndex={-1} aria-labelledby="conflict-kop" className={stijl["conflict"]}>
      <Stapel ruimte="l">
        <Melding soort="let op" kop="uw wijziging is nog niet opgeslagen">
          <p>
            {hoofdletter(wie)} wijzigde intussen hetzelfde. Alles wat u typte, staat er nog. Kies hieronder
            wat blijft staan.
          </p>
          {ook.length === 0 ? null : (
            <p>
              {hoofdletter(wie)} wijzigde intussen ook:{" "}
              {opsomming(
                ook.map((veld) => veldnaam(veld, w)),
                "en",
              )}
              . Dat blijft staan.
            </p>
          )}
        </Melding>
        <FoutSamenvatting
          poging={poging}
          kop="U moet nog kiezen"
          fouten={fouten.map((een) => ({ veld: naamVan(een), tekst: `Kies bij: ${woorden(een, w).label}` }))}
        />
        <Kop niveau={2} maat="l" schreef id="conflict-kop">
          {conflicten.length === 1 ? "Welke waarde blijft staan?" : "Welke waarden blijven staan?"}
        </Kop>
        {conflicten.map((een) => {
          const { label, was, onze, hunne } = woorden(een, w);
          return (
            <KeuzeGroep
              key={een.veld ?? ""}
              name={naamVan(een)}
              label={label}
              toelichting={`Was: ${was}`}
              fout={fouten.includes(een) ? "Kies welke waarde blijft staan" : undefined}
              opties={[
                { value: "onze", label: "Uw waarde", toelichting: onze },
                { value: "hunne", label: `Waarde van ${wie}${wanneer}`, toelichting: hunne },
              ]}
              value={keuzes.find((keuze) => keuze.veld === een.veld)?.kies ?? null}
              onChange={(waarde) => kies(een, waarde as Conflictkeuze["kies"])}
            />
          );
        })}
        <ActieBalk>
          <Knop soort="rustig" onClick={onTerug}>
            {terug ?? "Terug naar het formulier"}
          </Knop>
          <Knop soort="primair" bezig={bezig} bezigTekst="Bezig met opslaan…" onClick={bewaar}>
            Bewaar uw keuze
          </Knop>
        </ActieBalk>
      </Stapel>
    </section>
  );
}

function naamVan({ veld }: Conflict): string {
  return `conflict-${(veld ?? "geheel").replaceAll(".", "-")}`;
}

function woorden(conflict: Conflict, w: Leeswoorden) {
  const { veldnaam: label, was, onze, hunne } = verwoordConflict(conflict, w);
  return {
    label,
    was: conflict.veld === null ? was : hoofdletter(was),
    onze: hoofdletter(onze),
    hunne: hoofdletter(hunne),
  };
}
