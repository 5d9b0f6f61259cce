import { may } from "@core/grondslagen";
import { listLidmaatschappen } from "@deelwijzer/db";
import { defineUseCase, gelukt, openDossiersleutel } from "@deelwijzer/server";
import { z } from "zod";
import { functiesUit, openGesprek, type Gesprek } from "../../overleg/gesprek.ts";
import { magOverlegvraag } from "../../overleg/mag-overlegvraag.ts";
import { alsOverlegvraag, type GevondenVraag } from "../../overleg/vind-overlegvraag.ts";

export type GelezenVraag =
  | {
      readonly soort: "open";
      readonly gesprek: Gesprek;
      readonly magAntwoorden: boolean;
      readonly magOpmerken: boolean;
      /** For the owner: where the dossier is. */
      readonly afwegingId: string | null;
    }
  /** Put to a role, and somebody else was first; or withdrawn: there is nothing left to know. */
  | { readonly soort: "beantwoord-door-ander" | "ingetrokken" | "vernietigd"; readonly op: string | null };

/** One question with exactly what was shown; nothing of the dossier beside it. Looking is logged. */
export const leesOverlegvraag = defineUseCase({
  name: "lees-overlegvraag",
  soort: "lezen",
  input: z.strictObject({ id: z.uuid() }),
  authorize: magOverlegvraag("overlegvraag-lezen"),
  run: async (ctx, _input, tx, gevonden: GevondenVraag) => {
    const { vraag, afweging, berichten } = gevonden;
    const { actor } = ctx;
    const onderwerp = alsOverlegvraag(gevonden);
    const vanMij = afweging.eigenaarId === actor.gebruikerId || afweging.waarnemerId === actor.gebruikerId;
    const einde = berichten.find(({ soort }) => soort !== "opmerking");
    if (!vanMij && einde !== undefined && einde.door !== actor.gebruikerId) {
      const soort = einde.soort === "antwoord" ? "beantwoord-door-ander" : "ingetrokken";
      return gelukt<GelezenVraag>({ soort, op: einde.op.toISOString() });
    }
    const { gemeenteId } = actor;
    const sleutel = await openDossiersleutel(tx, ctx.sleutelkast, { gemeenteId, afwegingId: afweging.id });
    if (sleutel === null) return gelukt<GelezenVraag>({ soort: "vernietigd", op: null });
    const loopt = afweging.status !== "vastgesteld" && afweging.status !== "ingetrokken";
    return gelukt<GelezenVraag>({
      soort: "open",
      gesprek: openGesprek(vraag, berichten, sleutel, functiesUit(await listLidmaatschappen(tx))),
      magAntwoorden: loopt && may(actor, "overlegvraag-beantwoorden", onderwerp).toegestaan,
      magOpmerken: loopt && may(actor, "overlegvraag-opmerken", onderwerp).toegestaan,
      afwegingId: vanMij ? afweging.id : null,
    });
  },
  audit: ({ id }, { soort }) => (soort === "open" ? { onderwerp: { soort: "overlegvraag", id } } : null),
});
