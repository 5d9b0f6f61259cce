/** A colour as the tokens hold it: "#0b5563". */
export type Kleur = `#${string}`;

export function isKleur(tekst: string): tekst is Kleur {
  return /^#[0-9a-f]{6}$/.test(tekst);
}

const delen = (kleur: Kleur): number[] => [1, 3, 5].map((at) => Number.parseInt(kleur.slice(at, at + 2), 16));

/** How light a colour is, from 0 to 1: WCAG 2.2, relative luminance. */
function luminance(kleur: Kleur): number {
  const [r = 0, g = 0, b = 0] = delen(kleur).map((deel) => {
    const part = deel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(a: Kleur, b: Kleur): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** `deel` of the second colour in the first. */
export function meng(een: Kleur, ander: Kleur, deel: number): Kleur {
  const bij = delen(ander);
  const hex = delen(een).map((waarde, at) =>
    Math.round(waarde + ((bij[at] ?? 0) - waarde) * deel)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${hex.join("")}`;
}
