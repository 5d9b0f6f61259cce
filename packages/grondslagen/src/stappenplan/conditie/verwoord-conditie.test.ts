import { expect, it } from "vitest";
import { maakStap, maakVraag, proefStappenplan, proefWoordenlijst } from "../../../testing/index.ts";
import type { Conditie } from "./conditie.ts";
import { verwoordConditie } from "./verwoord-conditie.ts";

const plan = proefStappenplan([
  maakStap("een", [
    maakVraag("domein", "keuze", { titel: "Voor welk domein?", uit: "domeinen" }),
    maakVraag("gevaar", "ja-nee-twijfel", { titel: "Is er gevaar?" }),
    maakVraag("wie", "personen", { titel: "Wie?" }),
    maakVraag("partner", "keuze", { titel: "Met wie deelt u?", uit: "partners", bindt: "partner" }),
    maakVraag("gegevens", "gegevens-per-doel", { titel: "Welke gegevens?", bindt: "gegevens" }),
    maakVraag("eisen", "vereisten", { titel: "Wat vraagt de wet?" }),
    maakVraag("school", "ja-nee-twijfel", { titel: "Is de jongere leerplichtig?", feit: "leerplichtig" }),
  ]),
]);

const ZINNEN: [Conditie, string][] = [
  [{ vraag: "gevaar", is: "ja" }, "Als u bij “Is er gevaar?” kiest voor “Ja”."],
  [{ niet: { vraag: "gevaar", is: "ja" } }, "Als u bij “Is er gevaar?” niet kiest voor “Ja”."],
  [{ vraag: "domein", is: ["wmo", "jeugd"] }, "Als u bij “Voor welk domein?” kiest voor “Wmo” of “Jeugd”."],
  [{ vraag: "wie", minderjarig: true }, "Als bij “Wie?” iemand jonger dan 18 jaar staat."],
  [
    { alle: [{ uitkomst: ["geen-grondslag", "onvolledig"] }, { beleid: true }] },
    "Als (er geen grondslag is gevonden of het antwoord nog niet zeker is) en uw gemeente voor deze situatie beleid voor uitzonderingen heeft.",
  ],
  [{ niet: { twijfel: true } }, "Als niet geldt dat u bij een eerdere vraag twijfelt."],
  [{ vereiste: "uitdrukkelijke-toestemming" }, "Als de wet uitdrukkelijke toestemming vraagt."],
  [
    { bevat: { vraag: "wie", veld: "rol", waarde: ["client", "inwonend-kind"] } },
    "Als bij “Wie?” de cliënt zelf of inwonend kind staat.",
  ],
  [{ niet: { uitkomst: "grondslag" } }, "Als niet geldt dat er een grondslag is."],
  [{ oordeel: ["ja-mits", "afwegen"] }, "Als het antwoord “Ja, mits” of “Afwegen” is."],
  [{ graad: "verplicht" }, "Als de wet delen verplicht."],
  [
    { graad: ["bevoegd", "onbekend"] },
    "Als de wet delen toestaat, maar niet verplicht of niet vaststaat of de wet delen verplicht.",
  ],
  [{ verenigbaarheid: "verenigbaar" }, "Als het nieuwe doel past bij het eerste doel."],
  [{ beleid: false }, "Als uw gemeente voor deze situatie geen beleid voor uitzonderingen heeft."],
  [
    { vraag: "wie", leeftijd: { van: 12, tot: 16 }, rol: ["client", "inwonend-kind"] },
    "Als bij “Wie?” iemand van 12 tot en met 15 jaar (de cliënt zelf of inwonend kind) staat.",
  ],
  [{ vraag: "wie", leeftijd: { van: null, tot: 12 } }, "Als bij “Wie?” iemand jonger dan 12 jaar staat."],
  [{ vraag: "wie", leeftijd: { van: 16, tot: null } }, "Als bij “Wie?” iemand van 16 jaar of ouder staat."],
  [
    { bevat: { vraag: "wie", veld: "kanOverzien", waarde: ["nee", "twijfel"] } },
    "Als bij “Wie?” iemand staat die dit niet kan overzien of iemand staat van wie u twijfelt of die dit kan overzien.",
  ],
  [
    { bevat: { vraag: "eisen", veld: "status", waarde: "niet-voldaan" } },
    "Als bij “Wat vraagt de wet?” een eis staat waaraan niet is voldaan.",
  ],
  [{ gevraagd: "partner", is: "svb" }, "Als u bij “Met wie deelt u?” kiest voor “SVB”."],
  [
    { gevraagd: "gegevens", is: ["bijzonder", "strafrechtelijk"] },
    "Als het gaat om bijzondere persoonsgegevens of strafrechtelijke gegevens.",
  ],
  [{ feit: "leerplichtig", is: false }, "Als u bij “Is de jongere leerplichtig?” kiest voor “Nee”."],
  [
    { feit: "leeftijd", leeftijd: { van: null, tot: 23 } },
    "Als de persoon over wie het gaat jonger dan 23 jaar is.",
  ],
  [
    {
      alle: [
        { niet: { vraag: "gevaar", is: "ja" } },
        { een: [{ twijfel: true }, { vraag: "wie", beantwoord: false }] },
      ],
    },
    "Als u bij “Is er gevaar?” niet kiest voor “Ja” en (u bij een eerdere vraag twijfelt of “Wie?” nog niet is beantwoord).",
  ],
];

it.each(ZINNEN)("%j", (conditie, zin) => {
  expect(verwoordConditie(conditie, plan, proefWoordenlijst())).toBe(zin);
});
