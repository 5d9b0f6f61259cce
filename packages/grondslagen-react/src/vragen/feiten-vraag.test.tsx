import { stappenplanSchema, woordenlijstSchema, type StapVraag, type Waarde } from "@core/grondslagen";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { StapVragen, type StapVragenProps } from "./stap-vragen.tsx";

const woordenlijst = woordenlijstSchema.parse({
  ...Object.fromEntries(
    ["wetten", "domeinen", "richtingen", "partners", "doelen", "herkomst", "betrokkenen", "gegevens"].map(
      (lijst) => [lijst, []],
    ),
  ),
  vereisten: [],
  feiten: [
    { id: "verzuim", naam: "Verzuim", aliassen: [], soort: "ja-nee", vraag: "Is er verzuim?" },
    { id: "leeftijd", naam: "Leeftijd", aliassen: [], soort: "leeftijd", vraag: "Hoe oud is de persoon?" },
  ],
});

function maakVraag(deel: Record<string, unknown>): StapVraag {
  const vragen = [{ id: "vraag", titel: "De vraag?", waarom: "Daarom.", ...deel }];
  const stappen = [{ id: "stap", titel: "Stap", bron: "Proef", waarom: "Proef", vragen }];
  const kop = { id: "proef", versie: 1, titel: "Proef", toelichting: "Proef", bron: "Proef" };
  return stappenplanSchema.parse({ ...kop, datum: "2026-11-22", stappen }).stappen[0]!.vragen[0]!;
}

function toon(deel: Record<string, unknown>, waarde: Waarde, feiten: StapVragenProps["feiten"] = []): string {
  return renderToStaticMarkup(
    <StapVragen
      vragen={[maakVraag(deel)]}
      antwoorden={{ vraag: waarde }}
      onChange={() => {}}
      woordenlijst={woordenlijst}
      verplicht={[]}
      toelichting={[]}
      vereisten={[]}
      feiten={feiten}
      vandaag="2026-11-22"
    />,
  );
}

describe("feiten van de situatie", () => {
  const verzuim = [{ id: "verzuim", soort: "ja-nee", beslissend: true }] as const;

  it("vraagt alleen de feiten waar een regel naar vraagt, in de woorden van de tabellen", () => {
    const html = toon({ soort: "feiten" }, {}, verzuim);
    expect(html).toContain("Is er verzuim?");
    expect(html).not.toContain("Hoe oud");
  });

  it("kiest niets vooraf, en onthoudt dat iemand het niet weet", () => {
    expect(toon({ soort: "feiten" }, {}, verzuim)).not.toContain("checked");
    expect(toon({ soort: "feiten" }, { verzuim: null }, verzuim)).toMatch(/checked[^>]*value="onbekend"/);
  });
});

it("zet vandaag klaar waar de vraag dat zegt, en nergens anders", () => {
  expect(toon({ soort: "datum", biedtVandaag: true }, null)).toContain("Vandaag<span");
  expect(toon({ soort: "datum" }, null)).not.toContain("Vandaag<span");
});
