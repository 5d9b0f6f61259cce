import { datum } from "../time/datum.ts";
import { omvat } from "../time/periode.ts";
import type { Artikel } from "./artikel.ts";
import { artikelenOp } from "./artikelen-op.ts";
import { bekendeIds, type Bekend } from "./bekende-ids.ts";
import type { Bevinding } from "./bevinding.ts";
import { isBijzonder } from "./bijzonder.ts";
import { checkVoorwaarden } from "./check-feiten.ts";
import { onbekendeIds } from "./onbekende-ids.ts";
import type { Regel, Vindplaats } from "./regel.ts";
import type { TabelversieInhoud } from "./tabelversie.ts";
import type { FeitTerm } from "./woordenlijst.ts";

/** Stands for a start that is not known. */
const EERSTE_DAG = datum("1800-01-01");

/** What these tables say about one rule, asked of many: without looking at the rest of the tables each time. */
export function regelkeuring(inhoud: TabelversieInhoud): (regel: Regel) => Bevinding[] {
  const bekend = bekendeIds(inhoud);
  const feiten = inhoud.woordenlijst.feiten ?? [];
  return (regel) => checkRegel(regel, bekend, feiten);
}

export function checkRegel(regel: Regel, bekend: Bekend, feiten: readonly FeitTerm[]): Bevinding[] {
  const pad = (deel: string) => `regels.${regel.id}.${deel}`;
  const waarden = (dimensie: "zwijgt" | string[]) => (dimensie === "zwijgt" ? [] : dimensie);
  return [
    ...onbekendeIds([regel.domein], bekend.domeinen, pad("domein")),
    ...onbekendeIds(regel.richtingen, bekend.richtingen, pad("richtingen")),
    ...onbekendeIds(regel.partners, bekend.partners, pad("partners")),
    ...onbekendeIds(regel.gegevens.draagt, bekend.gegevens, pad("gegevens.draagt")),
    ...onbekendeIds(waarden(regel.betrokkenen), bekend.betrokkenen, pad("betrokkenen")),
    ...onbekendeIds(waarden(regel.doelen), bekend.doelen, pad("doelen")),
    ...onbekendeIds(waarden(regel.herkomst), bekend.herkomst, pad("herkomst")),
    ...onbekendeIds(
      regel.vereisten.lijst.map((v) => v.vereiste),
      bekend.vereisten,
      pad("vereisten"),
    ),
    ...onbekendeIds(
      regel.artikelen.map((a) => a.wet),
      bekend.wetten,
      pad("artikelen"),
    ),
    ...checkVindplaats(regel.vindplaats, bekend.bronnen, pad("vindplaats")),
    ...dagenZonderArtikel(regel).map((dag) => ({
      pad: pad("artikelen"),
      melding: `vanaf ${dag} heeft de regel geen artikel`,
    })),
    ...checkVoorwaarden(regel.feiten ?? [], regel.voorwaarden.length, feiten, pad("feiten")),
    ...innerlijkeTegenspraak(regel, pad),
  ];
}

/** Renumbering must leave no day of the rule without a place in the law: the first day of every such gap. */
function dagenZonderArtikel({ artikelen, geldig }: Regel): string[] {
  const perioden = artikelen.flatMap((artikel) => artikel.geldig ?? []);
  if (perioden.length < artikelen.length) return [];
  const grenzen = [geldig.van ?? EERSTE_DAG, ...perioden.flatMap(({ tot }) => tot ?? [])];
  return [...new Set(grenzen)].filter(
    (dag) => omvat(geldig, dag) && artikelenOp(artikelen, dag).length === 0,
  );
}

function innerlijkeTegenspraak(regel: Regel, pad: (deel: string) => string): Bevinding[] {
  const fouten: Bevinding[] = [];
  const fout = (deel: string, melding: string) => fouten.push({ pad: pad(deel), melding });
  if (regel.richtingen.includes("uitwisselen"))
    fout(
      "richtingen",
      `"uitwisselen" is een vraag, geen richting van een regel: noem "verstrekken" en "opvragen"`,
    );
  if (regel.gegevens.draagt.length === 0 && !regel.gegevens.zwijgt)
    fout("gegevens", "de regel draagt geen enkel gegeven en de bron zwijgt niet");
  if (regel.vereisten.status === "vermeld" && regel.vereisten.lijst.length === 0)
    fout("vereisten", `de status is "vermeld", maar de lijst is leeg`);
  if (regel.vereisten.status !== "vermeld" && regel.vereisten.lijst.length > 0)
    fout("vereisten", `er staan vereisten in de lijst, maar de status is "${regel.vereisten.status}"`);
  if (regel.controle === "betwist" && regel.opmerkingen.length === 0)
    fout("opmerkingen", "een betwiste regel moet een opmerking hebben die zegt waarom");
  if (regel.geldig.van !== null && regel.geldig.tot !== null && regel.geldig.van >= regel.geldig.tot)
    fout("geldig", "de einddatum ligt niet na de begindatum");
  if (draagtBijzonder(regel) !== (regel.art9 !== null)) {
    fout(
      "art9",
      draagtBijzonder(regel)
        ? `bijzondere gegevens vragen een uitzondering van art. 9 AVG, of "niet-vermeld"`
        : "art. 9 hoort niet bij een regel voor gewone gegevens",
    );
  }
  if (regel.artikelen.some(zonderHouvast))
    fout("artikelen", "een verwijzing zonder artikel moet de letterlijke tekst van de bron dragen");
  return fouten;
}

export function checkVindplaats(plaats: Vindplaats, bronnen: ReadonlySet<string>, pad: string): Bevinding[] {
  const regels = [...plaats.regels, ...plaats.rapportregels];
  const mist =
    plaats.soort === "wettekst"
      ? regels.length > 0 && "een wettekst heeft geen regels, alleen een artikel"
      : plaats.regels.length === 0 && "de regels in de bron ontbreken";
  return [
    ...onbekendeIds([plaats.bron], bronnen, `${pad}.bron`, "bij de bronnen"),
    ...(mist === false ? [] : [{ pad: `${pad}.regels`, melding: mist }]),
    ...regels
      .filter(([van, tot]) => van > tot)
      .map(([van, tot]) => ({ pad, melding: `het regelbereik ${van}-${tot} loopt terug` })),
  ];
}

function draagtBijzonder(regel: Regel): boolean {
  return regel.gegevens.draagt.some(isBijzonder);
}

function zonderHouvast(artikel: Artikel): boolean {
  return artikel.artikel === null && artikel.tekst === undefined;
}
