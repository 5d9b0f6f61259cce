import { randomUUID } from "node:crypto";
import { canoniek, datum, type OperatieInvoer, wijzigingssetSchema } from "@core/grondslagen";
import {
  findWijzigingsset,
  listPublicaties,
  lockWijzigingsset,
  type Tx,
  updateWijzigingsset,
  type WijzigingssetPatch,
  type WijzigingssetRij,
  withTenant,
} from "@deelwijzer/db";
import {
  addProeflid,
  createProefgemeente,
  createProefset,
  createTestDatabase,
  makeRedactie,
} from "@deelwijzer/db/testing";
import { leesKennis } from "../src/kennis/lees-kennis.ts";
import { datumVan, type Klok, middernacht } from "../src/klok.ts";
import { publishContent } from "../src/publicatie/publish-content.ts";
import { publiceerSet } from "../src/publicatie/publiceer-set.ts";
import { trekPlanningIn } from "../src/publicatie/trek-planning-in.ts";
import { mislukt, type Result } from "../src/result.ts";
import type { UseCaseFout } from "../src/fout.ts";
import type { UseCaseContext } from "../src/use-case/context.ts";
import { testServices } from "./context.ts";
import { maakUitgave } from "./tabellenmap.ts";

class Geweigerd extends Error {
  readonly fout: UseCaseFout;
  constructor(fout: UseCaseFout) {
    super(fout.soort);
    this.fout = fout;
  }
}

/** An installation with a gemeente that keeps its tables, two people in it, and a clock that can be set. */
export async function maakRedactie({ nu, tot }: { readonly nu: string; readonly tot: number }) {
  const database = await createTestDatabase();
  const uitgave = maakUitgave({ tot, sets: 3 });
  await publishContent(database.open("owner", 1).db, new Date(nu), uitgave.map);
  uitgave.weg();
  const gemeente = await createProefgemeente(database, "Redactie");
  await makeRedactie(database, gemeente);
  const beleid = await addProeflid(database, gemeente, ["beleidsmedewerker"]);
  let moment = new Date(nu);
  const klok: Klok = { nu: () => new Date(moment), vandaag: () => datumVan(moment) };
  const services = testServices(database, { klok });
  const ctx: UseCaseContext = {
    ...services,
    actor: {
      gebruikerId: beleid,
      gemeenteId: gemeente.id,
      rollen: ["beleidsmedewerker"],
      domeinen: [],
      teamId: null,
    },
    rol: "beleidsmedewerker",
  };

  /** As defineUseCase does: a refusal undoes everything. */
  async function als<T>(actor: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
    return withTenant(services.db, gemeente.id, fn, { actor });
  }
  async function handel<T>(fn: (tx: Tx) => Promise<Result<T, UseCaseFout>>): Promise<Result<T, UseCaseFout>> {
    try {
      return await als(beleid, async (tx) => {
        const uitkomst = await fn(tx);
        if (!uitkomst.ok) throw new Geweigerd(uitkomst.fout);
        return uitkomst;
      });
    } catch (error) {
      if (error instanceof Geweigerd) return mislukt(error.fout);
      throw error;
    }
  }
  const werkBij = async (tx: Tx, { id, versie }: WijzigingssetRij, patch: WijzigingssetPatch) => {
    const update = await updateWijzigingsset(tx, { id, expectedVersion: versie, patch, op: klok.nu() });
    if (!update.gelukt) throw new Error("not saved");
  };

  async function keurGoed(id: string): Promise<void> {
    await als(gemeente.userId, async (tx) => {
      const rij = await findWijzigingsset(tx, id);
      if (rij !== null) await werkBij(tx, rij, { status: "ter-beoordeling" });
    });
    await als(beleid, async (tx) => {
      const rij = await findWijzigingsset(tx, id);
      if (rij === null) throw new Error("no such set");
      const goedkeuring = {
        goedgekeurdDoor: beleid,
        goedgekeurdHash: rij.inhoudshash,
        goedgekeurdOp: klok.nu(),
      };
      await werkBij(tx, rij, { status: "goedgekeurd", ...goedkeuring });
    });
  }

  /** A set of one person, approved by another. */
  async function goedgekeurd(
    titel: string,
    operaties: readonly OperatieInvoer[],
    verwerkt: string[] = [],
    stappenplan?: string,
  ) {
    const basis = await als(beleid, async (tx) => (await leesKennis(tx, klok.nu())).tabelversies.at(-1));
    const set = wijzigingssetSchema.parse({
      id: randomUUID(),
      titel,
      toelichting: `${titel}.`,
      aanleiding: { tekst: titel },
      basis: basis?.hash,
      auteurs: [gemeente.userId],
      operaties,
      verwerkt,
      ...(stappenplan === undefined ? {} : { stappenplan }),
    });
    const { nummer: _nummer, ingangsdatum: _dag, ...inhoud } = set;
    const { id } = await createProefset(services.db, gemeente, {
      id: set.id,
      titel,
      basisHash: set.basis,
      inhoud: canoniek(inhoud),
      createdAt: klok.nu(),
      updatedAt: klok.nu(),
    });
    await keurGoed(id);
    return id;
  }

  /** Publishes now, or plans for a day; the row of the set in the same transaction, as a use case does. */
  const publiceer = (id: string, dag: string | null = null) =>
    handel(async (tx) => {
      const set = await lockWijzigingsset(tx, id);
      if (set === null) throw new Error("no such set");
      const geldtVanaf = dag === null ? klok.nu() : middernacht(datum(dag));
      const uitkomst = await publiceerSet(tx, ctx, { set, geldtVanaf });
      if (!uitkomst.ok || set.status === "gepubliceerd") return uitkomst;
      const { nummer, hash: tabelversieHash } = uitkomst.waarde;
      const status = dag === null ? "gepubliceerd" : "ingepland";
      await werkBij(tx, set, { status, nummer, tabelversieHash, ingangsdatum: dag ?? klok.vandaag() });
      return uitkomst;
    });

  const trekIn = (id: string) =>
    handel(async (tx) => {
      const set = await lockWijzigingsset(tx, id);
      if (set === null) throw new Error("no such set");
      const uitkomst = await trekPlanningIn(tx, ctx, id);
      if (uitkomst.ok) await werkBij(tx, set, { status: "goedgekeurd", nummer: null, tabelversieHash: null });
      return uitkomst;
    });

  return {
    database,
    gemeente,
    beleid,
    ctx,
    als,
    keurGoed,
    goedgekeurd,
    publiceer,
    trekIn,
    zetKlok: (op: string) => {
      moment = new Date(op);
    },
    kennisOp: (op: string) => als(beleid, (tx) => leesKennis(tx, new Date(op))),
    rijVan: (id: string) => als(beleid, (tx) => findWijzigingsset(tx, id)),
    publicaties: () => als(beleid, listPublicaties),
  };
}

/** Renames a partner; two of these on one partner conflict. */
export const hernoem = (id: string, oud: string, nieuw: string): OperatieInvoer => ({
  op: "wijzigen",
  soort: "partner",
  id,
  reden: "De organisatie heet nu anders.",
  velden: [{ veld: "naam", oud, nieuw }],
});
