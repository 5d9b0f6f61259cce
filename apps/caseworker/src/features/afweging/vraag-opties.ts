import {
  bepaalRuimte,
  UITKOMSTEN_BESLUIT,
  type Antwoorden,
  type Gemeentelaag,
  type Stappenplan,
  type StapVraag,
} from "@core/grondslagen";
import type { ZoekOptie } from "@deelwijzer/ui";
import { versieMetPartners } from "../../dossier/versie-met-partners.ts";
import { keuzesVan } from "../opzoeken/keuzes.ts";
import type { Werk } from "./werk.ts";

/** As much of the screen as the choices follow from; an exercise has this without a dossier. */
export type OptieWerk = Pick<Werk, "beoordeling" | "versie"> & {
  readonly afweging: { readonly domeinen: readonly string[] };
  readonly concept: {
    readonly definitie: Stappenplan;
    readonly antwoorden: Antwoorden;
    readonly stand: { readonly laag: Gemeentelaag };
  };
};

/** Choices in the order of the lookup; at the besluit each says whether it is open, and if not why. */
export function optiesVoor(vraag: StapVraag, werk: OptieWerk): readonly ZoekOptie[] | undefined {
  const { beoordeling, concept, versie } = werk;
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
      peildatum: beoordeling.context.peildatum,
    },
    versieMetPartners(versie, concept.stand.laag, beoordeling.context.peildatum),
  )[vraag.bindt];
  if (vraag.bindt === "domein") {
    const namen = new Map(versie.inhoud.woordenlijst.domeinen.map((term) => [term.id, term.naam]));
    const gekozen = concept.antwoorden[vraag.id];
    return keuzes
      .filter(({ id }) => werk.afweging.domeinen.includes(id) || id === gekozen)
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

function besluitOpties(vraag: StapVraag, { beoordeling, concept }: OptieWerk): ZoekOptie[] {
  const { antwoord, context } = beoordeling;
  const ruimte = bepaalRuimte(concept.definitie, concept.antwoorden, antwoord, context);
  return vraag.opties.map(({ id, tekst }) => {
    const uitkomst = UITKOMSTEN_BESLUIT.find((kandidaat) => kandidaat === id);
    const dicht = ruimte.geblokkeerd.find((kandidaat) => kandidaat.uitkomst === uitkomst);
    const toelichting =
      dicht === undefined
        ? "Dit kunt u nu besluiten."
        : `Dit kan nu niet. ${[...new Set(dicht.redenen.map((reden) => reden.tekst))].join(" ")}`;
    return { id, label: tekst, toelichting };
  });
}
