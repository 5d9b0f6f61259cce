import { createHash, randomBytes } from "node:crypto";
import { maakBeslisbewijs, type Beslisbewijs } from "@core/grondslagen";
import { findNewestWijzigingenregister, type Tx } from "@deelwijzer/db";
import type { GecontroleerdDossier } from "./controleer-dossier.ts";
import type { OpenDossier } from "./open-dossier.ts";

export interface Bewijs {
  /** For the public part: nothing of a resident in it. */
  readonly beslisbewijs: Beslisbewijs;
  /** For the encrypted content, beside the answers it is about. */
  readonly zout: string;
}

/** The receipt of what the engine said of this dossier, at the moment of sealing. */
export async function maakBewijs(
  tx: Tx,
  { afweging, antwoorden, definitie, versie, einde }: OpenDossier,
  { vraag, antwoord, bepalingen, ruimte }: GecontroleerdDossier,
): Promise<Bewijs> {
  const register = await findNewestWijzigingenregister(tx);
  if (register === null) throw new Error("no register of changes was published");
  const zout = randomBytes(32).toString("base64url");
  const beslisbewijs = maakBeslisbewijs(
    {
      vraag,
      antwoord,
      versie,
      nieuwste: einde.nieuwste,
      registerHash: register.hash,
      stappenplan: { id: definitie.id, versie: definitie.versie, hash: afweging.stappenplanHash },
      bepalingen,
      antwoorden,
      zout,
      ruimte,
    },
    (tekst) => createHash("sha256").update(tekst, "utf8").digest("hex"),
  );
  return { beslisbewijs, zout };
}
