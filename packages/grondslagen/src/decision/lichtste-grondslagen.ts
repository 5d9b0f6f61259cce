import type { Antwoord, GrondslagInAntwoord } from "./antwoord.ts";
import { UITWISSELEN } from "./select-grondslagen.ts";
import type { Vraag } from "./vraag.ts";

/** One part of a question (a direction and a kind of data) with every basis that carries it. */
export interface GedragenDeel {
  readonly richting: string;
  readonly gegeven: string;
  readonly grondslagen: readonly GrondslagInAntwoord[];
}

type Gevraagd = Pick<Vraag, "richting" | "gegevens">;

/** The question in parts; with outcome `grondslag` every part has at least one basis. */
export function gedragenDelen(antwoord: Antwoord, vraag: Gevraagd): GedragenDeel[] {
  const richtingen = vraag.richting === UITWISSELEN ? ["verstrekken", "opvragen"] : [vraag.richting];
  return richtingen.flatMap((richting) =>
    vraag.gegevens.map((gegeven) => ({
      richting,
      gegeven,
      grondslagen: antwoord.grondslagen.filter(
        (g) => g.open.length === 0 && g.draagt.includes(gegeven) && g.richtingen.includes(richting),
      ),
    })),
  );
}

/**
 * Several rules may carry the same part; one that applies is enough. Per part the firmest, and of equally firm
 * ones that with the fewest requirements: never a silent source before one that names its requirements.
 */
export function lichtsteGrondslagen(antwoord: Antwoord, vraag: Gevraagd): GrondslagInAntwoord[] {
  const gekozen = gedragenDelen(antwoord, vraag).flatMap(({ grondslagen }) => {
    const [eerste] = grondslagen.toSorted((a, b) => gewicht(a) - gewicht(b));
    return eerste === undefined ? [] : [eerste];
  });
  return [...new Set(gekozen)];
}

/** Requirements a person has to meet to use this answer, in the order of the rules, each once. */
export function vereistenVan(antwoord: Antwoord, vraag: Gevraagd): string[] {
  if (antwoord.uitkomst !== "grondslag") return [];
  return [...new Set(lichtsteGrondslagen(antwoord, vraag).flatMap((grondslag) => grondslag.vereisten))];
}

const VERMELD: Record<GrondslagInAntwoord["vereistenStatus"], number> = {
  vermeld: 0,
  "geen-extra": 100,
  "niet-vermeld": 200,
};

function gewicht(grondslag: GrondslagInAntwoord): number {
  const betwist = grondslag.controle === "betwist" ? 1000 : 0;
  return betwist + VERMELD[grondslag.vereistenStatus] + grondslag.vereisten.length;
}
