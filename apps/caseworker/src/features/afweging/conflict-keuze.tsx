"use client";

import {
  vragenVan,
  waardeVan,
  type Antwoorden,
  type Stappenplan,
  type StapVraag,
  type Waarde,
  type Woordenlijst,
} from "@core/grondslagen";
import { AntwoordInWoorden } from "@deelwijzer/grondslagen-react";
import { KeuzeGroep, Knop, Kop, Melding, Stapel } from "@deelwijzer/ui";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { Botsing } from "./voeg-samen.ts";
import stijl from "./afweging.module.css";

export type ConflictKeuzeProps = {
  readonly botsingen: readonly Botsing[];
  readonly definitie: Stappenplan;
  readonly woordenlijst: Woordenlijst;
  readonly onKies: (antwoorden: Antwoorden) => void;
};

type Keus = "mijn" | "ander" | "samen";

/** Two windows changed the same answers: both are shown, and the person says which stands. Nothing is lost. */
export function ConflictKeuze(props: ConflictKeuzeProps): ReactElement {
  const { botsingen, definitie, woordenlijst, onKies } = props;
  const [keuzes, setKeuzes] = useState<Readonly<Record<string, Keus>>>({});
  const kop = useRef<HTMLDivElement>(null);
  useEffect(() => kop.current?.focus(), []);
  const vragen = new Map(vragenVan(definitie).map((vraag) => [vraag.id, vraag]));
  const bewaar = () => {
    const gekozen = botsingen.flatMap((botsing) => {
      const { vraagId, mijn, ander } = botsing;
      const vraag = vragen.get(vraagId);
      const samen = vraag === undefined ? undefined : samengevoegd(vraag, botsing);
      const waarde = { mijn, ander, samen }[keuzes[vraagId] ?? "mijn"];
      return waarde === undefined ? [] : [[vraagId, waarde] as const];
    });
    onKies(Object.fromEntries(gekozen));
  };
  return (
    <section ref={kop} tabIndex={-1} className={stijl["conflict"]} aria-labelledby="conflict-kop">
      <Melding soort="let op" kop="uw laatste wijziging is nog niet opgeslagen">
        <p>
          In een ander venster is dezelfde afweging gewijzigd. Kies per vraag welk antwoord u wilt bewaren.
          Beide versies staan hieronder.
        </p>
      </Melding>
      <Kop niveau={2} maat="l" schreef id="conflict-kop">
        Twee versies van {botsingen.length === 1 ? "één antwoord" : `${botsingen.length} antwoorden`}
      </Kop>
      <Stapel ruimte="l">
        {botsingen.map((botsing) => {
          const { vraagId, mijn, ander } = botsing;
          const vraag = vragen.get(vraagId);
          if (vraag === undefined) return null;
          const toon = (waarde: Waarde | undefined) => (
            <AntwoordInWoorden
              vraag={vraag}
              antwoorden={waarde === undefined ? {} : { [vraagId]: waarde }}
              woordenlijst={woordenlijst}
            />
          );
          return (
            <KeuzeGroep
              key={vraagId}
              name={`conflict-${vraagId}`}
              label={vraag.titel}
              opties={[
                { value: "mijn", label: "Wat in dit venster staat", toelichting: toon(mijn) },
                {
                  value: "ander",
                  label: "Wat in het andere venster is opgeslagen",
                  toelichting: toon(ander),
                },
                ...(samengevoegd(vraag, botsing) === undefined
                  ? []
                  : [
                      {
                        value: "samen",
                        label: "Allebei, onder elkaar",
                        toelichting: "U kunt de tekst daarna aanpassen.",
                      },
                    ]),
              ]}
              value={keuzes[vraagId] ?? "mijn"}
              onChange={(keus) => setKeuzes((oud) => ({ ...oud, [vraagId]: keus as Keus }))}
            />
          );
        })}
        <div>
          <Knop soort="primair" onClick={bewaar}>
            Bewaar mijn keuze
          </Knop>
        </div>
      </Stapel>
    </section>
  );
}

/** Two texts one under the other; other kinds of answers cannot be joined. */
function samengevoegd(vraag: StapVraag, { mijn, ander }: Botsing): Waarde | undefined {
  const tekst = (waarde: Waarde | undefined) =>
    waarde === undefined ? undefined : waardeVan(vraag, "tekst", { [vraag.id]: waarde });
  const [een, twee] = [tekst(mijn), tekst(ander)];
  if (een === undefined || twee === undefined) return undefined;
  const indrukken = onderElkaar(een.indrukken, twee.indrukken);
  return {
    feiten: onderElkaar(een.feiten, twee.feiten),
    ...(indrukken === "" ? {} : { indrukken }),
  };
}

function onderElkaar(een = "", ander = ""): string {
  return een === ander ? een : [een, ander].filter((tekst) => tekst.trim() !== "").join("\n\n");
}
