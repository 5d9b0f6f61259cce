/**
 * The why-tree: every step the engine took, as data. `soort` says what kind of step; `oordeel` how it fell;
 * `tekst` is one B1 sentence. Rendered by `renderMotivering`; sealed with a besluit.
 */
export interface Motivering {
  readonly soort:
    | "antwoord"
    | "gegeven"
    | "regel"
    | "dimensie"
    | "vereiste"
    | "verwijzing"
    | "wijziging"
    | "wetsvoorstel"
    | "keuze"
    | "gemeente"
    | "uitspraak";
  readonly oordeel: "ja" | "nee" | "open" | "zwijgt" | "geen";
  readonly tekst: string;
  readonly onderwerp?: string;
  readonly kinderen: readonly Motivering[];
}

const TEKEN: Record<Motivering["oordeel"], string> = { ja: "+", nee: "-", open: "?", zwijgt: "~", geen: "." };

/** Stable text of a why-tree: one line per node, two spaces per level, the sign of the verdict first. */
export function renderMotivering(motivering: Motivering, diepte = 0): string {
  const regel = `${"  ".repeat(diepte)}${TEKEN[motivering.oordeel]} ${motivering.tekst}`;
  return [regel, ...motivering.kinderen.map((kind) => renderMotivering(kind, diepte + 1))].join("\n");
}
