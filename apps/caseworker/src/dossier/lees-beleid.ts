import { datum, type Uitzonderingsbeleid } from "@core/grondslagen";
import { listUitzonderingsbeleid, type Tx } from "@deelwijzer/db";

/** The gemeente's recorded policies on reasoned exceptions, ended ones too: a date decides which one counts. */
export async function leesBeleid(tx: Tx): Promise<Uitzonderingsbeleid[]> {
  const rijen = await listUitzonderingsbeleid(tx);
  return rijen.map(({ id, titel, vastgesteldDoor, vastgesteldOp, vindplaats, omvat, geldig }) => ({
    id,
    titel,
    vastgesteldDoor,
    vastgesteldOp: datum(vastgesteldOp),
    vindplaats,
    omvat,
    geldig: {
      van: geldig.van === null ? null : datum(geldig.van),
      tot: geldig.tot === null ? null : datum(geldig.tot),
    },
  }));
}
