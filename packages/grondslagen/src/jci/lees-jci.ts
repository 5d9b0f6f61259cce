import { isDatum, type Datum } from "../time/datum.ts";
import { nabij } from "../decision/nabij.ts";
import {
  isWaarde,
  magHerhalen,
  NIVEAUS,
  rangVan,
  type Jci,
  type JciFout,
  type Niveau,
  type Plaatsdeel,
} from "./jci.ts";

export type GelezenJci =
  | { readonly ok: true; readonly jci: Jci }
  | { readonly ok: false; readonly fout: JciFout };

const VOORBEELD = "jci1.3:c:BWBR0035362&artikel=5.2.1&lid=1&o=a&z=2019-08-11&g=2019-08-11";

/** Longer than any reference to a law; a text of megabytes is refused before it is taken apart. */
const MAX_LENGTE = 2_000;

const KOP = /^jci([^:&]*):([^:&]*):([^&]*)/;

class Weiger extends Error {
  readonly fout: JciFout;
  constructor(positie: number, melding: string, remedie: string) {
    super(melding);
    this.fout = { positie, melding, remedie };
  }
}

/** Reads a Juriconnect reference, or says where it goes wrong and what to write. Any text gets an answer. */
export function leesJci(tekst: string): GelezenJci {
  try {
    return { ok: true, jci: lees(tekst) };
  } catch (fout) {
    if (fout instanceof Weiger) return { ok: false, fout: fout.fout };
    throw fout;
  }
}

function lees(tekst: string): Jci {
  if (tekst.length > MAX_LENGTE)
    throw new Weiger(MAX_LENGTE, `De verwijzing is langer dan ${MAX_LENGTE} tekens.`, "Geef één verwijzing.");
  const kop = KOP.exec(tekst);
  if (kop === null) throw new Weiger(0, "Dit begint niet als een verwijzing.", `Schrijf zo: ${VOORBEELD}`);
  const [geheel, versie = "", soort = "", bwb = ""] = kop;
  const naVersie = 3 + versie.length + 1;
  if (versie !== "1.3" && versie !== "1.31")
    throw new Weiger(3, `Versie "${kort(versie)}" is niet bekend.`, "Schrijf jci1.3, of jci1.31 voor 1.3.1.");
  if (soort !== "c")
    throw new Weiger(naVersie, `Soort "${kort(soort)}" is niet bekend.`, 'Schrijf ":c:" voor een wettekst.');
  if (!/^BWB[RV]\d{7}$/.test(bwb))
    throw new Weiger(
      naVersie + 2,
      `"${kort(bwb)}" is geen nummer van een wet.`,
      "Schrijf BWBR of BWBV en zeven cijfers.",
    );
  const plaats: Plaatsdeel[] = [];
  const dagen: { z: Datum | null; g: Datum | null } = { z: null, g: null };
  let positie = geheel.length;
  for (const deel of tekst.slice(geheel.length).split("&").slice(1)) {
    leesDeel(deel, positie + 1, plaats, dagen);
    positie += deel.length + 1;
  }
  return { versie, bwb, plaats, zicht: dagen.z, geldig: dagen.g };
}

function leesDeel(
  deel: string,
  positie: number,
  plaats: Plaatsdeel[],
  dagen: { z: Datum | null; g: Datum | null },
): void {
  const is = deel.indexOf("=");
  if (is < 1)
    throw new Weiger(positie, `"${kort(deel)}" is geen deel van een verwijzing.`, "Schrijf naam=waarde.");
  const [naam, waarde] = [deel.slice(0, is), deel.slice(is + 1)];
  const opWaarde = positie + is + 1;
  if (naam === "z" || naam === "g") {
    if (dagen[naam] !== null)
      throw new Weiger(positie, `"${naam}" staat er twee keer.`, "Noem elke dag één keer.");
    if (!isDatum(waarde))
      throw new Weiger(opWaarde, `"${kort(waarde)}" is geen bestaande dag.`, "Schrijf JJJJ-MM-DD.");
    dagen[naam] = waarde;
    return;
  }
  const niveau = NIVEAUS.find((kandidaat) => kandidaat === naam);
  if (niveau === undefined)
    throw new Weiger(
      positie,
      `"${kort(naam)}" is geen plaats in een wet.`,
      `Bedoelt u ${nabijeNiveaus(naam)}?`,
    );
  if (dagen.z !== null || dagen.g !== null)
    throw new Weiger(positie, `"${naam}" staat na de dagen.`, "Zet z en g aan het eind.");
  magHier(niveau, plaats.at(-1)?.niveau, plaats, positie);
  const leesbaar = waarde.replaceAll("_", " ");
  if (waarde.includes(" ") || !isWaarde(leesbaar))
    throw new Weiger(
      opWaarde,
      waarde === "" ? `Na "${naam}=" staat niets.` : `"${kort(waarde)}" heeft tekens die hier niet mogen.`,
      "Schrijf alleen het nummer of de letter, met _ voor een spatie.",
    );
  plaats.push({ niveau, waarde: leesbaar });
}

/** From high to low, and nothing twice that does not nest. */
function magHier(
  niveau: Niveau,
  vorig: Niveau | undefined,
  plaats: readonly Plaatsdeel[],
  positie: number,
): void {
  if (vorig !== undefined && rangVan(niveau) < rangVan(vorig))
    throw new Weiger(positie, `"${niveau}" staat na "${vorig}".`, "Schrijf de plaats van groot naar klein.");
  if (!magHerhalen(niveau) && plaats.some((deel) => deel.niveau === niveau))
    throw new Weiger(positie, `"${niveau}" staat er twee keer.`, "Verwijs naar één plaats.");
}

function nabijeNiveaus(naam: string): string {
  const dichtbij = nabij(naam, [...NIVEAUS, "z", "g"]);
  return (dichtbij.length > 0 ? dichtbij : ["artikel", "lid", "o"]).join(" of ");
}

function kort(tekst: string): string {
  return tekst.length > 40 ? `${tekst.slice(0, 40)}…` : tekst;
}
