import type { Antwoord, GrondslagInAntwoord, Waarschuwing } from "../decision/antwoord.ts";
import { richtingenVan } from "../decision/select-grondslagen.ts";
import type { Vraag } from "../decision/vraag.ts";
import { BIJZONDER, isBijzonder } from "../model/bijzonder.ts";
import { gelijk } from "../publication/entiteit.ts";
import { omvat } from "../time/periode.ts";
import type { Gemeentebepaling, Gemeentelaag } from "./gemeentelaag.ts";

/**
 * The answer of the national tables as it holds in this gemeente: with its extra requirements, or without any basis
 * left where it forbids part of what was asked. The outcome is never wider than `antwoord` (`verruimingen`).
 */
export function metGemeentelaag(antwoord: Antwoord, vraag: Vraag, laag: Gemeentelaag): Antwoord {
  const { verboden, eisen } = toegepast(antwoord, vraag, laag);
  if (verboden.length > 0) {
    const landelijk =
      antwoord.uitkomst === "geen-grondslag"
        ? ""
        : " De landelijke regels sluiten dit niet uit, maar uw gemeente wel.";
    return {
      ...antwoord,
      uitkomst: "geen-grondslag",
      grondslagen: [],
      waarschuwingen: [
        ...verboden.map(({ tekst }): Waarschuwing => ({
          soort: "gemeente-verbod",
          tekst: `${tekst}${landelijk}`,
        })),
        ...antwoord.waarschuwingen,
      ],
    };
  }
  if (eisen.length === 0) return antwoord;
  return {
    ...antwoord,
    grondslagen: antwoord.grondslagen.map((grondslag) => metEisen(grondslag, eisen)),
    waarschuwingen: [
      ...antwoord.waarschuwingen,
      ...eisen.map(({ tekst }): Waarschuwing => ({ soort: "gemeente-eis", tekst })),
    ],
  };
}

/**
 * The ids of what was applied by `metGemeentelaag`, in the order of the layer: for the receipt of a besluit. The same
 * for the answer before and after.
 */
export function lagenGebruikt(antwoord: Antwoord, vraag: Vraag, laag: Gemeentelaag): string[] {
  const { verboden, eisen } = toegepast(antwoord, vraag, laag);
  return (verboden.length > 0 ? verboden : eisen).map(({ id }) => id);
}

type Eis = Extract<Gemeentebepaling, { soort: "eis" }>;
type Verbod = Extract<Gemeentebepaling, { soort: "verbod" }>;

/** What of the layer bears on this answer: a prohibition on any part of the question, a requirement on some basis. */
function toegepast(
  { grondslagen }: Antwoord,
  vraag: Vraag,
  { bepalingen }: Gemeentelaag,
): { readonly verboden: readonly Verbod[]; readonly eisen: readonly Eis[] } {
  const passend = bepalingen.filter((bepaling) => raakt(bepaling, vraag));
  return {
    verboden: passend.filter((bepaling) => bepaling.soort === "verbod"),
    eisen: passend
      .filter((bepaling) => bepaling.soort === "eis")
      .filter((eis) => grondslagen.some((grondslag) => geldtVoor(eis, grondslag))),
  };
}

/**
 * Every way in which `na` allows more than `voor`; empty for every layer. Run where a layer is used, and in a
 * property test over random layers.
 */
export function verruimingen(voor: Antwoord, na: Antwoord): string[] {
  const eerder = new Map(voor.grondslagen.map((grondslag) => [grondslag.regel, grondslag]));
  return [
    ...(MATE[na.uitkomst] > MATE[voor.uitkomst]
      ? [`de uitkomst gaat van ${voor.uitkomst} naar ${na.uitkomst}`]
      : []),
    ...(voor.hypothetisch && !na.hypothetisch ? ["het antwoord is niet meer hypothetisch"] : []),
    ...na.grondslagen.flatMap((grondslag) => ruimer(eerder.get(grondslag.regel), grondslag)),
    ...voor.waarschuwingen
      .filter(({ soort, tekst }) => !na.waarschuwingen.some((w) => w.soort === soort && w.tekst === tekst))
      .map(({ soort }) => `de waarschuwing ${soort} is weg`),
  ];
}

