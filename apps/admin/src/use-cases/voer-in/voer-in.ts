import type { Bewerking } from "@core/grondslagen";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";
import { beproefBladInSet } from "../../wijzigingsset/beproef-blad-in-set.ts";
import { bewerkVele } from "../../wijzigingsset/bewerk-vele.ts";
import { GEEN_SET, vergrendelSet } from "../../wijzigingsset/laad-set.ts";
import { magBewerken } from "../../wijzigingsset/schrijf-set.ts";
import { belemmerd, geweigerd } from "../../wijzigingsset/weigering.ts";
import { voerInInvoer, type Ingevoerd } from "./typen.ts";

/** Brings a sheet that was tried first into the set: all of it, as one version. One refused row, and nothing changes. */
export const voerIn = defineUseCase({
  name: "voer-in",
  soort: "wijzigen",
  input: voerInInvoer,
  authorize: async (ctx, _input, tx) => ({
    handeling: "wijzigingsset-bewerken",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (ctx, { id, expectedVersion, blad, reden, bron }, tx) => {
    const geladen = await vergrendelSet(tx, ctx, id);
    if (geladen === null) return GEEN_SET;
    const mag = magBewerken(geladen, ctx);
    if (!mag.ok) return geweigerd(mag.redenen);
    const { versie } = geladen.rij;
    const verouderd = mislukt({
      soort: "conflict",
      wat: "deze wijzigingsset",
      huidigeVersie: versie,
    } as const);
    if (versie !== expectedVersion) return verouderd;
    const { proef, bewerkingen } = await beproefBladInSet(tx, ctx, geladen, blad);
    if (proef.geweigerd.length > 0)
      return mislukt({
        soort: "geblokkeerd",
        redenen: proef.geweigerd.map(({ rij, kolom, melding }) => ({
          code: "invoer-geweigerd",
          melding: [rij === null ? null : `Rij ${rij}`, kolom, melding].filter(Boolean).join(": "),
        })),
      });
    if (bewerkingen.length === 0)
      return belemmerd("niets-te-doen", "In dit blad staat niets wat anders is dan in de set.");
    const bewerkt = await bewerkVele(
      tx,
      ctx,
      geladen,
      bewerkingen.map(({ gezien, nieuw }): Bewerking => ({
        soort: "regel",
        id: nieuw.id,
        gezien,
        nieuw,
        reden,
        ...(bron === undefined ? {} : { bron }),
      })),
    );
    if (!bewerkt.ok) return bewerkt;
    // The set is locked and was read a moment ago: nobody can have come in between.
    if (bewerkt.waarde.soort === "conflict") return verouderd;
    const { nieuw, gewijzigd, beeindigd } = proef;
    return gelukt<Ingevoerd>({
      versie: bewerkt.waarde.rij.versie,
      nieuw: nieuw.length,
      gewijzigd: gewijzigd.length,
      beeindigd: beeindigd.length,
    });
  },
  audit: ({ id, blad }, { versie, nieuw, gewijzigd, beeindigd }) => ({
    onderwerp: { soort: "wijzigingsset", id },
    gegevens: { versie, van: blad.soort, nieuw, gewijzigd, beeindigd },
  }),
});
