import type { Aankondiging } from "../model/aankondiging.ts";
import type { Regel } from "../model/regel.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import type { Uitspraak } from "../model/uitspraak.ts";
import { datumInWoorden } from "../time/datum.ts";
import type { Dimensie, Onopgelost, Uitkomst } from "./antwoord.ts";
import { handelingVan, inZin, momentVan, naam, opsomming, term, type Moment } from "./benoem.ts";
import type { Motivering } from "./motivering.ts";
import { houdtOpen, zonderIngang } from "./latere-wijzigingen.ts";
import type { GenoemdVoorstel } from "./recht-bij-vraag.ts";
import { OPEN } from "./verwoord-onbekend.ts";
import { waarschuwingVanVoorstel } from "./verwoord-wetsvoorstel.ts";
import { kaartVan, type Regelkaart } from "./regelkaart.ts";
import type { Element } from "./select-grondslagen.ts";
import { DIMENSIES, type Vergelijking } from "./vergelijk.ts";
import { feitenZin } from "./verwoord-feiten.ts";
import type { Vraag } from "./vraag.ts";
import { verwoordArtikel } from "./verwoord-artikel.ts";

interface Onderbouwing {
  readonly vraag: Vraag;
  readonly versie: Tabelversie;
  readonly genoemd: GenoemdVoorstel | null;
  readonly uitkomst: Uitkomst;
  /** What the tables alone say: with "onvolledig" the answer names the candidates as well. */
  readonly volgensTabellen: Uitkomst;
  readonly elementen: readonly Element[];
  readonly onopgelost: readonly Onopgelost[];
  /** The nodes of the near misses. */
  readonly bijna: readonly Motivering[];
  readonly wijzigingen: readonly Aankondiging[];
  readonly uitspraken: readonly Uitspraak[];
}

/** The why-tree of an answer: per kind of data the rules that carry it, then what nearly did, then what is unsure. */
export function motiveer(o: Onderbouwing): Motivering {
  const w = o.versie.inhoud.woordenlijst;
  const moment = momentVan(o.vraag, w);
  return {
    soort: "antwoord",
    oordeel: o.uitkomst === "grondslag" ? "ja" : o.uitkomst === "geen-grondslag" ? "nee" : "open",
    tekst: `${UITKOMST_ZIN[o.uitkomst]} Gevraagd op ${datumInWoorden(o.vraag.peildatum)}, beantwoord met tabelversie ${o.versie.nummer}.`,
    onderwerp: o.uitkomst,
    kinderen: [
      ...(o.genoemd === null ? [] : [motiveerVoorstel(o.genoemd, o)]),
      ...o.elementen.map((element) => motiveerElement(element, o, w, moment)),
      ...o.onopgelost.map((een) => motiveerKeuze(een, w, moment)),
      ...o.bijna,
      ...o.uitspraken.map((u): Motivering => ({
        soort: "uitspraak",
        oordeel: "geen",
        tekst: u.tekst,
        onderwerp: u.id,
        kinderen: [],
      })),
      ...o.wijzigingen.map((a): Motivering => ({
        soort: "wijziging",
        oordeel: houdtOpen(a) ? "open" : "geen",
        tekst: a.zonderDatum ? zonderIngang(a, "titel") : `${a.titel} (vanaf ${datumInWoorden(a.vanaf)}).`,
        onderwerp: a.id,
        kinderen: [],
      })),
    ],
  };
}

const UITKOMST_ZIN: Record<Uitkomst, string> = {
  grondslag: "Er is een grondslag.",
  "geen-grondslag": "Er is geen grondslag gevonden.",
  onvolledig: "Het antwoord hangt af van iets dat nog niet bekend is.",
};

const DRAAG_ZIN = {
  ja: "er is een regel die dit draagt",
  open: "er is een regel die dit misschien draagt",
  nee: "geen regel draagt dit",
} as const;

/** One kind of data in one direction: the rules that the answer names for it. */
function motiveerElement(
  { richting, gegeven, dragend, kandidaten }: Element,
  o: Onderbouwing,
  w: Woordenlijst,
  moment: Moment | undefined,
): Motivering {
  const oordeel = dragend.length > 0 ? "ja" : kandidaten.length > 0 ? "open" : "nee";
  const genoemd =
    dragend.length === 0
      ? kandidaten
      : o.volgensTabellen === "onvolledig"
        ? [...dragend, ...kandidaten]
        : dragend;
  return {
    soort: "gegeven",
    oordeel,
    tekst: `${hoofdletter(inZin(w, "gegevens", gegeven, moment))} ${handelingVan(richting)}: ${DRAAG_ZIN[oordeel]}.`,
    onderwerp: gegeven,
    kinderen: genoemd.map((vergelijking) => motiveerRegel(vergelijking, o)),
  };
}