const MATE: Readonly<Record<Antwoord["uitkomst"], number>> = {
  "geen-grondslag": 0,
  onvolledig: 1,
  grondslag: 2,
};

/** What a rule rests on and from when to when; a layer has no word on it. */
const RUST = ["artikelen", "avg", "art9", "bron", "geldigVan", "geldigTot"] as const;

function ruimer(voor: GrondslagInAntwoord | undefined, na: GrondslagInAntwoord): string[] {
  if (voor === undefined) return [`regel ${na.regel} staat niet in de landelijke tabellen`];
  const mist = (was: readonly string[], nu: readonly string[]) => was.filter((deel) => !nu.includes(deel));
  return [
    ...mist(voor.vereisten, na.vereisten).map((eis) => `regel ${na.regel} verliest de eis ${eis}`),
    ...mist(na.draagt, voor.draagt).map((soort) => `regel ${na.regel} draagt nu ook ${soort}`),
    ...mist(na.richtingen, voor.richtingen).map(
      (richting) => `regel ${na.regel} geldt nu ook voor ${richting}`,
    ),
    ...mist(voor.open, na.open).map((dimensie) => `regel ${na.regel} laat ${dimensie} niet meer open`),
    ...(voor.vereistenStatus !== na.vereistenStatus && voor.vereistenStatus !== "geen-extra"
      ? [`regel ${na.regel} zegt iets anders over haar vereisten`]
      : []),
    ...(RUST.some((veld) => !gelijk(voor[veld], na[veld]))
      ? [`regel ${na.regel} rust op iets anders dan in de landelijke tabellen`]
      : []),
    ...(voor.controle !== na.controle ? [`regel ${na.regel} heeft een andere controle`] : []),
  ];
}

function raakt({ bereik, geldig }: Gemeentebepaling, vraag: Vraag): boolean {
  return (
    omvat(geldig, vraag.peildatum) &&
    bevat(bereik.domeinen, [vraag.domein]) &&
    bevat(bereik.richtingen, richtingenVan(vraag)) &&
    bevat(bereik.partners, [vraag.partner]) &&
    bevatSoort(bereik.gegevens, vraag.gegevens)
  );
}

function geldtVoor({ bereik }: Eis, { draagt, richtingen }: GrondslagInAntwoord): boolean {
  return bevatSoort(bereik.gegevens, draagt) && bevat(bereik.richtingen, richtingen);
}

function metEisen(grondslag: GrondslagInAntwoord, eisen: readonly Eis[]): GrondslagInAntwoord {
  const extra = eisen
    .filter((eis) => geldtVoor(eis, grondslag))
    .map(({ vereiste }) => vereiste.id)
    .filter((id) => !grondslag.vereisten.includes(id));
  if (extra.length === 0) return grondslag;
  return {
    ...grondslag,
    vereisten: [...grondslag.vereisten, ...new Set(extra)],
    // "None" is no longer true; a source that is silent stays silent about its own requirements.
    vereistenStatus: grondslag.vereistenStatus === "geen-extra" ? "vermeld" : grondslag.vereistenStatus,
  };
}

/** Special data of whatever kind and one kind of it overlap, whichever of the two the gemeente named. */
function bevatSoort(bereik: "alle" | readonly string[], gevraagd: readonly string[]): boolean {
  return (
    bevat(bereik, gevraagd) ||
    (bereik !== "alle" &&
      ((bereik.includes(BIJZONDER) && gevraagd.some(isBijzonder)) ||
        (gevraagd.includes(BIJZONDER) && bereik.some(isBijzonder))))
  );
}

function bevat(bereik: "alle" | readonly string[], gevraagd: readonly string[]): boolean {
  return bereik === "alle" || gevraagd.some((waarde) => bereik.includes(waarde));
}
