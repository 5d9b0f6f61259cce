import { COLLECTIES, lijstVan, type TabelversieInhoud } from "@core/grondslagen";
import type { OpmerkingInSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { momentInWoorden } from "../woorden/datum-in-woorden.ts";
import type { OpmerkingOpScherm } from "./opmerkingen.tsx";
import { plekVan } from "./taken.ts";
import { naamVan } from "./wijziging-in-woorden.ts";

/** Remarks in words, without the tables they are about. */
export function opmerkingenOpScherm(
  opmerkingen: readonly OpmerkingInSet[],
  inhoud: TabelversieInhoud,
): OpmerkingOpScherm[] {
  return opmerkingen.map(({ id, plaats, tekst, naam, op, antwoord, beantwoordNaam, beantwoordOp }) => ({
    id,
    waar: plaats === null ? null : waarInWoorden(plaats, inhoud),
    tekst,
    naam,
    moment: momentInWoorden(op),
    antwoord:
      antwoord === null
        ? null
        : {
            tekst: antwoord,
            naam: beantwoordNaam ?? "onbekend",
            moment: beantwoordOp === null ? "" : momentInWoorden(beantwoordOp),
          },
  }));
}

function waarInWoorden(plaats: string, inhoud: TabelversieInhoud): string {
  const plek = plekVan(plaats);
  if (plek === null) return plaats;
  const entiteit = lijstVan(inhoud, plek.soort).find(({ id }) => id === plek.id);
  const naam = entiteit === undefined ? plek.id : naamVan(plek.soort, entiteit, inhoud.woordenlijst);
  return `${COLLECTIES[plek.soort].naam} “${naam}”`;
}
