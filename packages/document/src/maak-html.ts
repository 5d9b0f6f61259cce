import { stukSchema, type Stuk } from "@core/grondslagen";
import { datumNl } from "./datum-nl.ts";
import type { Logo } from "./logo.ts";
import { STUK_NAAM } from "./stuk-naam.ts";
import { veilig } from "./veilige-tekst.ts";

/** A letter or a message as one file that opens anywhere: no script, nothing from elsewhere, text only as text. */
export function maakStukHtml(stuk: Stuk, logo: Logo | null = null): string {
  const { soort, titel, gemeente, kenmerk, datum, invulplekken, aanhef, delen, slot } =
    stukSchema.parse(stuk);
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${logo === null ? "" : "; img-src data:"}">
<title>${veilig(titel)} – ${veilig(gemeente)}</title>
<style>${OPMAAK}</style>
</head>
<body>
<header>${logo === null ? "" : `\n<img src="data:${logo.soort};base64,${Buffer.from(logo.inhoud).toString("base64")}" alt="Logo van ${veilig(gemeente)}" height="60">`}
<p><strong>${veilig(gemeente)}</strong><br>${STUK_NAAM[soort]}</p>
${invulplekken.map((plek) => `<p>${metPlekken(plek)}</p>`).join("\n")}
<p>Datum: ${datumNl(datum)}<br>Kenmerk: ${veilig(kenmerk)}</p>
</header>
<main>
<h1>${veilig(titel)}</h1>
<p>${metPlekken(aanhef)}</p>
${delen.map(deelHtml).join("\n")}
</main>
<footer>
${slot.map((regel) => `<p>${metPlekken(regel)}</p>`).join("\n")}
</footer>
</body>
</html>
`;
}

function deelHtml({ kop, alineas, lijst, na }: Stuk["delen"][number]): string {
  const p = (tekst: string) => `<p>${metPlekken(tekst)}</p>`;
  const punten = lijst.map((punt) => `<li>${metPlekken(punt)}</li>`);
  return [
    "<section>",
    ...(kop === null ? [] : [`<h2>${veilig(kop)}</h2>`]),
    ...alineas.map(p),
    ...(punten.length === 0 ? [] : ["<ul>", ...punten, "</ul>"]),
    ...na.map(p),
    "</section>",
  ].join("\n");
}

/** A place to fill in by hand stands out. */
function metPlekken(tekst: string): string {
  return veilig(tekst)
    .replaceAll(/\[Vul zelf in: [^\]]+\]/g, (plek) => `<mark>${plek}</mark>`)
    .replaceAll("\n", "<br>");
}

const OPMAAK = `body{max-width:38rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.55 "Atkinson Hyperlegible Next",Verdana,sans-serif;color:#17212b;background:#fff;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.2}h2{font-size:1.25rem;margin:2rem 0 .5rem}li{margin:.4rem 0}
mark{background:#fcf3e2;color:#17212b;border-bottom:1px solid #7d4b00}footer{margin-top:2.5rem}footer p{margin:.2rem 0}
@media (prefers-color-scheme:dark){body{background:#17212b;color:#f2efe8}mark{background:#4a3a12;color:#f2efe8}}
@media print{body{margin:0;max-width:none;font-size:11pt}mark{background:none}}`;
