import { isDatum } from "@core/grondslagen";
import { findOverlegvraag, insertOverlegvraag, OVERLEG_ROLLEN, type Afweging } from "@deelwijzer/db";
import { sha256, type Json } from "@deelwijzer/db/zegel";
import {
  defineUseCase,
  encryptJson,
  gelukt,
  mislukt,
  openDossiersleutel,
  type VeldFout,
} from "@deelwijzer/server";
import { z } from "zod";
import { bewaarDossier, type Bewaard } from "../../dossier/bewaar-dossier.ts";
import { magAfweging } from "../../dossier/mag-afweging.ts";
import { openDossier } from "../../dossier/open-dossier.ts";
import { standVan } from "../../dossier/stand.ts";
import { gesprekspartners } from "../../overleg/gesprekspartners.ts";
import { kiesbareStukken, merkVan, stelGetoondSamen } from "../../overleg/getoond.ts";
import { berichttekst } from "../../overleg/invoer.ts";
import { meldAanGevraagden } from "../../overleg/meld.ts";

const stelInvoer = z.strictObject({
  id: z.uuid(),
  expectedVersion: z.int().positive(),
  aan: z.union([
    z.strictObject({ rol: z.enum(OVERLEG_ROLLEN) }),
    z.strictObject({ gebruiker: z.string().min(1).max(100) }),
  ]),
  vraag: berichttekst("Schrijf op wat u wilt vragen.", 1000),
  stukken: z.array(z.string().max(200)).max(100),
  uiterlijk: z.string().refine(isDatum, "Deze datum bestaat niet."),
  /** The question of the stappenplan that was doubted. */
  overVraag: z.string().max(200).nullable(),
  vervolgOp: z.uuid().nullable(),
  /** The mark of what was shown beforehand: nothing else is sent. */
  merk: z.string().max(100),
});

/** Puts one question to a person or a role, with exactly what was shown beforehand; the dossier then waits. */
export const stelOverlegvraag = defineUseCase({
  name: "stel-overlegvraag",
  soort: "wijzigen",
  input: stelInvoer,
  authorize: magAfweging("overleg-vragen"),
  run: async (ctx, input, tx, afweging: Afweging) => {
    const { gemeenteId, gebruikerId } = ctx.actor;
    const dossier = await openDossier(tx, ctx, afweging);
    const gesteld = { id: "", hash: "" };
    if (afweging.versie !== input.expectedVersion) {
      return gelukt<Gesteld>({ soort: "conflict", stand: standVan(dossier), ...gesteld });
    }
    const velden = [
      ...(await foutInAan()),
      ...(input.uiterlijk < ctx.klok.vandaag()
        ? [{ pad: "uiterlijk", melding: "Deze dag is al geweest. Kies een latere dag." }]
        : []),
      ...foutInStukken(),
      ...(await foutInVervolg()),
    ];
    if (velden.length > 0) return mislukt({ soort: "ongeldig", velden });
    const getoond = stelGetoondSamen(dossier, input.vraag, input.stukken);
    if (merkVan(getoond) !== input.merk) {
      const melding = "Wat uw collega ziet, is intussen anders. Kijk het opnieuw na en stel dan uw vraag.";
      return mislukt({ soort: "geblokkeerd", redenen: [{ code: "anders-getoond", melding }] });
    }
    const sleutel = await openDossiersleutel(tx, ctx.sleutelkast, { gemeenteId, afwegingId: afweging.id });
    if (sleutel === null) throw new Error("a running dossier without its key");
    const id = ctx.newId();
    const plaats = { soort: "overleg", afwegingId: afweging.id, id } as const;
    const inhoud = encryptJson(sleutel, plaats, getoond as unknown as Json);
    const rij = {
      id,
      gemeenteId,
      afwegingId: afweging.id,
      gesteldDoor: gebruikerId,
      aanRol: "rol" in input.aan ? input.aan.rol : null,
      aanGebruiker: "gebruiker" in input.aan ? input.aan.gebruiker : null,
      overVraag: input.overVraag,
      vervolgOp: input.vervolgOp,
      uiterlijk: input.uiterlijk,
      inhoud,
      inhoudHash: sha256(inhoud),
      op: ctx.klok.nu(),
    };
    await insertOverlegvraag(tx, rij);
    await meldAanGevraagden(tx, ctx, rij);
    const bewaard = await bewaarDossier(tx, ctx, dossier, { expectedVersion: input.expectedVersion });
    if (!bewaard.ok) return bewaard;
    // The trigger of the question holds the row, and the version was looked at before.
    if (bewaard.waarde.soort === "conflict") {
      return mislukt({ soort: "conflict", wat: "afweging", huidigeVersie: bewaard.waarde.stand.versie });
    }
    return gelukt<Gesteld>({ ...bewaard.waarde, id, hash: rij.inhoudHash });

    async function foutInAan(): Promise<VeldFout[]> {
      const kan = (await gesprekspartners(tx, gebruikerId)).some(
        ({ aan }) => JSON.stringify(aan) === JSON.stringify(input.aan),
      );
      return kan ? [] : [{ pad: "aan", melding: "Aan deze collega of rol kunt u nu geen vraag stellen." }];
    }
    function foutInStukken(): VeldFout[] {
      const kiesbaar = kiesbareStukken(dossier);
      return input.stukken.flatMap((vraagId): VeldFout[] => {
        const stuk = kiesbaar.find((kandidaat) => kandidaat.vraagId === vraagId);
        if (stuk === undefined) {
          return [{ pad: "stukken", melding: "Een gekozen stuk is er niet meer. Kies opnieuw." }];
        }
        const melding = `In “${stuk.kop}” staat misschien een persoonsgegeven. Kijk dat eerst na.`;
        return stuk.persoonsgegeven ? [{ pad: "stukken", melding }] : [];
      });
    }
    async function foutInVervolg(): Promise<VeldFout[]> {
      if (input.vervolgOp === null) return [];
      const eerder = await findOverlegvraag(tx, input.vervolgOp);
      return eerder?.afwegingId === afweging.id
        ? []
        : [{ pad: "vervolgOp", melding: "De eerdere vraag hoort niet bij deze afweging." }];
    }
  },
  audit: ({ id, aan, stukken, uiterlijk }, { soort, id: vraagId, hash }) =>
    soort === "conflict"
      ? null
      : {
          onderwerp: { soort: "afweging", id },
          gegevens: {
            overlegvraag: vraagId,
            hash,
            aan: "rol" in aan ? aan.rol : "collega",
            stukken,
            uiterlijk,
          },
        },
});

export type Gesteld = Bewaard & { readonly id: string; readonly hash: string };
