import { leeg } from "../stappenplan/gemis.ts";
import type { Persoon, VereisteBewijs } from "../stappenplan/waarden.ts";
import { datum, type Datum } from "../time/datum.ts";
import type { Eis } from "./eis.ts";
import { aantekening, gemis, type Aantekening, type Gemis } from "./gemis.ts";
import { leeftijdsgroep, type Leeftijdsgroep } from "./leeftijd.ts";
import { magSpreken } from "./vertegenwoordiger.ts";
import { geoordeeld, naarGemis, type GetoetsteEis, type Toetsgrond } from "./toetsgrond.ts";

type Toestemming = Extract<Eis, { soort: "toestemming" }>;

/** First day of the only text read that lets a child of 12 withdraw its consent (UAVG art. 5 lid 3). */
const KIND_TREKT_IN: Datum = datum("2026-09-01");

/** Consent that was given counts only with its evidence, by somebody who may give it, and while it stands. */
export function toetsToestemming(eis: Toestemming, bewijs: VereisteBewijs, grond: Toetsgrond): GetoetsteEis {
  const intrekking = toetsIntrekking(bewijs, grond);
  if (intrekking.oordeel === "ingetrokken") return intrekking;
  const groepen = new Set(grond.personen.map(leeftijdsgroep));
  return naarGemis(
    [
      ...intrekking.ontbreekt,
      ...gemisInVorm(eis, bewijs),
      ...gemisInTijd(bewijs, grond),
      ...gemisInStrekking(bewijs, grond),
      ...gemisInOverzien(bewijs, grond),
      ...gemisInBevoegd(bewijs, grond, groepen),
    ],
    [...intrekking.weet, ...weetVan(bewijs, grond, groepen)],
  );
}

function gemisInVorm({ vorm }: Toestemming, bewijs: VereisteBewijs): Gemis[] {
  const wie = leeg(bewijs.door) && bewijs.gegevenDoor == null;
  const hoe = leeg(bewijs.hoe) && bewijs.wijze == null;
  return [
    ...(wie ? [gemis("wie-ontbreekt", "", { veld: "door" })] : []),
    ...(hoe ? [gemis("hoe-ontbreekt", "", { veld: "hoe" })] : []),
    ...(vorm === "uitdrukkelijk" && bewijs.wijze === "gedrag"
      ? [gemis("niet-uitdrukkelijk", "", { veld: "wijze" })]
      : []),
  ];
}

function gemisInTijd({ wanneer = "" }: VereisteBewijs, { peildatum }: Toetsgrond): Gemis[] {
  if (wanneer === "") return [gemis("wanneer-ontbreekt", "", { veld: "wanneer" })];
  return wanneer > peildatum ? [gemis("na-delen", "", { veld: "wanneer" })] : [];
}

function gemisInStrekking({ waarvoor, pastBijVraag }: VereisteBewijs, grond: Toetsgrond): Gemis[] {
  return [
    ...(leeg(waarvoor) ? [gemis("waarvoor-ontbreekt", "", { veld: "waarvoor" })] : []),
    ...(pastBijVraag === "nee" ? [gemis("past-niet", "", { veld: "pastBijVraag" })] : []),
    ...(pastBijVraag === "twijfel" && !grond.overlegd
      ? [gemis("past-twijfel", "", { waar: "overleg" })]
      : []),
  ];
}

function gemisInOverzien(bewijs: VereisteBewijs, grond: Toetsgrond): Gemis[] {
  switch (bewijs.kanOverzien) {
    case "ja":
      return [];
    case "nee":
      return spreekt(bewijs, grond)
        ? gemisInSpreker(bewijs, grond)
        : [gemis("overzien-nee", "", { veld: "vertegenwoordiger" })];
    case "twijfel":
      return grond.overlegd ? [] : [gemis("overzien-twijfel", "", { waar: "overleg" })];
    default:
      return [gemis("overzien-ontbreekt", "", { veld: "kanOverzien" })];
  }
}

/** Somebody speaks for who cannot oversee it: may they? Where nobody can tell, overleg comes first. */
function gemisInSpreker(bewijs: VereisteBewijs, grond: Toetsgrond): Gemis[] {
  const oordelen = new Set(sprekers(bewijs, grond).map(({ rol, persoon }) => magSpreken(rol, persoon)));
  // Of a child that may not be spoken for so, its age says that already.
  if (oordelen.has("nee") || !oordelen.has("onzeker") || grond.overlegd) return [];
  return [gemis("vertegenwoordiger-onzeker", "", { veld: "vertegenwoordiger" })];
}

/** Who speaks for whom, as far as it was written down; a consent without persons is that of the client. */
function sprekers({ vertegenwoordiger = "" }: VereisteBewijs, { personen }: Toetsgrond) {
  const over = personen.length > 0 ? personen : [CLIENT];
  return over.flatMap((persoon) => {
    const rol = leeg(vertegenwoordiger) ? (persoon.vertegenwoordiger ?? "") : vertegenwoordiger;
    return leeg(rol) ? [] : [{ rol, persoon }];
  });
}

