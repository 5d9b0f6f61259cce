import { crc32 } from "node:zlib";

export interface ZipBestand {
  readonly naam: string;
  readonly inhoud: Uint8Array;
}

const UTF8 = 0x0800;
const NIET_GEPAKT = 0;
const VERSIE = 20;

/**
 * One archive of some files, stored as they are: equal files at an equal moment give equal bytes, and every program
 * opens it. Format: APPNOTE 6.3, without what a few small files never need.
 */
export function maakZip(bestanden: readonly ZipBestand[], moment: Date): Uint8Array {
  const tijd = dosTijd(moment);
  const delen: Buffer[] = [];
  const inhoudsopgave: Buffer[] = [];
  let plaats = 0;
  for (const { naam, inhoud } of bestanden) {
    const bytes = Buffer.from(naam, "utf8");
    const kop = gemeen(inhoud, bytes.length, tijd);
    const lokaal = Buffer.concat([getal32(0x04034b50), kop, bytes, inhoud]);
    inhoudsopgave.push(
      Buffer.concat([
        getal32(0x02014b50),
        getal16(VERSIE),
        kop,
        // No comment, one disk, no attributes.
        Buffer.alloc(10),
        getal32(plaats),
        bytes,
      ]),
    );
    delen.push(lokaal);
    plaats += lokaal.length;
  }
  const lijst = Buffer.concat(inhoudsopgave);
  const aantal = getal16(bestanden.length);
  const slot = Buffer.concat([
    getal32(0x06054b50),
    Buffer.alloc(4),
    aantal,
    aantal,
    getal32(lijst.length),
    getal32(plaats),
    getal16(0),
  ]);
  return new Uint8Array(Buffer.concat([...delen, lijst, slot]));
}

function gemeen(inhoud: Uint8Array, naamLengte: number, tijd: Buffer): Buffer {
  const lengte = getal32(inhoud.length);
  return Buffer.concat([
    getal16(VERSIE),
    getal16(UTF8),
    getal16(NIET_GEPAKT),
    tijd,
    getal32(crc32(inhoud)),
    lengte,
    lengte,
    getal16(naamLengte),
    getal16(0),
  ]);
}

/** Two seconds precise, from 1980; in UTC, so that no zone of a machine changes the bytes. */
function dosTijd(moment: Date): Buffer {
  const tijd = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1);
  const jaar = Math.max(moment.getUTCFullYear() - 1980, 0);
  const datum = (jaar << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate();
  return Buffer.concat([getal16(tijd), getal16(datum)]);
}

function getal16(waarde: number): Buffer {
  const uit = Buffer.alloc(2);
  uit.writeUInt16LE(waarde);
  return uit;
}

function getal32(waarde: number): Buffer {
  const uit = Buffer.alloc(4);
  uit.writeUInt32LE(waarde);
  return uit;
}
