import type { Bevinding } from "./bevinding.ts";
import { onbekendeIds } from "./onbekende-ids.ts";
import { pastBewijs } from "../vereiste/eis.ts";
import type { HerkomstTerm, Woordenlijst } from "./woordenlijst.ts";

type Bekend = Readonly<Record<keyof Woordenlijst, ReadonlySet<string>>>;

/** References from one word to another: each must be there, and an origin may not count as itself. */
export function checkWoordenlijst(w: Woordenlijst, bekend: Bekend): Bevinding[] {
  return [
    ...Object.entries(w).flatMap(([lijst, termen]) =>
      (termen ?? []).flatMap((term) =>
        "namen" in term
          ? onbekendeIds(
              (term.namen ?? []).flatMap(({ wet }) => wet ?? []),
              bekend.wetten,
              `${lijst}.${term.id}.namen`,
            )
          : [],
      ),
    ),
    ...w.domeinen.flatMap(({ id, wet, herkomst }) => [
      ...onbekendeIds([wet], bekend.wetten, `domeinen.${id}.wet`),
      ...onbekendeIds([herkomst], bekend.herkomst, `domeinen.${id}.herkomst`),
    ]),
    ...w.partners.flatMap(({ id, domein, verwant }) => [
      ...onbekendeIds(domein === undefined ? [] : [domein], bekend.domeinen, `partners.${id}.domein`),
      ...onbekendeIds(verwant, bekend.partners, `partners.${id}.verwant`),
    ]),
    ...w.herkomst.flatMap(({ id, ookAls }) =>
      onbekendeIds(
        ookAls.map(({ herkomst }) => herkomst),
        bekend.herkomst,
        `herkomst.${id}.ookAls`,
      ),
    ),
    ...w.vereisten
      .filter(({ id, bewijs }) => bewijs !== undefined && !pastBewijs(id, bewijs))
      .map(({ id }) => ({
        pad: `vereisten.${id}.bewijs`,
        melding:
          "dit bewijs past niet bij deze vereiste: alleen een toestemming wordt met een toestemming bewezen, en de noodzaak en de twee geheimen hebben hun eigen bewijs. Kies ander bewijs, of geef de vereiste een andere vaste naam.",
      })),
    ...kringen(w.herkomst).map((kring) => ({
      pad: `herkomst.${kring[0]}.ookAls`,
      melding: `deze herkomst telt via ${kring.map((id) => `"${id}"`).join(", ")} weer als zichzelf. Haal een van deze verwijzingen weg.`,
    })),
  ];
}

/** Every origin from which its own is reached again: the way there, itself first. One circle is told once. */
function kringen(herkomsten: readonly HerkomstTerm[]): string[][] {
  const naar = new Map(herkomsten.map(({ id, ookAls }) => [id, ookAls.map(({ herkomst }) => herkomst)]));
  const gemeld = new Set<string>();
  return herkomsten.flatMap(({ id }) => {
    if (gemeld.has(id)) return [];
    const kring = wegTerug(id, naar);
    for (const deel of kring) gemeld.add(deel);
    return kring.length === 0 ? [] : [kring];
  });
}

function wegTerug(begin: string, naar: ReadonlyMap<string, readonly string[]>): string[] {
  const vanwaar = new Map<string, string | null>([[begin, null]]);
  const rij = [begin];
  for (const huidig of rij) {
    for (const volgend of naar.get(huidig) ?? []) {
      if (volgend === begin) return pad(huidig, vanwaar);
      if (vanwaar.has(volgend)) continue;
      vanwaar.set(volgend, huidig);
      rij.push(volgend);
    }
  }
  return [];
}

function pad(tot: string, vanwaar: ReadonlyMap<string, string | null>): string[] {
  const weg: string[] = [];
  for (let stap: string | null | undefined = tot; stap != null; stap = vanwaar.get(stap)) weg.unshift(stap);
  return weg;
}
