import { LOKAAL, type Term, type Woordenlijst } from "@core/grondslagen";
import type { VeldFout } from "@deelwijzer/server/fout";
import type { GelezenInvoer } from "./invoer.ts";
import { bereikVan, foutInLijst, foutenInBereik } from "./lees-bereik.ts";
import { eigenVereisten, type Omgeving } from "./omgeving.ts";
import { slugVan } from "./slug-van.ts";

export type NieuweBepaling = Extract<
  GelezenInvoer,
  { soort: "inperking" | "convenant" | "reglement" | "mandaat" | "lokale-partner" }
>;
type Afspraak = Extract<NieuweBepaling, { soort: "convenant" | "reglement" }>;
type Inperking = Extract<NieuweBepaling, { soort: "inperking" }>;
type Partner = Extract<NieuweBepaling, { soort: "lokale-partner" }>;

/** What is missing or wrong in a form, apart from its texts and dates. */
export function foutenInBepaling(invoer: NieuweBepaling, omgeving: Omgeving): VeldFout[] {
  const { woordenlijst: w } = omgeving;
  if (invoer.soort === "lokale-partner") return foutenInPartner(invoer, omgeving);
  const bereik = foutenInBereik(invoer, w);
  switch (invoer.soort) {
    case "inperking":
      return [...bereik, ...foutenInInperking(invoer, omgeving)];
    case "mandaat":
      return functiesVan(invoer.functies).length === 0
        ? [...bereik, { pad: "functies", melding: "Vul ten minste één functie of team in." }]
        : bereik;
    case "convenant":
      return [
        ...bereik,
        ...foutInLijst(
          "partijen",
          invoer.partijen,
          w.partners,
          "Kies met welke partners dit is afgesproken.",
        ),
        ...foutenInVereisten(invoer, omgeving),
        ...vreemdInAlleen(invoer, w),
      ];
    case "reglement":
      return [...bereik, ...foutenInVereisten(invoer, omgeving), ...vreemdInAlleen(invoer, w)];
  }
}

/** The provision as the core knows it, without who decided and when. Only for input without faults. */
export function inhoudVan(invoer: NieuweBepaling, omgeving: Omgeving): object {
  if (invoer.soort === "lokale-partner") {
    const { naam, inZin, aliassen, partner, reden } = invoer;
    return {
      soort: invoer.soort,
      partnerId: partnerIdVan(naam),
      naam,
      ...(inZin === "" ? {} : { inZin }),
      aliassen: delen(aliassen, /[,\n]/),
      partner,
      reden,
    };
  }
  const { soort, tekst } = invoer;
  const gedeeld = { soort, bereik: bereikVan(invoer), tekst };
  switch (soort) {
    case "inperking":
      return { ...gedeeld, alleen: alleenVan(invoer), ...vereisteVan(invoer, omgeving) };
    case "mandaat":
      return { ...gedeeld, functies: functiesVan(invoer.functies), namens: invoer.namens };
    case "convenant":
      return { ...gedeeld, ...afspraakVan(invoer, omgeving), partijen: invoer.partijen };
    case "reglement":
      return { ...gedeeld, ...afspraakVan(invoer, omgeving) };
  }
}

type Alleen = Pick<Inperking, "alleenDoelen" | "alleenBetrokkenen" | "alleenGegevens">;

function foutenInInperking(invoer: Inperking, omgeving: Omgeving): VeldFout[] {
  const lijsten = [
    ...vreemdInAlleen(invoer, omgeving.woordenlijst),
    ...(invoer.vereiste === "" ? [] : vreemd("vereiste", [invoer.vereiste], bekendeVereisten(omgeving))),
  ];
  if (lijsten.length > 0 || Object.keys(alleenVan(invoer)).length > 0) return lijsten;
  // The first of the three that the form asks.
  const melding = "Kies ten minste één soort gegevens, persoon of doel waarvoor het nog wel mag.";
  return [{ pad: "alleenGegevens", melding }];
}

