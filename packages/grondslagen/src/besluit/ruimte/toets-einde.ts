import type { RegelTenEinde } from "../../decision/ten-einde.ts";
import { datumInWoorden } from "../../time/datum.ts";
import { totEnMet } from "../../time/laatste-dag.ts";
import { reden, type Reden } from "./reden.ts";
import type { Zaak } from "./zaak.ts";

/** Sharing on a rule asks that it holds: on the date of sharing, and still today, or that it was used in time. */
export function regelsGelden(zaak: Zaak): Reden[] {
  const inTijd = gebruiktVoorEinde(zaak);
  return (zaak.context.tenEinde ?? [])
    .filter((einde) => !inTijd.includes(einde))
    .map((einde) => reden("regel-geeindigd", tekstVan(einde, zaak)));
}

/** Rules that ended after the date of sharing, of which it is recorded that they were used on that date. */
export function gebruiktVoorEinde({ context }: Zaak): readonly RegelTenEinde[] {
  const { tenEinde = [], gedeeldVoorEinde, peildatum } = context;
  if (gedeeldVoorEinde?.op !== peildatum) return [];
  return tenEinde.filter(({ aard }) => aard === "geeindigd-sinds-peildatum");
}

function tekstVan({ naam, aard, tot }: RegelTenEinde, { context }: Zaak): string {
  const regel = `De regel waarop u deelt (${naam})`;
  if (aard === "geschrapt" || tot === null)
    return `${regel} staat niet meer in de nieuwste tabellen. Neem de nieuwe tabelversie over.`;
  const gold = `${regel} gold ${totEnMet(tot)}.`;
  return aard === "geeindigd-voor-peildatum"
    ? `${gold} Op de datum van delen geldt hij niet meer. Neem de nieuwe tabelversie over.`
    : `${gold} Kies vandaag als datum van delen. Of leg vast dat u al hebt gedeeld op ${datumInWoorden(context.peildatum)}.`;
}
