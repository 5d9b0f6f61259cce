import { datumInWoorden } from "../../time/datum.ts";
import { totEnMet } from "../../time/laatste-dag.ts";
import { DEKKING_IN_BRONNEN, GEEN_FG, heeftBestuurlijkeDekking } from "../uitzonderingsbeleid.ts";
import { reden, type Reden } from "./reden.ts";
import type { Zaak } from "./zaak.ts";

/** An exception only under a policy the gemeente has recorded, for this kind of case, in force on the day. */
export function beleidDekt(zaak: Zaak): Reden[] {
  if (zaak.nu.beleid) return [];
  const { beleidBuitenTijd = [] } = zaak.context;
  return [
    reden(
      "geen-beleid",
      [
        beleidBuitenTijd.length === 0
          ? "Uw gemeente heeft voor dit domein en deze partner geen beleid voor uitzonderingen vastgesteld."
          : "Het beleid van uw gemeente voor uitzonderingen geldt hier niet op deze dag.",
        ...beleidBuitenTijd.map((beleid) => waarom(beleid, zaak)),
        "Deel niet, of vraag uw privacyadviseur of er beleid komt.",
      ].join(" "),
    ),
  ];
}

function waarom(
  { titel, geldig: { van, tot } }: NonNullable<Zaak["context"]["beleid"]>,
  { context: { peildatum, vandaag = peildatum } }: Zaak,
): string {
  if (van !== null && van > peildatum)
    return `“${titel}” geldt vanaf ${datumInWoorden(van)}, en u deelt op ${datumInWoorden(peildatum)}.`;
  if (tot !== null && tot <= peildatum)
    return `“${titel}” gold ${totEnMet(tot)}, en u deelt op ${datumInWoorden(peildatum)}.`;
  if (tot !== null && tot <= vandaag)
    return `“${titel}” gold ${totEnMet(tot)}, en vandaag is het ${datumInWoorden(vandaag)}.`;
  return `“${titel}” geldt nog niet op de dag waarop u dit besluit.`;
}

/** The report asks for the board of the gemeente, the handleiding does not: the report is followed. */
export function bestuurDekt(zaak: Zaak): Reden[] {
  const { beleid } = zaak.context;
  if (!zaak.nu.beleid || beleid === null || heeftBestuurlijkeDekking(beleid)) return [];
  const { rapport, handleiding, gevolgd } = DEKKING_IN_BRONNEN;
  return [
    reden(
      "geen-bestuurlijke-dekking",
      `Het beleid “${beleid.titel}” is niet vastgesteld door het bestuur, maar door: ${beleid.vastgesteldDoor}. ${rapport.tekst} ${handleiding.tekst} ${gevolgd} Vraag uw beleidsmedewerker om een besluit van het college.`,
    ),
  ];
}

/** The FG is told of every exception: without one nobody watches. */
export function fgKrijgtBericht({ context }: Zaak): Reden[] {
  return context.fgBekend === false ? [reden("geen-fg", GEEN_FG)] : [];
}
