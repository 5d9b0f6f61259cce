import type { Kennis } from "../decision/kennis.ts";
import { keurTabelversie } from "../keuring/keur-tabelversie.ts";
import type { Keuringspunt } from "../keuring/keuringspunt.ts";
import type { Tabelversie, TabelversieInhoud } from "../model/tabelversie.ts";
import type { Wijzigingenregister } from "../model/aankondiging.ts";
import type { Datum } from "../time/datum.ts";
import { voerVoorbeeldenUit } from "../voorbeeld/voer-voorbeelden-uit.ts";
import type { Voorbeeld } from "../voorbeeld/voorbeeld.ts";
import type { Checkpunt } from "./checkpunt.ts";
import { isPlansoort } from "./entiteit.ts";
import { verschilTussen } from "./verschil.ts";

export interface TeKeuren {
  /** The newest version with the set on top. */
  readonly inhoud: TabelversieInhoud;
  readonly nieuwste: Tabelversie;
  /** The check list so far: what it already says is not said again. */
  readonly punten: readonly Checkpunt[];
  /** The day of the inspection. */
  readonly op: Datum;
  readonly register: Wijzigingenregister;
  /** Example cases; those that the newest version answers as expected are asked again with the set. */
  readonly voorbeelden?: readonly Voorbeeld[];
}

/**
 * What the inspection and the example cases say of a set: only what is new against the version it comes on top of.
 * Warnings, never in the way: a law may end without a successor, and an example may have to change with the law. What
 * the inspection calls a fault stands in the check list itself.
 */
export function keurSet(invoer: TeKeuren): Checkpunt[] {
  return [...nieuweBevindingen(invoer), ...andereVoorbeelden(invoer)];
}

function nieuweBevindingen({ inhoud, nieuwste, punten, op }: TeKeuren): Checkpunt[] {
  const was = new Set(keurTabelversie(nieuwste.inhoud, { op }).map(sleutel));
  const naEinde = punten.flatMap(({ code, plaats }) => (code === "regel-na-einde" ? [plaats] : []));
  return keurTabelversie(inhoud, { op })
    .filter((bevinding) => bevinding.ernst !== "fout" && !was.has(sleutel(bevinding)))
    .filter(({ soort, pad }) => soort !== "verlopen" || !naEinde.some((plaats) => zelfdeRegel(plaats, pad)))
    .map(({ pad, melding, remedie }) => waarschuwing("keuring", pad, melding, remedie));
}

/** A gap tells of all partners that lack something: another partner more makes no new finding. */
function sleutel({ soort, pad, melding }: Keuringspunt): string {
  return [soort, pad, soort === "gat" ? "" : melding].join("\n");
}

/** "regel pw-opvragen-uwv, geldig.tot" and "regels.pw-opvragen-uwv.geldig". */
function zelfdeRegel(plaats: string, pad: string): boolean {
  return plaats.startsWith(`regel ${pad.split(".").slice(1, -1).join(".")},`);
}

/** More than this many is a change of the whole table: the rest is counted. */
const MAX_VOORBEELDEN = 10;

function andereVoorbeelden({ inhoud, nieuwste, register, voorbeelden = [] }: TeKeuren): Checkpunt[] {
  if (voorbeelden.length === 0) return [];
  const kennis: Kennis = { tabelversies: [nieuwste], register };
  const domeinen = geraakteDomeinen(nieuwste.inhoud, inhoud);
  const geraakt = voorbeelden.filter(({ vraag }) => domeinen === "alle" || domeinen.has(vraag["domein"]));
  const goed = voerVoorbeeldenUit(nieuwste, kennis, geraakt)
    .filter(({ soort }) => soort === "gelukt")
    .map(({ voorbeeld }) => voorbeeld);
  // A draft has no identity yet; it answers under a name that no published version can have.
  const ontwerp: Tabelversie = { nummer: nieuwste.nummer + 1, hash: "ontwerp", inhoud };
  const anders = voerVoorbeeldenUit(ontwerp, kennis, goed).filter(({ soort }) => soort === "anders");
  return [
    ...anders
      .slice(0, MAX_VOORBEELDEN)
      .map(({ voorbeeld, afwijkingen }) =>
        waarschuwing(
          "voorbeeld",
          `voorbeeld ${voorbeeld.id}`,
          `Het voorbeeld “${voorbeeld.titel}” krijgt een ander antwoord: ${afwijkingen.map(({ zin }) => zin).join(" ")}`,
          "Ga na of dat de bedoeling is. Zo niet, pas de wijziging aan.",
        ),
      ),
    ...(anders.length > MAX_VOORBEELDEN
      ? [
          waarschuwing(
            "voorbeeld",
            "voorbeelden",
            `Nog ${anders.length - MAX_VOORBEELDEN} andere voorbeelden krijgen een ander antwoord.`,
            "Bekijk het verschil. Is dit de bedoeling, dan horen er nieuwe voorbeelden bij.",
          ),
        ]
      : []),
  ];
}

/** A rule answers in its own domain only; a word or an uitspraak can be heard anywhere, a leidraad, source or question of the stappenplan nowhere. */
function geraakteDomeinen(was: TabelversieInhoud, wordt: TabelversieInhoud): "alle" | ReadonlySet<unknown> {
  const verschillen = verschilTussen(was, wordt).filter(
    ({ soort }) => soort !== "leidraad" && soort !== "bron" && !isPlansoort(soort),
  );
  if (verschillen.some(({ soort }) => soort !== "regel")) return "alle";
  const ids = new Set(verschillen.map(({ id }) => id));
  return new Set([...was.regels, ...wordt.regels].flatMap(({ id, domein }) => (ids.has(id) ? [domein] : [])));
}

function waarschuwing(
  code: "keuring" | "voorbeeld",
  plaats: string,
  melding: string,
  herstel: string,
): Checkpunt {
  return { code, blokkeert: null, plaats, melding, herstel };
}
