import { canoniek } from "../../model/canoniek.ts";
import type { Woordenlijst } from "../../model/woordenlijst.ts";
import { gewijzigdeAfhankelijkheden } from "../afhankelijkheden.ts";
import type { Stappenplan, StapVraag } from "../definitie.ts";
import { vragenVan } from "../vragen-van.ts";
import { leesAntwoord } from "../lees-antwoord.ts";
import { waardeVan } from "../waarde-van.ts";
import type { Antwoorden, Waarde } from "../waarden.ts";

export interface OvergangVanVraag {
  readonly vraag: string;
  /** As it was asked. */
  readonly titel: string;
  readonly reden: string;
}

/** What a running case would become under another version. Nobody is moved over: its owner decides on this. */
export interface Planovergang {
  /** Answers the new version can hold, unchanged. */
  readonly antwoorden: Antwoorden;
  /** Answers that stand as they are. */
  readonly blijft: readonly string[];
  /** Answers that are kept, but that the owner must look at again. */
  readonly opnieuw: readonly OvergangVanVraag[];
  /** Answers that have no place any more, with what was answered: to be shown, never dropped without a word. */
  readonly vervalt: readonly (OvergangVanVraag & { readonly waarde: Waarde })[];
  /** Questions the new version adds. */
  readonly nieuw: readonly string[];
}

/** Which answers of a case stay, which fall away and which must be looked at again under the new version. */
export function overgangNaar(
  oud: Stappenplan,
  nieuw: Stappenplan,
  antwoorden: Antwoorden,
  woordenlijst?: Woordenlijst,
): Planovergang {
  const vragen = new Map(vragenVan(nieuw).map((vraag) => [vraag.id, vraag]));
  const bekend = new Set(vragenVan(oud).map(({ id }) => id));
  const mee: Record<string, Waarde> = {};
  const redenen = new Map<string, string>();
  const vervalt: (OvergangVanVraag & { waarde: Waarde })[] = [];
  for (const was of vragenVan(oud)) {
    const waarde = Object.hasOwn(antwoorden, was.id) ? antwoorden[was.id] : undefined;
    if (waarde === undefined) continue;
    const uitslag = brengOver(was, vragen.get(was.id), waarde, woordenlijst);
    if (uitslag.waarde === undefined) {
      vervalt.push({ vraag: was.id, titel: was.titel, reden: uitslag.reden ?? "", waarde });
      continue;
    }
    mee[was.id] = uitslag.waarde;
    if (uitslag.reden !== null) redenen.set(was.id, uitslag.reden);
  }
  for (const { vraag, door } of gewijzigdeAfhankelijkheden(nieuw, antwoorden, mee)) {
    const titels = door.map((id) => `“${vragen.get(id)?.titel ?? id}”`).join(", ");
    if (!redenen.has(vraag))
      redenen.set(vraag, `Dit antwoord steunt op een antwoord dat verandert: ${titels}.`);
  }
  const opnieuw = [...redenen].map(([vraag, reden]) => ({
    vraag,
    titel: vragen.get(vraag)?.titel ?? vraag,
    reden,
  }));
  return {
    antwoorden: mee,
    blijft: Object.keys(mee).filter((id) => !redenen.has(id)),
    opnieuw,
    vervalt,
    nieuw: [...vragen.keys()].filter((id) => !bekend.has(id)),
  };
}

interface Overgebracht {
  readonly waarde: Waarde | undefined;
  /** Why it falls away or must be looked at; null = it stands. */
  readonly reden: string | null;
}

function brengOver(
  was: StapVraag,
  wordt: StapVraag | undefined,
  waarde: Waarde,
  woordenlijst: Woordenlijst | undefined,
): Overgebracht {
  if (wordt === undefined)
    return { waarde: undefined, reden: "Deze vraag staat niet meer in het stappenplan." };
  const gelezen = leesAntwoord(wordt, waarde, woordenlijst);
  if (gelezen.ok) return { waarde: gelezen.waarde, reden: waaromOpnieuw(was, wordt, waarde) };
  if (was.soort !== wordt.soort)
    return { waarde: undefined, reden: "Deze vraag vraagt nu om een ander soort antwoord." };
  const rest = Array.isArray(waarde)
    ? waarde.filter((deel) => leesAntwoord(wordt, [deel], woordenlijst).ok)
    : [];
  const gered = rest.length > 0 ? leesAntwoord(wordt, rest, woordenlijst) : gelezen;
  return gered.ok
    ? { waarde: gered.waarde, reden: "Een deel van uw antwoord kan niet meer worden gekozen." }
    : { waarde: undefined, reden: "Dit antwoord kan niet meer worden gekozen." };
}

function waaromOpnieuw(was: StapVraag, wordt: StapVraag, waarde: Waarde): string | null {
  if (was.titel !== wordt.titel) return `De vraag is veranderd. Eerst: “${was.titel}”.`;
  if (was.soort !== wordt.soort) return "Deze vraag vraagt nu om een ander soort antwoord.";
  if (was.bindt !== wordt.bindt || was.feit !== wordt.feit || was.betekenis !== wordt.betekenis)
    return "Dit antwoord telt nu op een andere manier mee.";
  const keuzes = gekozen(was, waarde);
  if (keuzes.some((id) => tekstVan(was, id) !== tekstVan(wordt, id)))
    return "Het antwoord dat u koos heeft nu een andere tekst.";
  if (
    keuzes.some((id) => was.inVerslag?.[id] !== wordt.inVerslag?.[id]) ||
    was.verslagzin !== wordt.verslagzin
  )
    return "Uw antwoord staat nu met andere woorden in het verslag.";
  return null;
}

function gekozen(vraag: StapVraag, waarde: Waarde): readonly string[] {
  const antwoorden = { [vraag.id]: waarde };
  const jaNee = waardeVan(vraag, "ja-nee-twijfel", antwoorden)?.keuze;
  const keuze = jaNee ?? waardeVan(vraag, "keuze", antwoorden);
  return keuze == null ? (waardeVan(vraag, "meerkeuze", antwoorden) ?? []) : [keuze];
}

/** What a choice says; null where it comes from a vocabulary, which has versions of its own. */
function tekstVan(vraag: StapVraag, id: string): string {
  const optie = vraag.opties.find((kandidaat) => kandidaat.id === id);
  return canoniek(optie === undefined ? null : [optie.tekst, optie.hulp ?? null]);
}
