import { isAntwoord, vragenVan, type Antwoorden, type Stappenplan, type Waarde } from "@core/grondslagen";
import { nieuwConcept, volgStand, type Concept } from "../opslag.ts";
import { gelijk } from "../voeg-samen.ts";
import type { Stand } from "../../../dossier/stand.ts";

/** What a window held that did not stand on the server: per question what it was there, and what it became here. */
export interface NietVerzonden {
  readonly antwoorden: Antwoorden;
  readonly basis: Antwoorden;
}

export function nietVerzondenIn({ gewijzigd, antwoorden, stand }: Concept): NietVerzonden {
  const kies = (uit: Antwoorden) =>
    Object.fromEntries([...gewijzigd].flatMap((id) => (uit[id] === undefined ? [] : [[id, uit[id]]])));
  return { antwoorden: kies(antwoorden), basis: kies(stand.inhoud.antwoorden) };
}

/** Reads back what was kept: only answers this stappenplan knows, and only what is not on the server already. */
export function leesNietVerzonden(ruw: unknown, definitie: Stappenplan, stand: Stand): NietVerzonden | null {
  if (!isGroep(ruw)) return null;
  const { antwoorden, basis } = ruw;
  if (!isGroep(antwoorden) || !isGroep(basis)) return null;
  const lees = (uit: Readonly<Record<string, unknown>>) =>
    vragenVan(definitie).flatMap((vraag): [string, Waarde][] => {
      if (!Object.hasOwn(uit, vraag.id)) return [];
      const antwoord = uit[vraag.id];
      return isAntwoord(vraag, antwoord) ? [[vraag.id, antwoord]] : [];
    });
  const nieuw = lees(antwoorden).filter(([id, waarde]) => !gelijk(waarde, stand.inhoud.antwoorden[id]));
  return nieuw.length === 0
    ? null
    : { antwoorden: Object.fromEntries(nieuw), basis: Object.fromEntries(lees(basis)) };
}

function isGroep(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
}

/**
 * The window as it was, on the dossier as the server has it now: what somebody else saved meanwhile is joined, and
 * what both changed is put before the person.
 */
export function zetTerug({ definitie, stand }: Concept, { antwoorden, basis }: NietVerzonden): Concept {
  const ids = Object.keys(antwoorden);
  const toen = Object.fromEntries(
    Object.entries({ ...stand.inhoud.antwoorden, ...basis }).filter(
      ([id]) => !ids.includes(id) || Object.hasOwn(basis, id),
    ),
  );
  // A version back, so that what stands there now is newer than what this window knew.
  const oud = { ...stand, versie: stand.versie - 1, inhoud: { ...stand.inhoud, antwoorden: toen } };
  const begin = nieuwConcept(definitie, oud);
  const getypt = { ...begin, antwoorden: { ...toen, ...antwoorden }, gewijzigd: new Set(ids) };
  return { ...volgStand(getypt, stand), overgenomen: [] };
}
