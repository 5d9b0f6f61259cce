import type { Artikel, Regel, Woordenlijst } from "@core/grondslagen";
import { z } from "zod";

/**
 * The smallest statement of a table: one partner, one purpose, one kind of data … Two keyings of the same table
 * are equal when they make the same set of cells, however each of them grouped its rules.
 */
export type Cel = string;

const rijSchema = z.looseObject({
  tabel: z.union([z.string(), z.number()]),
  domein: z.string(),
  richting: z.string(),
  partner: z.string(),
  doel: z.string().nullable(),
  gegevens: z.array(z.string()),
  betrokkenen: z.array(z.string()),
  herkomst: z.array(z.string()),
  avg: z.string().nullable(),
  vereisten: z.array(z.string()),
  vereistenStatus: z.string(),
  artikel: z.looseObject({
    wet: z.string(),
    artikel: z.string().nullable(),
    lid: z.string().nullable().optional(),
    onderdeel: z.string().nullable().optional(),
    tekst: z.string().nullable().optional(),
  }),
});

export const tweedeInvoerSchema = z.array(rijSchema);

type Artikelverwijzing = z.infer<typeof rijSchema>["artikel"] | Artikel;

interface Ongesplitst {
  readonly tabel: string;
  readonly domein: string;
  readonly richting: string;
  readonly avg: string | null;
  readonly vereisten: readonly string[];
  readonly vereistenStatus: string;
  readonly artikel: Artikelverwijzing;
  readonly partners: readonly string[];
  readonly doelen: readonly (string | null)[];
  readonly gegevens: readonly string[];
  readonly betrokkenen: readonly string[];
  readonly herkomst: readonly string[];
}

/** Cells of one rule of the first keying. */
export function cellenVanRegel(regel: Regel, w: Woordenlijst): Cel[] {
  return regel.richtingen.includes("intern")
    ? regel.partners.flatMap((partner) =>
        cellenPerPartner({ ...regel, partners: [partner] }, herkomstVan(partner, w)),
      )
    : cellenPerPartner(regel, regel.herkomst);
}

/** Inside the municipality the domain that holds the data implies their origin (contract, rule of reading 6). */
function herkomstVan(partner: string, w: Woordenlijst): string[] {
  const domein = w.partners.find((term) => term.id === partner)?.domein;
  return w.domeinen.filter((term) => term.id === domein).map((term) => term.herkomst);
}

function cellenPerPartner(regel: Regel, herkomst: "zwijgt" | string[]): Cel[] {
  const waarden = (dimensie: "zwijgt" | string[]) => (dimensie === "zwijgt" ? [] : dimensie);
  return regel.artikelen.flatMap((artikel) =>
    splits({
      tabel: regel.vindplaats.tabel,
      domein: regel.domein,
      richting: regel.richtingen.length > 1 ? "uitwisselen" : (regel.richtingen[0] ?? ""),
      avg: regel.avg,
      vereisten: regel.vereisten.lijst.map((eis) => eis.vereiste),
      vereistenStatus: regel.vereisten.status,
      artikel,
      partners: regel.partners,
      doelen: regel.doelen === "zwijgt" ? [null] : regel.doelen,
      gegevens: regel.gegevens.draagt,
      betrokkenen: waarden(regel.betrokkenen),
      herkomst: waarden(herkomst).filter((id) => regel.herkomst === "zwijgt" || regel.herkomst.includes(id)),
    }),
  );
}

/** Cells of one line of the second keying. */
export function cellenVanRij(rij: z.infer<typeof rijSchema>): Cel[] {
  return splits({ ...rij, tabel: String(rij.tabel), partners: [rij.partner], doelen: [rij.doel] });
}

function splits(deel: Ongesplitst): Cel[] {
  const ofStil = (waarden: readonly string[]) => (waarden.length === 0 ? ["(bron zwijgt)"] : waarden);
  const vast = [deel.tabel, deel.domein, deel.richting];
  const eisen = [
    deel.avg ?? "(geen avg)",
    `${deel.vereistenStatus}: ${deel.vereisten.toSorted().join(" + ")}`,
    verwoord(deel.artikel),
  ];
  return deel.partners.flatMap((partner) =>
    deel.doelen.flatMap((doel) =>
      ofStil(deel.gegevens).flatMap((gegeven) =>
        ofStil(deel.betrokkenen).flatMap((betrokkene) =>
          ofStil(deel.herkomst).map((herkomst) =>
            [...vast, partner, doel ?? "(geen doel)", gegeven, betrokkene, herkomst, ...eisen].join(" | "),
          ),
        ),
      ),
    ),
  );
}

function verwoord({ wet, artikel, lid, onderdeel, tekst }: Artikelverwijzing): string {
  return [wet, artikel, lid, onderdeel, tekst].map((deel) => deel ?? "-").join(" ");
}
