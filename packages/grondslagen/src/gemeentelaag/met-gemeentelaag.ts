import type { Antwoord, GrondslagInAntwoord, Waarschuwing } from "../decision/antwoord.ts";
import { richtingenVan } from "../decision/select-grondslagen.ts";
import type { Vraag } from "../decision/vraag.ts";
import { omvat } from "../time/periode.ts";
import type { Gemeentebepaling, Gemeentelaag } from "./gemeentelaag.ts";

/**
 * The answer of the national tables as it holds in this gemeente: with its extra requirements, or without any basis
 * left where it forbids part of what was asked. The outcome is never wider than `antwoord` (`verruimingen`).
 */
export function metGemeentelaag(antwoord: Antwoord, vraag: Vraag, laag: Gemeentelaag): Antwoord {
  const passend = laag.bepalingen.filter((bepaling) => raakt(bepaling, vraag));
  const verboden = passend.filter((bepaling) => bepaling.soort === "verbod");
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
  const eisen = passend.filter((bepaling) => bepaling.soort === "eis");
  if (eisen.length === 0 || antwoord.grondslagen.length === 0) return antwoord;
  const grondslagen = antwoord.grondslagen.map((grondslag) => metEisen(grondslag, eisen));
  const gebruikt = eisen.filter((eis) => antwoord.grondslagen.some((grondslag) => geldtVoor(eis, grondslag)));
  return {
    ...antwoord,
    grondslagen,
    waarschuwingen: [
      ...antwoord.waarschuwingen,
      ...gebruikt.map(({ tekst }): Waarschuwing => ({ soort: "gemeente-eis", tekst })),
    ],
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
    ...(voor.controle !== na.controle ? [`regel ${na.regel} heeft een andere controle`] : []),
  ];
}

function raakt({ bereik, geldig }: Gemeentebepaling, vraag: Vraag): boolean {
  return (
    omvat(geldig, vraag.peildatum) &&
    bevat(bereik.domeinen, [vraag.domein]) &&
    bevat(bereik.richtingen, richtingenVan(vraag)) &&
    bevat(bereik.partners, [vraag.partner]) &&
    bevat(bereik.gegevens, vraag.gegevens)
  );
}

type Eis = Extract<Gemeentebepaling, { soort: "eis" }>;

function geldtVoor({ bereik }: Eis, { draagt, richtingen }: GrondslagInAntwoord): boolean {
  return bevat(bereik.gegevens, draagt) && bevat(bereik.richtingen, richtingen);
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

function bevat(bereik: "alle" | readonly string[], gevraagd: readonly string[]): boolean {
  return bereik === "alle" || gevraagd.some((waarde) => bereik.includes(waarde));
}
