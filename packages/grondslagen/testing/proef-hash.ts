/** Sixty-four hexadecimal digits that differ for different texts: a stand-in, because the core does no cryptography. */
export function proefHash(tekst: string): string {
  return Array.from({ length: 8 }, (_, deel) => fnv(tekst, deel)).join("");
}

/** FNV-1a, 32 bits, with a seed. */
function fnv(tekst: string, zaad: number): string {
  let hash = 0x811c9dc5 ^ (zaad * 0x01000193);
  for (let i = 0; i < tekst.length; i += 1) hash = Math.imul(hash ^ tekst.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
