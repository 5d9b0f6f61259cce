import type { Regel } from "../model/regel.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import type { Datum } from "../time/datum.ts";
import { datumInWoorden } from "../time/datum.ts";
import type { Dimensie, Waarschuwing } from "./antwoord.ts";
import { handelingVan, inZin, momentVan, opsomming, term } from "./benoem.ts";
import { kaartVan } from "./regelkaart.ts";
import type { Element, Selectie, Treffer } from "./select-grondslagen.ts";
import type { Vergelijking } from "./vergelijk.ts";
import { beantwoordeVoorwaarden } from "./verwoord-feiten.ts";
import type { Vraag } from "./vraag.ts";

/** Everything a reader must know beside the outcome, in a fixed order, each thing once. */
export function waarschuwingenVan(vraag: Vraag, selectie: Selectie, versie: Tabelversie): Waarschuwing[] {
  const { treffers } = selectie;
  const lijst = overControle(vraag, selectie);
  if (treffers.length > 0) {
    lijst.push(
      ...overBetwist(selectie),
      ...overTeControleren(selectie),
      ...overZwijgen(vraag, selectie),
      ...treffers.flatMap(({ regel }) => overRegel(regel, vraag, versie)),
      ...overBijzonder(vraag, treffers, versie),
    );
  }
  lijst.push(...overDekking(vraag, selectie, versie));
  if (lijst.length < 2) return lijst;
  return lijst.filter(
    ({ soort, tekst }, plaats) =>
      lijst.findIndex((eerder) => eerder.tekst === tekst && eerder.soort === soort) === plaats,
  );
}

/** Its conditions and explanations; a condition that the facts of the question meet needs no warning. */
function overRegel(regel: Regel, vraag: Vraag, { inhoud }: Tabelversie): readonly Waarschuwing[] {
  const { feiten, peildatum } = vraag;
  const { waarschuwingen } = kaartVan(regel, inhoud, peildatum);
  if (feiten === undefined || regel.feiten === undefined) return waarschuwingen;
  const beantwoord = beantwoordeVoorwaarden(regel, feiten);
  const teksten = new Set(regel.voorwaarden.filter((_, plaats) => beantwoord.has(plaats)));
  return waarschuwingen.filter(({ soort, tekst }) => soort !== "voorwaarde" || !teksten.has(tekst));
}

/** Contract, rule of reading 1: a peildatum after the last check of what the answer rests on. */
function overControle(vraag: Vraag, { treffers, laatsteControle }: Selectie): Waarschuwing[] {
  let maatgevend: Datum | undefined;
  for (const { regel } of treffers)
    if (maatgevend === undefined || regel.laatstGecontroleerd < maatgevend)
      maatgevend = regel.laatstGecontroleerd;
  maatgevend ??= laatsteControle;
  if (maatgevend === undefined || vraag.peildatum <= maatgevend) return [];
  return [
    {
      soort: "niet-gecontroleerd-na",
      tekst: `Deze tabel is voor het laatst gecontroleerd op ${datumInWoorden(maatgevend)}. De wet kan daarna zijn veranderd.`,
      dimensie: "peildatum",
    },
  ];
}

function overBetwist({ elementen, treffers }: Selectie): Waarschuwing[] {
  if (!elementen.some((element) => rustAlleenOp(element, isBetwist))) return [];
  const redenen = treffers.flatMap(({ regel, vergelijkingen }) => [
    ...(regel.controle === "betwist"
      ? regel.opmerkingen.filter((o) => o.soort !== "toelichting").map((o) => o.tekst)
      : []),
    ...(vergelijkingen.some((v) => v.betwist)
      ? ["De bron is niet duidelijk of gegevens uit de Wmo ook meetellen als gegevens van de domeinwetten."]
      : []),
  ]);
  return [
    {
      soort: "betwist",
      tekst: ["Het antwoord rust op een regel waarover twijfel bestaat.", ...new Set(redenen)].join(" "),
    },
  ];
}

/** An entry that was not read in the official text never sounds confirmed. */
function overTeControleren({ elementen }: Selectie): Waarschuwing[] {
  const teControleren = ({ regel }: Vergelijking) => regel.controle === "te-controleren";
  if (!elementen.some((element) => rustAlleenOp(element, teControleren))) return [];
  const tekst =
    "Deze regel is nog niet helemaal bij de officiële tekst gecontroleerd. Vraag uw privacyadviseur of u hem kunt gebruiken.";
  return [{ soort: "te-controleren", tekst }];
}

