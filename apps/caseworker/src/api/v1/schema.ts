import { z } from "zod";

const slug = (over: string) => z.string().describe(over);

/** The question as the OpenAPI document shows it. The engine itself reads and refuses: this describes, it does not check. */
export const vraagSchema = z
  .object({
    id: z.union([z.string(), z.number()]).nullish().describe("Uw eigen kenmerk; komt terug in het antwoord."),
    domein: slug("Wiens taak het is: wmo, jeugd, werk-en-inkomen, schuldhulpverlening, leerplicht-rmc."),
    richting: z.enum(["intern", "verstrekken", "opvragen", "uitwisselen"]),
    partner: slug("Wie de gegevens heeft of krijgt."),
    gegevens: z
      .array(z.string())
      .min(1)
      .describe("Soorten gegevens: gewoon, bijzonder, gezondheid, strafrechtelijk, bsn …"),
    betrokkene: z.string().nullish().describe("Over wie de gegevens gaan; null = nog niet gekozen."),
    doel: z.string().nullish().describe('Waarvoor; null = nog niet gekozen, "anders" = niet in de lijst.'),
    herkomst: z
      .string()
      .nullish()
      .describe("Waar de gemeente de gegevens heeft gekregen; null = nog niet gekozen."),
    peildatum: z.iso.date().describe("De dag waarvan het recht wordt gevraagd."),
    tabelversie: z.union([z.int(), z.string()]).nullish().describe("Nummer of hash; null = de nieuwste."),
    wetsvoorstel: z
      .string()
      .nullish()
      .describe("Dossiernummer van een wetsvoorstel; het antwoord is dan hypothetisch."),
    feiten: z
      .record(z.string(), z.union([z.boolean(), z.int()]).nullable())
      .nullish()
      .describe(
        "Wat u weet over de situatie van de persoon, per feit uit de woordenlijst: ja of nee (true of false), of de leeftijd in hele jaren.",
      ),
  })
  .meta({ id: "Vraag" });

const foutSchema = z.object({
  veld: z.string(),
  melding: z.string(),
  bekend: z.array(z.string()).optional(),
});
const artikelSchema = z.object({
  wet: z.string(),
  artikel: z.string().nullable(),
  lid: z.string().nullable(),
  onderdeel: z.string().nullable(),
  jci: z.string().nullable(),
  tekst: z.string().optional(),
});

const wijzigSchema = z
  .array(z.object({ dimensie: z.string(), naar: z.array(z.string()) }))
  .describe("Wat er anders moet; elk van de waarden is goed. Leeg = dit kan niemand veranderen.");

export const antwoordSchema = z
  .object({
    id: z.union([z.string(), z.number()]).nullable(),
    uitkomst: z.enum(["grondslag", "geen-grondslag", "onvolledig"]),
    graad: z
      .enum(["verplicht", "bevoegd", "onbekend"])
      .nullable()
      .describe("Of de wet dit verplicht of toestaat; null = geen grondslag."),
    onopgelost: z
      .array(z.object({ dimensie: z.string(), waarden: z.array(z.string()) }))
      .describe(
        "Wat nog te kiezen is, met de keuzes die bij een regel passen; leeg = de bron beslist het niet.",
      ),
    grondslagen: z.array(
      z.looseObject({
        regel: z.string(),
        artikelen: z.array(artikelSchema),
        avg: z.string().nullable(),
        art9: z.string().nullable(),
        vereisten: z.array(z.string()),
        vereistenStatus: z.enum(["vermeld", "geen-extra", "niet-vermeld"]),
        eisen: z
          .array(z.looseObject({ soort: z.string(), vereiste: z.string(), bewijs: z.array(z.string()) }))
          .describe("De vereisten met wat eraan voldoet."),
        graad: z.enum(["verplicht", "bevoegd", "niet-vermeld", "betwist"]),
        controle: z.enum(["uit-bron", "te-controleren", "gecontroleerd", "betwist"]),
        bron: z.string(),
        geldigVan: z.iso.date().nullable(),
        geldigTot: z.iso.date().nullable(),
      }),
    ),
    bijna: z.array(
      z.object({
        regel: z.string(),
        ontbreekt: z.array(z.string()),
        uitleg: z.string(),
        wijzig: wijzigSchema,
        gemeente: z
          .enum(["verboden", "ingeperkt"])
          .optional()
          .describe("Wat de gemeente zelf hiervan laat; afwezig = zij zegt er niets over."),
      }),
    ),
    bijnaTotaal: z.int(),
    kleinsteWijziging: z
      .object({ regel: z.string(), wijzig: wijzigSchema, uitleg: z.string() })
      .nullable()
      .describe("De kleinste verandering van de vraag waardoor een regel wel geldt."),
    adviesIngeperktDoor: z
      .array(z.string())
      .optional()
      .describe("Bepalingen van de gemeente die iets uit bijna of kleinsteWijziging haalden."),
    waarschuwingen: z.array(z.looseObject({ soort: z.string(), tekst: z.string() })),
    hypothetisch: z.boolean().describe("Er is een wetsvoorstel genoemd: dit is niet het recht dat geldt."),
    wetsvoorstel: z
      .object({
        dossiernummer: z.string(),
        titel: z.string(),
        stand: z.string().describe("Hoe ver het voorstel was op de peildatum."),
        uitslag: z
          .enum(["toegepast", "al-wet", "geen-rijen", "past-niet"])
          .describe("toegepast: het antwoord doet alsof het voorstel op de peildatum wet was."),
      })
      .nullable()
      .describe("Het genoemde wetsvoorstel; null = geen genoemd."),
    tabelversie: z.object({ nummer: z.int(), hash: z.string() }),
    motivering: z.looseObject({}).describe("De redenering als boom."),
  })
  .meta({ id: "Antwoord" });

export const weigeringSchema = z
  .object({ id: z.union([z.string(), z.number()]).nullable(), fout: foutSchema })
  .meta({ id: "Weigering" });
