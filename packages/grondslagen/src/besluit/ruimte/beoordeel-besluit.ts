import type { Antwoord } from "../../decision/antwoord.ts";
import { vraagMetBetekenis, type Stappenplan } from "../../stappenplan/definitie.ts";
import { leeg } from "../../stappenplan/gemis.ts";
import { waardeVan } from "../../stappenplan/lees-antwoord.ts";
import type { Antwoorden } from "../../stappenplan/waarden.ts";
import { ruimteVan } from "./bepaal-ruimte.ts";
import { controleerAntwoorden, type Bevestiging } from "../tekst/controleer-antwoorden.ts";
import { reden, type Reden } from "./reden.ts";
import { isUitkomstBesluit, type UitkomstBesluit } from "../uitkomst-besluit.ts";
import { leesZaak, type BesluitContext, type Zaak } from "./zaak.ts";

/** What the professional chose, and why. */
export interface Besluit {
  readonly uitkomst: UitkomstBesluit;
  /** Why; empty where the way there asks for no reason of its own. */
  readonly reden: string;
}

export type BeoordeeldBesluit =
  | { readonly ok: true; readonly besluit: Besluit }
  | { readonly ok: false; readonly redenen: readonly Reden[] };

/** The choice as it stands in the answers; null = not made yet. */
export function besluitVan(definitie: Stappenplan, antwoorden: Antwoorden): Besluit | null {
  const uitkomst = waardeVan(vraagMetBetekenis(definitie, "besluit"), "keuze", antwoorden);
  if (!isUitkomstBesluit(uitkomst)) return null;
  const gegeven = waardeVan(vraagMetBetekenis(definitie, "besluit-reden"), "tekst", antwoorden);
  return { uitkomst, reden: gegeven?.feiten.trim() ?? "" };
}

/**
 * Whether this case may be sealed as it stands. Sharing needs the whole stappenplan; not sharing needs its
 * reason only, and says in the account which points stayed empty.
 */
export function beoordeelBesluit(
  definitie: Stappenplan,
  antwoorden: Antwoorden,
  antwoord: Antwoord | null,
  context: BesluitContext,
  bevestigingen: readonly Bevestiging[] = [],
): BeoordeeldBesluit {
  const zaak = leesZaak(definitie, antwoorden, antwoord, context);
  const besluit = besluitVan(definitie, antwoorden);
  if (besluit === null) {
    const vraag = vraagMetBetekenis(definitie, "besluit");
    return { ok: false, redenen: [reden("geen-keuze", "Kies wat u besluit.", vraag)] };
  }
  const ruimte = ruimteVan(zaak);
  const redenen = [
    ...(ruimte.geblokkeerd.find(({ uitkomst }) => uitkomst === besluit.uitkomst)?.redenen ?? []),
    ...vraagBekend(zaak),
    ...(redenNodig(besluit.uitkomst) && leeg(besluit.reden)
      ? [
          reden(
            "reden-ontbreekt",
            "Schrijf op waarom u dit besluit.",
            vraagMetBetekenis(definitie, "besluit-reden"),
          ),
        ]
      : []),
    ...(besluit.uitkomst === "niet-delen" ? [] : ruimte.ontbreekt),
    ...controleerAntwoorden(antwoorden, bevestigingen)
      .filter((bevinding) => !bevinding.bevestigd)
      .map(({ vraagId, soort }) =>
        reden("persoonsgegeven-in-tekst", TEKST_BEVINDING[soort], { id: vraagId }),
      ),
  ];
  return redenen.length === 0 ? { ok: true, besluit } : { ok: false, redenen };
}

/** A besluit says at least whose task it is, which way and with whom. */
function vraagBekend(zaak: Zaak): Reden[] {
  const { domein, richting, partner } = zaak.evaluatie.vraagVoorMotor;
  return domein !== undefined && richting !== undefined && partner !== undefined
    ? []
    : [reden("vraag-onvolledig", "Vul in voor welk domein, hoe en met wie u gegevens wilt delen.")];
}

function redenNodig(uitkomst: UitkomstBesluit): boolean {
  return uitkomst === "niet-delen" || uitkomst === "delen-gemotiveerde-uitzondering";
}

const TEKST_BEVINDING = {
  bsn: "In uw tekst staat misschien een burgerservicenummer. Haal het weg.",
  "e-mailadres": "In uw tekst staat misschien een e-mailadres. Haal het weg.",
  telefoonnummer: "In uw tekst staat misschien een telefoonnummer. Haal het weg.",
} as const;
