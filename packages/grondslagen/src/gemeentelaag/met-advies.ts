import type { Antwoord, BijnaInAntwoord } from "../decision/antwoord.ts";
import { kleinsteWijziging, type Inperking } from "../decision/kleinste-wijziging.ts";
import type { Motivering } from "../decision/motivering.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import type { VraagInGemeente } from "./bereik.ts";
import { geldendOp, type Geldend } from "./geldend-op.ts";
import type { Gemeentelaag } from "./gemeentelaag.ts";
import { bijnaInGemeente, perktIn, sluitVerschil, type Perkin } from "./ingeperkt-advies.ts";
import { sluitendOp } from "./toegepast.ts";

/** The near misses and the smallest change as they are true in this gemeente. */
export type IngeperktAdvies = Pick<Antwoord, "bijna" | "kleinsteWijziging"> & {
  /** Ids of what took something out of them. */
  readonly door: readonly string[];
};

/** Null where the gemeente takes nothing out of the advice: then all of it stays as it is. */
export function ingeperktAdvies(
  antwoord: Antwoord,
  vraag: VraagInGemeente,
  laag: Gemeentelaag,
  versie: Pick<Tabelversie, "inhoud">,
  opDag: Geldend = geldendOp(vraag, laag),
): IngeperktAdvies | null {
  if (antwoord.bijna.length === 0) return null;
  const { gevraagd, sluitend } = sluitendOp(vraag, laag, opDag);
  if (sluitend.length === 0) return null;
  const door = new Set(antwoord.adviesIngeperktDoor);
  const vooraf = door.size;
  const perkIn = perktIn(sluitend, gevraagd, versie.inhoud.woordenlijst);
  // Asked for only where the nearest ten leave nothing to choose.
  let sluit: ReturnType<typeof sluitVerschil> | undefined;
  const isDicht: Inperking["isDicht"] = (ontbreekt) => {
    sluit ??= sluitVerschil(sluitend, gevraagd);
    const dicht = sluit(ontbreekt);
    if (dicht !== undefined) door.add(dicht.id);
    return dicht !== undefined;
  };
  const noemend: Perkin = (wijzig) => {
    const ingeperkt = perkIn(wijzig);
    for (const { id } of ingeperkt.door) door.add(id);
    return ingeperkt;
  };
  const bijna = antwoord.bijna.map((een) => bijnaInGemeente(een, noemend(een.wijzig)));
  const { kleinsteWijziging: landelijk, bijnaTotaal } = antwoord;
  const blijft =
    landelijk === null ||
    (door.size === vooraf && antwoord.bijna.some(({ regel }) => regel === landelijk.regel));
  // Where the law has a smallest change: the nearest that the gemeente leaves, if there is one.
  const kleinst = blijft
    ? landelijk
    : kleinsteWijziging(bijna, bijnaTotaal, vraag, versie, { perkIn: (w) => noemend(w).wijzig, isDicht });
  return door.size === vooraf ? null : { bijna, kleinsteWijziging: kleinst, door: [...door].toSorted() };
}

export function metAdvies(antwoord: Antwoord, advies: IngeperktAdvies | null): Antwoord {
  if (advies === null) return antwoord;
  const { bijna, kleinsteWijziging: kleinst, door } = advies;
  return {
    ...antwoord,
    bijna,
    kleinsteWijziging: kleinst,
    adviesIngeperktDoor: door,
    motivering: metUitleg(antwoord.motivering, bijna),
  };
}

/** The near misses stand in the why-tree in the words of the answer. */
function metUitleg(motivering: Motivering, bijna: readonly BijnaInAntwoord[]): Motivering {
  const uitleg = new Map(
    bijna.flatMap((een) => (een.gemeente === undefined ? [] : [[een.regel, een.uitleg] as const])),
  );
  return {
    ...motivering,
    kinderen: motivering.kinderen.map((knoop) => {
      const tekst = isBijna(knoop) ? uitleg.get(knoop.onderwerp ?? "") : undefined;
      return tekst === undefined ? knoop : { ...knoop, tekst: `Bijna: ${tekst}` };
    }),
  };
}

function isBijna({ soort, oordeel }: Motivering): boolean {
  return soort === "regel" && oordeel === "nee";
}
