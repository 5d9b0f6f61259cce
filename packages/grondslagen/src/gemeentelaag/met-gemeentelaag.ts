import type { Antwoord, Dimensie, GrondslagInAntwoord, Waarschuwing } from "../decision/antwoord.ts";
import { inZin } from "../decision/benoem.ts";
import type { Motivering } from "../decision/motivering.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import type { VraagInGemeente } from "./bereik.ts";
import type { Gemeentelaag } from "./gemeentelaag.ts";
import { ingeperktAdvies, metAdvies } from "./met-advies.ts";
import { NIET_ONDERZOCHT } from "./verruimingen.ts";
import { geldendOp, type Sluitend } from "./geldend-op.ts";
import { eisenOp, toegepast, type Toegepast } from "./toegepast.ts";
import {
  afhankelijk,
  afspraakInWoorden,
  mandaatInWoorden,
  PARTNER_ANDERS,
  partnerInWoorden,
  sluitTekst,
} from "./woorden.ts";

/** The tables the answer was given from: with a bill that was named, as that would make them. */
export type GevraagdeTabellen = Pick<Tabelversie, "inhoud">;

/**
 * The answer of the national tables as it holds in this gemeente: with what it asks besides, says about how and who,
 * or without any basis left where it forbids part of what was asked. What it advises to change leads to nothing that
 * is forbidden here. The outcome is never wider than `antwoord` (`verruimingen`), does not depend on the order of the
 * layer, and stays as it is when applied again.
 */
export function metGemeentelaag(
  antwoord: Antwoord,
  vraag: VraagInGemeente,
  laag: Gemeentelaag,
  versie: GevraagdeTabellen,
): Antwoord {
  const opDag = geldendOp(vraag, laag);
  const deel = toegepast(antwoord, vraag, laag, opDag);
  const advies = ingeperktAdvies(antwoord, vraag, laag, versie, opDag);
  const geraden = metEigenNaam(metAdvies(antwoord, advies), deel.partner, versie);
  if (deel.sluit.length > 0) return gesloten(geraden, deel);
  const erbij = [
    ...deel.hangtAf.map(({ bepaling, van }) => afhankelijk(bepaling, van)),
    ...deel.eisen
      .filter((bepaling) => bepaling.soort === "eis" || bepaling.soort === "inperking")
      .map(({ tekst }): Waarschuwing => ({ soort: "gemeente-eis", tekst })),
    ...deel.afspraken.map((afspraak) => afspraakInWoorden(afspraak, antwoord.grondslagen.length > 0)),
    ...mandaatInWoorden(deel, vraag, versie.inhoud.woordenlijst),
    ...(deel.partner === null ? [] : [partnerInWoorden(deel.partner)]),
  ];
  if (erbij.length === 0) return geraden;
  const open = [...new Set(deel.hangtAf.flatMap(({ van }) => van))];
  const waarschuwingen = nieuw(antwoord, erbij);
  return {
    ...geraden,
    motivering: metKnopen(geraden.motivering, waarschuwingen),
    ...(open.length === 0 ? {} : wachtend(antwoord, vraag, laag, open)),
    grondslagen: antwoord.grondslagen.map((grondslag) => metOpen(metEisen(grondslag, deel), open)),
    waarschuwingen: [...geraden.waarschuwingen, ...waarschuwingen],
  };
}

/**
 * The ids of what was applied by `metGemeentelaag`, each once: for the receipt of a besluit. The same for the answer
 * before and after.
 */
export function lagenGebruikt(
  antwoord: Antwoord,
  vraag: VraagInGemeente,
  laag: Gemeentelaag,
  versie: GevraagdeTabellen,
): string[] {
  const { door } = ingeperktAdvies(antwoord, vraag, laag, versie) ?? { door: antwoord.adviesIngeperktDoor };
  return [...new Set([...lagenOpVraag(antwoord, vraag, laag), ...(door ?? [])])].toSorted();
}

/** The same for the question as it was asked, without what only touches a change of it. */
export function lagenOpVraag(antwoord: Antwoord, vraag: VraagInGemeente, laag: Gemeentelaag): string[] {
  const { partner, sluit, hangtAf, eisen, afspraken, mandaten } = toegepast(antwoord, vraag, laag);
  const delen = [
    ...sluit.map(({ bepaling }) => bepaling),
    ...hangtAf.map(({ bepaling }) => bepaling),
    ...eisen,
    ...afspraken,
    ...mandaten,
    ...(partner === null ? [] : [partner]),
  ];
  return [...new Set(delen.map(({ id }) => id))].toSorted();
}

/** The tables have no name for a partner that is none of theirs: here it goes by its own. */
function metEigenNaam(
  antwoord: Antwoord,
  partner: Toegepast["partner"],
  { inhoud }: GevraagdeTabellen,
): Antwoord {
  if (partner?.partner !== PARTNER_ANDERS) return antwoord;
  const landelijk = inZin(inhoud.woordenlijst, "partners", PARTNER_ANDERS);
  return {
    ...antwoord,
    waarschuwingen: antwoord.waarschuwingen.map((een) =>
      een.soort === NIET_ONDERZOCHT
        ? { ...een, tekst: een.tekst.replace(landelijk, () => partner.inZin ?? partner.naam) }
        : een,
    ),
  };
}

