import { isDatum } from "@core/grondslagen";
import type { KiesbaarStuk } from "../../overleg/getoond.ts";
import type { Gesprekspartner } from "../../overleg/gesprekspartners.ts";
import { berichtFout } from "./bericht-fout.ts";

/** A question as it is being written. */
export interface VraagConcept {
  readonly aan: string | null;
  readonly vraag: string;
  readonly stukken: readonly string[];
  readonly uiterlijk: string | null;
}

const DAGEN = 3;
const DAG = 86_400_000;

/** Nothing is shown along but the answer that is doubted; three days to answer. */
export function nieuwConcept(
  overVraag: string | null,
  kiesbaar: readonly KiesbaarStuk[],
  vandaag: string,
): VraagConcept {
  const gekozen = kiesbaar.filter(
    ({ vraagId, persoonsgegeven }) => vraagId === overVraag && !persoonsgegeven,
  );
  return {
    aan: null,
    vraag: "",
    stukken: gekozen.map(({ vraagId }) => vraagId),
    uiterlijk: new Date(Date.parse(`${vandaag}T12:00:00Z`) + DAGEN * DAG).toISOString().slice(0, 10),
  };
}

/** A choice in the list and what it stands for. */
export function aanSleutel({ aan }: Gesprekspartner): string {
  return "rol" in aan ? `rol:${aan.rol}` : `gebruiker:${aan.gebruiker}`;
}

export function foutenInVraag(
  { aan, vraag, uiterlijk }: VraagConcept,
  vandaag: string,
  id: string,
): { veld: string; tekst: string }[] {
  const vraagFout = berichtFout(vraag, "Schrijf op wat u wilt vragen.");
  return [
    ...(aan === null ? [{ veld: `${id}-aan`, tekst: "Kies aan wie u de vraag stelt." }] : []),
    ...(vraagFout === undefined ? [] : [{ veld: `${id}-vraag`, tekst: vraagFout }]),
    ...(uiterlijk === null || !isDatum(uiterlijk)
      ? [{ veld: `${id}-uiterlijk`, tekst: "Vul in wanneer u uiterlijk antwoord wilt." }]
      : uiterlijk < vandaag
        ? [{ veld: `${id}-uiterlijk`, tekst: "Deze dag is al geweest. Kies een latere dag." }]
        : []),
  ];
}
