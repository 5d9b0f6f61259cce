/** Whether one font has a glyph for a code point. */
export type Dekking = (codepunt: number) => boolean;

type Bereik = readonly [van: number, totEnMet: number];

/**
 * Reads the `cmap` of a TrueType file. PDF/A forbids a glyph that cannot be displayed, and Typst then refuses
 * the whole document; so what the fonts cover must be known before typesetting.
 */
export function leesDekking(font: Buffer): Dekking {
  const cmap = tabel(font, "cmap");
  const bereiken: Bereik[] = [];
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i += 1) {
    const record = cmap + 4 + i * 8;
    const begin = cmap + font.readUInt32BE(record + 4);
    const formaat = font.readUInt16BE(begin);
    if (formaat === 4) bereiken.push(...leesFormaat4(font, begin));
    if (formaat === 12) bereiken.push(...leesFormaat12(font, begin));
  }
  if (bereiken.length === 0) throw new Error("Font zonder leesbare cmap-tabel");
  const gedekt = new Set<number>();
  for (const [van, tot] of bereiken) for (let punt = van; punt <= tot; punt += 1) gedekt.add(punt);
  return (codepunt) => gedekt.has(codepunt);
}

function tabel(font: Buffer, naam: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i += 1) {
    const record = 12 + i * 16;
    if (font.toString("latin1", record, record + 4) === naam) return font.readUInt32BE(record + 8);
  }
  throw new Error(`Font zonder tabel ${naam}`);
}

function leesFormaat4(font: Buffer, begin: number): Bereik[] {
  const dubbelAantal = font.readUInt16BE(begin + 6);
  const eind = begin + 14;
  const start = eind + dubbelAantal + 2;
  const delta = start + dubbelAantal;
  const verschuiving = delta + dubbelAantal;
  const bereiken: Bereik[] = [];
  for (let i = 0; i < dubbelAantal; i += 2) {
    const van = font.readUInt16BE(start + i);
    const tot = font.readUInt16BE(eind + i);
    const offset = font.readUInt16BE(verschuiving + i);
    for (let punt = van; punt <= tot && punt !== 0xffff; punt += 1) {
      // Glyph 0 is .notdef: listed in a segment, and yet not covered.
      const basis = offset === 0 ? punt : font.readUInt16BE(verschuiving + i + offset + (punt - van) * 2);
      const glyph = offset !== 0 && basis === 0 ? 0 : (basis + font.readUInt16BE(delta + i)) & 0xffff;
      if (glyph !== 0) bereiken.push([punt, punt]);
    }
  }
  return bereiken;
}

function leesFormaat12(font: Buffer, begin: number): Bereik[] {
  const bereiken: Bereik[] = [];
  for (let i = 0; i < font.readUInt32BE(begin + 12); i += 1) {
    const groep = begin + 16 + i * 12;
    bereiken.push([font.readUInt32BE(groep), font.readUInt32BE(groep + 4)]);
  }
  return bereiken;
}
