import type { Mededelingsfeiten } from "./feiten.ts";
import { GEEN_AWB, routesVan } from "./routes.ts";
import { deel, vulIn, type Stuk, type Stukdeel, type Stukkop } from "./stuk.ts";

/** The letter to who the data are about (AVG 12 to 14), or to who decides for this person. */
export function stelBriefOp(feiten: Mededelingsfeiten, kop: Stukkop): Stuk {
  return {
    soort: "brief-inwoner",
    titel: TITEL[soortVan(feiten)],
    gemeente: kop.gemeente,
    ...(kop.logo == null ? {} : { logo: kop.logo }),
    kenmerk: kop.kenmerk,
    datum: kop.datum,
    invulplekken: [vulIn("naam en adres van de inwoner")],
    aanhef: `Beste ${vulIn("naam")},`,
    delen: [
      deel(null, [watHij(feiten), INLEIDING[feiten.uitkomst === "niet-delen" ? "niet" : "wel"]]),
      welkeGegevens(feiten),
      waarom(feiten),
      magDit(feiten),
      deel("Wat kunt u doen?", ["Deze rechten hebt u:"], { lijst: routesVan(feiten, kop), na: [GEEN_AWB] }),
      vragen(kop),
    ].filter((stukje) => stukje !== null),
    slot: ["Met vriendelijke groet,", kop.gemeente, vulIn("naam van de medewerker")],
  };
}

type Soort = "niet" | "geven" | "vragen" | "gebruiken" | "uitwisselen";

function soortVan({ uitkomst, richting }: Mededelingsfeiten): Soort {
  if (uitkomst === "niet-delen") return "niet";
  switch (richting) {
    case "opvragen":
      return "vragen";
    case "intern":
      return "gebruiken";
    case "uitwisselen":
      return "uitwisselen";
    default:
      return "geven";
  }
}

const TITEL: Readonly<Record<Soort, string>> = {
  niet: "Wij delen uw gegevens niet",
  geven: "Wij delen gegevens over u",
  vragen: "Wij vragen gegevens over u op",
  gebruiken: "Wij gebruiken gegevens over u",
  uitwisselen: "Wij wisselen gegevens over u uit",
};

const INLEIDING = {
  wel: "In deze brief leest u welke gegevens dat zijn, waarom wij dit doen en wat u kunt doen.",
  niet: "In deze brief leest u waarom, en wat u kunt doen.",
} as const;

const OVER_WIE = "over u, of over iemand voor wie u beslist";

/** Who does what, with whom. */
function watHij(feiten: Mededelingsfeiten): string {
  const { uitkomst, richting, partner } = feiten;
  const niet = uitkomst === "niet-delen";
  switch (richting) {
    case "intern":
      return binnenDeGemeente(feiten);
    case "opvragen":
      return `Wij hebben besloten om ${niet ? "geen gegevens" : "gegevens"} op te vragen bij ${partner}. Het gaat om gegevens ${OVER_WIE}.`;
    case "uitwisselen":
      return `Wij hebben besloten om ${niet ? "geen gegevens" : "gegevens"} uit te wisselen met ${partner}. Het gaat om gegevens ${OVER_WIE}.`;
    default:
      return `Wij hebben besloten om ${niet ? "geen gegevens" : "gegevens"} te geven aan ${partner}. Het gaat om gegevens ${OVER_WIE}.`;
  }
}

/** By the help that the data are for, where the tables explain that; else by the names of the domains. */
function binnenDeGemeente({ uitkomst, domein, partner, taak, collegas }: Mededelingsfeiten): string {
  if (uitkomst === "niet-delen") {
    const wie = collegas === null ? domein : "wij";
    const doen = collegas === null ? "gebruikt" : "gebruiken";
    return `Wij hebben besloten: ${wie} ${doen} geen gegevens van ${collegas ?? partner}. Het gaat om gegevens ${OVER_WIE}.`;
  }
  return taak === null || collegas === null
    ? `Wij hebben besloten: ${domein} gebruikt gegevens ${OVER_WIE}. ${hoofd(partner)} heeft die gegevens.`
    : `Wij hebben besloten: wij gebruiken gegevens ${OVER_WIE}. Dat doen wij voor ${taak}. ${hoofd(collegas)} hebben die gegevens.`;
}

