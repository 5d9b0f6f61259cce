import type { Antwoord, GrondslagInAntwoord } from "../decision/antwoord.ts";
import { beantwoord } from "../decision/beantwoord.ts";
import type { Kennis } from "../decision/kennis.ts";
import { lichtsteGrondslagen } from "../decision/lichtste-grondslagen.ts";
import { bronOnzeker } from "../decision/schermoordeel.ts";
import { richtingenVan } from "../decision/select-grondslagen.ts";
import { uitsprakenOver } from "../decision/uitspraken.ts";
import type { Vraag } from "../decision/vraag.ts";
import { canoniek } from "../model/canoniek.ts";
import type { Regel } from "../model/regel.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import type { Entiteitsoort } from "./entiteit.ts";
import { eisVan } from "../vereiste/eis.ts";
import { verwoordVerschil, type VerwoordVerschil } from "./verwoord-verschil.ts";

/** What another version of the tables means for one question. */
export interface Gevolg {
  /**
   * `andere-uitkomst`: the outcome differs, or how certain it is. `andere-vereisten`: the outcome stands, but what
   * has to be done for it differs. `zelfde`: neither, also where another rule carries the answer now.
   */
  readonly soort: "zelfde" | "andere-vereisten" | "andere-uitkomst";
  readonly oud: Antwoord;
  readonly nieuw: Antwoord;
  /** What differs in the words, rules and statements this question rests on, in either version. */
  readonly verschil: readonly VerwoordVerschil[];
}

export function gevolgVan(vraag: Vraag, oud: Tabelversie, nieuw: Tabelversie, kennis: Kennis): Gevolg {
  const [was, wordt] = [beantwoord(vraag, oud, kennis), beantwoord(vraag, nieuw, kennis)];
  const rustOp = new Set([...steunpunten(vraag, was, oud), ...steunpunten(vraag, wordt, nieuw)]);
  return {
    soort: soortVan(vraag, [was, oud], [wordt, nieuw]),
    oud: was,
    nieuw: wordt,
    verschil: verwoordVerschil(oud.inhoud, nieuw.inhoud, ({ soort, id }) => rustOp.has(sleutel(soort, id))),
  };
}

type Gegeven = readonly [antwoord: Antwoord, versie: Tabelversie];

function soortVan(vraag: Vraag, oud: Gegeven, nieuw: Gegeven): Gevolg["soort"] {
  const uitkomst = ([antwoord]: Gegeven) => `${antwoord.uitkomst} ${bronOnzeker(antwoord)}`;
  if (uitkomst(oud) !== uitkomst(nieuw)) return "andere-uitkomst";
  const eisen = (gegeven: Gegeven) => canoniek(eisenVan(vraag, ...gegeven));
  return eisen(oud) === eisen(nieuw) ? "zelfde" : "andere-vereisten";
}

/** Everything a person has to meet or check before using the answer, whatever rule asks it. */
function eisenVan(vraag: Vraag, antwoord: Antwoord, versie: Tabelversie): object {
  const gebruikt = gebruikteGrondslagen(vraag, antwoord);
  const regels = regelsBij(gebruikt, versie);
  return {
    statussen: uniek(gebruikt.map(({ vereistenStatus }) => vereistenStatus)),
    vereisten: uniek(regels.flatMap((regel) => bewijsVan(regel, versie))),
    art9: uniek(gebruikt.flatMap(({ art9 }) => art9 ?? [])),
    voorwaarden: uniek(regels.flatMap(({ voorwaarden }) => voorwaarden)),
  };
}

/** What each requirement asks to be shown, and of whom; the name of one that only asks an explanation is no matter. */
function bewijsVan({ vereisten }: Regel, { inhoud }: Tabelversie): string[] {
  return vereisten.lijst.map(({ vereiste, door }) => {
    const { soort, ...eis } = eisVan(vereiste, inhoud.woordenlijst, door);
    const hoe = "vorm" in eis ? eis.vorm : "graad" in eis ? eis.graad : "";
    return [vereiste, door ?? "", soort, hoe].join(" ");
  });
}

/** The bases that carry the answer; where it is open, every candidate. */
function gebruikteGrondslagen(vraag: Vraag, antwoord: Antwoord): readonly GrondslagInAntwoord[] {
  return antwoord.uitkomst === "grondslag" ? lichtsteGrondslagen(antwoord, vraag) : antwoord.grondslagen;
}

function regelsBij(grondslagen: readonly GrondslagInAntwoord[], versie: Tabelversie): Regel[] {
  const ids = new Set(grondslagen.map(({ regel }) => regel));
  return versie.inhoud.regels.filter(({ id }) => ids.has(id));
}

/** Every entity this answer rests on: the words of the question, its rules and what they name, and statements. */
function steunpunten(vraag: Vraag, antwoord: Antwoord, versie: Tabelversie): string[] {
  const regels = regelsBij(antwoord.grondslagen, versie);
  const uitspraken =
    antwoord.uitkomst === "grondslag" ? [] : uitsprakenOver(vraag, versie).map(({ id }) => id);
  const genoemd: readonly [Entiteitsoort, readonly (string | null)[]][] = [
    ["domein", [vraag.domein]],
    ["richting", [vraag.richting, ...richtingenVan(vraag)]],
    ["partner", [vraag.partner]],
    ["gegevens", vraag.gegevens],
    ["betrokkene", [vraag.betrokkene]],
    ["doel", [vraag.doel]],
    ["herkomst", [vraag.herkomst]],
    ["regel", regels.map(({ id }) => id)],
    ["vereiste", regels.flatMap(({ vereisten }) => vereisten.lijst.map(({ vereiste }) => vereiste))],
    ["wet", regels.flatMap(({ artikelen }) => artikelen.map(({ wet }) => wet))],
    ["bron", regels.map(({ vindplaats }) => vindplaats.bron)],
    ["uitspraak", uitspraken],
  ];
  return genoemd.flatMap(([soort, ids]) => ids.flatMap((id) => (id === null ? [] : sleutel(soort, id))));
}

function sleutel(soort: Entiteitsoort, id: string): string {
  return `${soort} ${id}`;
}

function uniek(waarden: readonly string[]): string[] {
  return [...new Set(waarden)].toSorted();
}
