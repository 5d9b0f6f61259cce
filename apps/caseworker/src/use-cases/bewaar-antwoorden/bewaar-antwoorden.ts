import {
  beoordeelBesluit,
  bevestigingSchema,
  datum,
  isDatum,
  leesAntwoord,
  vragenVan,
  waardeVan,
  werkOpnieuwBekijkenBij,
  type Antwoorden,
  type Bevestiging,
  type DossierInhoud,
  type Waarde,
} from "@core/grondslagen";
import { findAfweging, updateAfweging, type Afweging, type AfwegingPatch } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt, type VeldFout } from "@deelwijzer/server";
import { z } from "zod";
import { beoordeel } from "../../dossier/beoordeel.ts";
import { alsAfweging } from "../../dossier/onderwerp.ts";
import { openDossier, versleutelInhoud, type OpenDossier } from "../../dossier/open-dossier.ts";

const datumVeld = z.string().refine(isDatum, "Deze datum bestaat niet.");

const bewaarInvoer = z.strictObject({
  id: z.uuid(),
  expectedVersion: z.int().positive(),
  /** Only what changed, by question. */
  antwoorden: z.record(z.string().max(200), z.unknown()).default({}),
  /** Questions of which the person says: my answer still holds. */
  bevestigd: z.array(z.string().max(200)).max(200).default([]),
  /** False alarms that were marked as such since the last save. */
  bevestigingen: z.array(bevestigingSchema).max(200).default([]),
  bewarenTot: datumVeld.optional(),
  peildatum: datumVeld.optional(),
});

/** The dossier as it stands after saving, or as somebody else left it. */
export interface Stand {
  readonly versie: number;
  readonly status: Afweging["status"];
  readonly bijgewerktOp: string;
  readonly inhoud: DossierInhoud;
  readonly bewarenTot: string | null;
  readonly peildatum: string;
}

export type Bewaard =
  | { readonly soort: "bewaard"; readonly stand: Stand }
  /** Saved in another window first: nothing was written, `stand` is what stands there now. */
  | { readonly soort: "conflict"; readonly stand: Stand };

/** Saves what changed; keeps the rest, also what is hidden now. Two windows never overwrite each other. */
export const bewaarAntwoorden = defineUseCase({
  name: "bewaar-antwoorden",
  soort: "wijzigen",
  input: bewaarInvoer,
  authorize: async (_ctx, { id }, tx) => {
    const afweging = await findAfweging(tx, id);
    if (afweging === null) return mislukt({ soort: "niet-gevonden", wat: "deze afweging" } as const);
    return { handeling: "afweging-bewerken", onderwerp: alsAfweging(afweging), gegeven: afweging };
  },
  run: async (ctx, input, tx, afweging: Afweging) => {
    const dossier = await openDossier(tx, ctx.sleutelkast, afweging);
    if (afweging.versie !== input.expectedVersion) {
      return gelukt<Bewaard>({ soort: "conflict", stand: standVan(afweging, dossier.inhoud) });
    }
    const gelezen = leesAntwoorden(dossier, input.antwoorden, ctx.actor.domeinen);
    if ("velden" in gelezen) return mislukt({ soort: "ongeldig", velden: gelezen.velden });
    const inhoud = nieuweInhoud(dossier, gelezen.antwoorden, input.bevestigd, input.bevestigingen);
    const patch: AfwegingPatch = {
      ...kolommen({ ...dossier, ...inhoud, peildatum: datum(input.peildatum ?? afweging.peildatum) }),
      inhoud: await versleutelInhoud(tx, ctx.sleutelkast, afweging, inhoud),
      ...(input.bewarenTot === undefined ? {} : { bewarenTot: input.bewarenTot }),
      ...(input.peildatum === undefined ? {} : { peildatum: input.peildatum }),
    };
    const update = await updateAfweging(tx, {
      id: afweging.id,
      expectedVersion: input.expectedVersion,
      patch,
      op: ctx.klok.nu(),
    });
    if (update.gelukt) return gelukt<Bewaard>({ soort: "bewaard", stand: standVan(update.afweging, inhoud) });
    if (update.huidig === null) return mislukt({ soort: "niet-gevonden", wat: "deze afweging" });
    const ander = await openDossier(tx, ctx.sleutelkast, update.huidig);
    return gelukt<Bewaard>({ soort: "conflict", stand: standVan(update.huidig, ander.inhoud) });
  },
  audit: ({ id, antwoorden }, { soort, stand }) =>
    soort === "conflict"
      ? null
      : {
          onderwerp: { soort: "afweging", id },
          gegevens: { versie: stand.versie, vragen: Object.keys(antwoorden) },
        },
});

