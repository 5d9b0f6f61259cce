import { voldoetAan } from "../model/voldoet-aan.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import { omvat } from "../time/periode.ts";
import type { Uitspraak } from "../model/uitspraak.ts";
import type { Waarschuwing } from "./antwoord.ts";
import { inZin, momentVan, term } from "./benoem.ts";
import { richtingenVan, type Selectie } from "./select-grondslagen.ts";
import type { Vraag } from "./vraag.ts";

/**
 * What the sources say about the area of the question as a whole (both directions must be covered). That there is no basis
 * in these very circumstances, or for these very data, goes before a reference to another route.
 */
export function uitsprakenOver(vraag: Vraag, versie: Tabelversie): Uitspraak[] {
  const richtingen = richtingenVan(vraag);
  const gevonden = versie.inhoud.uitspraken.filter(
    (uitspraak) =>
      uitspraak.domeinen.includes(vraag.domein) &&
      (uitspraak.richtingen.includes(vraag.richting) ||
        richtingen.every((r) => uitspraak.richtingen.includes(r))) &&
      (uitspraak.partners === "alle" || uitspraak.partners.includes(vraag.partner)) &&
      (uitspraak.doelen === undefined || (vraag.doel !== null && uitspraak.doelen.includes(vraag.doel))) &&
      (uitspraak.gegevens === undefined || vraag.gegevens.some((g) => uitspraak.gegevens?.includes(g))) &&
      (uitspraak.geldig === undefined || omvat(uitspraak.geldig, vraag.peildatum)) &&
      (uitspraak.feiten ?? []).every((eis) => voldoetAan(eis, vraag.feiten ?? {}) === true),
  );
  return gevonden.some(
    ({ soort, feiten, gegevens }) =>
      soort === "geen-grondslag" && (feiten !== undefined || gegevens !== undefined),
  )
    ? gevonden.filter(({ soort }) => soort !== "andere-route")
    : gevonden;
}

/** What the asker can choose from a list. Facts are told by few: the other route says what depends on them. */
const TE_KIEZEN: ReadonlySet<string> = new Set(["doel", "betrokkene", "herkomst"]);

/** Whether every part of the question is carried, or is so once something was chosen. */
export function wachtOpKeuze(elementen: Selectie["elementen"]): boolean {
  return elementen.every(
    ({ dragend, kandidaten }) =>
      dragend.length > 0 || kandidaten.some(({ open }) => open.every((dimensie) => TE_KIEZEN.has(dimensie))),
  );
}

/** Contract, rule of reading 3: keeps "no basis" apart from "never examined". Only for `geen-grondslag`. */
export function waaromGeenGrondslag(
  vraag: Vraag,
  versie: Tabelversie,
  uitspraken: readonly Uitspraak[],
  { partnerOnderzocht }: Selectie,
): Waarschuwing[] {
  const w = versie.inhoud.woordenlijst;
  const partner = term(w.partners, vraag.partner);
  if (vraag.richting === "intern" && partner?.domein === vraag.domein) {
    return [
      {
        soort: "eigen-domein",
        tekst:
          "Dit zijn gegevens van uw eigen domein. Deze tabellen gaan over delen tussen domeinen en met partners.",
        dimensie: "partner",
      },
    ];
  }
  const zeggenGeen = uitspraken.filter((uitspraak) => uitspraak.soort === "geen-grondslag");
  if (zeggenGeen.length > 0)
    return zeggenGeen.map(({ tekst }) => ({ soort: "bron-zegt-geen-grondslag", tekst }));
  if (partnerOnderzocht) return [];
  return [
    {
      soort: "niet-onderzocht",
      tekst: `De bronnen hebben ${inZin(w, "partners", vraag.partner, momentVan(vraag, w))} voor dit domein niet onderzocht. Dat er geen regel is gevonden, zegt dus niet dat het niet mag.`,
      dimensie: "partner",
    },
  ];
}
