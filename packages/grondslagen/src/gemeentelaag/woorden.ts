import type { Dimensie, Waarschuwing } from "../decision/antwoord.ts";
import { opsomming } from "../decision/benoem.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { BepalingVan, LokalePartner } from "./bepaling.ts";
import type { VraagInGemeente } from "./bereik.ts";
import { delenInWoorden, type Bevoegdheid } from "./mandaten.ts";
import type { Sluitend } from "./geldend-op.ts";
import type { Afspraak, Toegepast } from "./toegepast.ts";

const VAN_U = "Dit komt van uw gemeente:";

const VELD: Partial<Record<Dimensie, string>> = {
  gegevens: "de gegevens",
  betrokkene: "de persoon",
  doel: "het doel",
};

const velden = (dimensies: readonly Dimensie[]) => dimensies.map((dimensie) => VELD[dimensie] ?? dimensie);

/** Why it is not allowed here, without saying yet what the national tables say. */
export function sluitTekst(bepaling: Sluitend, buiten: readonly Dimensie[]): string {
  if (bepaling.soort === "verbod") return metPunt(bepaling.tekst);
  const wat = opsomming(velden(buiten), "en");
  const valt = buiten.length === 1 && buiten[0] !== "gegevens" ? "valt" : "vallen";
  return `${VAN_U} ${metTitel(bepaling)} ${hoofdletter(wat)} in uw vraag ${valt} daarbuiten.`;
}

/** A near miss that the gemeente closes: that it does, and why. */
export function adviesDicht(door: readonly Sluitend[]): string {
  return `Uw gemeente staat dit niet toe: ${redenen(door)}`;
}

/** A near miss of which the gemeente leaves a part, or for which it wants to know more. */
export function adviesIngeperkt(door: readonly Sluitend[], erbij: readonly Dimensie[]): string {
  const ook = erbij.length === 0 ? "" : ` Kies dan ook ${opsomming(velden(erbij), "en")}.`;
  return `Uw gemeente staat hiervan niet alles toe: ${redenen(door)}${ook}`;
}

function redenen(door: readonly Sluitend[]): string {
  const teksten = door.map((bepaling) => metTitel(bepaling));
  return [...new Set(teksten)].join(" ");
}

export function afhankelijk(bepaling: Sluitend, van: readonly Dimensie[]): Waarschuwing {
  const wat = opsomming(velden(van), "en");
  return {
    soort: "gemeente-inperking",
    tekst: `${VAN_U} ${metTitel(bepaling)} Kies nog ${wat}. Daar hangt van af of uw gemeente dit toestaat.`,
    ...(van[0] === undefined ? {} : { dimensie: van[0] }),
  };
}

const GEEN_GRONDSLAG = {
  convenant: "Een convenant maakt geen grondslag. Ook met dit convenant is er geen grondslag voor uw vraag.",
  reglement: "Een reglement maakt geen grondslag. Ook met dit reglement is er geen grondslag voor uw vraag.",
};

const HOE = {
  convenant: "Het convenant zegt hoe u deelt. Of het mag, zegt de wet.",
  reglement: "Het reglement zegt hoe u deelt. Of het mag, zegt de wet.",
};

/** How, never whether: where there is no basis it says that the agreement does not make one. */
export function afspraakInWoorden(afspraak: Afspraak, heeftGrondslag: boolean): Waarschuwing {
  const { soort, werkwijze } = afspraak;
  return {
    soort: "gemeente-afspraak",
    tekst: [
      `${VAN_U} ${metTitel(afspraak)}`,
      ...(heeftGrondslag ? werkwijzeInWoorden(werkwijze) : []),
      (heeftGrondslag ? HOE : GEEN_GRONDSLAG)[soort],
    ].join(" "),
  };
}

/** What an agreement says about how, one sentence per part that was filled in. */
export function werkwijzeInWoorden(werkwijze: Afspraak["werkwijze"]): string[] {
  const delen = [
    ["Zo doet u het", werkwijze.procedure],
    ["Wie dit mag", werkwijze.wie],
    ["Contact", werkwijze.contact],
    ["Beveiligd sturen", werkwijze.kanaal],
    ["Bewaren", werkwijze.bewaren],
  ] as const;
  return delen.flatMap(([kop, tekst]) => (tekst === null ? [] : [metPunt(`${kop}: ${tekst}`)]));
}

/** Who decides on what of the question, and for which part the register names nobody. */
export function mandaatInWoorden(
  { mandatering: { bevoegd, zonder }, niemandBevoegd }: Pick<Toegepast, "mandatering" | "niemandBevoegd">,
  vraag: VraagInGemeente,
  w: Woordenlijst,
): Waarschuwing[] {
  const over = (delen: Bevoegdheid["over"]) =>
    delen === undefined ? "dit delen" : delenInWoorden(delen, vraag, w);
  const waarover = bevoegd.length === 0 ? "hierover" : `over ${over(zonder)}`;
  return [
    ...(niemandBevoegd
      ? [`${VAN_U} in het mandaatregister staat niet wie ${waarover} mag beslissen. Vraag wie bevoegd is.`]
      : []),
    ...bevoegd.map((een) => bevoegdTekst(een.mandaat, over(een.over))),
  ].map((tekst) => ({ soort: "gemeente-mandaat", tekst }));
}

function bevoegdTekst({ functies, namens, tekst }: BepalingVan<"mandaat">, waarover: string): string {
  return `${VAN_U} over ${waarover} beslist ${opsomming(functies)}, namens ${namens}. ${metPunt(tekst)} Is dat niet uw functie? Vraag dan wie bevoegd is.`;
}

/** The partner of the tables that stands for whoever is in none of them. */
export const PARTNER_ANDERS = "anders";

export function partnerInWoorden({ naam, partner, reden }: LokalePartner): Waarschuwing {
  const wie =
    partner === PARTNER_ANDERS
      ? `${naam} staat niet in de landelijke tabellen.`
      : `uw gemeente koos bij welke partner van de tabellen ${naam} hoort.`;
  return { soort: "gemeente-partner", tekst: `${VAN_U} ${wie} ${metPunt(`De reden: ${reden}`)}` };
}

function metTitel(bepaling: Sluitend | Afspraak): string {
  return "titel" in bepaling
    ? `in “${bepaling.titel}” staat: ${metPunt(bepaling.tekst)}`
    : metPunt(bepaling.tekst);
}

function metPunt(tekst: string): string {
  return /[.!?]$/.test(tekst) ? tekst : `${tekst}.`;
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
