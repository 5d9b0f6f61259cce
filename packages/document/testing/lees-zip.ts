import { crc32 } from "node:zlib";

/** Reads a zip by its table of contents, as every program does, and checks each file against its checksum. */
export function leesZip(bytes: Uint8Array): Map<string, Uint8Array> {
  const zip = Buffer.from(bytes);
  const slot = zip.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  if (slot < 0) throw new Error("no end of the table of contents");
  const uit = new Map<string, Uint8Array>();
  let regel = zip.readUInt32LE(slot + 16);
  for (let i = 0; i < zip.readUInt16LE(slot + 10); i += 1) {
    if (zip.readUInt32LE(regel) !== 0x02014b50) throw new Error("a broken table of contents");
    const [crc, lengte, naamLengte] = [
      zip.readUInt32LE(regel + 16),
      zip.readUInt32LE(regel + 24),
      zip.readUInt16LE(regel + 28),
    ];
    const plaats = zip.readUInt32LE(regel + 42);
    const naam = zip.toString("utf8", regel + 46, regel + 46 + naamLengte);
    const begin = plaats + 30 + zip.readUInt16LE(plaats + 26) + zip.readUInt16LE(plaats + 28);
    const inhoud = zip.subarray(begin, begin + lengte);
    if (zip.readUInt32LE(plaats) !== 0x04034b50 || crc32(inhoud) !== crc)
      throw new Error(`${naam} is broken`);
    uit.set(naam, inhoud);
    regel += 46 + naamLengte;
  }
  return uit;
}
