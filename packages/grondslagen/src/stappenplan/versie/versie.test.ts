import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maakStap, maakVraag, proefStappenplan } from "../../../testing/index.ts";
import { antwoordenSchemaVan } from "../lees-antwoord.ts";
import type { Antwoorden } from "../waarden.ts";
import { overgangNaar } from "./overgang.ts";
import { verplaatst } from "./volgorde.ts";
import { verschilTussenStappenplannen } from "./verschil-stappenplannen.ts";

const AF = [
  { id: "x", tekst: "X" },
  { id: "y", tekst: "Y" },
];
type Vragen = Parameters<typeof maakStap>[1];

const EEN: Vragen = [
  maakVraag("a", "ja-nee-twijfel", { inVerslag: { ja: "Het is zo." } }),
  maakVraag("b", "keuze", { opties: AF }),
  maakVraag("c", "tekst", { hangtAfVan: ["b"] }),
  maakVraag("d", "meerkeuze", { opties: AF }),
];
const plan = (een: Vragen, twee: Vragen = [maakVraag("e", "tekst")]) =>
  proefStappenplan([maakStap("een", een), maakStap("twee", twee)]);
const wijzig = (id: string, anders: Partial<Vragen[number]>) =>
  plan(EEN.map((vraag) => (vraag.id === id ? { ...vraag, ...anders } : vraag)));
const zinnen = (nieuw: ReturnType<typeof plan>, oud = plan(EEN)) =>
  verschilTussenStappenplannen(oud, nieuw).map(({ zin }) => zin);

describe("verschilTussenStappenplannen", () => {
  it("zegt niets over een versie die hetzelfde vraagt", () => {
    expect(verschilTussenStappenplannen(plan(EEN), { ...plan(EEN), versie: 2 })).toEqual([]);
  });

  it.each<[string, ReturnType<typeof plan>, string[]]>([
    [
      "een nieuwe vraag",
      plan([...EEN.slice(0, 1), maakVraag("n", "tekst"), ...EEN.slice(1)]),
      ["Nieuwe vraag na “Vraag a?” in stap 1 “Stap een”: “Vraag n?”."],
    ],
    [
      "een vraag die weg is",
      plan(EEN.slice(0, 3)),
      ["De vraag “Vraag d?” is weg. Zij stond in stap 1 “Stap een”."],
    ],
    [
      "een vraag die verschuift",
      plan([...EEN.slice(1), ...EEN.slice(0, 1)]),
      ["De vraag “Vraag a?” staat nu na “Vraag d?” in stap 1 “Stap een”."],
    ],
    [
      "een vraag in een andere stap",
      plan(EEN.slice(0, 3), [...EEN.slice(3), maakVraag("e", "tekst")]),
      ["De vraag “Vraag d?” staat nu vooraan in stap 2 “Stap twee”."],
    ],
    [
      "een andere vraagtekst",
      wijzig("a", { titel: "Anders?" }),
      ["Bij “Anders?” in stap 1 “Stap een” verandert de vraag zelf. Eerst: “Vraag a?” Nu: “Anders?”"],
    ],
    [
      "een andere voorwaarde",
      wijzig("b", { conditie: { vraag: "a", is: "nee" } }),
      [
        "Bij “Vraag b?” in stap 1 “Stap een” verandert de voorwaarde. Eerst: “Altijd.” Nu: “Als u bij “Vraag a?” kiest voor “Nee”.”",
      ],
    ],
    [
      "een vraag die leeg mag blijven",
      wijzig("b", { verplicht: false, verplichtAls: { twijfel: true } }),
      [
        "Bij “Vraag b?” in stap 1 “Stap een” verandert of de vraag verplicht is. Eerst: “Altijd verplicht.” Nu: “Verplicht. Als u bij een eerdere vraag twijfelt.”",
      ],
    ],
    [
      "een nieuw en een ander antwoord",
      wijzig("b", { opties: [{ id: "x", tekst: "X2" }, ...AF.slice(1), { id: "z", tekst: "Z" }] }),
      [
        "Bij “Vraag b?” in stap 1 “Stap een” verandert een antwoord. Eerst: “X”. Nu: “X2”.",
        "Bij “Vraag b?” in stap 1 “Stap een” komt een antwoord erbij: “Z”.",
      ],
    ],
    [
      "antwoorden in een andere volgorde, en niet als er alleen een bij komt",
      wijzig("b", { opties: [AF[1]!, { id: "z", tekst: "Z" }, AF[0]!] }),
      [
        "Bij “Vraag b?” in stap 1 “Stap een” verandert de volgorde van de antwoorden. Eerst: “X – Y”. Nu: “Y – Z – X”.",
        "Bij “Vraag b?” in stap 1 “Stap een” komt een antwoord erbij: “Z”.",
      ],
    ],
    [
      "een ander soort vraag, met woorden en niet met codes",
      wijzig("c", { soort: "keuze", uit: "betrokkenen", bindt: "betrokkene", betekenis: "koers", punt: 0 }),
      [
        "Bij “Vraag c?” in stap 1 “Stap een” verandert het soort vraag. Eerst: “Tekst”. Nu: “Eén keuze”.",
        "Bij “Vraag c?” in stap 1 “Stap een” komt de lijst met antwoorden erbij: “Betrokkenen uit de tabellen”.",
        "Bij “Vraag c?” in stap 1 “Stap een” komt de plek in de vraag aan de tabellen erbij: “Over wie”.",
        "Bij “Vraag c?” in stap 1 “Stap een” komt de betekenis voor het besluit erbij: “Verder wegen of niet delen”.",
        "Bij “Vraag c?” in stap 1 “Stap een” komt het punt van de verantwoording erbij: “Met wie en waarom”.",
      ],
    ],
    [
      "een zin voor het verslag, bij welk antwoord zij hoort",
      wijzig("a", { inVerslag: { ja: "Het is zo.", twijfel: "Ik weet het niet." } }),
      [
        "Bij “Vraag a?” in stap 1 “Stap een” komt de zin voor het verslag bij “Ik twijfel” erbij: “Ik weet het niet.”",
      ],
    ],
    [
      "een uitleg die een antwoord vraagt, met de woorden van dat antwoord",
      wijzig("b", { toelichtingBij: ["x"] }),
      ["Bij “Vraag b?” in stap 1 “Stap een” komt de plicht om uitleg te geven erbij: “Bij “X”.”"],
    ],
    [
      "een bron die erbij komt",
      wijzig("b", { bron: "Bron" }),
      ["Bij “Vraag b?” in stap 1 “Stap een” komt de bron erbij: “Bron”."],
    ],
  ])("zegt %s", (_wat, nieuw, verwacht) => {
    expect(zinnen(nieuw)).toEqual(verwacht);
  });

  it("zegt niets over een voorwaarde die alleen een vraag met een nieuwe titel noemt", () => {
    const als = plan(
      EEN.map((vraag) => (vraag.id === "c" ? { ...vraag, conditie: { vraag: "a", is: "ja" } } : vraag)),
    );
    const anders = {
      ...als,
      stappen: als.stappen.map((stap) => ({
        ...stap,
        vragen: stap.vragen.map((vraag) => (vraag.id === "a" ? { ...vraag, titel: "Anders?" } : vraag)),
      })),
    };
    expect(zinnen(anders, als)).toEqual([
      "Bij “Anders?” in stap 1 “Stap een” verandert de vraag zelf. Eerst: “Vraag a?” Nu: “Anders?”",
    ]);
  });

  it("noemt nieuwe en vervallen stappen", () => {
    const nieuw = proefStappenplan([maakStap("een", EEN), maakStap("drie", [maakVraag("e", "tekst")])]);
    expect(zinnen(nieuw)).toEqual([
      "Nieuw is stap 2 “Stap drie”, na stap 1 “Stap een”.",
      "De vraag “Vraag e?” staat nu vooraan in stap 2 “Stap drie”.",
      "Eerst was er stap 2 “Stap twee”. Die is weg.",
    ]);
  });
});

