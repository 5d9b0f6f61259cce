import { momentNl } from "./datum-nl.ts";
import { veilig } from "./veilige-tekst.ts";

/** What a gemeente holds under one zaakkenmerk, as a person reads it. */
export interface InzageOverzicht {
  readonly gemeente: string;
  readonly zaakkenmerk: string;
  /** Of the request. */
  readonly verzoekkenmerk: string;
  /** ISO. */
  readonly gemaaktOp: string;
  readonly door: string;
  readonly beoordelen: readonly { readonly kop: string; readonly tekst: string }[];
  /** What a reader has to know of what is not in it. */
  readonly nietErin: readonly string[];
  readonly dossiers: readonly {
    readonly titel: string;
    readonly delen: readonly {
      readonly kop: string;
      /** What has to be judged in it first. */
      readonly beoordeel: readonly string[];
      readonly regels: readonly { readonly label: string; readonly tekst: readonly string[] }[];
    }[];
  }[];
}

/** One file that opens anywhere: no script, nothing from elsewhere, text only as text. For who answers the resident. */
export function maakInzageHtml(overzicht: InzageOverzicht): string {
  const { gemeente, zaakkenmerk, verzoekkenmerk, gemaaktOp, door, beoordelen, nietErin, dossiers } =
    overzicht;
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Wat de gemeente heeft onder ${veilig(zaakkenmerk)} – ${veilig(gemeente)}</title>
<style>${OPMAAK}</style>
</head>
<body>
<header>
<p><strong>${veilig(gemeente)}</strong><br>Verzoek ${veilig(verzoekkenmerk)}, gemaakt op ${momentNl(gemaaktOp)} door ${veilig(door)}</p>
<h1>Wat de gemeente heeft onder ${veilig(zaakkenmerk)}</h1>
</header>
<main>
<section class="eerst">
<h2>Beoordeel dit eerst. Geef dit bestand niet zo door.</h2>
<dl>
${beoordelen.map(({ kop, tekst }) => `<dt>${veilig(kop)}</dt>\n<dd>${veilig(tekst)}</dd>`).join("\n")}
</dl>
</section>
${dossiers.map(dossierHtml).join("\n")}
<section>
<h2>Wat hier niet in staat</h2>
<ul>
${nietErin.map((zin) => `<li>${veilig(zin)}</li>`).join("\n")}
</ul>
</section>
</main>
</body>
</html>
`;
}

function dossierHtml({ titel, delen }: InzageOverzicht["dossiers"][number]): string {
  return [
    "<section>",
    `<h2>${veilig(titel)}</h2>`,
    ...delen.flatMap(({ kop, beoordeel, regels }) => [
      `<h3>${veilig(kop)}</h3>`,
      ...(beoordeel.length === 0
        ? []
        : [`<p class="beoordeel">Eerst beoordelen: ${veilig(beoordeel.join("; "))}</p>`]),
      "<dl>",
      ...regels.map(
        ({ label, tekst }) =>
          `<dt>${veilig(label)}</dt>\n${tekst.map((een) => `<dd>${veilig(een).replaceAll("\n", "<br>")}</dd>`).join("\n")}`,
      ),
      "</dl>",
    ]),
    "</section>",
  ].join("\n");
}

const OPMAAK = `body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.55 "Atkinson Hyperlegible Next",Verdana,sans-serif;color:#17212b;background:#fff;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.2}h2{font-size:1.375rem;margin:2.5rem 0 .5rem;border-top:2px solid #17212b;padding-top:1rem}h3{font-size:1.125rem;margin:1.75rem 0 .25rem}
dl{margin:.5rem 0}dt{font-weight:700;margin-top:.75rem}dd{margin:.15rem 0 0 0}li{margin:.4rem 0}
.eerst{border:2px solid #7d4b00;padding:0 1rem 1rem}.eerst h2{border:0}
.beoordeel{background:#fcf3e2;color:#17212b;border-left:4px solid #7d4b00;padding:.25rem .75rem;margin:.25rem 0}
@media (prefers-color-scheme:dark){body{background:#17212b;color:#f2efe8}h2{border-color:#f2efe8}.eerst{border-color:#e0b060}.beoordeel{background:#4a3a12;color:#f2efe8;border-color:#e0b060}}
@media print{body{margin:0;max-width:none;font-size:10.5pt}}`;
