import type { Controle } from "../../use-cases/controleer-afweging/controleer-afweging.ts";
import type { Weerhouding } from "./reden-lijst.tsx";
import type { Werk } from "./werk.ts";

/** Until when this dossier is kept, as it stands here: typed, or saved before. */
export function bewarenTotVan({ kop, stand }: Werk["concept"]): string | null {
  return kop.bewarenTot ?? stand.bewarenTot;
}

/** Everything that stands between this case and its seal. */
export function weerhoudingen({ redenen }: Controle, concept: Werk["concept"]): readonly Weerhouding[] {
  return [
    // That a question is open says nothing more where another reason asks for its answer already.
    ...redenen.filter(
      ({ code, vraagId }) =>
        code !== "nog-open" ||
        !redenen.some((ander) => ander.code !== "nog-open" && ander.vraagId === vraagId),
    ),
    ...(bewarenTotVan(concept) === null
      ? [{ tekst: "Vul in tot wanneer u dit dossier bewaart.", plek: "bewarenTot" }]
      : []),
  ];
}