/** Not certain any more: what must be chosen first, with the values that the whole layer leaves. */
function wachtend(
  antwoord: Antwoord,
  vraag: VraagInGemeente,
  laag: Gemeentelaag,
  open: readonly Dimensie[],
): Pick<Antwoord, "uitkomst" | "graad" | "onopgelost"> {
  const { uitkomst, graad, onopgelost } = antwoord;
  const { hangtAf } = toegepast(antwoord, vraag, laag);
  const erbij = open
    .filter((dimensie) => !onopgelost.some((eerder) => eerder.dimensie === dimensie))
    .map((dimensie) => ({
      dimensie,
      waarden: [...new Set(hangtAf.flatMap(({ bepaling }) => toegestaan(bepaling, dimensie)))].toSorted(),
    }));
  const gelaten = (dimensie: Dimensie, waarde: string) =>
    toegepast(antwoord, { ...vraag, [dimensie]: waarde }, laag).sluit.length === 0;
  return {
    uitkomst: uitkomst === "grondslag" ? "onvolledig" : uitkomst,
    graad: uitkomst === "grondslag" ? null : graad,
    onopgelost: [...onopgelost, ...erbij].map(({ dimensie, waarden }) => ({
      dimensie,
      waarden: open.includes(dimensie) ? waarden.filter((waarde) => gelaten(dimensie, waarde)) : waarden,
    })),
  };
}

function toegestaan(bepaling: Sluitend, dimensie: Dimensie): readonly string[] {
  const alleen = bepaling.soort === "verbod" ? undefined : bepaling.alleen;
  return (dimensie === "doel" ? alleen?.doelen : alleen?.betrokkenen) ?? [];
}

function gesloten(antwoord: Antwoord, { sluit, partner }: Toegepast): Antwoord {
  const landelijk =
    antwoord.uitkomst === "geen-grondslag"
      ? ""
      : " De landelijke regels sluiten dit niet uit, maar uw gemeente wel.";
  const redenen = sluit
    .map(({ bepaling, buiten }) => sluitTekst(bepaling, buiten))
    // Said once already when it was closed before.
    .filter(
      (tekst) =>
        !antwoord.waarschuwingen.some((w) => w.soort === "gemeente-verbod" && w.tekst.startsWith(tekst)),
    )
    .map((tekst): Waarschuwing => ({ soort: "gemeente-verbod", tekst: `${tekst}${landelijk}` }));
  const uniek = [...new Map(redenen.map((reden) => [reden.tekst, reden])).values()];
  const erbij = nieuw(antwoord, partner === null ? [] : [partnerInWoorden(partner)]);
  return {
    ...antwoord,
    uitkomst: "geen-grondslag",
    graad: null,
    // What the gemeente closed, no choice or change of the question opens.
    onopgelost: [],
    kleinsteWijziging: null,
    grondslagen: [],
    motivering: { ...metKnopen(antwoord.motivering, [...uniek, ...erbij]), oordeel: "nee" },
    waarschuwingen: [...uniek, ...antwoord.waarschuwingen, ...erbij],
  };
}

const KNOOPOORDEEL: Partial<Record<Waarschuwing["soort"], Motivering["oordeel"]>> = {
  "gemeente-verbod": "nee",
  "gemeente-eis": "open",
  "gemeente-inperking": "open",
};

/** What the gemeente adds to the reasoning stands first: the rest is what the national tables say. */
function metKnopen(motivering: Motivering, erbij: readonly Waarschuwing[]): Motivering {
  if (erbij.length === 0) return motivering;
  const knopen = erbij.map(({ soort, tekst }): Motivering => ({
    soort: "gemeente",
    oordeel: KNOOPOORDEEL[soort] ?? "geen",
    tekst: `Uw gemeente: ${tekst}`,
    onderwerp: soort,
    kinderen: [],
  }));
  return { ...motivering, kinderen: [...knopen, ...motivering.kinderen] };
}

/** What is not said yet, each once. */
function nieuw({ waarschuwingen }: Antwoord, erbij: readonly Waarschuwing[]): Waarschuwing[] {
  return erbij.filter(
    ({ soort, tekst }, plaats) =>
      ![...waarschuwingen, ...erbij.slice(0, plaats)].some((w) => w.soort === soort && w.tekst === tekst),
  );
}

function metEisen(grondslag: GrondslagInAntwoord, deel: Toegepast): GrondslagInAntwoord {
  const extra = eisenOp(grondslag, deel).filter(
    ({ vereiste }, plaats, alle) =>
      !grondslag.vereisten.includes(vereiste) &&
      alle.findIndex((eis) => eis.vereiste === vereiste) === plaats,
  );
  if (extra.length === 0) return grondslag;
  return {
    ...grondslag,
    vereisten: [...grondslag.vereisten, ...extra.map(({ vereiste }) => vereiste)],
    eisen: [...grondslag.eisen, ...extra],
    // "None" is no longer true; a source that is silent stays silent about its own requirements.
    vereistenStatus: grondslag.vereistenStatus === "geen-extra" ? "vermeld" : grondslag.vereistenStatus,
  };
}

function metOpen(grondslag: GrondslagInAntwoord, open: readonly Dimensie[]): GrondslagInAntwoord {
  const erbij = open.filter((dimensie) => !grondslag.open.includes(dimensie));
  return erbij.length === 0 ? grondslag : { ...grondslag, open: [...grondslag.open, ...erbij] };
}