it("noemt een stap die verschuift met zijn oude en zijn nieuwe nummer, en wat erin verandert met het nieuwe", () => {
  const [een, twee] = [maakStap("een", EEN), maakStap("twee", [maakVraag("e", "tekst")])];
  const anders = proefStappenplan([{ ...twee, waarom: "Omdat het moet." }, een]);
  const verschillen = verschilTussenStappenplannen(proefStappenplan([een, twee]), anders);
  expect(verschillen.map(({ zin }) => zin.split(" Eerst: ")[0])).toEqual([
    "Bij stap 1 “Stap twee” verandert de uitleg.",
    "Stap 1 is nu stap 2 “Stap een”, na stap 1 “Stap twee”.",
  ]);
  expect(verschillen[0]?.begin).toBe("Bij stap 1 “Stap twee” verandert de uitleg.");
});

it("verplaatst is zo weinig mogelijk: de rest staat nog in dezelfde volgorde", () => {
  const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"));
  fc.assert(
    fc.property(ids, ids, (oud, nieuw) => {
      const weg = new Set(verplaatst(oud, nieuw));
      const over = (lijst: readonly string[], ander: readonly string[]) =>
        lijst.filter((id) => ander.includes(id) && !weg.has(id));
      expect(over(nieuw, oud)).toEqual(over(oud, nieuw));
      if (oud.join("") === nieuw.join("")) expect(weg.size).toBe(0);
    }),
  );
});

const VOL: Antwoorden = {
  a: { keuze: "ja" },
  b: "x",
  c: { feiten: "Omdat." },
  d: ["x", "y"],
  e: { feiten: "Ja." },
};

