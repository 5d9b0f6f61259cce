import { hoofd, klein, zin } from "./brief-inwoner.ts";
import type { Mededelingsfeiten } from "./feiten.ts";
import { deel, vulIn, type Stuk, type Stukdeel, type Stukkop } from "./stuk.ts";

/**
 * The smallest message to the partner: only the permitted data, the basis, and the purpose they may be used for. The
 * data themselves are filled in outside this product. Null where nothing is shared: then there is nothing to say.
 */
export function stelBerichtOp(feiten: Mededelingsfeiten, kop: Stukkop): Stuk | null {
  if (feiten.uitkomst === "niet-delen") return null;
  const vraagt = feiten.richting === "opvragen" || feiten.richting === "intern";
  return {
    soort: "bericht-partner",
    titel: vraagt ? "Verzoek om gegevens" : "Gegevens die wij met u delen",
    gemeente: kop.gemeente,
    ...(kop.logo == null ? {} : { logo: kop.logo }),
    kenmerk: kop.kenmerk,
    datum: kop.datum,
    invulplekken: [
      vulIn(`naam en adres van ${feiten.partner}`),
      `Over: ${vulIn("over wie dit gaat, niet meer dan nodig is")}`,
    ],
    aanhef: "Beste collega,",
    delen: [gegevens(feiten, kop, vraagt), grondslag(feiten), doel(feiten, vraagt)],
    slot: ["Met vriendelijke groet,", kop.gemeente, vulIn("naam en contact van de medewerker")],
  };
}

function gegevens(feiten: Mededelingsfeiten, kop: Stukkop, vraagt: boolean): Stukdeel {
  if (vraagt)
    return deel("De gegevens", [`${wieVraagt(feiten, kop)} vraagt u om deze gegevens:`], {
      lijst: feiten.gegevens.map(({ wat }) => hoofd(zin(wat))),
      na: ["Geef niet meer dan dit."],
    });
  const lijst = feiten.gegevens.map(({ wat }) => `${hoofd(wat)}: ${vulIn("het gegeven zelf")}`);
  if (feiten.richting === "uitwisselen")
    return deel("De gegevens", [`${kop.gemeente} wisselt deze gegevens met u uit:`], {
      lijst,
      na: ["Geef niet meer dan dit."],
    });
  return deel("De gegevens", [`${kop.gemeente} geeft u deze gegevens:`], { lijst });
}

function wieVraagt({ richting, domein }: Mededelingsfeiten, { gemeente }: Stukkop): string {
  return richting === "intern" ? `${hoofd(domein)} van ${gemeente}` : gemeente;
}

function grondslag({ uitkomst, gevaar, grondslagen, richting }: Mededelingsfeiten): Stukdeel {
  if (gevaar) return deel("De grondslag", ["Er is nu iemand in gevaar (AVG, artikel 6, lid 1, onder d)."]);
  switch (uitkomst) {
    case "delen-verenigbaar":
      return deel("De grondslag", [
        "De gegevens zijn eerder voor een ander doel verzameld. Het doel hieronder past daarbij (AVG, artikel 6, lid 4).",
      ]);
    case "delen-gemotiveerde-uitzondering":
      return deel("De grondslag", [
        "Voor dit delen vonden wij geen grondslag. Het is een uitzondering met redenen, en volgens de AVG niet rechtmatig.",
        richting === "verstrekken"
          ? "Ga zelf na of u deze gegevens mag gebruiken."
          : "Ga zelf na of u deze gegevens mag geven.",
      ]);
    default:
      return deel("De grondslag", [], { lijst: grondslagen.map(({ tekst }) => `${tekst}.`) });
  }
}

function doel(
  { doel: genoemd, gevaar, gegevens: rijen, politiegegevens }: Mededelingsfeiten,
  vraagt: boolean,
) {
  const wie = vraagt ? "Wij gebruiken" : "U gebruikt";
  // Where the tables name no purpose, what each datum serves is the only purpose there is.
  const per = rijen.filter(({ waarvoor }) => waarvoor !== "");
  const alleen =
    genoemd !== null
      ? [zin(`${wie} de gegevens alleen ${genoemd}`)]
      : gevaar
        ? [`${wie} de gegevens alleen om dit gevaar te stoppen.`]
        : [`${wie} de gegevens alleen hiervoor:`];
  return deel("Het doel", alleen, {
    lijst:
      genoemd === null && !gevaar
        ? per.map(({ wat, waarvoor }) => zin(`${hoofd(wat)}: ${klein(waarvoor)}`))
        : [],
    na: [
      ...(vraagt
        ? []
        : ["Wilt u ze voor iets anders gebruiken? Dan hebt u daarvoor zelf een grondslag nodig."]),
      ...(politiegegevens ? ["Dit zijn gegevens van de politie. Houd ze geheim."] : []),
    ],
  });
}