/** What is still to be chosen, with the choices that lead to a rule. */
function motiveerKeuze(
  { dimensie, waarden }: Onopgelost,
  w: Woordenlijst,
  moment: Moment | undefined,
): Motivering {
  const lijst = KEUZELIJST[dimensie];
  const namen = waarden.map((id) =>
    lijst === undefined ? (term(w.feiten ?? [], id)?.naam ?? id) : naam(w, lijst, id, moment),
  );
  return {
    soort: "keuze",
    oordeel: "open",
    tekst:
      namen.length === 0
        ? `Onbeslist: ${OPEN[dimensie]}. De bron zegt daar niet genoeg over.`
        : `Onbeslist: ${OPEN[dimensie]}. Bij een regel past: ${opsomming(namen)}.`,
    onderwerp: dimensie,
    kinderen: [],
  };
}

const KEUZELIJST: Partial<Record<Dimensie, "gegevens" | "betrokkenen" | "doelen" | "herkomst">> = {
  gegevens: "gegevens",
  betrokkene: "betrokkenen",
  doel: "doelen",
  herkomst: "herkomst",
};

/** Comes first: everything under it holds only if this is law. */
function motiveerVoorstel(genoemd: GenoemdVoorstel, { vraag, versie }: Onderbouwing): Motivering {
  return {
    soort: "wetsvoorstel",
    oordeel: genoemd.uitslag === "toegepast" || genoemd.uitslag === "al-wet" ? "geen" : "open",
    tekst: waarschuwingVanVoorstel(genoemd, vraag.peildatum, versie).tekst,
    onderwerp: genoemd.voorstel.dossiernummer,
    kinderen: [],
  };
}

function motiveerRegel(v: Vergelijking, o: Onderbouwing): Motivering {
  const { regel } = v;
  const kaart = kaartVan(regel, o.versie.inhoud, o.vraag.peildatum);
  kaart.motivering ??= [
    ...motiveerVereisten(regel, o.versie, momentVan(o.vraag, o.versie.inhoud.woordenlijst)),
    ...motiveerArtikelen(kaart, o.versie),
  ];
  const dimensies = VASTE_DIMENSIES.map((dimensie) => motiveerDimensie(dimensie, v, o, kaart));
  return {
    soort: "regel",
    oordeel: v.open.length > 0 ? "open" : "ja",
    tekst: `${kaart.bron}.`,
    onderwerp: regel.id,
    kinderen: [...dimensies, ...motiveerFeiten(v, o), ...kaart.motivering],
  };
}

type VasteDimensie = Exclude<Dimensie, "feiten">;

const VASTE_DIMENSIES = DIMENSIES.filter((dimensie): dimensie is VasteDimensie => dimensie !== "feiten");

/** Only where the rule turns on facts, or the question gives some it asks for: else its conditions are warnings. */
function motiveerFeiten({ regel, oordelen }: Vergelijking, { vraag, versie }: Onderbouwing): Motivering[] {
  const tekst = feitenZin(regel, vraag.feiten ?? {}, versie.inhoud.woordenlijst);
  if (tekst === null) return [];
  return [{ soort: "dimensie", oordeel: oordelen.feiten, tekst, onderwerp: "feiten", kinderen: [] }];
}

/** What a rule says to a value does not depend on the rest of the question. */
function motiveerDimensie(
  dimensie: VasteDimensie,
  v: Vergelijking,
  o: Onderbouwing,
  { dimensies }: Regelkaart,
): Motivering {
  const waarde = waardeVan(dimensie, v, o.vraag);
  let knoop = dimensies[dimensie].get(waarde);
  if (knoop === undefined) {
    knoop = {
      soort: "dimensie",
      oordeel: v.oordelen[dimensie],
      tekst: dimensieZin(dimensie, v, o),
      onderwerp: dimensie,
      kinderen: [],
    };
    dimensies[dimensie].set(waarde, knoop);
  }
  return knoop;
}

