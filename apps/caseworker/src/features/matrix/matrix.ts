import {
  landelijkePartner,
  type DomeinTerm,
  type Gemeentelaag,
  type PartnerTerm,
  type Tabelversie,
} from "@core/grondslagen";
import { versieMetPartners } from "@deelwijzer/grondslagen-react";
import type { ZoekVraag } from "../opzoeken/zoek-vraag.ts";
import type { Hok } from "./cel.ts";
import { gaatOver } from "./gaat-over.ts";

/** One table: which domains stand beside each other, which partners under each other, and what each cell asks. */
export interface Matrix {
  /** The question without domain, partner and purpose: what the table as a whole is about. */
  readonly vraag: ZoekVraag;
  readonly domeinen: readonly DomeinTerm[];
  readonly partners: readonly PartnerTerm[];
  /** Partners that no rule names in this direction, left out unless they were asked for. */
  readonly zonderRegel: number;
  /** Null: the domain itself holds the data, so there is nothing to ask. */
  readonly hok: (domein: DomeinTerm, partner: PartnerTerm) => Hok | null;
}

/** Ordinary data of the client: what is asked most. The address names it only when it is otherwise. */
const GEWOONLIJK = { richting: "opvragen", gegevens: "gewoon", betrokkene: "client" } as const;

export type MatrixKeuze = {
  readonly vraag: ZoekVraag;
  /** Also the partners that no rule names. */
  readonly alle: boolean;
};

export function matrixVan({ vraag, alle }: MatrixKeuze, versie: Tabelversie, laag: Gemeentelaag): Matrix {
  const { domeinen, partners } = versieMetPartners(versie, laag, vraag.peildatum).inhoud.woordenlijst;
  const basis: ZoekVraag = {
    ...vraag,
    richting: vraag.richting ?? GEWOONLIJK.richting,
    gegevens: vraag.gegevens.length === 0 ? [GEWOONLIJK.gegevens] : vraag.gegevens,
    betrokkene: vraag.betrokkene ?? GEWOONLIJK.betrokkene,
    domein: null,
    partner: null,
    doel: null,
    herkomst: null,
  };
  const getoond = domeinen.filter(({ id }) => vraag.domein === null || id === vraag.domein);
  const landelijk = (partner: string) => landelijkePartner(laag, partner, vraag.peildatum);
  const genoemd = new Set(
    versie.inhoud.regels
      .filter((regel) => gaatOver(regel, basis) && getoond.some(({ id }) => id === regel.domein))
      .flatMap((regel) => regel.partners),
  );
  const passend = partners.filter(
    ({ soort }) => (soort === "intern-domein") === (basis.richting === "intern"),
  );
  const rijen = alle ? passend : passend.filter(({ id }) => genoemd.has(landelijk(id)));
  return {
    vraag: basis,
    domeinen: getoond,
    partners: rijen.toSorted((a, b) => a.naam.localeCompare(b.naam, "nl")),
    zonderRegel: passend.length - rijen.length,
    hok: (domein, partner) =>
      partner.domein === domein.id
        ? null
        : { vraag: { ...basis, domein: domein.id, partner: partner.id }, partner: landelijk(partner.id) },
  };
}
