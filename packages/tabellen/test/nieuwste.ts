import { datum, kiesTabelversie, voerVoorbeeldenUit, type Datum, type Tabelversie } from "@core/grondslagen";
import { GOUDEN_GEVALLEN } from "./gouden-gevallen.ts";
import { TABELLEN } from "./tabellen.ts";

/*
 * The newest tabelversie, its day and its golden cases, taken from the files: a set that is added brings its own hash
 * and its own cases, and no test has to learn its number.
 */

const laatste = TABELLEN.tabelversies.at(-1);
if (laatste === undefined) throw new Error("there is no tabelversie");
export const NIEUWSTE: Tabelversie = laatste;

/** The first day on which a version may be answered by; the first version has none and gets that of the next. */
export function ingangVan(nummer: number): Datum {
  const dagen = TABELLEN.wijzigingssets.flatMap((set) =>
    set.nummer !== null && set.nummer >= nummer ? (set.ingangsdatum ?? []) : [],
  );
  return dagen[0] ?? datum("9999-12-31");
}

/** The day on which the newest version is inspected: a clock of the machine must not decide. */
export const DAG = ingangVan(NIEUWSTE.nummer);

const gekozen = kiesTabelversie(TABELLEN, NIEUWSTE.nummer);
if ("fout" in gekozen) throw new Error(gekozen.fout.melding);

/**
 * The golden cases of the newest version with what it answers: those that name it, and those of an earlier version
 * whose answer is still the expected one. A case that says something else about an earlier version is no case of this.
 * A bill brings rules of its own, so cases that ask one are left out. The example cases that it holds itself count too.
 */
export const GEVALLEN_VAN_NIEUWSTE = voerVoorbeeldenUit(
  gekozen.versie,
  TABELLEN,
  [
    ...GOUDEN_GEVALLEN.flatMap(({ gevallen }) => gevallen),
    ...(gekozen.versie.inhoud.voorbeelden ?? []),
  ].filter(({ vraag }) => typeof vraag["wetsvoorstel"] !== "string"),
).filter(({ soort, voorbeeld }) => soort === "gelukt" || voorbeeld.vraag["tabelversie"] === NIEUWSTE.nummer);
