import { readFileSync } from "node:fs";
import { stukSchema, type Stuk } from "@core/grondslagen";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { leesDekking, type Dekking } from "./font-dekking.ts";
import type { Logo } from "./logo.ts";
import { maakLeesbaar, type LeesbareTekst } from "./leesbare-tekst.ts";
import { verantwoordingSchema, type Verantwoording } from "./model.ts";
import { verklaarPdfUa } from "./pdf-ua.ts";
import { maakStukInvoer } from "./stuk-invoer.ts";
import { maakTypstInvoer } from "./typst-invoer.ts";

interface Zetter {
  readonly compiler: NodeCompiler;
  readonly verantwoording: string;
  readonly stuk: string;
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
  const stijl = readFileSync(new URL("../typst/stijl.typ", import.meta.url), "utf8");
  const inhoud = readFileSync(new URL("../typst/inhoud.typ", import.meta.url), "utf8");
  const stuk = readFileSync(new URL("../typst/stuk.typ", import.meta.url), "utf8");
  return {
    // The template reads no files; a workspace that does not exist makes sure that none can be read.
    compiler: NodeCompiler.create({
      workspace: "/bestaat-niet",
      fontArgs: [{ fontBlobs: [gewoon, cursief, vet, schreef, arabisch, emoji] }],
    }),
    verantwoording: `${stijl}\n${inhoud}`,
    stuk: `${stijl}\n${stuk}`,
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
  return zet(zetter, zetter.verantwoording, maakTypstInvoer(invoer, zetter.leesbaar));
}

/** A letter or a message, to the same standards. */
export async function maakStukPdf(stuk: Stuk, logo: Logo | null = null): Promise<Uint8Array> {
  const invoer = stukSchema.parse(stuk);
  zetter ??= laadZetter();
  return zet(zetter, zetter.stuk, maakStukInvoer(invoer, zetter.leesbaar, logo));
}

function zet({ compiler }: Zetter, sjabloon: string, invoer: object): Uint8Array {
  // The text travels as JSON data beside the template, so it is never read as Typst markup. Compiling and exporting
  // go in one call: a document handed to JavaScript in between is never freed by the binding (2 MB each).
  const opdracht = { mainFileContent: sjabloon, inputs: { stuk: JSON.stringify(invoer) } };
  try {
    // Both exports validate; the first is only for its verdict. See pdf-ua.ts.
    compiler.pdf(opdracht, { pdfStandard: "ua-1" });
    return new Uint8Array(verklaarPdfUa(compiler.pdf(opdracht, { pdfStandard: "a-2a" })));
  } finally {
    // Typst remembers what it has typeset; what is in a case must not outlive the request.
    compiler.evictCache(0);
  }
}
