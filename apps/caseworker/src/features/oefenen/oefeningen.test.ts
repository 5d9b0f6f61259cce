import {
  beantwoord,
  beoordeelBesluit,
  besluitVan,
  controleerAntwoorden,
  vragenVan,
  type Antwoorden,
  type Kennis,
  type Opdracht,
} from "@core/grondslagen";
import { gepubliceerd, laadOefeningen, laadStappenplannen, laadTabellen } from "@deelwijzer/tabellen";
import { describe, expect, it } from "vitest";
import {
  antwoordenVanVoorbeeld,
  beoordeelOefening,
  kijkStapNa,
  type Oefenbasis,
} from "./beoordeel-oefening.ts";

const tabellen = await laadTabellen();
const kennis: Kennis = await gepubliceerd(tabellen);
const plannen = await laadStappenplannen();
const nieuwste = kennis.tabelversies.at(-1);
const vandaag = tabellen.wijzigingssets.find(({ nummer }) => nummer === nieuwste?.nummer)?.ingangsdatum;

const opdrachten = (await laadOefeningen()).flatMap(({ inhoud: oefening }) => {
  const definitie = plannen.find(({ hash }) => hash === oefening.stappenplan.hash)?.inhoud;
  const versie = kennis.tabelversies.find(({ hash }) => hash === oefening.tabelversie.hash);
  if (definitie === undefined || versie === undefined) throw new Error(`${oefening.id} leans on nothing`);
  const basis: Oefenbasis = { oefening, definitie, versie, kennis };
  return oefening.opdrachten.map((opdracht) => ({ naam: `${oefening.id}: ${opdracht.id}`, basis, opdracht }));
});

const metAntwoord = (
  antwoorden: Antwoorden,
  opdracht: Opdracht,
  vraag: string,
  keuze: string,
): Antwoorden => {
  const soort = typeof antwoorden[vraag] === "object" ? { keuze } : keuze;
  return { ...antwoorden, [vraag]: soort } as Antwoorden;
};

describe.each(opdrachten)("het voorbeeld van $naam", ({ basis, opdracht }) => {
  const voorbeeld = antwoordenVanVoorbeeld(basis.definitie, opdracht);
  const beoordeling = beoordeelOefening(basis, voorbeeld);

  it("is een volledige afweging, die zo kon worden vastgesteld", () => {
    expect(beoordeelBesluit(basis.definitie, voorbeeld, beoordeling.antwoord, beoordeling.context)).toEqual({
      ok: true,
      besluit: besluitVan(basis.definitie, voorbeeld),
    });
    expect(beoordeling.evaluatie.stappen.flatMap(({ zichtbaar, open }) => (zichtbaar ? open : []))).toEqual(
      [],
    );
    expect(controleerAntwoorden(voorbeeld, [])).toEqual([]);
  });

  it("zegt bij elke vraag op deze weg iets, en bij geen andere", () => {
    const opDeWeg = vragenVan(basis.definitie)
      .filter(({ soort }) => soort !== "uitleg")
      .map(({ id }) => id)
      .filter((id) =>
        beoordeling.evaluatie.stappen.some(({ zichtbaar, vragen }) => zichtbaar && vragen.includes(id)),
      );
    expect(opdracht.terugkoppeling.map(({ vraag }) => vraag).toSorted()).toEqual(opDeWeg.toSorted());
  });

  it("staat naast zichzelf nergens anders", () => {
    const nagekeken = basis.definitie.stappen.flatMap(({ id }) =>
      kijkStapNa(basis.definitie, opdracht, beoordeling, voorbeeld, id),
    );
    expect(nagekeken.filter(({ vergelijking }) => ["anders", "leeg"].includes(vergelijking))).toEqual([]);
  });

  const gevolgen = opdracht.terugkoppeling.flatMap(({ vraag, anders }) =>
    anders.flatMap(({ als, dan }) => (dan === undefined ? [] : als.map((keuze) => ({ vraag, keuze, dan })))),
  );
  it.each(gevolgen)("wordt met $keuze bij $vraag: $dan", ({ vraag, keuze, dan }) => {
    const anders = beoordeelOefening(basis, metAntwoord(voorbeeld, opdracht, vraag, keuze));
    expect(anders.weigering).toBeNull();
    expect(anders.antwoord?.uitkomst).toBe(dan);
  });

  it("zegt van elke andere keuze die de uitkomst verandert, dat zij dat doet", () => {
    const stil = vragenVan(basis.definitie)
      .filter(({ bindt }) => bindt !== undefined && bindt !== "gegevens")
      .flatMap(({ id }) => {
        const deel = opdracht.terugkoppeling.find(({ vraag }) => vraag === id);
        return (deel?.anders ?? [])
          .filter(({ dan }) => dan === undefined)
          .flatMap(({ als }) => als.map((keuze) => `${id}: ${keuze}`));
      });
    expect(stil).toEqual([]);
  });

  it("krijgt vandaag, met de nieuwste tabellen, hetzelfde antwoord", () => {
    const { vraag, antwoord } = beoordeling;
    if (vraag === null || nieuwste === undefined || vandaag == null)
      throw new Error("the example asks nothing");
    const nu = beantwoord({ ...vraag, peildatum: vandaag, tabelversie: nieuwste.hash }, nieuwste, kennis);
    expect(nu.uitkomst).toBe(antwoord?.uitkomst);
    expect(nu.grondslagen.map(({ regel, vereisten }) => ({ regel, vereisten }))).toEqual(
      antwoord?.grondslagen.map(({ regel, vereisten }) => ({ regel, vereisten })),
    );
  });
});