function vreemdInAlleen(invoer: Alleen, w: Woordenlijst): VeldFout[] {
  return [
    ...vreemd("alleenDoelen", invoer.alleenDoelen, w.doelen),
    ...vreemd("alleenBetrokkenen", invoer.alleenBetrokkenen, w.betrokkenen),
    ...vreemd("alleenGegevens", invoer.alleenGegevens, w.gegevens),
  ];
}

function vereisteVan({ vereiste }: Inperking, omgeving: Omgeving) {
  const term = bekendeVereisten(omgeving).find(({ id }) => id === vereiste);
  return term === undefined ? {} : { vereiste: term };
}

/** Of what is filled in; an agreement that narrows nothing has no such part. */
export function alleenVan({ alleenDoelen, alleenBetrokkenen, alleenGegevens }: Alleen) {
  return {
    ...(alleenDoelen.length === 0 ? {} : { doelen: alleenDoelen }),
    ...(alleenBetrokkenen.length === 0 ? {} : { betrokkenen: alleenBetrokkenen }),
    ...(alleenGegevens.length === 0 ? {} : { gegevens: alleenGegevens }),
  };
}

function foutenInVereisten({ vereisten }: Afspraak, omgeving: Omgeving): VeldFout[] {
  return vreemd("vereisten", vereisten, bekendeVereisten(omgeving));
}

function afspraakVan(invoer: Afspraak, omgeving: Omgeving) {
  const { titel, vereisten, procedure, wie, contact, kanaal, bewaren } = invoer;
  const ofNiets = (tekst: string) => (tekst === "" ? null : tekst);
  const alleen = alleenVan(invoer);
  return {
    titel,
    ...(Object.keys(alleen).length === 0 ? {} : { alleen }),
    vereisten: bekendeVereisten(omgeving).filter(({ id }) => vereisten.includes(id)),
    werkwijze: {
      procedure: ofNiets(procedure),
      wie: ofNiets(wie),
      contact: ofNiets(contact),
      kanaal: ofNiets(kanaal),
      bewaren: ofNiets(bewaren),
    },
  };
}

function bekendeVereisten({ woordenlijst, laag }: Omgeving): Term[] {
  return [...woordenlijst.vereisten, ...eigenVereisten(laag, woordenlijst)];
}

function foutenInPartner({ naam, partner }: Partner, { woordenlijst: w }: Omgeving): VeldFout[] {
  const landelijk = w.partners.filter(({ id }) => !id.startsWith(LOKAAL));
  const fouten: VeldFout[] = [];
  if (!landelijk.some(({ id }) => id === partner))
    fouten.push({ pad: "partner", melding: "Kies welke partner uit de landelijke tabellen dit is." });
  if (naam === "") return fouten;
  const gezocht = naam.toLowerCase();
  const zelfde = landelijk.find((term) =>
    [term.naam, ...term.aliassen].some((bekend) => bekend.toLowerCase() === gezocht),
  );
  if (zelfde !== undefined)
    fouten.push({
      pad: "naam",
      melding: `Zo heet al een partner in de landelijke lijst: “${zelfde.naam}”. Neem de eigen naam van deze organisatie.`,
    });
  else if (slugVan(naam) === null)
    fouten.push({ pad: "naam", melding: "Gebruik letters of cijfers in de naam." });
  return fouten;
}

function partnerIdVan(naam: string): string {
  return `${LOKAAL}${slugVan(naam, "") ?? "partner"}`;
}

/** One function or team on a line. */
export function functiesVan(tekst: string): string[] {
  return delen(tekst, /\n/);
}

function delen(tekst: string, scheiding: RegExp): string[] {
  const stukken = tekst.split(scheiding).map((deel) => deel.trim());
  return [...new Set(stukken.filter((deel) => deel !== ""))];
}

function vreemd(pad: string, gekozen: readonly string[], bekend: readonly { readonly id: string }[]) {
  return gekozen.length === 0 ? [] : foutInLijst(pad, gekozen, bekend, "");
}
