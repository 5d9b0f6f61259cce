import {
  maakTabelversie,
  registerBijVersies,
  tabelversieInhoudSchema,
  wijzigingenregisterSchema,
  type Kennis,
  type Tabelversie,
  type Wijzigingenregister,
} from "@core/grondslagen";
import { findNewestWijzigingenregister, findTabelversie, listTabelversies, type AnyTx } from "@deelwijzer/db";
import { sha256 } from "../publicatie/sha256.ts";

export interface GepubliceerdeKennis extends Kennis {
  /** Changes when a version comes into force or the register is renewed: the key to cache by. */
  readonly kenmerk: string;
}

/** Published content never changes, so what was read and validated once stays good for the life of the process. */
const versies = new Map<string, Tabelversie>();
const registers = new Map<string, Wijzigingenregister>();

/** Everything the engine answers from at a moment: the versions in force, and the register beside them. */
export async function leesKennis(tx: AnyTx, nu: Date): Promise<GepubliceerdeKennis> {
  const { koppen, hash: registerhash, register } = await leesRegisterNaast(tx, nu);
  const tabelversies: Tabelversie[] = [];
  for (const { hash } of koppen) tabelversies.push(await leesVersie(tx, hash));
  return {
    tabelversies,
    register,
    kenmerk: [...koppen.map((kop) => kop.hash), registerhash].map(kort).join("-"),
  };
}

/** The register beside the versions in force at a moment, without reading those versions. */
export async function leesRegister(tx: AnyTx, nu: Date): Promise<Wijzigingenregister> {
  return (await leesRegisterNaast(tx, nu)).register;
}

async function leesRegisterNaast(tx: AnyTx, nu: Date) {
  const koppen = await listTabelversies(tx, nu);
  const rij = await findNewestWijzigingenregister(tx);
  if (rij === null) throw new Error("no register of changes was published");
  let register = registers.get(rij.hash);
  if (register === undefined) {
    register = wijzigingenregisterSchema.parse(rij.inhoud);
    registers.set(rij.hash, register);
  }
  // The register as it is stored is one text for every installation; which version settled what differs.
  return { koppen, hash: rij.hash, register: registerBijVersies(register, koppen) };
}

/**
 * One stored version, in force or not, validated. @throws Error when no version has this hash, or when what is stored
 * under it is something else: no answer is given from tables that somebody changed.
 */
export async function leesVersie(tx: AnyTx, hash: string): Promise<Tabelversie> {
  const bekend = versies.get(hash);
  if (bekend !== undefined) return bekend;
  const rij = await findTabelversie(tx, { hash });
  if (rij === null) throw new Error(`no tabelversie ${hash}`);
  const versie = maakTabelversie(tabelversieInhoudSchema.parse(rij.inhoud), sha256);
  if (versie.hash !== hash || versie.nummer !== rij.nummer)
    throw new Error(
      `tabelversie ${rij.nummer} is stored as ${hash}, but its content is ${versie.hash}: put the row back from a backup`,
    );
  versies.set(hash, versie);
  return versie;
}

function kort(hash: string): string {
  return hash.replace("sha256:", "").slice(0, 12);
}
