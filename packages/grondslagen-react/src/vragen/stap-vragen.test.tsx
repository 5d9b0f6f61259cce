import {
  datum,
  stappenplanSchema,
  woordenlijstSchema,
  type Antwoorden,
  type StapVraag,
  type Waarde,
} from "@core/grondslagen";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AntwoordInWoorden } from "./antwoord-in-woorden.tsx";
import { StapVragen, type StapVragenProps } from "./stap-vragen.tsx";
import { toestemmingVan } from "./toestemming-van.ts";

const term = (id: string, naam: string) => ({ id, naam, aliassen: [] });
const woordenlijst = woordenlijstSchema.parse({
  wetten: [],
  domeinen: [],
  richtingen: [],
  partners: [],
  doelen: [],
  herkomst: [],
  betrokkenen: [term("inwonend-kind", "inwonend kind"), term("client", "de cliënt zelf")],
  gegevens: [{ ...term("gewoon", "gewone persoonsgegevens"), categorie: "gewoon" }],
  vereisten: [
    term("uitdrukkelijke-toestemming", "uitdrukkelijke toestemming"),
    term("noodzakelijkheid", "noodzakelijkheidsvereiste"),
  ],
});

function maakVraag(deel: Record<string, unknown>): StapVraag {
  const vragen = [{ id: "vraag", titel: "De vraag?", waarom: "Daarom.", ...deel }];
  const stappen = [{ id: "stap", titel: "Stap", bron: "Proef", waarom: "Proef", vragen }];
  const kop = { id: "proef", versie: 1, titel: "Proef", toelichting: "Proef", bron: "Proef" };
  const plan = stappenplanSchema.parse({ ...kop, datum: "2019-08-11", stappen });
  return plan.stappen[0]?.vragen[0] as StapVraag;
}

function toon(
  deel: Record<string, unknown>,
  waarde?: Waarde,
  vereisten: string[] = [],
  verplicht: string[] = ["vraag"],
  deelVanStap: Pick<StapVragenProps, "toestemmingVan" | "bijToestemming"> = {},
): string {
  const antwoorden: Antwoorden = waarde === undefined ? {} : { vraag: waarde };
  return renderToStaticMarkup(
    <StapVragen
      vragen={[maakVraag(deel)]}
      antwoorden={antwoorden}
      onChange={() => {}}
      woordenlijst={woordenlijst}
      verplicht={verplicht}
      toelichting={[]}
      vereisten={vereisten}
      {...deelVanStap}
      vandaag="2019-08-11"
    />,
  );
}

