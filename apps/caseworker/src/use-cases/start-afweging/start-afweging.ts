import {
  antwoordenSchemaVan,
  bevestigingSchema,
  datum,
  datumInWoorden,
  isDatum,
  LEEG_DOSSIER,
  vragenVan,
  woordenVan,
  type Antwoorden,
  type Stappenplan,
  type Waarde,
} from "@core/grondslagen";
import {
  defineUseCase,
  geldendStappenplan,
  gelukt,
  leesGemeentelaag,
  leesKennis,
  mislukt,
  type VeldFout,
} from "@deelwijzer/server";
import { z } from "zod";
import { maakDossier } from "../../dossier/maak-dossier.ts";
import { nieuwsteVan } from "../../dossier/open-dossier.ts";
import { controleerKop } from "../../dossier/privacy-in-kop.ts";

const slug = z.string().max(200);

/** One line in which a reader can see something: it heads the list, the besluit and the PDF. */
const kopregel = (leeg: string, max: number) =>
  z
    .string()
    .trim()
    .max(max, `Gebruik ten hoogste ${max} tekens.`)
    .regex(/[^\s\p{Cf}\p{M}]/u, leeg)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, "Gebruik gewone tekens op één regel.");

const startInvoer = z.strictObject({
  zaakkenmerk: kopregel("Vul een zaakkenmerk in.", 60),
  /** Empty: named after the day. */
  titel: z.union([z.literal(""), kopregel("Vul een korte titel in.", 120)]).default(""),
  /** Day of sharing; default today. */
  peildatum: z.string().refine(isDatum, "Deze datum bestaat niet.").nullable().default(null),
  /** A question that was looked up before, to begin with. */
  vraag: z
    .strictObject({
      domein: slug.nullable(),
      richting: slug.nullable(),
      partner: slug.nullable(),
      gegevens: z.array(slug).max(50),
      betrokkene: slug.nullable(),
      doel: slug.nullable(),
      herkomst: slug.nullable(),
    })
    .nullable()
    .default(null),
  bevestigingen: z.array(bevestigingSchema).max(20).default([]),
  /** Made once by the page; a double click and a retry carry the same one. */
  idempotentiesleutel: z.uuid(),
});

/** Begins a dossier, pinned to the newest tables and the newest stappenplan of this moment. */
export const startAfweging = defineUseCase({
  name: "start-afweging",
  soort: "wijzigen",
  input: startInvoer,
  authorize: async ({ actor }, { vraag }) => ({
    handeling: "afweging-starten",
    onderwerp: { soort: "nieuwe-afweging", gemeenteId: actor.gemeenteId, domein: vraag?.domein ?? null },
  }),
  run: async (ctx, input, tx) => {
    const gevonden = controleerKop(input, input.bevestigingen).filter(({ bevestigd }) => !bevestigd);
    if (gevonden.length > 0) {
      return mislukt({
        soort: "ongeldig",
        velden: gevonden.map(({ vraagId, soort }): VeldFout => ({ pad: vraagId, melding: KOP_FOUT[soort] })),
      });
    }
    const kennis = await leesKennis(tx, ctx.klok.nu());
    const versie = nieuwsteVan(kennis);
    const { hash: stappenplanHash, definitie } = await geldendStappenplan(tx, versie);
    const peildatum = input.peildatum === null ? ctx.klok.vandaag() : datum(input.peildatum);
    const antwoorden = vooringevuld(definitie, input.vraag, ctx.newId);
    const laag = await leesGemeentelaag(tx);
    const gelezen = antwoordenSchemaVan(definitie, woordenVan({ versie, laag })).safeParse(antwoorden);
    if (!gelezen.success) {
      return mislukt({
        soort: "ongeldig",
        velden: [{ pad: "vraag", melding: "De vraag in de link bestaat niet meer zo. Zoek opnieuw op." }],
      });
    }
    const inhoud = { ...LEEG_DOSSIER, antwoorden, bevestigingen: input.bevestigingen };
    const begin = {
      definitie,
      ...inhoud,
      inhoud,
      peildatum,
      versie,
      kennis,
      laag,
      einde: { nieuwste: versie, vandaag: ctx.klok.vandaag() },
      toestemmingen: [],
    };
    const { zaakkenmerk, idempotentiesleutel } = input;
    const titel = input.titel === "" ? `Afweging van ${datumInWoorden(ctx.klok.vandaag())}` : input.titel;
    const nieuw = { zaakkenmerk, titel, stappenplanHash, begin, idempotentiesleutel };
    return gelukt(await maakDossier(tx, ctx, nieuw));
  },
  audit: ({ vraag }, { id, herhaald }) =>
    herhaald ? null : { onderwerp: { soort: "afweging", id }, gegevens: { vooringevuld: vraag !== null } },
});

const KOP_FOUT = {
  bsn: "Hier lijkt een burgerservicenummer te staan. Gebruik een zaakkenmerk zonder BSN.",
  "e-mailadres": "Hier lijkt een e-mailadres te staan. Haal het weg.",
  telefoonnummer: "Hier lijkt een telefoonnummer te staan. Haal het weg.",
} as const;

type Vooraf = NonNullable<z.output<typeof startInvoer>["vraag"]>;

/** The looked-up question as first answers; each datum still has to be described and argued. */
function vooringevuld(definitie: Stappenplan, vraag: Vooraf | null, newId: () => string): Antwoorden {
  if (vraag === null) return {};
  const uit: Record<string, Waarde> = {};
  for (const { id, soort, bindt } of vragenVan(definitie)) {
    if (bindt === undefined) continue;
    if (bindt === "gegevens") {
      if (soort !== "gegevens-per-doel" || vraag.gegevens.length === 0) continue;
      uit[id] = vraag.gegevens.map((gegeven) => ({
        id: newId(),
        omschrijving: "",
        soort: gegeven,
        nodig: null,
        waarvoor: "",
      }));
    } else {
      const keuze = vraag[bindt];
      if (keuze !== null && soort === "keuze") uit[id] = keuze;
    }
  }
  return uit;
}
