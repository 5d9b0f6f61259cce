import type { Woordenlijst } from "../../model/woordenlijst.ts";
import type { Conditie } from "../conditie/conditie.ts";
import { verwoordConditie } from "../conditie/verwoord-conditie.ts";
import type { Stap, Stappenplan, StapVraag } from "../definitie.ts";
import { vraagMetBetekenis } from "../vragen-van.ts";
import type { Soort } from "../waarden.ts";

export interface Stroomvraag {
  readonly id: string;
  readonly titel: string;
  readonly soort: Soort;
  /** When it is asked, as a sentence; null = whenever its step is. */
  readonly toon: string | null;
  readonly verplicht: "altijd" | "nooit" | "soms";
  /** When it is needed, for `soms`. */
  readonly verplichtAls: string | null;
  /** The block it came from. */
  readonly blok: string | null;
}

export interface Stroomknoop {
  /** Id of the step, `begin`, or `einde-` with the outcome. */
  readonly id: string;
  readonly soort: "begin" | "stap" | "einde";
  /** Which step it is, counted from one; null = no step. */
  readonly nummer: number | null;
  readonly titel: string;
  /** When the step is shown, as a sentence; null = always. */
  readonly toon: string | null;
  readonly vragen: readonly Stroomvraag[];
}

export interface Stroomlijn {
  readonly van: string;
  readonly naar: string;
  /** When this way is taken, as a sentence; null where there is no other. */
  readonly label: string | null;
}

/** A stappenplan as a picture: nodes in order, and lines that only go forward. */
export interface Stroom {
  readonly knopen: readonly Stroomknoop[];
  readonly lijnen: readonly Stroomlijn[];
}

export const ANDERS = "Anders.";

/** What a picture of the stappenplan shows; `stroomInWoorden` says the same in a list. */
export function stroomVan(definitie: Stappenplan, woordenlijst?: Woordenlijst): Stroom {
  const zin = (conditie: Conditie | undefined) =>
    conditie === undefined ? null : verwoordConditie(conditie, definitie, woordenlijst);
  const stappen = definitie.stappen.map((stap, plaats): Stroomknoop => {
    return {
      id: stap.id,
      soort: "stap",
      nummer: plaats + 1,
      titel: stap.titel,
      toon: toonVan(stap, zin),
      vragen: vragenIn(stap, zin),
    };
  });
  const einden = eindenVan(definitie, zin);
  const begin: Stroomknoop = {
    id: "begin",
    soort: "begin",
    nummer: null,
    titel: "Begin",
    toon: null,
    vragen: [],
  };
  return {
    knopen: [begin, ...stappen, ...einden.map(({ knoop }) => knoop)],
    lijnen: [begin, ...stappen].flatMap(({ id }, i) => lijnenNa(id, stappen.slice(i), einden)),
  };
}

interface Einde {
  readonly knoop: Stroomknoop;
  readonly label: string | null;
}

/** To every step that may come next: those that may be skipped, and the first that is always there. */
function lijnenNa(van: string, verder: readonly Stroomknoop[], einden: readonly Einde[]): Stroomlijn[] {
  const vast = verder.findIndex(({ toon }) => toon === null);
  const soms = vast === -1 ? verder : verder.slice(0, vast);
  const volgende = verder[vast];
  const lijnen = soms.map(({ id, toon }): Stroomlijn => ({ van, naar: id, label: toon }));
  const anders = soms.length > 0 ? ANDERS : null;
  if (volgende !== undefined) return [...lijnen, { van, naar: volgende.id, label: anders }];
  return [
    ...lijnen,
    ...einden.map(({ knoop, label }): Stroomlijn => ({ van, naar: knoop.id, label: label ?? anders })),
  ];
}

type Verwoord = (conditie: Conditie | undefined) => string | null;

/** A step without a condition is still passed over when none of its questions is asked. */
function toonVan(stap: Stap, zin: Verwoord): string | null {
  if (stap.conditie !== undefined) return zin(stap.conditie);
  return stap.vragen.every((vraag) => magOntbreken(vraag)) ? "Als er een vraag van deze stap is." : null;
}

function magOntbreken({ conditie, soort }: StapVraag): boolean {
  return conditie !== undefined || VRAAGT_SOMS.has(soort);
}

/** Kinds of questions that ask nothing where the answer of the engine gives no cause. */
const VRAAGT_SOMS: ReadonlyMap<Soort, string> = new Map([
  ["vereisten", "Als de wet nog meer vraagt."],
  ["feiten", "Als een regel vraagt naar de situatie van de persoon."],
]);

function vragenIn(stap: Stap, zin: Verwoord): Stroomvraag[] {
  return stap.vragen.map((vraag) => {
    const soms = vraag.soort !== "uitleg" && !vraag.verplicht && vraag.verplichtAls !== undefined;
    return {
      id: vraag.id,
      titel: vraag.titel,
      soort: vraag.soort,
      toon: zin(vraag.conditie) ?? VRAAGT_SOMS.get(vraag.soort) ?? null,
      verplicht: soms ? "soms" : vraag.soort !== "uitleg" && vraag.verplicht ? "altijd" : "nooit",
      verplichtAls: soms ? zin(vraag.verplichtAls) : null,
      blok: vraag.uitBlok?.blok ?? null,
    };
  });
}

/** One end per outcome of the besluit. */
function eindenVan(definitie: Stappenplan, zin: Verwoord): Einde[] {
  const besluit = vraagMetBetekenis(definitie, "besluit");
  const einde = (id: string, titel: string, label: string | null): Einde => ({
    knoop: { id, soort: "einde", nummer: null, titel, toon: null, vragen: [] },
    label,
  });
  if (besluit === undefined || besluit.opties.length === 0) return [einde("einde", "Einde", null)];
  return besluit.opties.map(({ id, tekst }) =>
    einde(`einde-${id}`, tekst, zin({ vraag: besluit.id, is: id })),
  );
}