describe("de vragen van een stap", () => {
  it("zegt bij elke vraag waarom, wat niet te schrijven en waar het voor telt", () => {
    const html = toon({ soort: "tekst", beginsel: "minimale-gegevensverwerking", sterkVoorbeeld: "Zo wel." });
    expect(html).toContain("Waarom vragen we dit?");
    expect(html).toContain("Schrijf geen namen. Telt mee voor: minimale gegevensverwerking.");
    expect(html).toContain("Sterk:");
  });

  it("vraagt feiten en indrukken apart waar de maker dat wil, en nooit verborgen", () => {
    expect(toon({ soort: "tekst" })).not.toContain("Uw indruk");
    expect(toon({ soort: "tekst", scheidFeiten: true })).toContain("Uw indruk");
    expect(toon({ soort: "tekst" }, { feiten: "a", indrukken: "b" })).toContain("Uw indruk");
  });

  it("vraagt alleen om uitleg bij een keuze die dat vraagt, en verbergt uitleg die er al staat niet", () => {
    const deel = { soort: "ja-nee-twijfel", toelichtingBij: ["nee"] };
    expect(toon(deel, { keuze: "ja" })).not.toContain("Leg uw antwoord uit");
    expect(toon(deel, { keuze: "nee" })).toContain("Leg uw antwoord uit");
    expect(toon(deel, { keuze: "ja", toelichting: "Bewaard." })).toContain("Bewaard.");
  });

  it.each(["ja-nee-twijfel", "datum", "tekst", "keuze"])(
    "zegt bij een vraag van het soort %s dat zij leeg mag blijven",
    (soort) => {
      const deel = { soort, opties: soort === "keuze" ? [{ id: "x", tekst: "X" }] : [] };
      expect(toon(deel)).not.toContain("mag leeg blijven");
      expect(toon({ ...deel, verplicht: false }, undefined, [], [])).toContain("mag leeg blijven");
    },
  );

  it("noemt een radio alleen naar zijn keuze; wat die betekent staat erbij", () => {
    const html = toon({ soort: "ja-nee-twijfel", inVerslag: { ja: "Het kan niet minder." } });
    expect(html).toContain('aria-labelledby="vraag-keuze"');
    expect(html).toContain('aria-describedby="vraag-toelichting"');
  });

  it("vraagt bij toestemming of iemand kan overzien waar hij ja tegen zegt, en anders niet", () => {
    const bewijs = { status: "voldaan", toelichting: "" } as const;
    const eisen = ["uitdrukkelijke-toestemming", "noodzakelijkheid"];
    const html = toon(
      { soort: "vereisten" },
      { "uitdrukkelijke-toestemming": bewijs, noodzakelijkheid: bewijs },
      eisen,
    );
    expect(html.match(/overzien waar hij of zij ja tegen zegt/g)).toHaveLength(1);
    expect(html).toContain("Wie gaf toestemming?");
  });

  it("laat wat van een toestemming is vastgelegd lezen, en vraagt het niet nog eens", () => {
    const eis = "uitdrukkelijke-toestemming";
    const bewijs = { status: "voldaan", toelichting: "", door: "de mentor", toestemming: "t1" } as const;
    const html = toon({ soort: "vereisten" }, { [eis]: bewijs }, [eis], [], {
      bijToestemming: new Map([[eis, "HET PANEEL"]]),
    });
    expect(html).toContain("HET PANEEL");
    expect(html).toContain("Door: de mentor.");
    expect(html).not.toContain("Wie gaf toestemming?");
  });

  it("vraagt bij toestemming waaruit zij blijkt en of zij is ingetrokken; zonder toestemming waarom niet", () => {
    const eis = ["uitdrukkelijke-toestemming"];
    const toestemming = (bewijs: Record<string, unknown>) =>
      toon(
        { soort: "vereisten" },
        { "uitdrukkelijke-toestemming": { status: "voldaan", toelichting: "", ...bewijs } },
        eis,
      );
    expect(toestemming({})).toContain("Waaruit blijkt de toestemming?");
    expect(toestemming({})).not.toContain("Wie trok de toestemming in?");
    expect(toestemming({ ingetrokkenOp: "2019-08-10" })).toContain("Wie trok de toestemming in?");
    expect(toestemming({})).not.toContain("Wie spreekt namens deze persoon?");
    expect(toestemming({ gegevenDoor: "vertegenwoordiger" })).toContain("Wie spreekt namens deze persoon?");
    expect(toestemming({ status: "niet-voldaan" })).toContain("Niemand kan toestemming geven");
  });

  it("laat kiezen wie voor iemand spreekt, naar de leeftijd; een eigen woord blijft staan", () => {
    const persoon = (leeftijd: number | null, vertegenwoordiger = "") =>
      toon({ soort: "personen" }, [
        { id: "p", rol: "client", leeftijd, kanOverzien: "nee", vertegenwoordiger },
      ]);
    const rollen = (html: string) =>
      ["Ouder met gezag", "Voogd", "Mentor", "Curator", "Bewindvoerder"].filter((rol) =>
        html.includes(`>${rol}<`),
      );
    expect(rollen(persoon(9))).toEqual(["Ouder met gezag", "Voogd"]);
    expect(rollen(persoon(41))).toEqual(["Mentor", "Curator", "Bewindvoerder"]);
    expect(rollen(persoon(17))).toHaveLength(5);
    expect(rollen(persoon(null))).toHaveLength(5);
    expect(persoon(41, "haar mentor")).toMatch(/checked="" value="de mentor"|value="de mentor" checked=""/);
    expect(persoon(41, "haar mentor")).not.toContain("Wie is dat?");
    expect(persoon(41, "haar zus")).toContain('value="haar zus"');
  });

  it("vraagt of het de cliënt zelf is waar de wet diens toestemming vraagt", () => {
    const eis = "uitdrukkelijke-toestemming";
    const bewijs = { [eis]: { status: "voldaan", toelichting: "" } } as const;
    const eisMet = (door: "client" | "betrokkene" | null) => ({ soort: "toestemming", vereiste: eis, door });
    const bij = (door: "client" | "betrokkene" | null) => {
      const eisen = [eisMet(door)];
      return toon({ soort: "vereisten" }, bewijs, [eis], ["vraag"], {
        toestemmingVan: toestemmingVan({ grondslagen: [{ eisen }] } as never),
      });
    };
    expect(bij("client")).toContain("Is dat de cliënt zelf?");
    expect(bij("client")).toContain("toestemming van de cliënt, ook als de gegevens over een ander gaan");
    expect(bij("betrokkene")).toContain("Is dat de persoon zelf?");
    expect(bij("betrokkene")).toContain("toestemming van de persoon over wie de gegevens gaan");
    const beide = [eisMet("client"), eisMet("betrokkene")];
    expect(toestemmingVan({ grondslagen: [{ eisen: beide }] } as never).get(eis)).toBeNull();
  });

  it.each([
    ["geen-onevenredige-inbreuk", ["belang-delen", "belang-betrokkene", "toelichting"]],
    ["redelijk-vermoeden-bedreiging", ["feiten", "door", "wanneer", "toelichting"]],
    ["instemming-ondersteuning", ["door", "wanneer", "ingetrokken", "toelichting"]],
  ])("asks the parts of %s once it is met", (eis, delen) => {
    const namen = (status: "voldaan" | "niet-voldaan") =>
      [
        ...toon({ soort: "vereisten" }, { [eis]: { status, toelichting: "" } }, [eis]).matchAll(
          new RegExp(`name="vereiste-${eis}-([a-z-]+?)(?:-(?:dag|maand|jaar))?"`, "g"),
        ),
      ].flatMap(([, deel]) => (deel === undefined || deel === "status" ? [] : [deel]));
    expect(new Set(namen("voldaan"))).toEqual(new Set(delen));
    expect(new Set(namen("niet-voldaan"))).toEqual(new Set(["toelichting"]));
  });

  it("laat bij noodzaak de tekst voor alles samen leeg, want die staat per gegeven", () => {
    const noodzaak = (status: "voldaan" | "niet-voldaan") =>
      toon({ soort: "vereisten" }, { noodzakelijkheid: { status, toelichting: "" } }, ["noodzakelijkheid"]);
    expect(noodzaak("voldaan")).toContain("mag leeg blijven");
    expect(noodzaak("niet-voldaan")).not.toContain("mag leeg blijven");
  });

  it("vraagt bij een weggestreept gegeven waarom het niet nodig is", () => {
    const gegeven = { id: "g", omschrijving: "Diagnose", soort: "gewoon", waarvoor: "" } as const;
    expect(toon({ soort: "gegevens-per-doel" }, [{ ...gegeven, nodig: "ja" }])).toContain(
      "Waarvoor is het nodig?",
    );
    expect(toon({ soort: "gegevens-per-doel" }, [{ ...gegeven, nodig: "nee" }])).toContain(
      "Waarom is het niet nodig?",
    );
  });

  it("zet kinderen voorop", () => {
    const persoon = (id: string, rol: string) => ({ id, rol, leeftijd: null, kanOverzien: null });
    const html = toon({ soort: "personen" }, [persoon("a", "client"), persoon("b", "inwonend-kind")]);
    expect(html.indexOf("Kind 1")).toBeLessThan(html.indexOf("Persoon 1"));
  });

  it("laat een vastgelegd overleg zien zonder het te kunnen wijzigen, ook als men het niet eens werd", () => {
    const html = toon({ soort: "overleg" }, [
      {
        id: "o",
        soort: "privacyadviseur",
        metRol: "adviseur",
        wanneer: datum("2019-08-09"),
        uitkomst: "Liever niet.",
        oneens: true,
      },
    ]);
    expect(html).toContain("Niet eens geworden");
    expect(html).toContain("9 augustus 2019");
    expect(html).not.toContain("<textarea");
  });
});

describe("een antwoord teruglezen", () => {
  it("streept een gegeven dat niet nodig is door, met de reden", () => {
    const vraag = maakVraag({ soort: "gegevens-per-doel" });
    const waarde: Waarde = [
      { id: "g", omschrijving: "Diagnose", soort: "gewoon", nodig: "nee", waarvoor: "Niet van belang." },
    ];
    const html = renderToStaticMarkup(
      <AntwoordInWoorden vraag={vraag} antwoorden={{ vraag: waarde }} woordenlijst={woordenlijst} />,
    );
    expect(html).toContain("<s>Diagnose</s>");
    expect(html).toContain("Niet van belang.");
  });

  it("toont niets waar niets is geantwoord", () => {
    const vraag = maakVraag({ soort: "tekst" });
    const html = renderToStaticMarkup(
      <AntwoordInWoorden
        vraag={vraag}
        antwoorden={{ vraag: { feiten: "  " } }}
        woordenlijst={woordenlijst}
      />,
    );
    expect(html).toBe("");
  });
});
