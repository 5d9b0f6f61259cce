import { beeindigSessies as eindig, type Lidmaatschap } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { mensId } from "../../beheer/invoer.ts";
import { zegtVan } from "../../beheer/onderwerp.ts";

/** Signs somebody out everywhere, in both apps: what they had open asks to sign in again. Who they are and may do stays. */
export const beeindigSessies = defineUseCase({
  name: "beeindig-sessies",
  soort: "wijzigen",
  input: z.strictObject({ userId: mensId }),
  authorize: zegtVan,
  run: async (_ctx, _invoer, tx, { userId }: Lidmaatschap) =>
    gelukt({ userId, aantal: await eindig(tx, userId) }),
  audit: (_invoer, { userId, aantal }) => ({
    onderwerp: { soort: "gebruiker", id: userId },
    gegevens: { aantal },
  }),
});
