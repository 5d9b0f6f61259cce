import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Gevolg } from "../../dossier/nieuwere-versie.ts";
import { GevolgInWoorden, gevolgZin } from "./gevolg-in-woorden.tsx";

const BEKEND = {
  was: "Ja, mits. U mag dit.",
  wordt: "Nee. U mag dit niet.",
  erbij: ["een collega kijkt mee"],
  vervalt: ["toestemming"],
  verschil: [{ kop: "Gewijzigd", soort: "Regel", id: "r", naam: "Wmo", zinnen: ["Vereisten: anders."] }],
  meer: 4,
} as const;

function toon(gevolg: Gevolg): string {
  const nieuwer = { nummer: 3, hash: "sha256:drie", titel: "Drie", gevolg };
  const html = renderToStaticMarkup(<GevolgInWoorden nieuwer={nieuwer} huidig={1} />);
  return `${gevolgZin(nieuwer)} ${html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ")}`;
}

describe("wat een nieuwere tabelversie betekent, in woorden", () => {
  it("toont bij een ander antwoord beide antwoorden, en geen eisen die dan niets zeggen", () => {
    const tekst = toon({ soort: "andere-uitkomst", ...BEKEND });
    expect(tekst).toContain("Tabelversie 1 Ja, mits. U mag dit. Tabelversie 3 Nee. U mag dit niet.");
    expect(tekst).not.toContain("Eis vervalt");
    expect(tekst).toContain("bij uw vraag (5)");
    expect(tekst).toContain("En nog 4 verschillen.");
  });

  it("noemt bij andere eisen wat erbij komt en wat vervalt", () => {
    const tekst = toon({ soort: "andere-vereisten", ...BEKEND });
    expect(tekst).toContain("Nieuwe eis: een collega kijkt mee");
    expect(tekst).toContain("Eis vervalt: toestemming");
    expect(tekst).not.toContain("U mag dit niet");
  });

  it("slaat open wat veranderde als de eisen anders zijn maar gelijk heten", () => {
    const open = (erbij: readonly string[]) =>
      renderToStaticMarkup(
        <GevolgInWoorden
          huidig={1}
          nieuwer={{
            nummer: 3,
            hash: "h",
            titel: "Drie",
            gevolg: { soort: "andere-vereisten", ...BEKEND, erbij, vervalt: [] },
          }}
        />,
      ).includes('<details class="dw-details" open');
    expect([open([]), open(["een collega kijkt mee"])]).toEqual([true, false]);
  });

  it("zegt niets wat het niet weet", () => {
    expect(toon({ soort: "nog-niet-bekend" })).toContain("Uw vraag is nog niet compleet");
    expect(toon({ soort: "woord-weg", melding: "Deze partner bestaat niet." })).toContain(
      "Deze partner bestaat niet. Neemt u de nieuwe versie over? Dan maakt u die keuze opnieuw.",
    );
  });
});
