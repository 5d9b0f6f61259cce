import { vraagMetBetekenis } from "../../stappenplan/vragen-van.ts";
import { leeg } from "../../stappenplan/gemis.ts";
import { besluitVan } from "../ruimte/besluit-van.ts";
import { reden, type Reden } from "../ruimte/reden.ts";
import type { Zaak } from "../ruimte/zaak.ts";
import type { UitkomstBesluit } from "../uitkomst-besluit.ts";
import type { Situatie } from "./overgangen.ts";
import { puntVanVraag } from "./punt-van-vraag.ts";
import type { Wegpunt } from "./wegpunt.ts";

/** Questions of the stappenplan that still need the person, with what is missing, for the points asked about. */
export function openVragen(zaak: Zaak, bij: (punt: Wegpunt) => boolean): Reden[] {
  const hoort = (id: string) => {
    const vraag = zaak.zichtbaar.get(id);
    const punt = vraag === undefined ? null : puntVanVraag(vraag);
    return punt !== null && bij(punt);
  };
  return zaak.evaluatie.stappen.flatMap((stap) => [
    ...stap.open
      .filter(({ vraag }) => hoort(vraag))
      .map(({ vraag, gemis }) => reden("nog-open", gemis, { id: vraag })),
    ...stap.opnieuwBekijken.filter(hoort).map((vraag) =>
      reden("opnieuw-bekijken", "Kijk opnieuw naar dit antwoord. Iets waar het op steunt, is veranderd.", {
        id: vraag,
      }),
    ),
  ]);
}

/**
 * What the decision itself still needs: that this outcome is chosen, its reason, and whose task it is, which way and
 * with whom. Sharing needs every question answered, those beside the way too; not sharing its reason only.
 */
export function besluitOpen(zaak: Zaak, { naar }: Situatie, route: readonly Wegpunt[]): Reden[] {
  const besluit = besluitVan(zaak.definitie, zaak.antwoorden);
  return [
    ...(besluit?.uitkomst === naar
      ? []
      : [reden("geen-keuze", "Kies wat u besluit.", vraagMetBetekenis(zaak.definitie, "besluit"))]),
    ...vraagBekend(zaak),
    ...redenGegeven(zaak, naar, besluit?.reden),
    ...(naar === "niet-delen" ? [] : openVragen(zaak, (punt) => !route.includes(punt))),
  ];
}

/** A besluit says at least whose task it is, which way and with whom. */
function vraagBekend(zaak: Zaak): Reden[] {
  const { domein, richting, partner } = zaak.evaluatie.vraagVoorMotor;
  return domein !== undefined && richting !== undefined && partner !== undefined
    ? []
    : [reden("vraag-onvolledig", "Vul in voor welk domein, hoe en met wie u gegevens wilt delen.")];
}

function redenGegeven(zaak: Zaak, naar: UitkomstBesluit, gegeven: string | undefined): Reden[] {
  const nodig = naar === "niet-delen" || naar === "delen-gemotiveerde-uitzondering";
  return nodig && leeg(gegeven)
    ? [
        reden(
          "reden-ontbreekt",
          "Schrijf op waarom u dit besluit.",
          vraagMetBetekenis(zaak.definitie, "besluit-reden"),
        ),
      ]
    : [];
}
