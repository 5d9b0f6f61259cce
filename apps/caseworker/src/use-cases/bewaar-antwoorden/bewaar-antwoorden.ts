import {
  bevestigingSchema,
  gedeeldVoorEindeSchema,
  isDatum,
  leesAntwoord,
  vragenVan,
  waardeVan,
  werkOpnieuwBekijkenBij,
  woordenVan,
  type Antwoorden,
  type Bevestiging,
  type DossierInhoud,
  type GedeeldVoorEinde,
  type Stappenplan,
  type Waarde,
  type Woordenlijst,
} from "@core/grondslagen";
import type { Afweging } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt, type VeldFout } from "@deelwijzer/server";
import { z } from "zod";
import { bewaarDossier, type Bewaard } from "../../dossier/bewaar-dossier.ts";
import { magAfweging } from "../../dossier/mag-afweging.ts";
import { metInhoud, openDossier, type OpenDossier } from "../../dossier/open-dossier.ts";
import { isLeesbaar } from "../../dossier/opnieuw-te-bekijken.ts";
import { standVan } from "../../dossier/stand.ts";

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
  /** The data were shared already on the date of sharing, before a rule ended; null takes that back. */
  gedeeldVoorEinde: gedeeldVoorEindeSchema.nullable().optional(),
});

/** Saves what changed; keeps the rest, also what is hidden now. Two windows never overwrite each other. */
export const bewaarAntwoorden = defineUseCase({
  name: "bewaar-antwoorden",
  soort: "wijzigen",
  input: bewaarInvoer,
  authorize: magAfweging("afweging-bewerken"),
  run: async (ctx, input, tx, afweging: Afweging) => {
    const dossier = await openDossier(tx, ctx, afweging);
    if (afweging.versie !== input.expectedVersion) {
      return gelukt<Bewaard>({ soort: "conflict", stand: standVan(dossier) });
    }
    const gelezen = leesAntwoorden(dossier, input.antwoorden, ctx.actor.domeinen);
    if ("velden" in gelezen) return mislukt({ soort: "ongeldig", velden: gelezen.velden });
    const { gedeeldVoorEinde = dossier.gedeeldVoorEinde } = input;
    const fout = foutInGedeeld(input.gedeeldVoorEinde, dossier);
    if (fout !== null) return mislukt({ soort: "ongeldig", velden: [fout] });
    const inhoud = {
      ...nieuweInhoud(dossier, gelezen.antwoorden, input.bevestigd, input.bevestigingen),
      gedeeldVoorEinde,
    };
    return bewaarDossier(tx, ctx, metInhoud(dossier, inhoud), {
      expectedVersion: input.expectedVersion,
      patch: input.bewarenTot === undefined ? {} : { bewarenTot: input.bewarenTot },
    });
  },
  audit: ({ id, antwoorden, gedeeldVoorEinde }, { soort, stand }) =>
    soort === "conflict"
      ? null
      : {
          onderwerp: { soort: "afweging", id },
          gegevens: {
            versie: stand.versie,
            vragen: Object.keys(antwoorden),
            ...(gedeeldVoorEinde === undefined ? {} : { gedeeldVoorEinde: gedeeldVoorEinde?.op ?? null }),
          },
        },
});

/** It is about the date of sharing, and what was shared already was not shared tomorrow. */
function foutInGedeeld(
  gedeeld: GedeeldVoorEinde | null | undefined,
  { peildatum, einde }: OpenDossier,
): VeldFout | null {
  if (gedeeld == null) return null;
  const pad = "gedeeldVoorEinde";
  if (gedeeld.op !== peildatum)
    return { pad, melding: "Dit is niet de datum van delen. Laad de pagina opnieuw." };
  return gedeeld.op > einde.vandaag
    ? { pad, melding: "Die dag is nog niet geweest. U kunt dan nog niet hebben gedeeld." }
    : null;
}

function leesAntwoorden(
  dossier: OpenDossier,
  ruw: Readonly<Record<string, unknown>>,
  domeinen: readonly string[],
): { readonly antwoorden: Antwoorden } | { readonly velden: VeldFout[] } {
  const { definitie, antwoorden: oud } = dossier;
  const w = woordenVan(dossier);
  const velden: VeldFout[] = [];
  const nieuw: Record<string, Waarde> = {};
  for (const [id, waarde] of Object.entries(ruw)) {
    const fout = (melding: string) => velden.push({ pad: `antwoorden.${id}`, melding });
    const vraag = vragenVan(definitie).find((kandidaat) => kandidaat.id === id);
    if (vraag === undefined) {
      fout("Deze vraag hoort niet bij dit stappenplan.");
      continue;
    }
    const gelezen = leesAntwoord(vraag, waarde, w);
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
  dossier: OpenDossier,
  gewijzigd: Antwoorden,
  bevestigd: readonly string[],
  bevestigingen: readonly Bevestiging[],
): DossierInhoud {
  const { definitie, inhoud } = dossier;
  const antwoorden = { ...inhoud.antwoorden, ...gewijzigd };
  const sleutel = (b: Bevestiging) => JSON.stringify([b.vraagId, b.soort, b.tekst]);
  const samen = new Map([...inhoud.bevestigingen, ...bevestigingen].map((b) => [sleutel(b), b]));
  return {
    ...inhoud,
    antwoorden,
    bevestigingen: [...samen.values()],
    opnieuwBekijken: werkOpnieuwBekijkenBij(
      definitie,
      inhoud.antwoorden,
      antwoorden,
      inhoud.opnieuwBekijken,
      teBevestigen(definitie, antwoorden, bevestigd, woordenVan(dossier)),
    ),
  };
}

/** An answer in words that no longer exist cannot be confirmed, only given again. */
function teBevestigen(
  definitie: Stappenplan,
  antwoorden: Antwoorden,
  bevestigd: readonly string[],
  w: Woordenlijst,
): string[] {
  const vragen = vragenVan(definitie).filter((vraag) => isLeesbaar(vraag, antwoorden, w));
  return bevestigd.filter((id) => vragen.some((vraag) => vraag.id === id));
}
