import {
  maakTabelversie,
  registerBijVersies,
  registerMetBijwerkingen,
  tabelversieInhoudSchema,
  voorstelbijwerkingSchema,
  wijzigingenregisterSchema,
  type Kennis,
  type Tabelversie,
  type Wijzigingenregister,
} from "@core/grondslagen";
import {
  findNewestWijzigingenregisterHash,
  findTabelversie,
  findWijzigingenregister,
  listLaatsteVoorstelbijwerkingen,
  listTabelversies,
  tegelijk,
  type AnyTx,
  type VoorstelbijwerkingRij,
} from "@deelwijzer/db";
import { sha256 } from "../publicatie/sha256.ts";

export interface GepubliceerdeKennis extends Kennis {
  /** Changes when a version comes into force, the register is renewed or a bill is kept: the key to cache by. */
  readonly kenmerk: string;
}

/** Published content never changes, so what was read and validated once stays good for the life of the process. */
const versies = new Map<string, Tabelversie>();
const registers = new Map<string, Wijzigingenregister>();

/** Everything the engine answers from at a moment: the versions in force, and the register beside them. */
export async function leesKennis(tx: AnyTx, nu: Date): Promise<GepubliceerdeKennis> {
  const { koppen, registerkenmerk, register } = await leesRegisterNaast(tx, nu);
  const tabelversies: Tabelversie[] = [];
  for (const { hash } of koppen) tabelversies.push(await leesVersie(tx, hash));
  return {
    tabelversies,
    register,
    kenmerk: [...koppen.map((kop) => kop.hash), registerkenmerk].map(kort).join("-"),
  };
}

/** The register beside the versions in force at a moment, without reading those versions. */
export async function leesRegister(tx: AnyTx, nu: Date): Promise<Wijzigingenregister> {
  return (await leesRegisterNaast(tx, nu)).register;
}

async function leesRegisterNaast(tx: AnyTx, nu: Date) {
  const [koppen, hash, bijgehouden] = await tegelijk([
    listTabelversies(tx, nu),
    findNewestWijzigingenregisterHash(tx),
    listLaatsteVoorstelbijwerkingen(tx, nu),
  ]);
  // The register as it is stored is one text for every installation; which version settled what differs.
  const register = registerBijVersies(await metBijgehouden(tx, hash, bijgehouden), koppen);
  return { koppen, registerkenmerk: kenmerkVan(aanwezig(hash), bijgehouden), register };
}

function aanwezig(hash: string | null): string {
  if (hash === null) throw new Error("no register of changes was published");
  return hash;
}

/** Answers are kept per bill as an object: the same words on a bill give the same object. */
async function metBijgehouden(
  tx: AnyTx,
  hash: string | null,
  bijgehouden: readonly VoorstelbijwerkingRij[],
): Promise<Wijzigingenregister> {
  const sleutel = kenmerkVan(aanwezig(hash), bijgehouden);
  let register = registers.get(sleutel);
  if (register === undefined) {
    const rij = await findWijzigingenregister(tx, aanwezig(hash));
    register = registerMetBijwerkingen(
      wijzigingenregisterSchema.parse(rij?.inhoud),
      new Map(
        bijgehouden.map(({ dossiernummer, inhoud }) => [
          dossiernummer,
          voorstelbijwerkingSchema.parse(inhoud),
        ]),
      ),
    );
    registers.set(sleutel, register);
  }
  return register;
}

function kenmerkVan(hash: string, bijgehouden: readonly VoorstelbijwerkingRij[]): string {
  return bijgehouden.length === 0 ? hash : sha256([hash, ...bijgehouden.map(({ id }) => id)].join());
}

/** The register of the newest release, without what was kept of its bills since. */
export async function leesUitgaveregister(tx: AnyTx): Promise<Wijzigingenregister> {
  return metBijgehouden(tx, await findNewestWijzigingenregisterHash(tx), []);
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
