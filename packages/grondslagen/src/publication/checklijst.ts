import { checkTabelversie } from "../model/check-tabelversie.ts";
import type { Wijzigingenregister } from "../model/aankondiging.ts";
import type { Regel } from "../model/regel.ts";
import type { Tabelversie, TabelversieInhoud } from "../model/tabelversie.ts";
import { datumInWoorden, type Datum } from "../time/datum.ts";
import type { Stappenplan } from "../stappenplan/definitie.ts";
import type { Periode } from "../time/periode.ts";
import { beproefVoorbeelden, controleerVoorbeelden } from "./controleer-voorbeelden.ts";
import { COLLECTIES, lijstVan, type Entiteit, type Entiteitsoort } from "./entiteit.ts";
import { pasToe } from "./pas-toe.ts";
import { samenvoegen, type Conflict } from "./samenvoegen.ts";
import { fout, punt, type Checkpunt } from "./checkpunt.ts";
import { overOperaties, overPublicatie } from "./over-set.ts";
import { plaats } from "./plaats-van-punt.ts";
import { overStappenplan } from "./plan/over-stappenplan.ts";
import { metStartplan } from "./plan/startplan.ts";
import { leesVeld } from "./veld.ts";
import { verschilTussen } from "./verschil.ts";
import type { Wijzigingsset } from "./wijzigingsset.ts";

export interface TeControleren {
  readonly set: Wijzigingsset;
  /** The version the set was made on. */
  readonly basis: Tabelversie;
  /** The newest published version; another than `basis` when someone published in between. */
  readonly nieuwste: Tabelversie;
  /** The stappenplan the set names, for versions that hold none. */
  readonly startplan?: Stappenplan | null;
  /** Remarks of reviewers that were not answered yet. */
  readonly openOpmerkingen?: number;
  /** Beside the versions up to `nieuwste`. Absent: the example cases are not asked. */
  readonly register?: Wijzigingenregister;
}

export interface Gecontroleerd {
  readonly punten: readonly Checkpunt[];
  /** Content after the set, merged with the newest version; null when it cannot be made. */
  readonly inhoud: TabelversieInhoud | null;
  readonly conflicten: readonly Conflict[];
}

/** What blocks a wijzigingsset, and what deserves a look; the order is that of a reader of the set. */
export function controleerSet(invoer: TeControleren): Gecontroleerd {
  const { set, startplan = null } = invoer;
  const [basis, nieuwste] = [invoer.basis, invoer.nieuwste].map((versie) =>
    metStartplan(versie, startplan),
  ) as [Tabelversie, Tabelversie];
  const overSet = [...overPublicatie(invoer), ...overOperaties(set)];
  if (set.basis !== basis.hash) {
    const melding = "De set is gemaakt op een andere tabelversie dan deze.";
    const herstel = "Open de set op de versie die zij noemt.";
    return {
      punten: [fout("basis-onbekend", "basis", melding, herstel), ...overSet],
      inhoud: null,
      conflicten: [],
    };
  }
  const toegepast = pasToe(basis.inhoud, set.operaties);
  if (!toegepast.ok) {
    const punten = toegepast.problemen.map(({ operatie, soort, id, veld, melding, herstel }) =>
      fout("operatie", plaats(`operatie ${operatie + 1}`, soort, id, veld), melding, herstel),
    );
    return { punten: [...punten, ...overSet], inhoud: null, conflicten: [] };
  }
  const samen = samenvoegen(basis.inhoud, toegepast.inhoud, nieuwste.inhoud);
  if (!samen.ok) {
    const punten = samen.conflicten.map(({ soort, id, veld }) =>
      fout(
        "conflict",
        plaats(null, soort, id, veld),
        "In de gepubliceerde tabellen is dit intussen anders gewijzigd.",
        "Kies per veld welke waarde geldt.",
      ),
    );
    return { punten: [...punten, ...overSet], inhoud: null, conflicten: samen.conflicten };
  }
  return {
    punten: [
      ...overInhoud(samen.inhoud, nieuwste.inhoud),
      ...overVoorbeelden(invoer, samen.inhoud),
      ...overSet,
    ],
    inhoud: samen.inhoud,
    conflicten: [],
  };
}

function overVoorbeelden({ set, nieuwste, register }: TeControleren, inhoud: TabelversieInhoud): Checkpunt[] {
  if (register === undefined) return [];
  return controleerVoorbeelden(beproefVoorbeelden({ inhoud, nieuwste, register, set }), { inhoud, nieuwste });
}

/** How many lines stand in the way of review and of publication. */
export function belemmeringen(punten: readonly Checkpunt[]): { beoordeling: number; publicatie: number } {
  const tel = (stap: Checkpunt["blokkeert"]) => punten.filter(({ blokkeert }) => blokkeert === stap).length;
  return { beoordeling: tel("beoordeling"), publicatie: tel("publicatie") };
}

