import {
  COLLECTIES,
  isPlansoort,
  lijstVan,
  SOORTEN,
  type CheckCode,
  type Checkpunt,
  type Entiteitsoort,
  type Setstatus,
  type TabelversieInhoud,
} from "@core/grondslagen";
import type { GelezenSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { lijstAdres, LIJST } from "../bewerken/bewerkbaar-van.ts";
import { plaatsVanPunt } from "../stappenplan/plaats-van-punt.ts";
import { puntInWoorden } from "../stappenplan/punt-in-woorden.ts";
import { SOORTNAAM } from "./groepeer.ts";
import { ankerVan, naamVan } from "./wijziging-in-woorden.ts";

/** One line of what must still happen: where, what, how, and the way there. */
export interface Taak {
  readonly melding: string;
  readonly herstel: string;
  readonly blokkeert: Checkpunt["blokkeert"];
  /** What it is about, in words; null: the set as a whole. */
  readonly waar: string | null;
  readonly href: string;
  readonly linktekst: string;
}

export interface Inhouden {
  /** Base and operations: what can be edited in the set. */
  readonly eigen: TabelversieInhoud;
  /** That on top of the newest version: what the checks are about. */
  readonly samen: TabelversieInhoud;
}

export function inhoudenVan({ basisInhoud, inhoud, samengevoegd }: GelezenSet): Inhouden {
  const eigen = inhoud ?? basisInhoud;
  return { eigen, samen: samengevoegd ?? eigen };
}

/** The check list as tasks; the same message about several things stays several tasks. */
export function takenVan(
  setId: string,
  punten: readonly Checkpunt[],
  { eigen, samen }: Inhouden,
  magBewerken: boolean,
): Taak[] {
  return punten.map((punt) => {
    const overPlan = punt.code === "stappenplan";
    const plek = overPlan
      ? (plaatsVanPunt({ pad: punt.plaats.replace(/^stappenplan, /, "") }, samen)?.deel ?? null)
      : plekVan(punt.plaats);
    const zeg = (tekst: string) => (overPlan ? puntInWoorden(tekst, samen) : tekst);
    return {
      melding: zeg(punt.melding),
      herstel: zeg(punt.herstel),
      blokkeert: punt.blokkeert,
      waar: plek === null ? null : naamVanPlek(plek, samen),
      ...wegNaar(setId, punt.code, plek, magBewerken && (plek === null || staatIn(plek, eigen))),
      ...(magBewerken && plek !== null && !staatIn(plek, eigen) && staatIn(plek, samen)
        ? { href: `/wijzigingssets/${setId}/bijwerken`, linktekst: "Werk de set eerst bij" }
        : {}),
    };
  });
}

interface Plek {
  readonly soort: Entiteitsoort;
  readonly id: string;
}

const SLUG = "[a-z0-9][a-z0-9-]*";
const LANGSTE_EERST = SOORTEN.toSorted((a, b) => COLLECTIES[b].naam.length - COLLECTIES[a].naam.length);

/** Reads the place of a check: "operatie 3, regel pw-opvragen-uwv, geldig.tot" or "regels.pw-opvragen-uwv.doelen". */
export function plekVan(plaats: string): Plek | null {
  for (const soort of LANGSTE_EERST) {
    const { naam, lijst } = COLLECTIES[soort];
    const inWoorden = new RegExp(`(?:^|, )${naam.toLowerCase()} (${SLUG})(?:,|$)`).exec(plaats);
    const alsPad = new RegExp(`^${lijst}\\.(${SLUG})(?:\\.|$)`).exec(plaats);
    const id = inWoorden?.[1] ?? alsPad?.[1];
    if (id !== undefined) return { soort, id };
  }
  return null;
}

function staatIn({ soort, id }: Plek, inhoud: TabelversieInhoud): boolean {
  return lijstVan(inhoud, soort).some((kandidaat) => kandidaat.id === id);
}

function naamVanPlek({ soort, id }: Plek, inhoud: TabelversieInhoud): string {
  const entiteit = lijstVan(inhoud, soort).find((kandidaat) => kandidaat.id === id);
  const naam = entiteit === undefined ? id : naamVan(soort, entiteit, inhoud.woordenlijst);
  return `${COLLECTIES[soort].naam} “${naam}”`;
}

function wegNaar(
  setId: string,
  code: CheckCode,
  plek: Plek | null,
  magBewerken: boolean,
): { readonly href: string; readonly linktekst: string } {
  const set = `/wijzigingssets/${setId}`;
  switch (code) {
    case "conflict":
      return { href: `${set}/bijwerken`, linktekst: "Kies welke waarde geldt" };
    case "zonder-ingangsdatum":
      return { href: `${set}/publiceren`, linktekst: "Kies een dag" };
    case "stappenplan":
      return magBewerken
        ? { href: bouwAdres(setId, plek?.id ?? null), linktekst: "Naar het stappenplan" }
        : { href: `${set}/stappenplan?blad=verschil`, linktekst: "Bekijk het verschil" };
    case "open-opmerkingen":
      return { href: `${set}#opmerkingen`, linktekst: "Naar de opmerkingen" };
    case "voorbeeld":
      if (plek === null)
        return { href: `${set}/voorbeelden?stand=anders`, linktekst: "Bekijk de voorbeelden" };
      break;
    case "niets-gewijzigd":
      return magBewerken
        ? { href: `${set}/regels`, linktekst: "Wijzig een regel" }
        : { href: `${set}/verschil`, linktekst: "Bekijk het verschil" };
    default:
      break;
  }
  const bewerk = plek === null || !magBewerken ? null : bewerkAdres(setId, plek.soort, plek.id);
  if (bewerk !== null && plek !== null)
    return {
      href: bewerk,
      linktekst: `Bewerk ${HET.has(plek.soort) ? "dit" : "deze"} ${SOORTNAAM[plek.soort].een}`,
    };
  return plek === null
    ? { href: `${set}/verschil`, linktekst: "Bekijk het verschil" }
    : { href: `${set}/verschil#${ankerVan(plek.soort, plek.id)}`, linktekst: "Bekijk de wijziging" };
}

const HET: ReadonlySet<Entiteitsoort> = new Set(["doel", "vereiste", "domein", "feit", "voorbeeld"]);

/** The builder, open on one part of the stappenplan. */
function bouwAdres(setId: string, deel: string | null): string {
  return `/wijzigingssets/${setId}/stappenplan${deel === null ? "" : `?deel=${deel}`}`;
}

/** Where one thing is edited; null for kinds without a screen of their own. */
export function bewerkAdres(setId: string, soort: Entiteitsoort, id: string): string | null {
  if (isPlansoort(soort)) return bouwAdres(setId, id);
  return LIJST[soort] === undefined ? null : `${lijstAdres(setId, soort)}/${id}`;
}

/** How much stands in the way; the day itself is chosen while publishing, so it is no work left. */
export function openChecks(
  punten: readonly Checkpunt[],
  status: Setstatus,
): { readonly beoordeling: number; readonly publicatie: number } {
  if (status === "ingepland" || status === "gepubliceerd") return { beoordeling: 0, publicatie: 0 };
  const tel = (stap: Checkpunt["blokkeert"]) =>
    punten.filter(({ blokkeert, code }) => blokkeert === stap && code !== "zonder-ingangsdatum").length;
  return { beoordeling: tel("beoordeling"), publicatie: tel("publicatie") };
}
