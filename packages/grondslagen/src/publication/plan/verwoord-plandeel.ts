import type { Woordenlijst } from "../../model/woordenlijst.ts";
import { verwoordConditie } from "../../stappenplan/conditie/verwoord-conditie.ts";
import type { Stappenplan } from "../../stappenplan/definitie.ts";
import {
  houderVan,
  inHouder,
  isPlangebruik,
  type Planblok,
  type Plandelen,
  type Plangebruik,
  type Plankop,
  type Planonderdeel,
  type Planstap,
} from "../../stappenplan/delen/delen.ts";
import { losseDefinitie } from "../../stappenplan/delen/losse-definitie.ts";
import { opPlek, type MetPlek } from "../../stappenplan/delen/volgorde.ts";
import { stapnaam } from "../../stappenplan/stapnaam.ts";
import { metNamenVan } from "../../stappenplan/versie/met-namen-van.ts";
import {
  veldenVanPlan,
  veldenVanStap,
  veldenVanVraag,
  verantwoordvelden,
  type Veld,
} from "../../stappenplan/versie/velden.ts";
import type { Entiteit, Plansoort } from "../entiteit.ts";

/**
 * What one part of a stappenplan says, field by field in words, and where it stands. `nu`: the parts whose steps are
 * counted, so that a question that stayed in its step says so also when the step itself has another number.
 */
export function veldenVanPlandeel(
  soort: Plansoort,
  deel: Entiteit,
  delen: Plandelen,
  w?: Woordenlijst,
  nu: Plandelen = delen,
): Veld[] {
  const definitie = metNamenVan(losseDefinitie(delen), losseDefinitie(nu));
  switch (soort) {
    case "stappenplan":
      return veldenVanPlan({ ...definitie, ...(deel as unknown as Plankop) });
    case "stap": {
      const stap = deel as unknown as Planstap;
      return [...veldenVanStap({ ...stap, vragen: [] }, definitie, w), plaats(stap, delen, nu)];
    }
    case "stapvraag": {
      const vraag = deel as unknown as Planonderdeel;
      const velden = isPlangebruik(vraag)
        ? veldenVanGebruik(vraag, delen, definitie, w)
        : veldenVanVraag(vraag, definitie, w);
      return [...velden, plaats(vraag, delen, nu)];
    }
    case "blok":
      return veldenVanBlok(deel as unknown as Planblok);
  }
}

/** By its number among the steps as they are now; what is not there any more had its number before. */
function stapnaamIn(stap: Planstap, delen: Plandelen, nu: Plandelen): string {
  const stappen = [nu, delen].map((een) => opPlek(een.stappen ?? []));
  const binnen = stappen.find((rij) => rij.some(({ id }) => id === stap.id)) ?? [];
  return stapnaam({ stappen: binnen }, stap);
}

function plaats(deel: Planstap | Planonderdeel, delen: Plandelen, nu: Plandelen): Veld {
  const stap = "stap" in deel ? (delen.stappen ?? []).find(({ id }) => id === deel.stap) : undefined;
  const blok = "inBlok" in deel ? (delen.blokken ?? []).find(({ id }) => id === deel.inBlok) : undefined;
  const binnen =
    stap !== undefined
      ? ` in ${stapnaamIn(stap, delen, nu)}`
      : blok !== undefined
        ? ` in blok “${blok.titel}”`
        : "";
  const vast = deel.na === undefined;
  const na = deel.na === undefined ? vorigeVan(deel, delen) : deel.na;
  const vorigeStap = (delen.stappen ?? []).find(({ id }) => id === na);
  const vorige = (delen.stapvragen ?? []).find(({ id }) => id === na);
  const titel = vorige === undefined ? na : "titel" in vorige ? vorige.titel : vorige.id;
  const naWat = vorigeStap === undefined ? `“${titel ?? ""}”` : stapnaamIn(vorigeStap, delen, nu);
  const waarde = `${na === null ? "vooraan" : `na ${naWat}`}${binnen}`;
  return { veld: "plaats", naam: "de plaats", waarde, vast };
}

/** What it stands after where the list has it; null = first. */
function vorigeVan(deel: Planstap | Planonderdeel, delen: Plandelen): string | null {
  const isStap = (delen.stappen ?? []).some(({ id }) => id === deel.id) && !("stap" in deel);
  const naast: readonly MetPlek[] = isStap
    ? (delen.stappen ?? [])
    : inHouder(delen, houderVan(deel as Planonderdeel));
  const plek = opPlek(naast);
  return plek[plek.findIndex(({ id }) => id === deel.id) - 1]?.id ?? null;
}

function veldenVanGebruik(
  { blok, conditie, koppel = {} }: Plangebruik,
  delen: Plandelen,
  definitie: Stappenplan,
  w: Woordenlijst | undefined,
): Veld[] {
  const titel = (delen.blokken ?? []).find(({ id }) => id === blok)?.titel ?? blok;
  const vragen = new Map(
    definitie.stappen.flatMap((stap) => stap.vragen).map((vraag) => [vraag.id, vraag.titel]),
  );
  return [
    { veld: "blok", naam: "het blok", waarde: titel },
    {
      veld: "conditie",
      naam: "de voorwaarde",
      waarde: conditie === undefined ? "Altijd." : verwoordConditie(conditie, definitie, w),
    },
    ...Object.entries(koppel).map(([id, naar]) => ({
      veld: `koppel.${id}`,
      naam: "een gekoppelde vraag",
      waarde: vragen.get(naar) ?? naar,
    })),
  ];
}

function veldenVanBlok({ titel, toelichting, bron, punt, beginsel, parameters = [] }: Planblok): Veld[] {
  return [
    { veld: "titel", naam: "de titel", waarde: titel },
    { veld: "toelichting", naam: "de toelichting", waarde: toelichting ?? null },
    ...verantwoordvelden({ punt, beginsel }),
    { veld: "bron", naam: "de bron", waarde: bron },
    ...parameters.map(({ id, uitleg }) => ({
      veld: `parameters.${id}`,
      naam: "een vraag van buiten het blok",
      waarde: uitleg,
    })),
  ];
}
