import { kleineBeginletter, naam, opsomming } from "../decision/benoem.ts";
import { leesVraag } from "../decision/vraag.ts";
import { vraagAlsZin } from "../decision/verwoord-vraag.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import { datumInWoorden } from "../time/datum.ts";
import type { Gekregen, Verwachting, Voorbeeld } from "./voorbeeld.ts";

const UITKOMST: Readonly<Record<Gekregen["uitkomst"], string>> = {
  grondslag: "er is een grondslag",
  "geen-grondslag": "er is geen grondslag",
  onvolledig: "het antwoord is nog niet bekend",
  geweigerd: "de vraag wordt geweigerd",
};

/** The question of an example as a sentence, with the day it is about; as it is written where it cannot be asked. */
export function vraagVanVoorbeeldInWoorden(vraag: Voorbeeld["vraag"], w: Woordenlijst): string {
  const { tabelversie: _versie, ...los } = vraag;
  const gelezen = leesVraag({ ...los, tabelversie: null }, w);
  if (!gelezen.ok) return JSON.stringify(vraag);
  return `${vraagAlsZin(gelezen.vraag, w)} (op ${datumInWoorden(gelezen.vraag.peildatum)})`;
}

/** "er is een grondslag, met noodzakelijkheid, door regel wmo-opvragen-svb". */
export function verwachtingInWoorden(verwacht: Verwachting, w: Woordenlijst): string {
  const { uitkomst, fout, vereisten, regels } = verwacht;
  if (uitkomst === undefined) return `${UITKOMST.geweigerd} om het veld “${fout ?? ""}”`;
  return [UITKOMST[uitkomst], ...vereistenInWoorden(vereisten, w), ...regelsInWoorden(regels)].join(", ");
}

/** What came, in the same words, so that the two can be laid side by side. */
export function gekregenInWoorden({ uitkomst, vereisten, regels }: Gekregen, w: Woordenlijst): string {
  return [
    UITKOMST[uitkomst],
    ...(uitkomst === "grondslag" ? vereistenInWoorden(vereisten, w) : []),
    ...regelsInWoorden(regels),
  ].join(", ");
}

function vereistenInWoorden(vereisten: readonly string[] | undefined, w: Woordenlijst): string[] {
  if (vereisten === undefined) return [];
  if (vereisten.length === 0) return ["zonder vereisten"];
  const woorden = vereisten.toSorted().map((id) => kleineBeginletter(naam(w, "vereisten", id), w));
  return [`met ${woorden.length === 1 ? "vereiste" : "vereisten"}: ${opsomming(woorden, "en")}`];
}

function regelsInWoorden(regels: readonly string[] | undefined): string[] {
  if (regels === undefined || regels.length === 0) return [];
  const namen = opsomming(regels.toSorted(), "en");
  return [`door ${regels.length === 1 ? "regel" : "regels"} ${namen}`];
}