const CLIENT: Persoon = { id: "client", rol: "client", leeftijd: null, kanOverzien: null };

/** Who may give it, by age: unknown stays unknown until an age or somebody who speaks for the child is named. */
function gemisInBevoegd(
  bewijs: VereisteBewijs,
  grond: Toetsgrond,
  groepen: ReadonlySet<Leeftijdsgroep>,
): Gemis[] {
  const jong = groepen.has("tot-12") || groepen.has("12-tot-16");
  const spreker = spreektVoorAllen(bewijs, grond);
  if (jong && bewijs.gegevenDoor === "persoon-zelf")
    return [gemis("jonger-dan-16-zelf", "", { veld: "gegevenDoor" })];
  if (jong && !spreker) return [gemis("jonger-dan-16", "", { veld: "vertegenwoordiger" })];
  const nietBevoegd = gemisBijKind(bewijs, grond);
  if (nietBevoegd.length > 0) return nietBevoegd;
  if (groepen.has("onbekend") && !spreker) return [gemis("leeftijd-onbekend", "", { waar: "personen" })];
  const zelf = !jong && !groepen.has("onbekend") && bewijs.kanOverzien === "ja";
  return zelf && bewijs.gegevenDoor === "vertegenwoordiger"
    ? [gemis("zelf-bevoegd", "", { veld: "gegevenDoor" })]
    : [];
}

/** Who speaks for a child that is too young to decide, and may not. */
function gemisBijKind(bewijs: VereisteBewijs, grond: Toetsgrond): Gemis[] {
  const oordelen = new Set(
    sprekers(bewijs, grond)
      .filter(({ persoon }) => leeftijdsgroep(persoon) !== "vanaf-16")
      .map(({ rol, persoon }) => magSpreken(rol, persoon)),
  );
  if (oordelen.has("nee")) return [gemis("vertegenwoordiger-kind", "", { veld: "vertegenwoordiger" })];
  // Said already where the person cannot oversee it.
  return oordelen.has("onzeker") && bewijs.kanOverzien !== "nee" && !grond.overlegd
    ? [gemis("vertegenwoordiger-onzeker", "", { veld: "vertegenwoordiger" })]
    : [];
}

/** Withdrawn on or before the day of sharing it carries nothing; after that day it is only noted (AVG 7 lid 3). */
function toetsIntrekking(bewijs: VereisteBewijs, { peildatum, personen }: Toetsgrond): GetoetsteEis {
  const { ingetrokkenOp: op = "", ingetrokkenDoor, wanneer = "" } = bewijs;
  if (op === "") return geoordeeld("voldaan", []);
  if (op < wanneer) return geoordeeld("open", [gemis("intrekking-datum", "", { veld: "ingetrokkenOp" })]);
  if (op > peildatum) return geoordeeld("voldaan", [], [aantekening("ingetrokken-na-delen")]);
  const groepen = new Set(personen.map(leeftijdsgroep));
  const onzeker = groepen.has("tot-12") || (groepen.has("12-tot-16") && op < KIND_TREKT_IN);
  return ingetrokkenDoor === "persoon-zelf" && onzeker
    ? geoordeeld("open", [gemis("intrekking-door-kind", "", { veld: "ingetrokkenDoor" })])
    : geoordeeld("ingetrokken", [gemis("toestemming-ingetrokken", "", { veld: "ingetrokkenOp" })]);
}

function weetVan(
  bewijs: VereisteBewijs,
  grond: Toetsgrond,
  groepen: ReadonlySet<Leeftijdsgroep>,
): Aantekening[] {
  const jong = groepen.has("tot-12") || groepen.has("12-tot-16");
  return [
    ...(jong ? [aantekening("kind-hoort-mee")] : []),
    ...(groepen.has("12-tot-16") ? [aantekening("leeftijd-zorg")] : []),
    ...(!jong && spreekt(bewijs, grond) ? [aantekening("vertegenwoordiger-reikwijdte")] : []),
  ];
}

/** One child that somebody speaks for says nothing of the next: each has a representative, or the consent names one. */
function spreektVoorAllen({ vertegenwoordiger }: VereisteBewijs, { personen }: Toetsgrond): boolean {
  return (
    !leeg(vertegenwoordiger) ||
    personen
      .filter((persoon) => leeftijdsgroep(persoon) !== "vanaf-16")
      .every((persoon) => !leeg(persoon.vertegenwoordiger))
  );
}

function spreekt(bewijs: VereisteBewijs, { personen }: Toetsgrond): boolean {
  return !leeg(bewijs.vertegenwoordiger) || personen.some((persoon) => !leeg(persoon.vertegenwoordiger));
}
