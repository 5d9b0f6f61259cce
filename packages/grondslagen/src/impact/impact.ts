import { weegUitkomst } from "../decision/beantwoord.ts";
import type { Uitkomst } from "../decision/antwoord.ts";
import { indexVan } from "../decision/gecompileerd/regelindex.ts";
import { selecteer } from "../decision/gecompileerd/selecteer.ts";
import { grondslagInAntwoord } from "../decision/grondslag-in-antwoord.ts";
import type { Kennis } from "../decision/kennis.ts";
import { rechtBijVraag } from "../decision/recht-bij-vraag.ts";
import type { Treffer } from "../decision/select-grondslagen.ts";
import type { Vraag } from "../decision/vraag.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import { bereikVanVerschil } from "./bereik.ts";
import { geraakteVragen } from "./geraakte-vragen.ts";
import { vraagOp, type Kolom, type Vraagkolommen } from "./vraagkolommen.ts";

export interface Impact {
  /** How many questions the difference is about, and so were asked of both versions. */
  readonly geraakt: number;
  /** Places, in order, of the questions whose outcome or bases differ. */
  readonly gewijzigd: readonly number[];
}

/**
 * Which stored questions another version answers otherwise: with another outcome, other bases, or other requirements or
 * particulars of a basis. Near misses and warnings explain an answer; a difference in them alone does not count.
 */
export function impact(
  kolommen: Vraagkolommen,
  oud: Tabelversie,
  nieuw: Tabelversie,
  kennis: Kennis,
): Impact {
  const bereik = bereikVanVerschil(oud, nieuw, kennis);
  const plaatsen =
    bereik === "alles"
      ? Array.from({ length: kolommen.aantal }, (_, plaats) => plaats)
      : geraakteVragen(kolommen, bereik);
  const sleutelVan = sleutelsVan(kolommen);
  const bekend = new Map<number | string, boolean>();
  const gewijzigd = plaatsen.filter((plaats) => {
    const sleutel = sleutelVan(plaats);
    let anders = bekend.get(sleutel);
    if (anders === undefined) {
      anders = isAnders(vraagOp(kolommen, plaats), oud, nieuw, kennis);
      bekend.set(sleutel, anders);
    }
    return anders;
  });
  return { geraakt: plaatsen.length, gewijzigd };
}

interface Kern {
  readonly uitkomst: Uitkomst;
  readonly treffers: readonly Treffer[];
  /** What it was read from: with a bill, where that is named. */
  readonly versie: Tabelversie;
}

function isAnders(vraag: Vraag, oud: Tabelversie, nieuw: Tabelversie, kennis: Kennis): boolean {
  const [was, wordt] = [kernVan(vraag, oud, kennis), kernVan(vraag, nieuw, kennis)];
  if (was.uitkomst !== wordt.uitkomst || was.treffers.length !== wordt.treffers.length) return true;
  const nieuwe = new Map(wordt.treffers.map((treffer) => [treffer.regel.id, treffer]));
  return was.treffers.some((treffer) => {
    const ander = nieuwe.get(treffer.regel.id);
    if (ander === undefined) return true;
    // The same rule, read with the same words, gives the same basis.
    if (ander.regel === treffer.regel && was.versie.inhoud.woordenlijst === wordt.versie.inhoud.woordenlijst)
      return ander.vergelijkingen.length !== treffer.vergelijkingen.length;
    return alsTekst(treffer, vraag, was.versie) !== alsTekst(ander, vraag, wordt.versie);
  });
}

function kernVan(vraag: Vraag, versie: Tabelversie, kennis: Kennis): Kern {
  const recht = rechtBijVraag(vraag, versie, kennis);
  const selectie = selecteer(indexVan(recht.versie.inhoud), vraag, false);
  const { uitkomst } = weegUitkomst(vraag, recht, kennis, selectie);
  return { uitkomst, treffers: selectie.treffers, versie: recht.versie };
}

function alsTekst(treffer: Treffer, vraag: Vraag, versie: Tabelversie): string {
  return JSON.stringify(grondslagInAntwoord(treffer, vraag, versie));
}

/** One key per distinct question: a number where the product of the fields fits in one, else text. */
function sleutelsVan(kolommen: Vraagkolommen): (plaats: number) => number | string {
  const velden: readonly Kolom<unknown>[] = [
    kolommen.domein,
    kolommen.richting,
    kolommen.partner,
    kolommen.gegevens,
    kolommen.betrokkene,
    kolommen.doel,
    kolommen.herkomst,
    kolommen.peildatum,
    kolommen.wetsvoorstel,
    kolommen.feiten,
  ];
  const past =
    velden.reduce((product, { waarden }) => product * waarden.length, 1) <= Number.MAX_SAFE_INTEGER;
  if (!past) return (plaats) => velden.map(({ codes }) => codes[plaats]).join();
  return (plaats) =>
    velden.reduce((sleutel, { waarden, codes }) => sleutel * waarden.length + (codes[plaats] as number), 0);
}
