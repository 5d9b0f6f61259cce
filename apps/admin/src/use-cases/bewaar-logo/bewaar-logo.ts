import { createHash } from "node:crypto";
import { insertGemeentelogo, updateGemeente } from "@deelwijzer/db";
import { defineUseCase, gelukt, keurLogo, MAX_LOGO_BYTES, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { versieVeld } from "../../beheer/invoer.ts";
import { steltIn } from "../../beheer/onderwerp.ts";

/** A picture that only draws, kept for ever under its hash: letters that were made with it stay as they were. */
export const bewaarLogo = defineUseCase({
  name: "bewaar-logo",
  soort: "wijzigen",
  input: z.strictObject({
    /** The file in base64; null takes the logo away. A little room, so that keurLogo says what is wrong with its size. */
    bestand: z
      .base64("Kies een bestand.")
      .max(MAX_LOGO_BYTES * 12, "Dit bestand is te groot.")
      .nullable(),
    versie: versieVeld,
  }),
  authorize: steltIn,
  run: async (ctx, { bestand, versie }, tx, voor) => {
    let logoHash: string | null = null;
    if (bestand !== null) {
      const inhoud = Buffer.from(bestand, "base64");
      const gekeurd = keurLogo(inhoud);
      if (!gekeurd.ok)
        return mislukt({ soort: "ongeldig", velden: [{ pad: "bestand", melding: gekeurd.waarom }] });
      logoHash = createHash("sha256").update(inhoud).digest("hex");
      const { gemeenteId, gebruikerId: door } = ctx.actor;
      const rij = { gemeenteId, hash: logoHash, soort: gekeurd.soort, inhoud, door, op: ctx.klok.nu() };
      await insertGemeentelogo(tx, rij);
    }
    if (!(await updateGemeente(tx, { logoHash }, versie)))
      return mislukt({ soort: "conflict", wat: "de huisstijl", huidigeVersie: voor.versie });
    return gelukt({ id: voor.id, voor: voor.logoHash, na: logoHash });
  },
  audit: (_invoer, { id, voor, na }) => ({ onderwerp: { soort: "gemeente", id }, gegevens: { voor, na } }),
});
