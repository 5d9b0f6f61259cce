import type { GrondslagInAntwoord, Motivering } from "@core/grondslagen";
import { datum } from "@core/grondslagen";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { art9InWoorden, avgInWoorden, controleInWoorden } from "./avg-in-woorden.ts";
import { geldigheidInWoorden } from "./bron-kanttekening.tsx";
import { VereistenLijst } from "./vereisten-lijst.tsx";
import { WaaromBoom } from "./waarom-boom.tsx";
import { WaarschuwingLijst } from "./waarschuwing-lijst.tsx";

const toestemming = { naam: "uitdrukkelijke toestemming", uitleg: "Iemand zegt zelf dat het mag." };

describe("vereisten", () => {
  it("zegt iets anders als de bron zwijgt dan als er geen extra vereiste is", () => {
    const zwijgt = renderToStaticMarkup(<VereistenLijst vereisten={[]} statussen={["niet-vermeld"]} />);
    const geen = renderToStaticMarkup(<VereistenLijst vereisten={[]} statussen={["geen-extra"]} />);
    expect(zwijgt).toContain("De bron vermeldt geen vereisten");
    expect(zwijgt).not.toContain("De bron zegt dat er geen extra vereiste is");
    expect(geen).toContain("De bron zegt dat er geen extra vereiste is");
    expect(geen).not.toContain("Niet vermeld");
  });

  it("verbergt een zwijgende bron niet achter een andere die wel iets eist of niets extra eist", () => {
    const metEis = renderToStaticMarkup(
      <VereistenLijst vereisten={[toestemming]} statussen={["vermeld", "niet-vermeld"]} />,
    );
    const metGeen = renderToStaticMarkup(
      <VereistenLijst vereisten={[]} statussen={["geen-extra", "niet-vermeld"]} />,
    );
    expect(metEis).toContain("Uitdrukkelijke toestemming");
    expect(metEis).toContain("Bij een van de regels vermeldt de bron geen vereisten");
    expect(metGeen).toContain("De bron vermeldt geen vereisten");
    expect(metGeen).not.toContain("geen extra vereiste");
  });

  it("noemt een vereiste nog te regelen tot bekend is of eraan is voldaan", () => {
    const open = renderToStaticMarkup(<VereistenLijst vereisten={[toestemming]} statussen={["vermeld"]} />);
    const voldaan = renderToStaticMarkup(
      <VereistenLijst
        vereisten={[toestemming]}
        statussen={["vermeld"]}
        standen={{ [toestemming.naam]: "met" }}
      />,
    );
    expect(open).toContain("Nog te regelen");
    expect(voldaan).toContain("Voldaan");
    expect(voldaan).not.toContain("Nog te regelen");
  });
});

describe("kanttekening", () => {
  it("maakt van een ontbrekende grondslag of uitzondering geen stilte", () => {
    expect(avgInWoorden(null)).toBe("De bron noemt geen grondslag uit de AVG.");
    expect(avgInWoorden("6-1-c")).toBe("Wettelijke verplichting, artikel 6, eerste lid, onder c");
    expect(art9InWoorden("niet-vermeld")).toContain("noemt geen uitzondering");
    expect(art9InWoorden(null)).toBeNull();
  });

  it("laat overgenomen uit de bron niet klinken als gecontroleerd", () => {
    const dag = datum("2019-08-11");
    expect(controleInWoorden("uit-bron", dag)).not.toMatch(/vergeleken|gecontroleerd/i);
    expect(controleInWoorden("gecontroleerd", dag)).toBe("Met de wettekst vergeleken op 11 augustus 2019");
    expect(controleInWoorden("betwist", dag)).toContain("twijfel");
  });

  it("zegt het als de begindatum onbekend is, en noemt een einddatum altijd", () => {
    const periode = (van: string | null, tot: string | null) =>
      geldigheidInWoorden({
        geldigVan: van === null ? null : datum(van),
        geldigTot: tot === null ? null : datum(tot),
      } as GrondslagInAntwoord);
    expect(periode(null, null)).toBe("De bron noemt geen begindatum");
    expect(periode("2015-01-01", null)).toBe("Geldend vanaf 1 januari 2015");
    expect(periode("2015-01-01", "2021-01-01")).toBe(
      "Geldend vanaf 1 januari 2015, tot en met 31 december 2020",
    );
  });
});

describe("waarschuwingen", () => {
  it("staan met wat het antwoord kan omdraaien voorop", () => {
    const tekst = renderToStaticMarkup(
      <WaarschuwingLijst
        waarschuwingen={[
          { soort: "opmerking", tekst: "derde" },
          { soort: "voorwaarde", tekst: "tweede" },
          { soort: "latere-wijziging", tekst: "eerste" },
        ]}
      />,
    );
    expect(tekst.match(/eerste|tweede|derde/g)).toEqual(["eerste", "tweede", "derde"]);
  });

  it("van één soort staan bij elkaar, onder één kop", () => {
    const tekst = renderToStaticMarkup(
      <WaarschuwingLijst
        waarschuwingen={[
          { soort: "voorwaarde", tekst: "een" },
          { soort: "bron-zwijgt", tekst: "ander" },
          { soort: "voorwaarde", tekst: "twee" },
        ]}
      />,
    );
    expect(tekst.match(/een|ander|twee|Geldt onder een voorwaarde/g)).toEqual([
      "Geldt onder een voorwaarde",
      "een",
      "twee",
      "ander",
    ]);
    expect(tekst.match(/<li/g)).toHaveLength(2);
  });
});

describe("de hele redenering", () => {
  it("zet elke stap onder de stap waar hij bij hoort, met het oordeel in een woord", () => {
    const blad = (oordeel: Motivering["oordeel"], tekst: string): Motivering => ({
      soort: "dimensie",
      oordeel,
      tekst,
      kinderen: [],
    });
    const boom: Motivering = {
      soort: "antwoord",
      oordeel: "nee",
      tekst: "Geen grondslag.",
      kinderen: [
        { ...blad("open", "Regel."), kinderen: [blad("zwijgt", "Personen."), blad("geen", "Artikel 1.")] },
      ],
    };
    const html = renderToStaticMarkup(<WaaromBoom motivering={boom} />);
    expect(html.replaceAll(/ (role|class)="[^"]*"/g, "")).toBe(
      "<ul><li><strong>Nee: </strong>Geen grondslag.<ul><li><strong>Nog open: </strong>Regel." +
        "<ul><li><strong>Bron zwijgt: </strong>Personen.</li><li>Artikel 1.</li></ul></li></ul></li></ul>",
    );
  });
});
