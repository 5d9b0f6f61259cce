import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import {
  beantwoordRuw,
  beoordeelBesluit,
  bepaalRuimte,
  besluitVan,
  blokSchema,
  datum,
  evalueer,
  GEEN_OMSTANDIGHEDEN,
  kanMotorVragen,
  leesAntwoord,
  leesStappenplan,
  omstandighedenVan,
  stelVerantwoordingOp,
  vragenVan,
  WEGPUNTEN,
  wegVan,
  type Antwoord,
  type Antwoorden,
  type BesluitContext,
  type Blok,
  type Stappenplan,
  type Uitzonderingsbeleid,
} from "../src/index.ts";
import { proefKennis, proefWoordenlijst } from "../testing/index.ts";

const verwachtSchema = z.strictObject({
  antwoord: z.enum(["grondslag", "geen-grondslag", "onvolledig"]).optional(),
  oordeel: z.enum(["ja-mits", "afwegen", "nee", "onbekend"]).optional(),
  toestand: z.string().optional(),
  verenigbaarheid: z.string().optional(),
  mogelijk: z.array(z.string()).optional(),
  /** Per outcome the codes of the reasons, all of them. */
  geblokkeerd: z.record(z.string(), z.array(z.string())).optional(),
  /** "ok", or the codes that keep it from being sealed. */
  vaststellen: z.union([z.literal("ok"), z.array(z.string())]).optional(),
  /** The points of the way in order, and the first that is not done. */
  weg: z.array(z.enum(WEGPUNTEN)).optional(),
  huidig: z.enum(WEGPUNTEN).optional(),
  /** Points that lie on the way but ask nothing of this case. */
  nietNodig: z.array(z.enum(WEGPUNTEN)).optional(),
  /** Points that do not lie on the way, with the reason. */
  overgeslagen: z.record(z.string(), z.string()).optional(),
  aanwijzingen: z.array(z.string()).optional(),
  /** Per principle "verantwoord", or the codes of what is missing. */
  beginselen: z.record(z.string(), z.union([z.literal("verantwoord"), z.array(z.string())])).optional(),
  zichtbareStappen: z.array(z.string()).optional(),
  eersteOpen: z.string().nullable().optional(),
  uitkomstZin: z.string().optional(),
  /** Per point: a sentence that must stand in it. */
  punten: z.record(z.string(), z.string()).optional(),
  /** Points that are empty. */
  leeg: z.array(z.number()).optional(),
  waarschuwing: z.string().optional(),
});

const antwoordenSchema = z.record(z.string(), z.unknown());
const gevalSchema = z.strictObject({
  naam: z.string(),
  peildatum: z.string().optional(),
  beleid: z.boolean().optional(),
  /** Answers that differ from those of the file; `null` as a value is itself an answer. */
  wijzig: antwoordenSchema.default({}),
  /** Questions left unanswered. */
  zonder: z.array(z.string()).default([]),
  verwacht: verwachtSchema,
});
const bestandSchema = z.strictObject({
  titel: z.string(),
  toelichting: z.string(),
  peildatum: z.string(),
  beleid: z.boolean(),
  antwoorden: antwoordenSchema,
  gevallen: z.array(gevalSchema).min(1),
});

export type Verwacht = z.infer<typeof verwachtSchema>;

const HIER = import.meta.dirname;

export function leesGevallen() {
  const map = path.join(HIER, "cases", "besluit");
  return readdirSync(map)
    .filter((naam) => naam.endsWith(".yaml"))
    .toSorted()
    .map((naam) => ({
      naam,
      ...bestandSchema.parse(parse(readFileSync(path.join(map, naam), "utf8"), { merge: true })),
    }));
}

const STAPPENPLANNEN = path.join(HIER, "../../tabellen/stappenplannen");

/** The stappenplan as it is published: a golden case is about the questions people really answer. */
export function echtStappenplan(versie: 1 | 2 | 3 = 1): Stappenplan {
  const bestand = versie === 1 ? "bewust-delen.yaml" : `bewust-delen-${versie}.yaml`;
  const gelezen = leesStappenplan(leesYaml(bestand), gedeeldeBlokken());
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.bevindingen));
  return gelezen.definitie;
}

function gedeeldeBlokken(): Blok[] {
  return readdirSync(path.join(STAPPENPLANNEN, "blokken")).map((naam) =>
    blokSchema.parse(leesYaml(`blokken/${naam}`)),
  );
}

function leesYaml(bestand: string): unknown {
  return parse(readFileSync(path.join(STAPPENPLANNEN, bestand), "utf8"));
}

export const PROEFBELEID: Uitzonderingsbeleid = {
  id: "proefbeleid",
  titel: "Afwijken met redenen",
  vastgesteldDoor: "college",
  vastgesteldOp: datum("2019-03-04"),
  vindplaats: null,
  omvat: {
    domeinen: ["schuldhulpverlening", "wmo"],
    partners: ["domein-werk-en-inkomen", "domein-jeugd", "huisarts"],
    toelichting: "Alleen bij dreigend verlies van de woning.",
  },
  geldig: { van: datum("2019-03-04"), tot: datum("2020-01-01") },
};

/** Every answer goes through the same reader as in the apps: a case cannot hold what a form would refuse. */
export function leesAntwoorden(definitie: Stappenplan, ruw: Readonly<Record<string, unknown>>): Antwoorden {
  const vragen = new Map(vragenVan(definitie).map((vraag) => [vraag.id, vraag]));
  return Object.fromEntries(
    Object.entries(ruw).map(([id, waarde]) => {
      const vraag = vragen.get(id);
      if (vraag === undefined) throw new Error(`geen vraag "${id}"`);
      const gelezen = leesAntwoord(vraag, waarde, proefWoordenlijst());
      if (!gelezen.ok) throw new Error(`${id}: ${gelezen.fout}`);
      return [id, gelezen.waarde];
    }),
  );
}

export function vraagMotor(
  definitie: Stappenplan,
  antwoorden: Antwoorden,
  peildatum: string,
): Antwoord | null {
  const deel = evalueer(definitie, antwoorden, GEEN_OMSTANDIGHEDEN).vraagVoorMotor;
  if (!kanMotorVragen(deel)) return null;
  const antwoord = beantwoordRuw({ ...deel, peildatum }, proefKennis());
  if ("fout" in antwoord) throw new Error(`${antwoord.fout.veld}: ${antwoord.fout.melding}`);
  return antwoord;
}

/** Everything a case can expect something of, computed once. */
export function speel(definitie: Stappenplan, antwoorden: Antwoorden, peildatum: string, beleid: boolean) {
  const context: BesluitContext = {
    beleid: beleid ? PROEFBELEID : null,
    peildatum: datum(peildatum),
    woordenlijst: proefWoordenlijst(),
  };
  const antwoord = vraagMotor(definitie, antwoorden, peildatum);
  const nu = omstandighedenVan(definitie, antwoorden, antwoord, context);
  const besluit = besluitVan(definitie, antwoorden);
  return {
    context,
    antwoord,
    nu,
    evaluatie: evalueer(definitie, antwoorden, nu),
    weg: wegVan(definitie, antwoorden, antwoord, context),
    ruimte: bepaalRuimte(definitie, antwoorden, antwoord, context),
    oordeel: beoordeelBesluit(definitie, antwoorden, antwoord, context),
    verantwoording:
      besluit === null ? null : stelVerantwoordingOp(definitie, antwoorden, antwoord, besluit, context),
  };
}
