import { bepaalRuimte, UITKOMSTEN_BESLUIT, type StapVraag, type Toestand } from "@core/grondslagen";
import type { ZoekOptie } from "@deelwijzer/ui";
import type { Stapwerk } from "../stap/stapwerk.ts";
import { keuzesVan } from "./keuzes.ts";
import { versieMetPartners } from "./versie-met-partners.ts";

type Optiewerk = Omit<Stapwerk, "kennis">;

/** Choices in the order of the lookup; at the besluit each says whether it is open, and if not why. */
export function optiesVoor(vraag: StapVraag, werk: Optiewerk): readonly ZoekOptie[] | undefined {
  const { beoordeling, antwoorden, versie, laag, domeinen } = werk;
  if (vraag.betekenis === "besluit") return besluitOpties(vraag, werk);
  if (vraag.bindt === undefined || vraag.bindt === "gegevens" || vraag.soort !== "keuze") return undefined;
  const { domein, richting, partner, gegevens, betrokkene, doel, herkomst } =
    beoordeling.evaluatie.vraagVoorMotor;
  const keuzes = keuzesVan(
    {
      domein: domein ?? null,
      richting: richting ?? null,
      partner: partner ?? null,
      gegevens: gegevens ?? [],
      betrokkene: betrokkene ?? null,
      doel: doel ?? null,
      herkomst: herkomst ?? null,
    },
    versieMetPartners(versie, laag, beoordeling.context.peildatum),
  )[vraag.bindt];
  if (vraag.bindt === "domein") {
    const namen = new Map(versie.inhoud.woordenlijst.domeinen.map((term) => [term.id, term.naam]));
    const gekozen = antwoorden[vraag.id];
    return keuzes
      .filter(({ id }) => domeinen.includes(id) || id === gekozen)
      .map((keuze) => ({ ...keuze, label: namen.get(keuze.id) ?? keuze.label }));
  }
  const eigen = vraag.opties.filter(({ id }) => keuzes.every((keuze) => keuze.id !== id));
  return [
    ...keuzes.map((keuze) => {
      const optie = vraag.opties.find(({ id }) => id === keuze.id);
      return optie === undefined ? keuze : { ...keuze, label: optie.tekst };
    }),
    ...eigen.map(({ id, tekst }) => ({ id, label: tekst })),
  ];
}

/** In the words of the stappenplan. Only where somebody is in danger the basis is no rule of the tables, so no sentence about one. */
export function besluitTekst(id: string, tekst: string, toestand: Toestand): string {
  return toestand === "gevaar" && id === "delen-met-grondslag"
    ? "Ik deel, omdat er nu iemand in gevaar is"
    : tekst;
}

function besluitOpties(vraag: StapVraag, { beoordeling, definitie, antwoorden }: Optiewerk): ZoekOptie[] {
  const { antwoord, context } = beoordeling;
  const ruimte = bepaalRuimte(definitie, antwoorden, antwoord, context);
  return vraag.opties.map(({ id, tekst }) => {
    const uitkomst = UITKOMSTEN_BESLUIT.find((kandidaat) => kandidaat === id);
    const dicht = ruimte.geblokkeerd.find((kandidaat) => kandidaat.uitkomst === uitkomst);
    const toelichting =
      dicht === undefined
        ? "Dit kunt u nu besluiten."
        : `Dit kan nu niet. ${[...new Set(dicht.redenen.map((reden) => reden.tekst))].join(" ")}`;
    return { id, label: besluitTekst(id, tekst, ruimte.toestand), toelichting };
  });
}
