import type { Antwoord, GrondslagInAntwoord } from "../decision/antwoord.ts";
import { gelijk } from "../publication/entiteit.ts";

/**
 * Every way in which `na` allows more than `voor`; empty for every layer. Run where a layer is used, and in a
 * property test over random layers.
 */
export function verruimingen(voor: Antwoord, na: Antwoord): string[] {
  const eerder = new Map(voor.grondslagen.map((grondslag) => [grondslag.regel, grondslag]));
  return [
    ...(MATE[na.uitkomst] > MATE[voor.uitkomst]
      ? [`de uitkomst gaat van ${voor.uitkomst} naar ${na.uitkomst}`]
      : []),
    ...(voor.hypothetisch && !na.hypothetisch ? ["het antwoord is niet meer hypothetisch"] : []),
    ...(na.graad !== null && na.graad !== voor.graad ? [`het antwoord heet nu ${na.graad}`] : []),
    ...na.grondslagen.flatMap((grondslag) => ruimer(eerder.get(grondslag.regel), grondslag)),
    ...voor.waarschuwingen
      .filter(
        ({ soort, tekst }) =>
          !na.waarschuwingen.some(
            (w) => w.soort === soort && (w.tekst === tekst || soort === NIET_ONDERZOCHT),
          ),
      )
      .map(({ soort }) => `de waarschuwing ${soort} is weg`),
  ];
}

/** An answer has one of these at most, and it may name the partner as the gemeente calls it. */
export const NIET_ONDERZOCHT = "niet-onderzocht";

const MATE: Readonly<Record<Antwoord["uitkomst"], number>> = {
  "geen-grondslag": 0,
  onvolledig: 1,
  grondslag: 2,
};

/** What a rule rests on and from when to when; a layer has no word on it. */
const RUST = ["artikelen", "avg", "art9", "graad", "bron", "geldigVan", "geldigTot"] as const;

function ruimer(voor: GrondslagInAntwoord | undefined, na: GrondslagInAntwoord): string[] {
  if (voor === undefined) return [`regel ${na.regel} staat niet in de landelijke tabellen`];
  const mist = (was: readonly string[], nu: readonly string[]) => was.filter((deel) => !nu.includes(deel));
  return [
    ...mist(voor.vereisten, na.vereisten).map((eis) => `regel ${na.regel} verliest de eis ${eis}`),
    ...mist(na.draagt, voor.draagt).map((soort) => `regel ${na.regel} draagt nu ook ${soort}`),
    ...mist(na.richtingen, voor.richtingen).map(
      (richting) => `regel ${na.regel} geldt nu ook voor ${richting}`,
    ),
    ...mist(voor.open, na.open).map((dimensie) => `regel ${na.regel} laat ${dimensie} niet meer open`),
    ...(voor.vereistenStatus !== na.vereistenStatus && voor.vereistenStatus !== "geen-extra"
      ? [`regel ${na.regel} zegt iets anders over haar vereisten`]
      : []),
    ...(RUST.some((veld) => !gelijk(voor[veld], na[veld]))
      ? [`regel ${na.regel} rust op iets anders dan in de landelijke tabellen`]
      : []),
    ...(voor.controle !== na.controle ? [`regel ${na.regel} heeft een andere controle`] : []),
  ];
}
