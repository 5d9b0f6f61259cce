/** Unpacked: many times a sheet with every rule there is. */
const MAX_UITGEPAKT = 40_000_000;
const MAX_DELEN = 500;
/** A sheet packs about ten to one; a bomb packs a thousand to one. */
const MAX_VERHOUDING = 200;
/** Below this much, how well it packs does no harm. */
const KLEIN = 1_000_000;

const EINDE = 0x06054b50;
const DEEL = 0x02014b50;
const ONBEKEND_32 = 0xffffffff;

/**
 * What is wrong with the size of a packed file, before anything is unpacked; null when nothing is. It goes by the sizes
 * the file itself declares, and refuses the ones that declare nothing: the reader stops at the declared size, so a file
 * that lies is cut short there and comes back as one that cannot be read.
 */
export function zipBezwaar(bytes: Uint8Array): string | null {
  const zicht = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const einde = vindEinde(zicht);
  if (einde === null) return "Dit bestand is beschadigd: het is niet goed ingepakt.";
  const aantal = zicht.getUint16(einde + 10, true);
  let plaats = zicht.getUint32(einde + 16, true);
  if (aantal > MAX_DELEN || plaats === ONBEKEND_32) return TE_GROOT;
  let uitgepakt = 0;
  for (let deel = 0; deel < aantal; deel += 1) {
    if (plaats + 46 > zicht.byteLength || zicht.getUint32(plaats, true) !== DEEL)
      return "Dit bestand is beschadigd: het is niet goed ingepakt.";
    const ingepakt = zicht.getUint32(plaats + 20, true);
    const groot = zicht.getUint32(plaats + 24, true);
    if (groot === ONBEKEND_32 || ingepakt === ONBEKEND_32 || (groot === 0 && ingepakt > 2)) return TE_GROOT;
    if (groot > KLEIN && groot > ingepakt * MAX_VERHOUDING) return TE_GROOT;
    uitgepakt += groot;
    if (uitgepakt > MAX_UITGEPAKT) return TE_GROOT;
    plaats +=
      46 +
      zicht.getUint16(plaats + 28, true) +
      zicht.getUint16(plaats + 30, true) +
      zicht.getUint16(plaats + 32, true);
  }
  return null;
}

const TE_GROOT =
  "Dit bestand wordt bij het uitpakken veel te groot. Het is daarom niet gelezen. Bewaar de tabel opnieuw, of als CSV.";

/** The end of the list of parts stands at the end of the file, before a remark of at most 64 kB. */
function vindEinde(zicht: DataView): number | null {
  const laagste = Math.max(0, zicht.byteLength - 22 - 0xffff);
  for (let plaats = zicht.byteLength - 22; plaats >= laagste; plaats -= 1)
    if (zicht.getUint32(plaats, true) === EINDE) return plaats;
  return null;
}
