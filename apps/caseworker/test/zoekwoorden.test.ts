import { laadTabellen } from "@deelwijzer/tabellen";
import { zoekOpties, type ZoekOptie } from "@deelwijzer/ui";
import { describe, expect, it } from "vitest";

// The words of the tables, sought with the search of the pages itself.

const { tabelversies } = await laadTabellen();
const w = tabelversies.at(-1)!.inhoud.woordenlijst;
const LIJSTEN = [
  "domeinen",
  "partners",
  "doelen",
  "gegevens",
  "betrokkenen",
  "herkomst",
  "vereisten",
] as const;

/** Words that lead to several things because people use them so; both are shown, and the reader chooses. */
const BEDOELD: Readonly<Record<string, string>> = {
  toezichthouder: "each law has one",
  thuiszorg: "household help under the Wmo, nursing under the Zvw",
  werkbedrijf: "of the UWV and of municipalities",
  duo: "works for the minister and keeps the register",
  pensioenfonds: "two kinds",
  pensioen: "two kinds",
  vut: "the source names the foundation, the text also other bodies",
  politie: "the Participatiewet speaks of the korpschef",
  energieleverancier: "only one has a rule; tabelversie 1 had both",
  waterleverancier: "only one has a rule; tabelversie 1 had both",
  psycholoog: "in the ggz, and the one of the Jeugdwet",
  "beschermd wonen": "the word of the handleiding and that of the text",
  opvang: "the word of the handleiding and that of the text",
  afstemming: "of support, and of two laws",
  mantelzorg: "to fit support to it, and to find out about it",
  maatwerkvoorziening: "to decide on it, and to provide it",
  "eigen bijdrage": "to arrange, to set and to collect it",
  zvw: "tasks of the receiver, and the law as a whole",
  zorgverzekering: "tasks of the receiver, and the law as a whole",
  fraude: "in several laws",
  "dubbele voorziening": "the word of the handleiding and that of the text",
  dubbel: "the word of the handleiding and that of the text",
  belasting: "to levy and to collect it",
  toeslagen: "tasks of the receiver, and data for the Participatiewet",
  huurtoeslag: "tasks of the receiver, and data for the Participatiewet",
  awir: "tasks of the receiver, and data for the Participatiewet",
  rechtmatigheid: "of bijstand and of youth care",
  inburgering: "the old act and the new one",
  declaratie: "to check it, and to account for it",
  rmc: "the old task and the new one",
  schoolverlater: "the old task and the new one",
  toestemming: "two degrees of it",
  akkoord: "two degrees of it",
};

describe.each(LIJSTEN)("%s", (lijst) => {
  const termen = w[lijst];
  const opties: ZoekOptie[] = termen.map(({ id, naam, toelichting, aliassen, namen = [] }) => ({
    id,
    label: naam,
    ...(toelichting !== undefined && { toelichting }),
    aliassen: [...aliassen, ...namen.map((ander) => ander.naam)],
  }));
  const gevonden = (tekst: string) => zoekOpties(opties, tekst).map(({ optie }) => optie.id);

  it("geen woord leidt naar twee dingen, tenzij dat is bedoeld", () => {
    const naar = new Map<string, Set<string>>();
    for (const { id, label, aliassen = [] } of opties)
      for (const woord of [label, ...aliassen].map((naam) => naam.toLowerCase()))
        naar.set(woord, (naar.get(woord) ?? new Set()).add(id));
    const dubbel = [...naar].filter(([, ids]) => ids.size > 1).map(([woord]) => woord);
    expect(dubbel.filter((woord) => BEDOELD[woord] === undefined)).toEqual([]);
  });

  it("elke naam en elk woord wordt gevonden", () => {
    const kwijt = opties.flatMap(({ id, label, aliassen = [] }) =>
      [label, ...aliassen]
        .filter((woord) => !gevonden(woord).includes(id))
        .map((woord) => `${woord} (${id})`),
    );
    expect(kwijt).toEqual([]);
  });

  // Thousands of searches: time of its own, for a busy machine.
  it(
    "ook met een typefout: twee letters verwisseld, één vergeten of één verkeerd",
    { timeout: 60_000 },
    () => {
      const fout = (woord: string) => [
        woord.slice(0, 2) + woord[3] + woord[2] + woord.slice(4),
        woord.slice(0, -2) + woord.slice(-1),
        `${woord.slice(0, 3)}x${woord.slice(4)}`,
      ];
      const proef = opties.flatMap(({ id, aliassen = [] }) =>
        aliassen
          .filter((woord) => /^[a-z]{6,}$/i.test(woord))
          .flatMap((woord) => fout(woord).map((getypt) => ({ id, getypt }))),
      );
      // A mistake that happens to be (the beginning of) another word finds that word, and only that.
      const kwijt = proef.filter(({ id, getypt }) => !gevonden(getypt).includes(id));
      expect(proef.length).toBeGreaterThan(20);
      expect(kwijt.length / proef.length).toBeLessThan(0.01);
      for (const { getypt } of kwijt) expect(gevonden(getypt)).not.toEqual([]);
    },
  );
});

it("wat als bedoeld staat, is nog dubbel", () => {
  const alle = LIJSTEN.flatMap((lijst) =>
    w[lijst].map(({ id, naam, aliassen }) => ({
      id,
      woorden: [naam, ...aliassen].map((x) => x.toLowerCase()),
    })),
  );
  const eenmaal = Object.keys(BEDOELD).filter(
    (woord) => alle.filter(({ woorden }) => woorden.includes(woord)).length < 2,
  );
  expect(eenmaal).toEqual([]);
});

it("wie een partner zonder regel typt, komt uit bij een partner die niet in de tabellen staat", () => {
  const opties = w.partners.map(({ id, naam, aliassen }) => ({ id, label: naam, aliassen }));
  for (const woord of ["deurwaarder", "voedselbank", "bewindvoeder"])
    expect(zoekOpties(opties, woord).map(({ optie }) => optie.id)).toEqual(["anders"]);
});
