import {
  optiesVan,
  vragenVan,
  type Conditie,
  type Stappenplan,
  type StapVraag,
  type Woordenlijst,
} from "@core/grondslagen";

/** What a sentence of a condition can look at, and the values it can have. */
export interface Onderwerp {
  readonly id: string;
  readonly naam: string;
  readonly waarden: readonly { readonly id: string; readonly naam: string }[];
  readonly maak: (waarde: string) => Conditie;
}

const UITKOMST = [
  { id: "grondslag", naam: "er een grondslag is" },
  { id: "geen-grondslag", naam: "er geen grondslag is gevonden" },
  { id: "onvolledig", naam: "het antwoord nog niet zeker is" },
] as const;
const OORDEEL = [
  { id: "ja-mits", naam: "Ja, mits" },
  { id: "afwegen", naam: "Afwegen" },
  { id: "nee", naam: "Nee" },
  { id: "onbekend", naam: "Onbekend" },
] as const;
const GRAAD = [
  { id: "verplicht", naam: "de wet delen verplicht" },
  { id: "bevoegd", naam: "de wet delen toestaat" },
  { id: "onbekend", naam: "dat niet vaststaat" },
] as const;
const VERENIGBAAR = [
  { id: "verenigbaar", naam: "past bij het eerste doel" },
  { id: "niet-verenigbaar", naam: "past niet bij het eerste doel" },
  { id: "open", naam: "staat nog niet vast" },
  { id: "niet-van-toepassing", naam: "hoeft niet te worden getoetst" },
] as const;

type Id<T extends readonly { readonly id: string }[]> = T[number]["id"];

/** The answers to questions before this one, and what the engine makes of them. */
export function onderwerpenVoor(
  definitie: Stappenplan,
  vraagId: string,
  w: Woordenlijst,
): readonly Onderwerp[] {
  const alle = vragenVan(definitie);
  const plaats = alle.findIndex(({ id }) => id === vraagId);
  const eerder = plaats === -1 ? alle : alle.slice(0, plaats);
  return [
    ...eerder.flatMap((vraag) => vraagOnderwerp(vraag, w)),
    {
      id: "uitkomst",
      naam: "De uitkomst van de tabellen",
      waarden: UITKOMST,
      maak: (waarde) => ({ uitkomst: waarde as Id<typeof UITKOMST> }),
    },
    {
      id: "oordeel",
      naam: "Het antwoord dat de medewerker ziet",
      waarden: OORDEEL,
      maak: (waarde) => ({ oordeel: waarde as Id<typeof OORDEEL> }),
    },
    {
      id: "graad",
      naam: "Plicht of bevoegdheid",
      waarden: GRAAD,
      maak: (waarde) => ({ graad: waarde as Id<typeof GRAAD> }),
    },
    {
      id: "vereiste",
      naam: "Een vereiste dat de wet stelt",
      waarden: w.vereisten.map(({ id, naam }) => ({ id, naam })),
      maak: (waarde) => ({ vereiste: waarde }),
    },
    {
      id: "verenigbaarheid",
      naam: "De toets op verenigbaarheid",
      waarden: VERENIGBAAR,
      maak: (waarde) => ({ verenigbaarheid: waarde as Id<typeof VERENIGBAAR> }),
    },
    {
      id: "beleid",
      naam: "Beleid van de gemeente voor uitzonderingen",
      waarden: [{ id: "ja", naam: "is er voor deze situatie" }],
      maak: () => ({ beleid: true }),
    },
    {
      id: "twijfel",
      naam: "Twijfel bij een eerdere vraag",
      waarden: [{ id: "ja", naam: "is er" }],
      maak: () => ({ twijfel: true }),
    },
  ];
}

const BEANTWOORD = "beantwoord.ja";

function vraagOnderwerp(vraag: StapVraag, w: Woordenlijst): Onderwerp[] {
  if (vraag.soort === "uitleg" || vraag.soort === "grondslag") return [];
  const keuzes =
    vraag.soort === "ja-nee-twijfel"
      ? [
          { id: "ja", naam: "Ja" },
          { id: "nee", naam: "Nee" },
          { id: "twijfel", naam: "Ik twijfel" },
        ]
      : optiesVan(vraag, w).map(({ id, tekst }) => ({ id, naam: tekst }));
  return [
    {
      id: `vraag:${vraag.id}`,
      naam: vraag.titel,
      waarden: [...keuzes, { id: BEANTWOORD, naam: "is beantwoord" }],
      maak: (waarde) =>
        waarde === BEANTWOORD ? { vraag: vraag.id, beantwoord: true } : { vraag: vraag.id, is: waarde },
    },
  ];
}

/** Which subject and value a sentence has; null where only its words can be shown. */
export function keuzeVan(conditie: Conditie): { readonly onderwerp: string; readonly waarde: string } | null {
  if ("vraag" in conditie && "is" in conditie)
    return typeof conditie.is === "string"
      ? { onderwerp: `vraag:${conditie.vraag}`, waarde: conditie.is }
      : null;
  if ("vraag" in conditie && "beantwoord" in conditie)
    return conditie.beantwoord ? { onderwerp: `vraag:${conditie.vraag}`, waarde: BEANTWOORD } : null;
  for (const soort of ["uitkomst", "oordeel", "graad", "vereiste", "verenigbaarheid"] as const) {
    const waarde: unknown = Object.hasOwn(conditie, soort) ? Reflect.get(conditie, soort) : undefined;
    if (waarde !== undefined) return typeof waarde === "string" ? { onderwerp: soort, waarde } : null;
  }
  if ("beleid" in conditie) return conditie.beleid ? { onderwerp: "beleid", waarde: "ja" } : null;
  return "twijfel" in conditie ? { onderwerp: "twijfel", waarde: "ja" } : null;
}
