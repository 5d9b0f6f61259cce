import { vraagMetBetekenis, waardeVan, type Overleg } from "@core/grondslagen";
import type { Tx } from "@deelwijzer/db";
import type { Services } from "@deelwijzer/server";
import { bewaarDossier } from "../dossier/bewaar-dossier.ts";
import { metInhoud, openDossier } from "../dossier/open-dossier.ts";
import type { GevondenVraag } from "./vind-overlegvraag.ts";

const SOORT: Readonly<Record<string, Overleg["soort"]>> = {
  privacyadviseur: "privacyadviseur",
  privacyambassadeur: "privacy-ambassadeur",
};

export interface Gezegd {
  readonly id: string;
  /** The role in which the one who was asked answered. */
  readonly rol: string;
  readonly functie: string;
  readonly tekst: string;
  readonly oneens: boolean;
}

/**
 * What was said becomes part of the dossier it is about: of its log of overleg, and so of the check page and of the
 * account. With `null` nothing is added, and only where the dossier stands is worked out again. The owner's windows
 * find the new version and join it with what is being typed.
 */
export async function legVastInDossier(
  tx: Tx,
  ctx: Services,
  { afweging }: GevondenVraag,
  gezegd: Gezegd | null,
): Promise<void> {
  const dossier = await openDossier(tx, ctx, afweging);
  const vraag = vraagMetBetekenis(dossier.definitie, "overleg");
  const lijst = vraag === undefined ? [] : (waardeVan(vraag, "overleg", dossier.antwoorden) ?? []);
  const nieuw =
    vraag === undefined || gezegd === null
      ? dossier
      : metInhoud(dossier, {
          ...dossier.inhoud,
          antwoorden: {
            ...dossier.antwoorden,
            [vraag.id]: [
              ...lijst,
              {
                id: `overleg-${gezegd.id}`,
                soort: SOORT[gezegd.rol] ?? "collega",
                metRol: gezegd.functie,
                wanneer: ctx.klok.vandaag(),
                uitkomst: gezegd.tekst,
                oneens: gezegd.oneens,
              },
            ],
          },
        });
  const bewaard = await bewaarDossier(tx, ctx, nieuw, { expectedVersion: afweging.versie });
  // The row was locked when the message was written; nobody can have been first.
  if (!bewaard.ok || bewaard.waarde.soort === "conflict") throw new Error("a locked dossier changed");
}
