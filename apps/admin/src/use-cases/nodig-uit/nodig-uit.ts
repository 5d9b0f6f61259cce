import { findLidmaatschap, insertLidmaatschap, maakInlog } from "@deelwijzer/db";
import { defineUseCase, eenmaligWachtwoord, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { mensVelden } from "../../beheer/invoer.ts";
import { foutenInMens } from "../../beheer/keur-mens.ts";
import { beheert } from "../../beheer/onderwerp.ts";
import { INLOG_VAN_ANDER } from "../../beheer/inlog-van-ander.ts";

export interface Uitgenodigd {
  readonly userId: string;
  /** Shown once, and kept nowhere. Null: this address signs in already, or with the account of the gemeente. */
  readonly wachtwoord: string | null;
  readonly nieuw: boolean;
}

/** Somebody joins: a sign-in with a password that works once, and what they may do here, in one transaction. */
export const nodigUit = defineUseCase({
  name: "nodig-uit",
  soort: "wijzigen",
  // In the order of the form, as what is wrong is read in it.
  input: z.strictObject({
    email: z.string().trim().toLowerCase().pipe(z.email("Vul een e-mailadres in, zoals naam@gemeente.nl.")),
    ...mensVelden.shape,
    /** False: this person signs in with the account of the gemeente, and gets no password here. */
    metWachtwoord: z.boolean().default(true),
  }),
  authorize: beheert,
  run: async (ctx, { email, metWachtwoord, ...velden }, tx) => {
    const fouten = await foutenInMens(tx, ctx, velden);
    if (fouten.length > 0) return mislukt({ soort: "ongeldig", velden: fouten });
    const op = ctx.klok.nu();
    const eenmalig = metWachtwoord ? await eenmaligWachtwoord() : null;
    const { userId, uitkomst } = await maakInlog(tx, {
      id: ctx.newId(),
      accountId: ctx.newId(),
      email,
      naam: velden.naam,
      wachtwoordHash: eenmalig?.hash ?? null,
      op,
    });
    const lid = await findLidmaatschap(tx, userId);
    if (lid !== null) {
      const melding =
        lid.beeindigdOp === null
          ? "Iemand met dit e-mailadres werkt hier al."
          : "Iemand met dit e-mailadres werkte hier eerder. Laat die persoon terugkomen, in de lijst van mensen.";
      return mislukt({ soort: "ongeldig", velden: [{ pad: "email", melding }] });
    }
    if (uitkomst === "elders")
      return mislukt({ soort: "ongeldig", velden: [{ pad: "email", melding: INLOG_VAN_ANDER }] });
    const nieuw = uitkomst === "nieuw";
    const { gemeenteId } = ctx.actor;
    await insertLidmaatschap(tx, { ...velden, gemeenteId, userId, email, createdAt: op, updatedAt: op });
    return gelukt<Uitgenodigd>({ userId, nieuw, wachtwoord: nieuw ? (eenmalig?.wachtwoord ?? null) : null });
  },
  audit: ({ rollen, domeinen, teamId }, { userId, nieuw }) => ({
    onderwerp: { soort: "gebruiker", id: userId },
    gegevens: { rollen, domeinen, teamId, nieuweInlog: nieuw },
  }),
});
