/** What a picture is drawn with. Nothing that runs, moves, links, or brings in something from elsewhere. */
const TEKENT: ReadonlySet<string> = new Set(
  `svg g defs symbol use title desc metadata path rect circle ellipse line polyline polygon text tspan textPath
   linearGradient radialGradient stop pattern clipPath mask marker switch style
   filter feBlend feColorMatrix feComponentTransfer feComposite feFlood feFuncA feFuncB feFuncG feFuncR
   feGaussianBlur feMerge feMergeNode feMorphology feOffset feTile`.split(/\s+/),
);
const DEEL =
  /<!--(?:(?!--)[\s\S])*-->|<(\/?)([A-Za-z_][\w.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;
const ATTRIBUUT = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

const SLECHT_GEVORMD = "Deze SVG is niet goed gevormd. Bewaar het logo opnieuw als ‘gewone SVG’.";

/**
 * Why this SVG is refused; null: it only draws. Read part by part, and refused at the first part that is not understood:
 * what is served is the very text that was read here, never a text that was mended.
 */
export function keurSvg(tekst: string): string | null {
  const svg = tekst.replace(/^\uFEFF?\s*<\?xml\s[^?>]*\?>/, "").trim();
  if (/<!DOCTYPE|<!ENTITY|<!\[CDATA\[|<\?/i.test(svg))
    return "Deze SVG heeft een aanhef of verwijzing die wij niet toelaten. Bewaar het logo als ‘gewone SVG’.";
  const open: string[] = [];
  let eerste = true;
  DEEL.lastIndex = 0;
  while (DEEL.lastIndex < svg.length) {
    const deel = DEEL.exec(svg);
    if (deel === null) return SLECHT_GEVORMD;
    const [geheel, sluit = "", naam, attributen = "", leeg = ""] = deel;
    // A browser leaves out what stands between two pieces of style, and reads them as one.
    if (open.at(-1) === "style" && geheel.startsWith("<") && !(sluit === "/" && naam === "style"))
      return SLECHT_GEVORMD;
    if (naam === undefined) {
      if (geheel.startsWith("<!--")) continue;
      if (open.length === 0 && geheel.trim() !== "") return SLECHT_GEVORMD;
      if (open.at(-1) === "style" && (verwijst(geheel) || verwijst(zonderOpmerking(geheel)))) return VERWIJST;
      continue;
    }
    if (!TEKENT.has(naam)) return `Deze SVG bevat <${naam}>. Een logo mag alleen tekenen. Haal dit deel weg.`;
    if (sluit === "/") {
      if (open.pop() !== naam) return SLECHT_GEVORMD;
      continue;
    }
    if (open.length === 0 && (!eerste || naam !== "svg")) return SLECHT_GEVORMD;
    eerste = false;
    const waarom = keurAttributen(attributen);
    if (waarom !== null) return waarom;
    if (leeg !== "/") open.push(naam);
  }
  return eerste || open.length > 0 ? SLECHT_GEVORMD : null;
}

const VERWIJST = "Deze SVG haalt iets van buiten het bestand. Een logo moet op zichzelf staan.";

function keurAttributen(attributen: string): string | null {
  for (const [, naam = "", dubbel, enkel] of attributen.matchAll(ATTRIBUUT)) {
    const waarde = dubbel ?? enkel ?? "";
    // Names of languages, never followed.
    if (naam === "xmlns" || naam.startsWith("xmlns:")) continue;
    if (/^on/i.test(naam)) return `Deze SVG voert iets uit (${naam}). Een logo mag alleen tekenen.`;
    if (/(^|:)(href|src|base)$/i.test(naam) && !/^#[\w.-]*$/.test(waarde)) return VERWIJST;
    if (verwijst(waarde)) return VERWIJST;
  }
  return null;
}

function zonderOpmerking(stijl: string): string {
  return stijl.replaceAll(/\/\*[\s\S]*?\*\//g, "");
}

/** A reference to anything but a part of this file; also one that is hidden behind an escape. */
function verwijst(waarde: string): boolean {
  return (
    /&#|\\|@import|javascript:|data:|expression\s*\(/i.test(waarde) ||
    /url\s*\((?!\s*["']?#)/i.test(waarde) ||
    /https?:|\/\//i.test(waarde)
  );
}