function overInhoud(inhoud: TabelversieInhoud, nieuwste: TabelversieInhoud): Checkpunt[] {
  const verschillen = verschilTussen(nieuwste, inhoud);
  const geraakt = new Set(verschillen.map(({ soort, id }) => `${soort} ${id}`));
  const nietGecontroleerd = (soort: Entiteitsoort, lijst: readonly MetControle[]) =>
    lijst
      .filter(({ id, controle }) => controle === "te-controleren" && geraakt.has(`${soort} ${id}`))
      .map(({ id }) =>
        punt(
          "te-controleren",
          null,
          plaats(null, soort, id, null),
          `Deze ${COLLECTIES[soort].naam.toLowerCase()} is nog niet bij de officiële tekst gecontroleerd.`,
          `Controleer de ${COLLECTIES[soort].naam.toLowerCase()}, of publiceer haar met deze status.`,
        ),
      );
  return [
    ...checkTabelversie(inhoud).map(({ pad, melding }) =>
      fout("tabelfout", pad, melding, "Verbeter dit in de set."),
    ),
    ...(verschillen.length === 0
      ? [fout("niets-gewijzigd", "operaties", "De set verandert niets.", "Voeg een wijziging toe.")]
      : []),
    ...inhoud.regels.flatMap((regel) => naEinde(regel, inhoud)),
    ...dubbeleNamen(inhoud, geraakt),
    ...overStappenplan(inhoud, nieuwste),
    ...nietGecontroleerd("regel", inhoud.regels),
    ...nietGecontroleerd("leidraad", inhoud.leidraden ?? []),
  ];
}

type MetControle = Pick<Regel, "id" | "controle">;

/** A rule that goes on after its partner, purpose or requirement ended answers by something that is no more. */
function naEinde(regel: Regel, inhoud: TabelversieInhoud): Checkpunt[] {
  const genoemd: [Entiteitsoort, readonly string[]][] = [
    ["partner", regel.partners],
    ["doel", regel.doelen === "zwijgt" ? [] : regel.doelen],
    ["vereiste", regel.vereisten.lijst.map(({ vereiste }) => vereiste)],
    ["wet", regel.artikelen.map(({ wet }) => wet)],
  ];
  return genoemd.flatMap(([soort, ids]) =>
    lijstVan(inhoud, soort)
      .filter((term) => ids.includes(term.id))
      .flatMap((term) => {
        const eind = eindVan(soort, term);
        if (eind === null || (regel.geldig.tot !== null && regel.geldig.tot <= eind)) return [];
        return [
          fout(
            "regel-na-einde",
            plaats(null, "regel", regel.id, "geldig.tot"),
            `${COLLECTIES[soort].naam} "${naamVanEntiteit(term)}" bestaat vanaf ${datumInWoorden(eind)} niet meer. De regel geldt dan nog.`,
            "Laat de regel uiterlijk op de dag ervoor eindigen.",
          ),
        ];
      }),
  );
}

/** A reader chooses by name: two that exist on one day under the same name cannot be told apart. */
function dubbeleNamen(inhoud: TabelversieInhoud, geraakt: ReadonlySet<string>): Checkpunt[] {
  return KEUZELIJSTEN.flatMap((soort) => {
    const lijst = lijstVan(inhoud, soort);
    return lijst
      .filter(({ id }) => geraakt.has(`${soort} ${id}`))
      .flatMap((term) => {
        const naam = naamVanEntiteit(term);
        const ander = lijst.find(
          (kandidaat) =>
            kandidaat.id !== term.id &&
            naamVanEntiteit(kandidaat).toLowerCase() === naam.toLowerCase() &&
            bestaanSamen(term, kandidaat),
        );
        if (ander === undefined) return [];
        return [
          fout(
            "dubbele-naam",
            plaats(null, soort, term.id, "naam"),
            `Er is al een ${COLLECTIES[soort].naam.toLowerCase()} met de naam "${naam}".`,
            "Geef een van beide een andere naam, of gebruik de ene die er al is.",
          ),
        ];
      });
  });
}

/** What is chosen from in a question. */
const KEUZELIJSTEN = ["partner", "gegevens", "betrokkene", "herkomst", "doel", "vereiste"] as const;

function bestaanSamen(een: Entiteit, ander: Entiteit): boolean {
  const [zo, zus] = [een, ander].map((term) => (term["geldig"] ?? ALTIJD) as Periode);
  if (zo === undefined || zus === undefined) return false;
  return (
    (zo.tot === null || zus.van === null || zus.van < zo.tot) &&
    (zus.tot === null || zo.van === null || zo.van < zus.tot)
  );
}

const ALTIJD: Periode = { van: null, tot: null };

function naamVanEntiteit(entiteit: Entiteit): string {
  const naam = entiteit["naam"];
  return typeof naam === "string" ? naam : entiteit.id;
}

function eindVan(soort: Entiteitsoort, term: Entiteit): Datum | null {
  const { eindveld } = COLLECTIES[soort];
  return eindveld === null ? null : ((leesVeld(term, eindveld) as Datum | null | undefined) ?? null);
}