function waardeVan(
  dimensie: VasteDimensie,
  { richting, gegeven }: Vergelijking,
  vraag: Vraag,
): string | null {
  switch (dimensie) {
    // A rule that holds says since when, whatever the date.
    case "peildatum":
      return null;
    case "richting":
      return richting;
    case "gegevens":
      return gegeven;
    default:
      return vraag[dimensie];
  }
}

function motiveerVereisten(
  { vereisten }: Regel,
  { inhoud }: Tabelversie,
  moment: Moment | undefined,
): Motivering[] {
  if (vereisten.status === "vermeld")
    return vereisten.lijst.map((eis) => ({
      soort: "vereiste",
      oordeel: "open",
      tekst: `Vereist: ${naam(inhoud.woordenlijst, "vereisten", eis.vereiste, moment)}${eis.door === null ? "" : ` van ${eis.door === "client" ? "de cliënt" : "de betrokkene"}`}.`,
      onderwerp: eis.vereiste,
      kinderen: [],
    }));
  const geenExtra = vereisten.status === "geen-extra";
  return [
    {
      soort: "vereiste",
      oordeel: geenExtra ? "geen" : "open",
      tekst: geenExtra
        ? "De bron zegt dat er geen extra vereiste is."
        : "De bron vermeldt niet of er extra vereisten zijn.",
      kinderen: [],
    },
  ];
}

function motiveerArtikelen({ artikelen }: Regelkaart, { inhoud }: Tabelversie): Motivering[] {
  return artikelen.map((artikel) => {
    const wet = term(inhoud.woordenlijst.wetten, artikel.wet)?.naam ?? artikel.wet;
    return {
      soort: "verwijzing",
      oordeel: "geen",
      tekst: `${verwoordArtikel(wet, artikel)}.`,
      onderwerp: artikel.wet,
      kinderen: [],
    };
  });
}

function dimensieZin(dimensie: VasteDimensie, v: Vergelijking, { vraag, versie }: Onderbouwing): string {
  const w = versie.inhoud.woordenlijst;
  const moment = momentVan(vraag, w);
  const oordeel = v.oordelen[dimensie];
  switch (dimensie) {
    case "peildatum":
      return v.regel.geldig.van === null
        ? "De bron geeft geen begindatum; de wet gold al op de peildatum."
        : `De regel geldt sinds ${datumInWoorden(v.regel.geldig.van)}.`;
    case "richting":
      return `Richting: ${handelingVan(v.richting)}.`;
    case "partner":
      return `Partner: ${naam(w, "partners", vraag.partner, moment)}.`;
    case "gegevens":
      return oordeel === "zwijgt"
        ? "De bron zwijgt over de soort gegevens."
        : oordeel === "open"
          ? `De bron zegt niet zeker of ${inZin(w, "gegevens", v.gegeven, moment)} eronder vallen.`
          : `Gegevens: ${naam(w, "gegevens", v.gegeven, moment)}.`;
    case "betrokkene":
      return oordeel === "zwijgt"
        ? "De bron noemt geen personen; bedoeld is de cliënt."
        : vraag.betrokkene === null
          ? `Nog te kiezen: over wie de gegevens gaan (${keuzes(v.regel.betrokkenen, (b) => naam(w, "betrokkenen", b, moment))}).`
          : `Betrokkene: ${naam(w, "betrokkenen", vraag.betrokkene, moment)}.`;
    case "doel":
      return oordeel === "zwijgt"
        ? "De bron noemt geen doel."
        : vraag.doel === null
          ? `Nog te kiezen: het doel (${keuzes(v.regel.doelen, (d) => naam(w, "doelen", d, moment))}).`
          : `Doel: ${naam(w, "doelen", vraag.doel, moment)}.`;
    case "herkomst":
      return oordeel === "zwijgt"
        ? "De bron stelt geen eis aan de herkomst."
        : vraag.herkomst === null
          ? `Nog te kiezen: de herkomst (${keuzes(v.regel.herkomst, (h) => naam(w, "herkomst", h, moment))}).`
          : `Herkomst: ${naam(w, "herkomst", vraag.herkomst, moment)}.`;
  }
}

function keuzes(waarden: "zwijgt" | readonly string[], naamVan: (id: string) => string): string {
  return waarden === "zwijgt" ? "" : opsomming(waarden.map(naamVan));
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
