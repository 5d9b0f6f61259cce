/** One object of the file: its dictionary as text, and whether a stream follows it. */
interface PdfObject {
  readonly nummer: number;
  readonly woordenboek: string;
  readonly stroom: boolean;
}

export interface OntleedPdf {
  readonly objecten: readonly PdfObject[];
  readonly catalogus: string;
  /** Objects whose dictionary has this /Type. */
  readonly vanType: (type: string) => readonly PdfObject[];
  /** The object a key of this dictionary refers to; undefined where there is none. */
  readonly volg: (woordenboek: string, sleutel: string) => PdfObject | undefined;
}

/**
 * Takes a PDF apart by its cross-reference table, object by object: what an archive's software would look at, which a
 * reader for people never shows. No check by veraPDF: that is a Java program that does not run here.
 */
export function ontleedPdf(bytes: Uint8Array): OntleedPdf {
  const rauw = Buffer.from(bytes).toString("latin1");
  const begin = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(rauw)?.[1]);
  const rijen = rauw.slice(begin).match(/^\d{10} \d{5} [nf]/gm) ?? [];
  const objecten = rijen.flatMap((rij, nummer) => {
    if (rij.endsWith("f")) return [];
    const van = Number(rij.slice(0, 10));
    const tekst = rauw.slice(van, rauw.indexOf("\nendobj", van));
    const stroom = tekst.indexOf("\nstream");
    const woordenboek = (stroom < 0 ? tekst : tekst.slice(0, stroom)).replace(/^\d+ 0 obj\n/, "");
    return [{ nummer, woordenboek, stroom: stroom >= 0 }];
  });
  const opNummer = new Map(objecten.map((object) => [object.nummer, object]));
  const vanType = (type: string) =>
    objecten.filter(({ woordenboek }) => new RegExp(`/Type /${type}(?![A-Za-z])`).test(woordenboek));
  const [catalogus] = vanType("Catalog");
  return {
    objecten,
    catalogus: catalogus?.woordenboek ?? "",
    vanType,
    volg: (woordenboek, sleutel) =>
      opNummer.get(Number(new RegExp(`/${sleutel} \\[?(\\d+) 0 R`).exec(woordenboek)?.[1])),
  };
}