function welkeGegevens({ uitkomst, gegevens }: Mededelingsfeiten): Stukdeel | null {
  if (gegevens.length === 0) return null;
  // Of what is not shared only what it was, not what it would have served.
  if (uitkomst === "niet-delen")
    return deel("Om welke gegevens gaat het?", [], { lijst: gegevens.map(({ wat }) => hoofd(zin(wat))) });
  return deel("Welke gegevens zijn dat?", [], {
    lijst: gegevens.map(({ wat, waarvoor }) =>
      waarvoor === "" ? hoofd(zin(wat)) : zin(`${hoofd(wat)}: ${klein(waarvoor)}`),
    ),
    na: ["Meer gegevens delen wij hiervoor niet."],
  });
}

function waarom({ uitkomst, gevaar, doel }: Mededelingsfeiten): Stukdeel | null {
  if (uitkomst === "niet-delen") return null;
  const zinnen = [
    ...(gevaar ? ["Er is nu iemand in gevaar. Daarom konden wij niet wachten."] : []),
    ...(doel === null ? [] : [zin(`Wij doen dit ${doel}`)]),
  ];
  return zinnen.length === 0 ? null : deel("Waarom doen wij dit?", zinnen);
}

function magDit(feiten: Mededelingsfeiten): Stukdeel {
  if (feiten.uitkomst === "niet-delen") return deel("Waarom delen wij niet?", waaromNiet(feiten));
  const toestemming = feiten.toestemming ? [TOESTEMMING] : [];
  if (feiten.gevaar)
    return deel("Mag dit?", [
      "Ja. Is iemand in gevaar? Dan mogen wij delen wat nodig is om te helpen (AVG, artikel 6, lid 1, onder d).",
      "Onze privacyadviseur kijkt achteraf of dit goed is gegaan.",
    ]);
  switch (feiten.uitkomst) {
    case "delen-met-grondslag":
      return deel("Mag dit?", ["Ja. Dit staat in de wet:"], {
        lijst: feiten.grondslagen.map(({ tekst }) => `${tekst}.`),
        na: [...(feiten.onzeker ? [ONZEKER] : []), ...toestemming],
      });
    case "delen-verenigbaar":
      return deel("Mag dit?", [
        "Ja. Wij hebben deze gegevens eerder voor een ander doel gekregen. Wij hebben onderzocht of het nieuwe doel daarbij past. Dat is zo (AVG, artikel 6, lid 4).",
        ...toestemming,
      ]);
    case "delen-gemotiveerde-uitzondering":
      return deel("Mag dit?", [
        "In de wet vonden wij geen regel voor dit delen. Volgens de AVG is het daarom niet rechtmatig.",
        "Wij maken een uitzondering. Wij vinden de redenen daarvoor zwaar genoeg. U mag die redenen lezen.",
        ...toestemming,
      ]);
  }
}

const TOESTEMMING =
  "Voor dit delen is toestemming gegeven. Die toestemming mag u altijd intrekken. Daarna delen wij op deze toestemming niets meer.";

const ONZEKER =
  "Niet iedereen legt deze regel hetzelfde uit. Onze privacyadviseur vindt dat wij hem mogen gebruiken.";

/** Only what follows from the recorded answers; the reasons in full stand in the account. */
function waaromNiet({ grondslagGezocht, geweigerd }: Mededelingsfeiten): string[] {
  return [
    ...(grondslagGezocht === "geen-grondslag" ? ["In de wet vonden wij geen regel voor dit delen."] : []),
    ...(grondslagGezocht === "onvolledig" ? ["Het is niet zeker of de wet dit delen toelaat."] : []),
    ...(geweigerd ? ["Voor dit delen is geen toestemming, of die is ingetrokken."] : []),
    "Wij hebben dit afgewogen en kiezen ervoor om niet te delen. Onze redenen hebben wij opgeschreven. U mag die lezen.",
  ];
}

function vragen({ fgContact }: Stukkop): Stukdeel {
  return deel("Hebt u vragen?", [
    `Neem contact op met uw medewerker: ${vulIn("telefoonnummer of e-mailadres")}. Noem het kenmerk dat boven deze brief staat.`,
    `De functionaris gegevensbescherming (FG) let erop dat de gemeente goed met uw gegevens omgaat. U bereikt de FG zo: ${fgContact ?? vulIn("contact van de FG")}.`,
  ]);
}

/** "uren opvoedhulp" at the start of a line. */
export function hoofd(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

/** "Om te bepalen" after a colon; an abbreviation keeps its capitals. */
export function klein(tekst: string): string {
  return /^\p{Lu}\p{Ll}/u.test(tekst) ? tekst.charAt(0).toLowerCase() + tekst.slice(1) : tekst;
}

export function zin(tekst: string): string {
  return /[.!?]$/.test(tekst) ? tekst : `${tekst}.`;
}
