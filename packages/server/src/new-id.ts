import { randomBytes } from "node:crypto";

export type NewId = () => string;

/**
 * UUIDv7 (RFC 9562): 48 bits of milliseconds, a 12-bit counter, 62 random bits. Ids of one process rise, also
 * within a millisecond and when the clock stands still or steps back.
 */
export function createNewId(nu: () => Date): NewId {
  let last = -1;
  let counter = 0;
  return () => {
    const now = nu().getTime();
    if (now > last) {
      last = now;
      counter = randomBytes(2).readUInt16BE() & 0x7ff;
    } else if (counter < 0xfff) {
      counter += 1;
    } else {
      last += 1;
      counter = 0;
    }
    const bytes = randomBytes(16);
    bytes.writeUIntBE(last, 0, 6);
    bytes.writeUInt16BE(0x7000 | counter, 6);
    bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
    const hex = bytes.toString("hex");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  };
}
