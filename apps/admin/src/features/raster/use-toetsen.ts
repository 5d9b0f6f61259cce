"use client";

import type { Regel } from "@core/grondslagen";
import type { RasterProps } from "@deelwijzer/ui";
import type { Plekbevinding } from "./bevindingen-per-cel.ts";
import { alsPlaktekst, celtekst, leesPlaktekst, vulIn, type Cellen } from "./plakken.ts";
import { NAAMKOLOM } from "./rasterkolommen.ts";
import { volgendeCel } from "./volgende-cel.ts";

export interface Toetsenomgeving {
  readonly perId: ReadonlyMap<string, Regel>;
  /** Ids in the order on the screen. */
  readonly volgorde: readonly string[];
  readonly gekozen: ReadonlySet<string>;
  readonly bevindingen: readonly Plekbevinding[];
  readonly gaNaar: (plek: { regel: string; kolom: string }) => void;
  readonly probeer: (cellen: Cellen) => void;
  /** What does not work. */
  readonly meld: (tekst: string) => void;
  /** What is so. */
  readonly zeg: (tekst: string) => void;
  readonly maakOngedaan: () => void;
}

type Toetsen = Required<Pick<RasterProps, "onToets" | "onKopieer" | "onPlak">>;
type Plek = Parameters<Toetsen["onToets"]>[1];

/** What keys do in the grid of rules beside moving and editing: copy, paste, fill down, undo, the next finding. */
export function useToetsen(omgeving: Toetsenomgeving): Toetsen {
  const { perId, volgorde, gekozen, bevindingen, gaNaar, probeer, meld, zeg, maakOngedaan } = omgeving;

  const voerDoor = (plek: NonNullable<Plek>) => {
    const keuze = volgorde.filter((id) => gekozen.has(id));
    // Like a spreadsheet: from the first of what is chosen; without a choice from the row above.
    const boven = volgorde[volgorde.indexOf(plek.rij) - 1];
    const [bron, ...naar] = keuze.length > 1 ? keuze : boven === undefined ? [] : [boven, plek.rij];
    const regel = bron === undefined ? undefined : perId.get(bron);
    if (regel === undefined || plek.kolom === NAAMKOLOM)
      return meld("Ga naar een cel met een regel erboven, of kies eerst de regels die u wilt vullen.");
    return probeer(vulIn(plek.kolom, celtekst(regel, plek.kolom), naar));
  };
  const volgende = (plek: Plek, terug: boolean) => {
    const doel = volgendeCel(bevindingen, plek, terug);
    if (doel === null) return zeg("Er zijn geen bevindingen bij deze regels.");
    zeg(`Bevinding ${doel.nummer} van ${doel.aantal}. ${doel.tekst}`);
    return gaNaar(doel);
  };
  return {
    onToets: (event, plek) => {
      const ctrl = event.ctrlKey || event.metaKey;
      const toets = event.key.toLowerCase();
      if (event.key === "F8") {
        event.preventDefault();
        volgende(plek, event.shiftKey);
      } else if (ctrl && toets === "z") {
        event.preventDefault();
        maakOngedaan();
      } else if (ctrl && toets === "d" && plek !== null) {
        event.preventDefault();
        voerDoor(plek);
      }
    },
    onKopieer: (event, plek) => {
      const keuze = volgorde.flatMap((id) => (gekozen.has(id) ? (perId.get(id) ?? []) : []));
      const regel = plek === null ? undefined : perId.get(plek.rij);
      if (keuze.length === 0 && (regel === undefined || plek === null)) return;
      event.preventDefault();
      const tekst =
        keuze.length > 0
          ? alsPlaktekst(keuze)
          : regel === undefined || plek === null
            ? ""
            : celtekst(regel, plek.kolom);
      event.clipboardData.setData("text/plain", tekst);
    },
    onPlak: (event, plek) => {
      if (event.target instanceof HTMLInputElement && event.target.type !== "checkbox") return;
      event.preventDefault();
      const geplakt = leesPlaktekst(event.clipboardData.getData("text/plain"), plek, volgorde, gekozen);
      if (geplakt.ok) probeer(geplakt.cellen);
      else meld(geplakt.melding);
    },
  };
}
