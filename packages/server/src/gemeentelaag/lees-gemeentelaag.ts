import { gemeentelaagSchema, type Gemeentelaag } from "@core/grondslagen";
import { listGemeentebepalingen, listUitzonderingsbeleid, tegelijk, type Tx } from "@deelwijzer/db";

/**
 * Everything this gemeente ever recorded on top of the national tables, what has ended too: the peildatum of a
 * question decides what counts. A stored row that is not what the core knows throws: a prohibition that cannot be
 * read must not be passed over.
 */
export async function leesGemeentelaag(tx: Tx): Promise<Gemeentelaag> {
  const [bepalingen, beleid] = await tegelijk([listGemeentebepalingen(tx), listUitzonderingsbeleid(tx)]);
  return gemeentelaagSchema.parse({
    bepalingen: bepalingen.map(({ id, inhoud, geldig }) => ({ ...inhoud, id, geldig })),
    uitzonderingsbeleid: beleid.map(
      ({ id, titel, omvat, vastgesteldDoor, vastgesteldOp, vindplaats, geldig }) => ({
        id,
        titel,
        omvat,
        vastgesteldDoor,
        vastgesteldOp,
        vindplaats,
        geldig,
      }),
    ),
  });
}