describe("overgangNaar", () => {
  it("laat alles staan onder dezelfde vragen", () => {
    expect(overgangNaar(plan(EEN), plan(EEN), VOL)).toEqual({
      antwoorden: VOL,
      blijft: ["a", "b", "c", "d", "e"],
      opnieuw: [],
      vervalt: [],
      nieuw: [],
    });
  });

  it("bewaart een antwoord waarvan de vraag weg is, en laat zien wat erop steunt", () => {
    const { vervalt, opnieuw, antwoorden } = overgangNaar(
      plan(EEN),
      wijzig("b", { opties: AF.slice(1) }),
      VOL,
    );
    expect(vervalt).toEqual([
      { vraag: "b", titel: "Vraag b?", reden: "Dit antwoord kan niet meer worden gekozen.", waarde: "x" },
    ]);
    expect(opnieuw).toEqual([
      {
        vraag: "c",
        titel: "Vraag c?",
        reden: "Dit antwoord steunt op een antwoord dat verandert: “Vraag b?”.",
      },
    ]);
    expect(antwoorden).not.toHaveProperty("b");
  });

  it.each<[string, ReturnType<typeof plan>, string, string]>([
    ["een andere vraag", wijzig("a", { titel: "Anders?" }), "a", "De vraag is veranderd. Eerst: “Vraag a?”."],
    [
      "een ander antwoord",
      wijzig("b", { opties: [{ id: "x", tekst: "Iets anders" }, ...AF.slice(1)] }),
      "b",
      "Het antwoord dat u koos heeft nu een andere tekst.",
    ],
    [
      "een andere zin in het verslag",
      wijzig("a", { inVerslag: { ja: "Zo is het niet." } }),
      "a",
      "Uw antwoord staat nu met andere woorden in het verslag.",
    ],
    [
      "een andere rol",
      wijzig("b", { bindt: "partner" }),
      "b",
      "Dit antwoord telt nu op een andere manier mee.",
    ],
    [
      "een deel dat er niet meer is",
      wijzig("d", { opties: AF.slice(1) }),
      "d",
      "Een deel van uw antwoord kan niet meer worden gekozen.",
    ],
  ])("laat opnieuw kijken bij %s", (_wat, nieuw, vraag, reden) => {
    const { opnieuw, vervalt } = overgangNaar(plan(EEN), nieuw, VOL);
    expect(opnieuw).toContainEqual(expect.objectContaining({ vraag, reden }));
    expect(vervalt).toEqual([]);
  });

  it("laat een antwoord staan waarvan alleen de hulp, de bron of een ander antwoord verandert", () => {
    const nieuw = wijzig("b", {
      hulp: "Nieuw.",
      bron: "Nieuw",
      opties: [...AF.slice(0, 1), { id: "y", tekst: "Y2" }],
    });
    expect(overgangNaar(plan(EEN), nieuw, VOL).blijft).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("noemt wat er nieuw is, en wat een ander soort antwoord vraagt", () => {
    const nieuw = plan(
      EEN.map((v) => (v.id === "c" ? maakVraag("c", "datum") : v)),
      [maakVraag("f", "tekst")],
    );
    const uit = overgangNaar(plan(EEN), nieuw, VOL);
    expect(uit.nieuw).toEqual(["f"]);
    expect(uit.vervalt.map(({ vraag, reden }) => `${vraag}: ${reden}`)).toEqual([
      "c: Deze vraag vraagt nu om een ander soort antwoord.",
      "e: Deze vraag staat niet meer in het stappenplan.",
    ]);
  });

  it("verliest nooit een antwoord, en geeft alleen wat de nieuwe versie kan lezen", () => {
    const versies = fc.constantFrom(
      plan(EEN),
      plan(EEN.slice(1)),
      wijzig("b", { opties: AF.slice(1) }),
      wijzig("d", { titel: "?" }),
      wijzig("c", { soort: "datum" }),
    );
    fc.assert(
      fc.property(versies, versies, fc.subarray(Object.keys(VOL)), (oud, nieuw, ids) => {
        const gegeven = Object.fromEntries(Object.entries(VOL).filter(([id]) => ids.includes(id)));
        const antwoorden = antwoordenSchemaVan(oud).safeParse(gegeven);
        if (!antwoorden.success) return;
        const uit = overgangNaar(oud, nieuw, antwoorden.data);
        const alle = [...uit.blijft, ...uit.opnieuw.map((o) => o.vraag), ...uit.vervalt.map((o) => o.vraag)];
        expect(alle.toSorted()).toEqual(Object.keys(antwoorden.data).toSorted());
        expect(antwoordenSchemaVan(nieuw).parse(uit.antwoorden)).toEqual(uit.antwoorden);
      }),
    );
  });
});
