import {
  type Artikeluitleg,
  COLLECTIES,
  idVan,
  isPlansoort,
  naamVanRegel,
  naamVanUitleg,
  veldenVan,
  veldenVanPlandeel,
  verschilInPlanvelden,
  verschilTussen,
  type Entiteit,
  type Entiteitsoort,
  type Leeswoorden,
  type Plandelen,
  type Plansoort,
  type Regel,
  type TabelversieInhoud,
  type Verschil,
  type VeldVerschil,
  type Wijzigingsset,
  type Woordenlijst,
} from "@core/grondslagen";
import type { ToonOfAccent, WijzigingVeld } from "@deelwijzer/ui";
import { hoofdletter } from "../woorden/regel-in-woorden.ts";
import { veldInWoorden } from "./veld-in-woorden.ts";

export type Aard = Verschil["aard"];

export const AARD: Record<Aard, { readonly woord: string; readonly toon: ToonOfAccent }> = {
  toegevoegd: { woord: "Toegevoegd", toon: "ja" },
  gewijzigd: { woord: "Gewijzigd", toon: "afwegen" },
  beeindigd: { woord: "Beëindigd", toon: "onbekend" },
  verwijderd: { woord: "Verwijderd", toon: "nee" },
};

/** One change as a reader sees it; plain values only, so that it may go to the browser. */
export interface WijzigingInWoorden {
  /** Anchor on the page of differences: "regel-wmo-opvragen-svb". */
  readonly anker: string;
  readonly soort: Entiteitsoort;
  readonly soortnaam: string;
  readonly id: string;
  readonly aard: Aard;
  readonly naam: string;
  /** What a reviewer decides on. */
  readonly velden: readonly WijzigingVeld[];
  /** Where it was read and how sure it is. */
  readonly herkomst: readonly WijzigingVeld[];
  readonly reden: string | null;
  readonly bron: string | null;
}

/** Fields that say where a rule comes from, not what it says. */
const HERKOMSTVELDEN = new Set([
  "vindplaats",
  "vindplaatsen",
  "controle",
  "laatstGecontroleerd",
  "opmerkingen",
]);

export function wijzigingenTussen(
  voor: TabelversieInhoud,
  na: TabelversieInhoud,
  operaties: Wijzigingsset["operaties"] = [],
): WijzigingInWoorden[] {
  const w = woordenVanAlle(voor, na);
  const bronnen = new Map([...voor.bronnen, ...na.bronnen].map(({ id, titel }) => [id, titel]));
  return verschilTussen(voor, na).map((verschil) => {
    const { soort, id, aard } = verschil;
    const operatie = operaties.findLast((deel) => deel.soort === soort && idVan(deel) === id);
    const velden = isPlansoort(soort)
      ? planvelden(soort, verschil, voor, na)
      : veldenVanVerschil(verschil).map((veld) => ({
          pad: veld.veld,
          ...veldInWoorden(soort, id, veld, w),
        }));
    const kaal = ({ naam, was, wordt }: WijzigingVeld): WijzigingVeld => ({ naam, was, wordt });
    return {
      anker: ankerVan(soort, id),
      soort,
      soortnaam: COLLECTIES[soort].naam,
      id,
      aard,
      naam: naamVan(soort, aard === "verwijderd" ? verschil.voor : verschil.na, w),
      velden: velden.filter(({ pad }) => !HERKOMSTVELDEN.has(pad)).map(kaal),
      herkomst: velden.filter(({ pad }) => HERKOMSTVELDEN.has(pad)).map(kaal),
      reden: operatie?.reden ?? null,
      bron: operatie?.bron == null ? null : (bronnen.get(operatie.bron) ?? operatie.bron),
    };
  });
}

/** A part of the stappenplan, with the questions its conditions name by their text. */
function planvelden(
  soort: Plansoort,
  verschil: Verschil,
  voor: TabelversieInhoud,
  na: TabelversieInhoud,
): (WijzigingVeld & { readonly pad: string })[] {
  const oud = "voor" in verschil ? veldenVanPlandeel(soort, verschil.voor, voor, voor.woordenlijst, na) : [];
  const nieuw = "na" in verschil ? veldenVanPlandeel(soort, verschil.na, na, na.woordenlijst) : [];
  return verschilInPlanvelden(oud, nieuw).map(({ veld, naam, oud: was, nieuw: wordt }) => ({
    pad: veld,
    naam: hoofdletter(naam),
    was,
    wordt,
  }));
}

/** What was added or removed is told field by field too: a reviewer approves what it says, not its name. */
function veldenVanVerschil(verschil: Verschil): readonly VeldVerschil[] {
  switch (verschil.aard) {
    case "toegevoegd":
      return [...veldenVan(verschil.na)].filter(zegtIets).map(([veld, nieuw]) => ({ veld, nieuw }));
    case "verwijderd":
      return [...veldenVan(verschil.voor)].filter(zegtIets).map(([veld, oud]) => ({ veld, oud }));
    default:
      return verschil.velden;
  }
}

function zegtIets([, waarde]: readonly [string, unknown]): boolean {
  return waarde !== null && !(Array.isArray(waarde) && waarde.length === 0);
}

export function ankerVan(soort: Entiteitsoort, id: string): string {
  return `${soort}-${id}`;
}

export function naamVan(soort: Entiteitsoort, entiteit: Entiteit, w: Woordenlijst): string {
  if (soort === "regel") return naamVanRegel(entiteit as unknown as Regel, w);
  if (soort === "artikeluitleg") return naamVanUitleg(entiteit as unknown as Artikeluitleg, w);
  const tekst = entiteit["naam"] ?? entiteit["titel"] ?? entiteit["verwijzing"] ?? entiteit["tekst"];
  return typeof tekst === "string" ? tekst : entiteit.id;
}

type Woorden = Leeswoorden & { readonly bronnen: NonNullable<Leeswoorden["bronnen"]> };
type MetWoorden = Plandelen & {
  readonly woordenlijst: Woordenlijst;
  readonly bronnen: Woorden["bronnen"];
};

/** Words of all of them, the last before the first: what was removed still has to be named. */
export function woordenVanAlle(...inhouden: readonly MetWoorden[]): Woorden {
  const samen = <T extends { readonly id: string }>(
    kies: (inhoud: MetWoorden) => readonly T[] | undefined,
  ): T[] => {
    // Of two with one id the last that is put in stays.
    const opId = new Map(inhouden.flatMap((inhoud) => kies(inhoud) ?? []).map((een) => [een.id, een]));
    return [...opId.values()];
  };
  const lijsten = new Set(inhouden.flatMap(({ woordenlijst }) => Object.keys(woordenlijst)));
  const termen = [...lijsten].map((lijst) => [
    lijst,
    samen<{ readonly id: string }>(({ woordenlijst }) => woordenlijst[lijst as keyof Woordenlijst]),
  ]);
  return {
    ...(Object.fromEntries(termen) as unknown as Woordenlijst),
    bronnen: samen(({ bronnen }) => bronnen),
    plan: {
      stappen: samen(({ stappen }) => stappen),
      stapvragen: samen(({ stapvragen }) => stapvragen),
      blokken: samen(({ blokken }) => blokken),
    },
  };
}
