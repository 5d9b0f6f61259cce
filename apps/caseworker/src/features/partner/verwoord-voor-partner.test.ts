import { beantwoord, leesVraag, type Vraag } from "@core/grondslagen";
import { laadTabellen } from "@deelwijzer/tabellen";
import { describe, expect, it } from "vitest";
import { verwoordVoorPartner } from "./verwoord-voor-partner.ts";

const { tabelversies, register } = await laadTabellen();
const versie = tabelversies.at(-1)!;
const w = versie.inhoud.woordenlijst;
const kennis = { tabelversies: [versie], register };

function vraagVan(deel: Record<string, unknown>): Vraag {
  const gelezen = leesVraag(
    { richting: "opvragen", gegevens: ["gewoon"], peildatum: "2026-11-22", ...deel },
    w,
  );
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  return gelezen.vraag;
}

function voor(deel: Record<string, unknown>) {
  const vraag = vraagVan(deel);
  return verwoordVoorPartner(beantwoord(vraag, versie, kennis), vraag, w);
}

describe("wat een partner leest", () => {
  it("says that the law obliges, where the rule does", () => {
    expect(voor({ domein: "wmo", partner: "svb", betrokkene: "client", doel: "heronderzoek" })).toEqual({
      oordeel: "ja-mits",
      woord: "Ja, de wet verplicht dit",
      zin: "De wet verplicht de SVB om gewone persoonsgegevens van de cliënt van de gemeente te geven als de gemeente erom vraagt.",
      verzoek: expect.stringMatching(/^De gemeente vraagt gewone persoonsgegevens .* bij de SVB, .*\.$/),
    });
  });

  it("promises nothing where there is no basis", () => {
    const { oordeel, zin } = voor({ domein: "jeugd", partner: "svb", betrokkene: "client", doel: "anders" });
    expect(oordeel).toBe("nee");
    expect(zin).toContain("geen grondslag");
  });

  it("leaves open what turns on facts that the address does not hold", () => {
    const regel = versie.inhoud.regels.find(({ id }) => id === "rmc-navragen-leerplichtig")!;
    const { woord } = voor({
      domein: regel.domein,
      partner: regel.partners[0],
      betrokkene: regel.betrokkenen === "zwijgt" ? null : regel.betrokkenen[0],
      doel: regel.doelen === "zwijgt" ? null : regel.doelen[0],
      peildatum: "2025-06-01",
    });
    expect(woord).toBe("Het hangt ervan af");
  });

  it("says for no rule more than its answer does, and never speaks of the client of the partner", () => {
    const graden = new Set<string | null>();
    for (const regel of versie.inhoud.regels.filter(({ richtingen }) => richtingen.includes("opvragen")))
      for (const doel of regel.doelen === "zwijgt" ? [null] : regel.doelen)
        for (const partner of regel.partners) {
          const vraag = vraagVan({
            domein: regel.domein,
            partner,
            gegevens: [regel.gegevens.draagt[0] ?? "gewoon"],
            betrokkene: regel.betrokkenen === "zwijgt" ? "client" : regel.betrokkenen[0],
            doel,
            herkomst: regel.herkomst === "zwijgt" ? null : regel.herkomst[0],
          });
          const antwoord = beantwoord(vraag, versie, kennis);
          const { woord, zin, oordeel } = verwoordVoorPartner(antwoord, vraag, w);
          if (zin.includes("verplicht")) expect([regel.id, antwoord.graad]).toEqual([regel.id, "verplicht"]);
          if (zin.includes("staat toe")) expect([regel.id, antwoord.graad]).toEqual([regel.id, "bevoegd"]);
          expect([regel.id, woord.startsWith("Ja")]).toEqual([regel.id, oordeel === "ja-mits"]);
          expect(zin).not.toMatch(/\b[uU]w\b/);
          if (oordeel === "ja-mits") graden.add(antwoord.graad);
        }
    expect(graden.size).toBeGreaterThan(1);
  });
});
