import { datumInWoorden, type Datum, type Setstatus } from "@core/grondslagen";
import type { ToonOfAccent } from "@deelwijzer/ui";

/** A state in words. None of them reads as finished while something still has to happen. */
export const STAND: Record<Setstatus, { readonly woord: string; readonly toon: ToonOfAccent }> = {
  concept: { woord: "Concept", toon: "onbekend" },
  "ter-beoordeling": { woord: "Ter beoordeling", toon: "afwegen" },
  goedgekeurd: { woord: "Goedgekeurd, nog niet gepubliceerd", toon: "accent" },
  afgewezen: { woord: "Afgewezen", toon: "nee" },
  ingepland: { woord: "Ingepland, geldt nog niet", toon: "accent" },
  gepubliceerd: { woord: "Gepubliceerd", toon: "ja" },
  ingetrokken: { woord: "Ingetrokken", toon: "onbekend" },
  verworpen: { woord: "Verworpen", toon: "onbekend" },
};

/** States in which nothing more happens by itself. */
export const GESLOTEN: ReadonlySet<Setstatus> = new Set(["gepubliceerd", "ingetrokken", "verworpen"]);

export interface Stappenstand {
  readonly status: Setstatus;
  readonly openChecks: { readonly beoordeling: number; readonly publicatie: number };
  readonly ingangsdatum: Datum | null;
  readonly nummer: number | null;
}

/** What must still happen, and who does it. */
export function volgendeStap(stand: Stappenstand): string {
  const { status, openChecks, ingangsdatum, nummer } = stand;
  switch (status) {
    case "concept":
      return openChecks.beoordeling > 0
        ? `Eerst ${oplossen(openChecks.beoordeling)}. Daarna vraagt een privacyadviseur om beoordeling.`
        : "Is de set klaar? Dan vraagt een privacyadviseur om beoordeling.";
    case "ter-beoordeling":
      return openChecks.beoordeling > 0
        ? `Eerst ${oplossen(openChecks.beoordeling)}. Daarna beoordeelt een beleidsmedewerker de set.`
        : "Een beleidsmedewerker die niet aan de set heeft gewerkt, beoordeelt haar.";
    case "goedgekeurd":
      return openChecks.beoordeling + openChecks.publicatie > 0
        ? `Eerst ${oplossen(openChecks.beoordeling + openChecks.publicatie)}. Daarna publiceert een beleidsmedewerker de set.`
        : "Een beleidsmedewerker kiest een dag en publiceert de set.";
    case "afgewezen":
      return "Een privacyadviseur past de set aan, of trekt haar in.";
    case "ingepland":
      return ingangsdatum === null
        ? "De set gaat vanzelf in op de geplande dag."
        : `Niemand hoeft iets te doen. Op ${datumInWoorden(ingangsdatum)} om 00:00 uur (Nederlandse tijd) geldt ${versieWoord(nummer)}.`;
    case "gepubliceerd":
      return `Er hoeft niets meer te gebeuren. Dit werd ${versieWoord(nummer)}.`;
    case "ingetrokken":
      return "Niemand werkt hier nog aan. Een privacyadviseur kan de set weer openen.";
    case "verworpen":
      return "Het voorstel gaat niet door. De set blijft bewaard, met de reden.";
  }
}

function oplossen(aantal: number): string {
  return aantal === 1 ? "moet 1 punt worden opgelost" : `moeten ${aantal} punten worden opgelost`;
}

function versieWoord(nummer: number | null): string {
  return nummer === null ? "de nieuwe tabelversie" : `tabelversie ${nummer}`;
}
