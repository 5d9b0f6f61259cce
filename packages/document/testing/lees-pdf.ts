import { extractText, getDocumentProxy, getMeta } from "unpdf";

export interface GelezenPdf {
  readonly paginas: readonly string[];
  readonly tekst: string;
  readonly rollen: readonly string[];
  readonly xmp: string;
  readonly titel: string;
  readonly taal: string;
  /** Objects whose offset in the cross-reference table does not lead to them. */
  readonly foutieveOffsets: readonly number[];
}

type Knoop = object & { readonly role?: string; readonly children?: readonly object[] };

/** Reads a PDF back with an independent reader, as a screen reader's software would. */
export async function leesPdf(bytes: Uint8Array): Promise<GelezenPdf> {
  const rauw = Buffer.from(bytes).toString("latin1");
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text: paginas } = await extractText(pdf, { mergePages: false });
  const { info } = await getMeta(pdf);
  const rollen: string[] = [];
  for (let nummer = 1; nummer <= pdf.numPages; nummer += 1) {
    const boom: Knoop | null = await (await pdf.getPage(nummer)).getStructTree();
    if (boom) verzamel(boom, rollen);
  }
  return {
    paginas,
    tekst: paginas.join("\n").replaceAll(/\s+/g, " "),
    rollen,
    xmp: Buffer.from(/<\?xpacket begin.*?<\?xpacket end/s.exec(rauw)?.[0] ?? "", "latin1").toString("utf8"),
    titel: String(info["Title"]),
    taal: String(info["Language"]),
    foutieveOffsets: foutieveOffsets(rauw),
  };
}

function verzamel(knoop: Knoop, rollen: string[]): void {
  if (knoop.role) rollen.push(knoop.role);
  for (const kind of knoop.children ?? []) verzamel(kind, rollen);
}

/** Readers repair a broken table silently, so it is checked here by hand. */
function foutieveOffsets(rauw: string): number[] {
  const begin = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(rauw)?.[1]);
  if (!rauw.startsWith("xref\n", begin)) return [0];
  const entries = rauw.slice(begin).match(/^\d{10} \d{5} [nf]/gm) ?? [];
  return entries.flatMap((entry, nummer) =>
    entry.endsWith("f") || rauw.startsWith(`${nummer} 0 obj\n`, Number(entry.slice(0, 10))) ? [] : [nummer],
  );
}
