import {
  type AnyTx,
  type Db,
  findTabelversie,
  publishStappenplanversie,
  publishTabelversie,
  publishWijzigingenregister,
  withoutTenant,
} from "@deelwijzer/db";
import { gepubliceerd, inhoudshash, laadStappenplannen, laadTabellen } from "@deelwijzer/tabellen";

/**
 * Publishes what the repository holds and the database does not, as the owner; names what was new. What was
 * published before must still be what its hash says, and a number that now has other content is refused.
 */
export async function publishContent(db: Db, gepubliceerdOp: Date): Promise<readonly string[]> {
  const { tabelversies, register } = await gepubliceerd(await laadTabellen());
  const stappenplannen = await laadStappenplannen();
  const nieuw: string[] = [];
  const note = (wat: string, gevolg: "nieuw" | "bestond") => gevolg === "nieuw" && nieuw.push(wat);
  await withoutTenant(db, async (tx) => {
    for (const { nummer, hash, inhoud } of tabelversies) {
      note(`tabelversie ${nummer}`, await publishTabelversie(tx, { nummer, hash, inhoud, gepubliceerdOp }));
      await checkStored(tx, nummer);
    }
    for (const { id, versie, hash, inhoud } of stappenplannen) {
      const row = { stappenplanId: id, versie, hash, inhoud, gepubliceerdOp };
      note(`stappenplan ${id} versie ${versie}`, await publishStappenplanversie(tx, row));
    }
    const row = { hash: inhoudshash(register), inhoud: register, gepubliceerdOp };
    note("register van wijzigingen", await publishWijzigingenregister(tx, row));
  });
  return nieuw;
}

/** A published version that was altered behind the product's back must not answer another question. */
async function checkStored(tx: AnyTx, nummer: number): Promise<void> {
  const stored = await findTabelversie(tx, { nummer });
  if (stored === null || inhoudshash(stored.inhoud) !== stored.hash) {
    throw new Error(`Tabelversie ${nummer} in the database is no longer what its hash says.`);
  }
}
