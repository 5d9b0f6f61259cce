import type { TabelversieInhoud } from "./tabelversie.ts";
import type { Regel, Vindplaats } from "./regel.ts";
import { datum } from "../time/datum.ts";
import { omvat } from "../time/periode.ts";
import type { Artikel } from "./artikel.ts";
import { artikelenOp } from "./artikelen-op.ts";
import type { Bevinding } from "./bevinding.ts";
import { checkFeit, checkFeittermen, checkVoorwaarden } from "./check-feiten.ts";
import { checkLeidraad } from "./check-leidraad.ts";
import { checkWoordenlijst } from "./check-woordenlijst.ts";
import { onbekendeIds } from "./onbekende-ids.ts";
import { isBijzonder } from "./bijzonder.ts";
import type { FeitTerm } from "./woordenlijst.ts";

/** Stands for a start that is not known. */
const EERSTE_DAG = datum("1800-01-01");

/** References, duplicates and rules that contradict themselves. Empty = the version may be published. */
export function checkTabelversie(inhoud: TabelversieInhoud): Bevinding[] {
  const bekend = bekendeIds(inhoud);
  return [
    ...dubbeleIds(inhoud),
    ...inhoud.regels.flatMap((regel) => checkRegel(regel, bekend, inhoud.woordenlijst.feiten ?? [])),
    ...inhoud.uitspraken.flatMap((uitspraak) => [
      ...onbekendeIds(uitspraak.domeinen, bekend.domeinen, `uitspraken.${uitspraak.id}.domeinen`),
      ...onbekendeIds(uitspraak.richtingen, bekend.richtingen, `uitspraken.${uitspraak.id}.richtingen`),
      ...(uitspraak.partners === "alle"
        ? []
        : onbekendeIds(uitspraak.partners, bekend.partners, `uitspraken.${uitspraak.id}.partners`)),
      ...onbekendeIds(uitspraak.doelen ?? [], bekend.doelen, `uitspraken.${uitspraak.id}.doelen`),
      ...onbekendeIds(uitspraak.gegevens ?? [], bekend.gegevens, `uitspraken.${uitspraak.id}.gegevens`),
      ...(uitspraak.feiten ?? [])
        .flatMap((eis) => checkFeit(eis, inhoud.woordenlijst.feiten ?? []))
        .map((melding) => ({ pad: `uitspraken.${uitspraak.id}.feiten`, melding })),
      ...(uitspraak.vindplaats === null
        ? []
        : checkVindplaats(uitspraak.vindplaats, bekend.bronnen, `uitspraken.${uitspraak.id}.vindplaats`)),
    ]),
    ...checkWoordenlijst(inhoud.woordenlijst, bekend),
    ...checkFeittermen(inhoud.woordenlijst.feiten ?? []),
    ...(inhoud.leidraden ?? []).flatMap((leidraad) => checkLeidraad(leidraad, bekend)),
    // Whether its question can be asked shows when it is asked: a refusal may be what is expected.
    ...(inhoud.voorbeelden ?? []).flatMap(({ id, vindplaatsen = [] }) =>
      onbekendeIds(
        vindplaatsen.map(({ bron }) => bron),
        bekend.bronnen,
        `voorbeelden.${id}.vindplaatsen`,
        "bij de bronnen",
      ),
    ),
  ];
}

type Bekend = Record<keyof TabelversieInhoud["woordenlijst"] | "bronnen" | "regels", ReadonlySet<string>>;

function bekendeIds(inhoud: TabelversieInhoud): Bekend {
  const ids = (termen: readonly { id: string }[]) => new Set(termen.map((term) => term.id));
  const w = inhoud.woordenlijst;
  return {
    domeinen: ids(w.domeinen),
    richtingen: ids(w.richtingen),
    partners: ids(w.partners),
    gegevens: ids(w.gegevens),
    betrokkenen: ids(w.betrokkenen),
    herkomst: ids(w.herkomst),
    doelen: ids(w.doelen),
    vereisten: ids(w.vereisten),
    wetten: ids(w.wetten),
    feiten: ids(w.feiten ?? []),
    bronnen: ids(inhoud.bronnen),
    regels: ids(inhoud.regels),
  };
}

function dubbeleIds(inhoud: TabelversieInhoud): Bevinding[] {
  const lijsten: [string, readonly { id: string }[]][] = [
    ...Object.entries(inhoud.woordenlijst).map(([naam, termen]): [string, readonly { id: string }[]] => [
      naam,
      termen ?? [],
    ]),
    ["regels", inhoud.regels],
    ["uitspraken", inhoud.uitspraken],
    ["bronnen", inhoud.bronnen],
    ["leidraden", inhoud.leidraden ?? []],
    ["stappen", inhoud.stappen ?? []],
    ["stapvragen", inhoud.stapvragen ?? []],
    ["blokken", inhoud.blokken ?? []],
    ["voorbeelden", inhoud.voorbeelden ?? []],
  ];
  return lijsten.flatMap(([naam, termen]) => {
    const gezien = new Set<string>();
    return termen.flatMap(({ id }) => {
      const dubbel = gezien.has(id);
      gezien.add(id);
      return dubbel
        ? [
            {
              pad: `${naam}.${id}`,
              melding: `de id "${id}" komt meer dan één keer voor. Geef een van beide een eigen id, of laat er één weg.`,
            },
          ]
        : [];
    });
  });
}

function checkRegel(regel: Regel, bekend: Bekend, feiten: readonly FeitTerm[]): Bevinding[] {
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

function checkVindplaats(plaats: Vindplaats, bronnen: ReadonlySet<string>, pad: string): Bevinding[] {
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
