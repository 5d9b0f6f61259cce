import type { Vraag } from "../decision/vraag.ts";
import type { StapVraag } from "./definitie.ts";
import { feitenUitAntwoorden } from "./feiten-uit-antwoorden.ts";
import { waardeVan } from "./waarde-van.ts";
import type { Antwoorden } from "./waarden.ts";

type Veld = "domein" | "richting" | "partner" | "gegevens" | "betrokkene" | "doel" | "herkomst";
export type VraagVoorMotor = Partial<Pick<Vraag, Veld | "feiten">>;
export type VolledigeVraagVoorMotor = VraagVoorMotor &
  Pick<Vraag, "domein" | "richting" | "partner" | "gegevens">;

/** The part of the engine's question that the shown answers fill. Data struck out as not needed are not asked. */
export function vraagVoorMotor(zichtbaar: Iterable<StapVraag>, antwoorden: Antwoorden): VraagVoorMotor {
  const deel: { -readonly [V in Veld | "feiten"]?: Vraag[V] } = {};
  const vragen = [...zichtbaar];
  const feiten = feitenUitAntwoorden(vragen, antwoorden);
  if (feiten.size > 0) deel.feiten = Object.fromEntries(feiten);
  for (const vraag of vragen) {
    if (vraag.bindt === undefined) continue;
    if (vraag.bindt === "gegevens") {
      const soorten = soortenVan(vraag, antwoorden);
      if (soorten.length > 0) deel.gegevens = soorten;
      continue;
    }
    const keuze = waardeVan(vraag, "keuze", antwoorden);
    if (keuze != null) deel[vraag.bindt] = keuze;
  }
  return deel;
}

/** Whether enough was answered to ask the engine; what else is missing it reports itself as `onvolledig`. */
export function kanMotorVragen(deel: VraagVoorMotor): deel is VolledigeVraagVoorMotor {
  return (
    deel.domein !== undefined &&
    deel.richting !== undefined &&
    deel.partner !== undefined &&
    deel.gegevens !== undefined
  );
}

function soortenVan(vraag: StapVraag, antwoorden: Antwoorden): string[] {
  const gegevens = waardeVan(vraag, "gegevens-per-doel", antwoorden);
  if (gegevens !== undefined)
    return [
      ...new Set(gegevens.filter((gegeven) => gegeven.nodig !== "nee").map((gegeven) => gegeven.soort)),
    ];
  return waardeVan(vraag, "meerkeuze", antwoorden) ?? [];
}
