import { readFileSync } from "node:fs";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { leesDekking, type Dekking } from "./font-dekking.ts";
import { maakLeesbaar, type LeesbareTekst } from "./leesbare-tekst.ts";
import { verantwoordingSchema, type Verantwoording } from "./model.ts";
import { verklaarPdfUa } from "./pdf-ua.ts";
import { maakTypstInvoer, type TypstInvoer } from "./typst-invoer.ts";

interface Zetter {
  readonly compiler: NodeCompiler;
  readonly sjabloon: string;
  readonly leesbaar: LeesbareTekst;
}

let zetter: Zetter | undefined;

/**
 * Each file is named in full in a `new URL(…, import.meta.url)`: so a bundler sees it and takes it along.
 * Read once per process.
 */
function laadZetter(): Zetter {
  const gewoon = readFileSync(new URL("../fonts/atkinson-hyperlegible-next-400.ttf", import.meta.url));
  const cursief = readFileSync(
    new URL("../fonts/atkinson-hyperlegible-next-400-italic.ttf", import.meta.url),
  );
  const vet = readFileSync(new URL("../fonts/atkinson-hyperlegible-next-700.ttf", import.meta.url));
  const schreef = readFileSync(new URL("../fonts/source-serif-4-600.ttf", import.meta.url));
  const arabisch = readFileSync(new URL("../fonts/noto-sans-arabic-400-subset.ttf", import.meta.url));
  const emoji = readFileSync(new URL("../fonts/noto-emoji-400-subset.ttf", import.meta.url));
  const sjabloon = readFileSync(new URL("../typst/verantwoording.typ", import.meta.url), "utf8");
  return {
    // The template reads no files; a workspace that does not exist makes sure that none can be read.
    compiler: NodeCompiler.create({
      workspace: "/bestaat-niet",
      fontArgs: [{ fontBlobs: [gewoon, cursief, vet, schreef, arabisch, emoji] }],
    }),
    sjabloon,
    leesbaar: maakLeesbaar([inAlle([gewoon, cursief, vet]), ...[schreef, arabisch, emoji].map(leesDekking)]),
  };
}

/** A family covers a sign when each of its styles does: the same text stands upright, slanted and bold. */
function inAlle(stijlen: readonly Buffer[]): Dekking {
  const dekkingen = stijlen.map(leesDekking);
  return (codepunt) => dekkingen.every((dekking) => dekking(codepunt));
}

/** The account as a tagged PDF, valid as PDF/A-2a and PDF/UA-1; equal input gives equal bytes. */
export async function maakPdf(verantwoording: Verantwoording): Promise<Uint8Array> {
  const invoer = verantwoordingSchema.parse(verantwoording);
  zetter ??= laadZetter();
  const { compiler, sjabloon, leesbaar } = zetter;
  try {
    const document = zet(compiler, sjabloon, maakTypstInvoer(invoer, leesbaar));
    // Both exports validate; the first is only for its verdict. See pdf-ua.ts.
    exporteer(compiler, document, "ua-1");
    return new Uint8Array(verklaarPdfUa(exporteer(compiler, document, "a-2a")));
  } finally {
    // Typst remembers what it has typeset; what is in a case must not outlive the request.
    compiler.evictCache(0);
  }
}

/** The text travels as JSON data beside the template, so it is never read as Typst markup. */
function zet(compiler: NodeCompiler, sjabloon: string, invoer: TypstInvoer): NodeTypstDocument {
  const resultaat = compiler.compile({
    mainFileContent: sjabloon,
    inputs: { verantwoording: JSON.stringify(invoer) },
  });
  const document = resultaat.result;
  if (document === null) {
    const fout = resultaat.takeError();
    throw new Error("Typst kon de verantwoording niet zetten", {
      cause: fout && compiler.fetchDiagnostics(fout),
    });
  }
  return document;
}

function exporteer(compiler: NodeCompiler, document: NodeTypstDocument, standaard: "a-2a" | "ua-1"): Buffer {
  return compiler.pdf(document, { pdfStandard: standaard });
}
