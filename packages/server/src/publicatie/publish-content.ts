import { wijzigingenregisterSchema, type Tabelversie, type Wijzigingsset } from "@core/grondslagen";
import {
  type AnyTx,
  type Db,
  type EerstePublicatie,
  findRedactiegemeente,
  findTabelversie,
  listPublicaties,
  publishOefening,
  publishStappenplanversie,
  publishTabelversie,
  publishWijzigingenregister,
  withoutTenant,
  withTenant,
} from "@deelwijzer/db";
import {
  gepubliceerd,
  inhoudshash,
  laadOefeningen,
  laadStappenplannen,
  laadTabellen,
  TABELLENMAP,
} from "@deelwijzer/tabellen";
import { middernacht } from "../klok.ts";
import { createNewId } from "../new-id.ts";
import { nietZoalsGoedgekeurd } from "./niet-zoals-goedgekeurd.ts";
import { offerPlan } from "./offer-plan.ts";
import { offerSets, type OfferedSets } from "./offer-sets.ts";

export interface Uitgave extends OfferedSets {
  /** What was put in the database now, by name. */
  readonly gepubliceerd: readonly string[];
  /** Numbers of versions that are not what was approved; the apps answer by them all the same. */
  readonly afwijkend: readonly number[];
}

/**
 * Brings the content of this release into the database, as the owner. An installation without any publication gets
 * the versions of publicatie.yaml, each from its own day. One that runs gets new announcements, stappenplannen and exercises, which
 * ask, warn and teach only; a change of the tables, or of a stappenplan that they hold by now, is offered to its
 * redactiegemeente, never applied over its head. What was published before must still be what its hash says, and a number that came with an installation keeps its content.
 */
export async function publishContent(db: Db, nu: Date, map: string = TABELLENMAP): Promise<Uitgave> {
  const tabellen = await laadTabellen(map);
  const { tabelversies } = await gepubliceerd(tabellen, map);
  const stappenplannen = await laadStappenplannen(map);
  const oefeningen = await laadOefeningen(map, tabellen.tabelversies);
  const nieuw: string[] = [];
  const note = (wat: string, gevolg: "nieuw" | "bestond") => gevolg === "nieuw" && nieuw.push(wat);
  const meegekomen = await withoutTenant(db, async (tx) => {
    if ((await listPublicaties(tx)).length === 0) {
      for (const [versie, publicatie] of eerstePublicaties(tabelversies, tabellen.wijzigingssets, nu)) {
        const { nummer, hash, inhoud } = versie;
        const row = { nummer, hash, inhoud, gepubliceerdOp: nu };
        note(`tabelversie ${nummer}`, await publishTabelversie(tx, row, publicatie));
      }
    }
    for (const { id, versie, hash, inhoud } of stappenplannen) {
      const row = { stappenplanId: id, versie, hash, inhoud, gepubliceerdOp: nu };
      note(`stappenplan ${id} versie ${versie}`, await publishStappenplanversie(tx, row));
    }
    for (const { id, versie, hash, inhoud } of oefeningen) {
      const row = { oefeningId: id, versie, hash, inhoud, gepubliceerdOp: nu };
      note(`oefening ${id} versie ${versie}`, await publishOefening(tx, row));
    }
    const register = wijzigingenregisterSchema.parse(tabellen.ruwRegister);
    const row = { hash: inhoudshash(register), inhoud: register, gepubliceerdOp: nu };
    note("register van wijzigingen", await publishWijzigingenregister(tx, row));
    return checkStored(tx, tabellen.tabelversies);
  });
  const newId = createNewId(() => nu);
  const aanbod = await offerSets(db, { tabellen, vanaf: meegekomen + 1, nu, newId });
  const plan = await offerPlan(db, { stappenplannen, nu, newId });
  const redactie = await findRedactiegemeente(db);
  const afwijkend = redactie === null ? [] : await withTenant(db, redactie.id, nietZoalsGoedgekeurd);
  return { gepubliceerd: nieuw, afwijkend, ...aanbod, aangeboden: [...aanbod.aangeboden, ...plan] };
}

/** Each version from 00:00 of the day of its set; the first at once, but never after the one that follows it. */
function eerstePublicaties(
  versies: readonly Tabelversie[],
  sets: readonly Wijzigingsset[],
  nu: Date,
): (readonly [Tabelversie, EerstePublicatie])[] {
  let volgende: Date | null = null;
  return versies
    .toReversed()
    .map((versie) => {
      const set = sets.find(({ nummer }) => nummer === versie.nummer);
      const eigen = set?.ingangsdatum == null ? nu : middernacht(set.ingangsdatum);
      const geldtVanaf: Date = volgende !== null && volgende < eigen ? volgende : eigen;
      volgende = geldtVanaf;
      return [versie, { geldtVanaf, verwerkt: set?.verwerkt ?? [], heropent: set?.heropent ?? [] }] as const;
    })
    .toReversed();
}

/**
 * A published version that was altered behind the product's back must not answer another question. Answers the
 * number of the last version that came with the installation itself.
 */
async function checkStored(tx: AnyTx, repository: readonly Tabelversie[]): Promise<number> {
  let laatste = 0;
  for (const { tabelversieHash: hash, nummer, wijzigingssetId, vervangt } of await listPublicaties(tx)) {
    const stored = await findTabelversie(tx, { hash });
    if (stored === null || inhoudshash(stored.inhoud) !== hash) {
      throw new Error(`Tabelversie ${nummer} in the database is no longer what its hash says.`);
    }
    if (wijzigingssetId !== null || vervangt !== null) continue;
    const eigen = repository.find((versie) => versie.nummer === nummer);
    if (eigen !== undefined && eigen.hash !== hash) {
      throw new Error(`Tabelversie ${nummer} is already published with another content (${hash}).`);
    }
    laatste = Math.max(laatste, nummer);
  }
  return laatste;
}
