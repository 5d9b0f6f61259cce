import {
  tabelversieInhoudSchema,
  wijzigingenregisterSchema,
  type Kennis,
  type Tabelversie,
  type Wijzigingenregister,
} from "@core/grondslagen";
import { findNewestWijzigingenregister, findTabelversie, listTabelversies, type AnyTx } from "@deelwijzer/db";

export interface GepubliceerdeKennis extends Kennis {
  /** Changes when a version is published or the register renewed: the key to cache by. */
  readonly kenmerk: string;
}

/** Published content never changes, so what was read and validated once stays good for the life of the process. */
const versies = new Map<string, Tabelversie>();
const registers = new Map<string, Wijzigingenregister>();

/** Everything the engine answers from, as published in this database. */
export async function leesKennis(tx: AnyTx): Promise<GepubliceerdeKennis> {
  const koppen = await listTabelversies(tx);
  const tabelversies: Tabelversie[] = [];
  for (const { hash } of koppen) tabelversies.push(await leesVersie(tx, hash));
  const rij = await findNewestWijzigingenregister(tx);
  if (rij === null) throw new Error("no register of changes was published");
  let register = registers.get(rij.hash);
  if (register === undefined) {
    register = wijzigingenregisterSchema.parse(rij.inhoud);
    registers.set(rij.hash, register);
  }
  return {
    tabelversies,
    register,
    kenmerk: [...koppen.map((kop) => kop.hash), rij.hash].map(kort).join("-"),
  };
}

/** One published version, validated. @throws Error when no version has this hash. */
export async function leesVersie(tx: AnyTx, hash: string): Promise<Tabelversie> {
  const bekend = versies.get(hash);
  if (bekend !== undefined) return bekend;
  const rij = await findTabelversie(tx, { hash });
  if (rij === null) throw new Error(`no tabelversie ${hash}`);
  const versie = { nummer: rij.nummer, hash, inhoud: tabelversieInhoudSchema.parse(rij.inhoud) };
  versies.set(hash, versie);
  return versie;
}

function kort(hash: string): string {
  return hash.replace("sha256:", "").slice(0, 12);
}
