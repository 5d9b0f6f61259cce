import { naam, type Regel, type Woordenlijst } from "@core/grondslagen";
import { Merkje, VisueelVerborgen, type Rasterrij } from "@deelwijzer/ui";
import type { ReactNode } from "react";
import type { StandInSet } from "../bewerken/kies/stand-in-set.ts";
import { titelVan } from "../woorden/regel-in-woorden.ts";
import type { Plekbevinding } from "./bevindingen-per-cel.ts";
import { NAAMKOLOM, RASTERKOLOMMEN, type Groepering } from "./rasterkolommen.ts";
import stijl from "./raster.module.css";

export interface Rijgegevens {
  readonly w: Woordenlijst;
  readonly standen: ReadonlyMap<string, StandInSet>;
  readonly bevindingen: readonly Plekbevinding[];
  readonly groepering: Groepering | null;
  /** Rules that give the answer to the example beside the table. */
  readonly raak: ReadonlySet<string>;
  /** What tells a rule from others of the same title. */
  readonly onderscheid: ReadonlyMap<string, string>;
}

/** A row says the same as long as its rule, its state and its findings are the same: then it is the same row. */
const eerder = new WeakMap<Regel, { sleutel: string; rij: Rasterrij }>();

/** The rows of the grid, in groups where asked. */
export function rasterrijenVan(regels: readonly Regel[], gegevens: Rijgegevens): Rasterrij[] {
  const { groepering, w } = gegevens;
  const perRegel = Map.groupBy(gegevens.bevindingen, ({ regel }) => regel);
  const rijen = regels.map((regel) => rijVan(regel, gegevens, perRegel.get(regel.id) ?? []));
  if (groepering === null) return rijen;
  const groepen = Map.groupBy(rijen.keys(), (plaats) => groepVan(regels[plaats] as Regel, groepering, w));
  return [...groepen].flatMap(([groep, plaatsen]) => {
    const leden = [...plaatsen];
    const kop = `${groep} (${leden.length})`;
    return [
      { id: `groep:${groep}`, naam: kop, cellen: {}, groep: kop },
      ...leden.flatMap((plaats) => rijen[plaats] ?? []),
    ];
  });
}

function groepVan(regel: Regel, groepering: Groepering, w: Woordenlijst): string {
  if (groepering === "domein") return naam(w, "domeinen", regel.domein);
  return RASTERKOLOMMEN.find(({ id }) => id === groepering)?.tekst(regel, w) || "Niet vermeld";
}

function rijVan(
  regel: Regel,
  { w, standen, raak, onderscheid }: Rijgegevens,
  bevindingen: readonly Plekbevinding[],
): Rasterrij {
  const stand = standen.get(regel.id);
  const isRaak = raak.has(regel.id);
  const eigen = onderscheid.get(regel.id);
  const sleutel = [stand?.woord, isRaak, eigen, ...bevindingen.map(({ kolom }) => kolom)].join("|");
  const bewaard = eerder.get(regel);
  if (bewaard?.sleutel === sleutel) return bewaard.rij;
  const titel = titelVan(regel, w);
  const rij: Rasterrij = {
    id: regel.id,
    naam: naamMet(titel, eigen),
    toon: isRaak ? "accent" : stand?.toon,
    cellen: Object.fromEntries(
      RASTERKOLOMMEN.map((kolom): [string, ReactNode] => {
        const fout = bevindingen.some((een) => een.kolom === kolom.id);
        const tekst = kolom.tekst(regel, w);
        const inhoud =
          kolom.id === NAAMKOLOM ? (
            <Naam stand={stand} raak={isRaak} eigen={eigen}>
              {tekst}
            </Naam>
          ) : (
            tekst
          );
        return [kolom.id, fout ? <Gemarkeerd>{inhoud}</Gemarkeerd> : inhoud];
      }),
    ),
  };
  eerder.set(regel, { sleutel, rij });
  return rij;
}

/** "Gegevens geven aan de SVB: Wmo", where there are more of that title. */
export function naamMet(titel: string, eigen: string | undefined): string {
  return eigen === undefined ? titel : `${titel}: ${eigen}`;
}

type NaamProps = {
  stand: StandInSet | undefined;
  raak: boolean;
  eigen: string | undefined;
  children: ReactNode;
};

/** What the set did comes in front: at the end it would fall out of a cell of a few lines. */
function Naam({ stand, raak, eigen, children }: NaamProps) {
  return (
    <>
      {raak ? (
        <>
          <Merkje toon="accent">Geeft antwoord</Merkje>{" "}
        </>
      ) : null}
      {stand === undefined ? null : (
        <>
          <Merkje toon={stand.toon}>{stand.woord.replace(" in deze set", "")}</Merkje>{" "}
        </>
      )}
      {children}
      {eigen === undefined ? null : <span className={stijl["eigen"]}> {eigen}</span>}
    </>
  );
}

function Gemarkeerd({ children }: { children: ReactNode }) {
  return (
    <>
      <span aria-hidden="true">⚠ </span>
      <VisueelVerborgen>Bevinding. </VisueelVerborgen>
      {children}
    </>
  );
}