function leesAntwoorden(
  { definitie, versie, antwoorden: oud }: OpenDossier,
  ruw: Readonly<Record<string, unknown>>,
  domeinen: readonly string[],
): { readonly antwoorden: Antwoorden } | { readonly velden: VeldFout[] } {
  const velden: VeldFout[] = [];
  const nieuw: Record<string, Waarde> = {};
  for (const [id, waarde] of Object.entries(ruw)) {
    const fout = (melding: string) => velden.push({ pad: `antwoorden.${id}`, melding });
    const vraag = vragenVan(definitie).find((kandidaat) => kandidaat.id === id);
    if (vraag === undefined) {
      fout("Deze vraag hoort niet bij dit stappenplan.");
      continue;
    }
    const gelezen = leesAntwoord(vraag, waarde, versie.inhoud.woordenlijst);
    if (!gelezen.ok) {
      fout(gelezen.fout);
      continue;
    }
    // Whoever chose another domain would lock themselves out of their own dossier.
    if (
      vraag.bindt === "domein" &&
      typeof gelezen.waarde === "string" &&
      !domeinen.includes(gelezen.waarde)
    ) {
      fout("Voor dit domein werkt u niet. Kies een ander domein, of vraag uw beheerder om toegang.");
      continue;
    }
    if (vraag.soort === "overleg") {
      const was = waardeVan(vraag, "overleg", oud) ?? [];
      const wordt = waardeVan(vraag, "overleg", { [id]: gelezen.waarde }) ?? [];
      if (!was.every((rij) => wordt.some((ander) => JSON.stringify(ander) === JSON.stringify(rij)))) {
        fout("Een overleg dat is vastgelegd, verandert niet meer. Voeg een nieuw overleg toe.");
        continue;
      }
    }
    nieuw[id] = gelezen.waarde;
  }
  return velden.length > 0 ? { velden } : { antwoorden: nieuw };
}

function nieuweInhoud(
  { definitie, inhoud }: OpenDossier,
  gewijzigd: Antwoorden,
  bevestigd: readonly string[],
  bevestigingen: readonly Bevestiging[],
): DossierInhoud {
  const antwoorden = { ...inhoud.antwoorden, ...gewijzigd };
  const sleutel = (b: Bevestiging) => JSON.stringify([b.vraagId, b.soort, b.tekst]);
  const samen = new Map([...inhoud.bevestigingen, ...bevestigingen].map((b) => [sleutel(b), b]));
  return {
    formaat: 1,
    antwoorden,
    bevestigingen: [...samen.values()],
    opnieuwBekijken: werkOpnieuwBekijkenBij(
      definitie,
      inhoud.antwoorden,
      antwoorden,
      inhoud.opnieuwBekijken,
      bevestigd,
    ),
  };
}

/** The question beside the document, for counting and for the seal; and where the owner goes on. */
function kolommen(dossier: Parameters<typeof beoordeel>[0] & Pick<DossierInhoud, "bevestigingen">) {
  const { evaluatie, antwoord, context } = beoordeel(dossier);
  const { domein, richting, partner, gegevens, betrokkene, doel, herkomst } = evaluatie.vraagVoorMotor;
  const { definitie, antwoorden, bevestigingen } = dossier;
  const klaar = beoordeelBesluit(definitie, antwoorden, antwoord, context, bevestigingen).ok;
  return {
    domein: domein ?? null,
    richting: richting ?? null,
    partner: partner ?? null,
    doel: doel ?? null,
    gegevens: [...(gegevens ?? [])],
    betrokkene: betrokkene ?? null,
    herkomst: herkomst ?? null,
    laatsteStap: evaluatie.eersteOpen?.stap ?? null,
    status: klaar ? ("klaar" as const) : ("concept" as const),
  };
}

function standVan(afweging: Afweging, inhoud: DossierInhoud): Stand {
  return {
    versie: afweging.versie,
    status: afweging.status,
    bijgewerktOp: afweging.updatedAt.toISOString(),
    inhoud,
    bewarenTot: afweging.bewarenTot,
    peildatum: afweging.peildatum,
  };
}
