import { BIJZONDER, isBijzonder } from "../model/bijzonder.ts";
import { canoniek } from "../model/canoniek.ts";
import type { Regel } from "../model/regel.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import type { HerkomstTerm, Woordenlijst } from "../model/woordenlijst.ts";
import { veldwaarde } from "../publication/verwoord-veld.ts";
import type { Periode } from "../time/periode.ts";
import type { Keuringspunt } from "./keuringspunt.ts";
import { perPartner } from "./per-partner.ts";

/**
 * Two rules that carry the same question and ask different things for it, or rest on another basis. The engine follows
 * the lighter one, so a rule that is too wide takes the requirement of the other away. Two that say the same in
 * everything are one rule under two names: a change of the one would leave the other standing.
 */
export function keurOverlap({ regels, woordenlijst }: TabelversieInhoud): Keuringspunt[] {
  const paren = new Map<Regel, Set<Regel>>();
  for (const { regels: groep } of perPartner(regels).values()) {
    for (const [i, een] of groep.entries()) {
      for (const ander of groep.slice(i + 1)) {
        // Two rules with ten partners in common meet ten times.
        const bekend = paren.get(een) ?? new Set();
        if (bekend.has(ander) || !overlappen(een, ander, woordenlijst.herkomst)) continue;
        paren.set(een, bekend.add(ander));
      }
    }
  }
  return [...paren].flatMap(([een, anderen]) =>
    [...anderen].flatMap((ander) => {
      if (zegt(een) === zegt(ander)) return [tweeling(een, ander)];
      const verschil = verschillen(een, ander, woordenlijst);
      return verschil.length === 0 ? [] : [overlap(een, ander, verschil)];
    }),
  );
}

function overlap(een: Regel, ander: Regel, verschil: readonly string[]): Keuringspunt {
  return {
    soort: "overlap",
    ernst: "waarschuwing",
    pad: `regels.${een.id}`,
    melding: `Regel "${ander.id}" geldt voor dezelfde vraag, maar zegt iets anders: ${verschil.join("; ")}.`,
    remedie:
      "Ga na welke van de twee voor deze vraag geldt. Maak de andere smaller (doel, herkomst, gegevens, personen of dagen), of leg uit waarom beide gelden.",
  };
}

function tweeling(een: Regel, ander: Regel): Keuringspunt {
  return {
    soort: "overlap",
    ernst: "waarschuwing",
    pad: `regels.${een.id}`,
    melding: `Regel "${ander.id}" zegt in alles hetzelfde als deze regel.`,
    remedie:
      "Laat één van de twee staan. Verwijzen leidraden of voorbeelden naar de andere, pas die dan aan.",
  };
}

/** All a rule says of a question, without its name, its place in the source and who read it. Lists have no order. */
function zegt(regel: Regel): string {
  const {
    id: _id,
    vindplaats: _plaats,
    opmerkingen: _woorden,
    controle: _stand,
    laatstGecontroleerd: _dag,
    ...rest
  } = regel;
  return canoniek(
    Object.entries(rest).map(([veld, waarde]) => [
      veld,
      Array.isArray(waarde) ? waarde.map(canoniek).toSorted() : waarde,
    ]),
  );
}

function overlappen(een: Regel, ander: Regel, herkomsten: readonly HerkomstTerm[]): boolean {
  return (
    delenDagen(een.geldig, ander.geldig) &&
    delenGegevens(een, ander) &&
    delen(een.betrokkenen, ander.betrokkenen) &&
    delen(een.doelen, ander.doelen) &&
    delen(verbreed(een.herkomst, herkomsten), verbreed(ander.herkomst, herkomsten))
  );
}

function delenDagen(een: Periode, ander: Periode): boolean {
  return (
    (een.van === null || ander.tot === null || een.van < ander.tot) &&
    (ander.van === null || een.tot === null || ander.van < een.tot)
  );
}

function delenGegevens(een: Regel, ander: Regel): boolean {
  const [zo, zus] = [gedragen(een), gedragen(ander)];
  return (
    zo.some((soort) => zus.includes(soort)) ||
    (zo.includes(BIJZONDER) && zus.some(isBijzonder)) ||
    (zus.includes(BIJZONDER) && zo.some(isBijzonder))
  );
}

/** Where a source is silent on data, ordinary data pass. */
function gedragen({ gegevens: { draagt, zwijgt } }: Regel): readonly string[] {
  return zwijgt && !draagt.includes("gewoon") ? [...draagt, "gewoon"] : draagt;
}

/** A question with a narrow origin also finds the rule that names the wider one. */
function verbreed(
  herkomst: "zwijgt" | readonly string[],
  herkomsten: readonly HerkomstTerm[],
): "zwijgt" | readonly string[] {
  if (herkomst === "zwijgt") return herkomst;
  const nauwer = herkomsten.filter(({ ookAls }) => ookAls.some((ook) => herkomst.includes(ook.herkomst)));
  return [...herkomst, ...nauwer.map(({ id }) => id)];
}

function delen(een: "zwijgt" | readonly string[], ander: "zwijgt" | readonly string[]): boolean {
  return een === "zwijgt" || ander === "zwijgt" || een.some((waarde) => ander.includes(waarde));
}

/** What the two ask or rest on, where that differs; in words. */
function verschillen(een: Regel, ander: Regel, w: Woordenlijst): string[] {
  const punten: readonly [naam: string, van: (regel: Regel) => string][] = [
    ["vereisten", ({ vereisten }) => vereistenVan(vereisten, w)],
    ["grondslag", ({ avg }) => veldwaarde("avg", avg, w)],
    ["uitzondering van art. 9 AVG", ({ art9 }) => veldwaarde("art9", art9, w)],
  ];
  const beideBijzonder = een.art9 !== null && ander.art9 !== null;
  return punten.flatMap(([naam, van], i) => {
    const [zo, zus] = [van(een), van(ander)];
    // Ordinary data of a rule that also carries special data need no exception.
    return zo === zus || (i === 2 && !beideBijzonder) ? [] : [`${naam} ${zo} tegenover ${zus}`];
  });
}

/** Requirements have no order; neither may their words. */
function vereistenVan(vereisten: Regel["vereisten"], w: Woordenlijst): string {
  const lijst = vereisten.lijst.toSorted((een, ander) => (een.vereiste < ander.vereiste ? -1 : 1));
  return veldwaarde("vereisten", { ...vereisten, lijst }, w);
}