/** Whether all that carries this part of the question, or may carry it, is of one sort. */
function rustAlleenOp({ dragend, kandidaten }: Element, isZo: (v: Vergelijking) => boolean): boolean {
  const dragers = dragend.length > 0 ? dragend : kandidaten;
  return dragers.length > 0 && dragers.every(isZo);
}

function isBetwist(vergelijking: Vergelijking): boolean {
  return vergelijking.betwist || vergelijking.regel.controle === "betwist";
}

const ZWIJGT_TEKST: Partial<Record<Dimensie, string>> = {
  betrokkene:
    "De bron zegt niet over wie de gegevens gaan. Bedoeld is de cliënt. Vraag uw privacyadviseur of dit ook voor een ander geldt.",
  doel: "De bron noemt bij deze regel geen doel.",
  herkomst: "De bron zegt niet waar de gegevens vandaan moeten komen.",
  gegevens: "De bron zegt niet om welke soort gegevens het gaat.",
};

/** Contract, rule of reading 4: silence excludes nothing, but is named. Persons outside tabel 1 mean the client. */
function overZwijgen(vraag: Vraag, { elementen }: Selectie): Waarschuwing[] {
  const teNoemen: Dimensie[] = ["doel", "gegevens"];
  if (vraag.betrokkene !== null && vraag.betrokkene !== "client") teNoemen.unshift("betrokkene");
  if (vraag.herkomst !== null) teNoemen.push("herkomst");
  return teNoemen.flatMap((dimensie) => {
    // Special, criminal and numbered data stay open under a silent rule: that too is the silence of the source.
    const stil = (v: Vergelijking) =>
      v.oordelen[dimensie] === "zwijgt" ||
      (dimensie === "gegevens" && v.oordelen.gegevens === "open" && v.regel.gegevens.zwijgt);
    const tekst = ZWIJGT_TEKST[dimensie];
    const zwijgt = elementen.some((element) => rustAlleenOp(element, stil));
    return zwijgt && tekst !== undefined ? [{ soort: "bron-zwijgt" as const, tekst, dimensie }] : [];
  });
}

function overBijzonder(vraag: Vraag, treffers: readonly Treffer[], versie: Tabelversie): Waarschuwing[] {
  const w = versie.inhoud.woordenlijst;
  const moment = momentVan(vraag, w);
  const isBijzonder = (soort: string) => term(w.gegevens, soort)?.categorie === "bijzonder";
  const uit: Waarschuwing[] = [];
  for (const { regel, vergelijkingen } of treffers) {
    const bijzonder = vergelijkingen.filter((v) => isBijzonder(v.gegeven));
    if (bijzonder.length > 0 && (regel.art9 ?? "niet-vermeld") === "niet-vermeld") {
      uit.push({
        soort: "art9-niet-vermeld",
        tekst:
          "Voor bijzondere persoonsgegevens is ook een uitzondering uit artikel 9 AVG nodig. De bron noemt die niet.",
        dimensie: "gegevens",
      });
    }
    const genoemd = regel.gegevens.draagt.filter((soort) => soort !== "bijzonder" && isBijzonder(soort));
    if (genoemd.length > 0 && bijzonder.some((v) => v.gegeven === "bijzonder")) {
      uit.push({
        soort: "soort-niet-genoemd",
        tekst: `Van de bijzondere gegevens draagt deze regel alleen ${opsomming(
          genoemd.map((g) => inZin(w, "gegevens", g, moment)),
          "en",
        )}. Kies welke soort u bedoelt.`,
        dimensie: "gegevens",
      });
    }
  }
  return uit;
}

function overDekking(vraag: Vraag, { elementen, uitkomst }: Selectie, versie: Tabelversie): Waarschuwing[] {
  const w = versie.inhoud.woordenlijst;
  const open = elementen.filter((element) => element.dragend.length === 0 && element.kandidaten.length === 0);
  if (open.length === 0 || open.length === elementen.length) return [];
  const moment = momentVan(vraag, w);
  if (uitkomst === "onvolledig") {
    const richtingen = [...new Set(open.map((element) => element.richting))];
    return [
      {
        soort: "andere-richting",
        tekst: `U vroeg beide richtingen. Voor het ${opsomming(richtingen.map(handelingVan), "en")} is geen regel gevonden.`,
        dimensie: "richting",
      },
    ];
  }
  const gegevens = [...new Set(open.map((element) => element.gegeven))];
  return [
    {
      soort: "deels-gedekt",
      tekst: `Voor een deel van uw vraag is wel een regel. Die ontbreekt voor ${opsomming(
        gegevens.map((g) => inZin(w, "gegevens", g, moment)),
        "en",
      )}.`,
      dimensie: "gegevens",
    },
  ];
}
