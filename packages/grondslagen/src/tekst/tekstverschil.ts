export interface Tekstdeel {
  readonly soort: "gelijk" | "weg" | "erbij";
  readonly tekst: string;
}

/** The table of the comparison has a cell for every pair; above this it is made of paragraphs, and then of the whole. */
const MAX_CELLEN = 1_000_000;

/**
 * What was taken out of a text and what was put in, in the order of reading. Put together without what went it is the
 * new text, without what came the old one.
 */
export function tekstverschil(oud: string, nieuw: string): Tekstdeel[] {
  for (const knip of [/(\s+)/, /(\n+)/]) {
    const [was, is] = [stukken(oud, knip), stukken(nieuw, knip)];
    if (was.length * is.length <= MAX_CELLEN) return voegSamen(vergelijk(was, is));
  }
  return voegSamen([
    { soort: "weg", tekst: oud },
    { soort: "erbij", tekst: nieuw },
  ]);
}

function stukken(tekst: string, knip: RegExp): string[] {
  return tekst.split(knip).filter((stuk) => stuk !== "");
}

/** The longest common subsequence; what is not in it went or came. */
function vergelijk(was: readonly string[], is: readonly string[]): Tekstdeel[] {
  const breed = is.length + 1;
  const lengte = new Uint32Array((was.length + 1) * breed);
  for (let i = was.length - 1; i >= 0; i -= 1) {
    for (let j = is.length - 1; j >= 0; j -= 1) {
      const hier = i * breed + j;
      lengte[hier] =
        was[i] === is[j]
          ? 1 + (lengte[hier + breed + 1] ?? 0)
          : Math.max(lengte[hier + breed] ?? 0, lengte[hier + 1] ?? 0);
    }
  }
  const uit: Tekstdeel[] = [];
  let [i, j] = [0, 0];
  while (i < was.length || j < is.length) {
    const [links, rechts] = [was[i], is[j]];
    if (links !== undefined && links === rechts) {
      uit.push({ soort: "gelijk", tekst: links });
      i += 1;
      j += 1;
    } else if (
      rechts === undefined ||
      (links !== undefined && (lengte[(i + 1) * breed + j] ?? 0) >= (lengte[i * breed + j + 1] ?? 0))
    ) {
      uit.push({ soort: "weg", tekst: links ?? "" });
      i += 1;
    } else {
      uit.push({ soort: "erbij", tekst: rechts });
      j += 1;
    }
  }
  return uit;
}

/** Neighbours of one kind are one part. */
function voegSamen(delen: readonly Tekstdeel[]): Tekstdeel[] {
  const uit: { soort: Tekstdeel["soort"]; tekst: string }[] = [];
  for (const { soort, tekst } of delen) {
    if (tekst === "") continue;
    const laatste = uit.at(-1);
    if (laatste?.soort === soort) laatste.tekst += tekst;
    else uit.push({ soort, tekst });
  }
  return uit;
}
