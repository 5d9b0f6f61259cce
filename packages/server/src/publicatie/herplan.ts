import {
  datumInWoorden,
  operatiesTussen,
  publiceer,
  wijzigingssetSchema,
  type Tabelversie,
  type Wijzigingsset,
} from "@core/grondslagen";
import {
  appendGebeurtenis,
  insertPublicatie,
  insertTabelversie,
  laatPublicatieVervallen,
  lockWijzigingsset,
  updateWijzigingsset,
  type PublicatieMetKop,
  type Tx,
  type WijzigingssetRij,
} from "@deelwijzer/db";
import type { UseCaseFout } from "../fout.ts";
import { leesRegister, leesVersie } from "../kennis/lees-kennis.ts";
import { datumVan } from "../klok.ts";
import { gelukt, mislukt, type Result } from "../result.ts";
import type { UseCaseContext } from "../use-case/context.ts";
import { leesStartplan } from "../stappenplan/geldend-stappenplan.ts";
import { publiceerPlan } from "./publiceer-plan.ts";
import { setUitRij } from "./set-uit-rij.ts";
import { sha256 } from "./sha256.ts";

/** A planned publication, made again on another predecessor; nothing of it is written yet. */
interface Herplanning {
  readonly oud: PublicatieMetKop;
  readonly versie: Tabelversie;
  /** Null: it came with the installation. */
  readonly rij: WijzigingssetRij | null;
}

interface Opdracht {
  /** What the first of them now comes after. */
  readonly voorganger: Tabelversie;
  /** Planned publications, first to take effect first; their moments stay as they are. */
  readonly later: readonly PublicatieMetKop[];
  /** The first number that was never handed out. */
  readonly nummer: number;
}

/**
 * Makes every later planned publication again on its new predecessor: the same wijzigingsset, a new number. All of
 * them or none; the refusal names the one that does not fit. Writing is `schrijfHerplanning`.
 */
export async function herplan(
  tx: Tx,
  { voorganger, later, nummer }: Opdracht,
): Promise<Result<readonly Herplanning[], UseCaseFout>> {
  const gemaakt: Herplanning[] = [];
  let nieuwste = voorganger;
  for (const [i, oud] of later.entries()) {
    const { rij, set, basis } = await bronVan(tx, oud);
    const startplan = await leesStartplan(tx, set);
    const register = await leesRegister(tx, oud.geldtVanaf);
    const uitkomst = publiceer({ set, basis, nieuwste, startplan, nummer: nummer + i, register }, sha256);
    if (!uitkomst.ok) {
      const wanneer = datumInWoorden(datumVan(oud.geldtVanaf));
      const [eerste] = uitkomst.punten;
      const reden = eerste === undefined ? "" : ` ${eerste.melding} (${eerste.plaats})`;
      const uitweg = rij === null ? "" : "Trek eerst die planning in, of ";
      const melding = `"${set.titel}" gaat in op ${wanneer} en past dan niet meer.${reden} ${uitweg === "" ? "Verander" : `${uitweg}verander`} deze wijzigingsset.`;
      return mislukt({ soort: "geblokkeerd", redenen: [{ code: "planning-past-niet", melding }] });
    }
    nieuwste = uitkomst.versie;
    gemaakt.push({ oud, versie: nieuwste, rij });
  }
  return gelukt(gemaakt);
}

export async function schrijfHerplanning(
  tx: Tx,
  ctx: UseCaseContext,
  herplanningen: readonly Herplanning[],
): Promise<void> {
  const op = ctx.klok.nu();
  for (const { oud, versie, rij } of herplanningen) {
    const { nummer, hash } = versie;
    await laatPublicatieVervallen(tx, { hash: oud.tabelversieHash, op, reden: "vervangen" });
    await insertTabelversie(tx, { nummer, hash, inhoud: versie.inhoud, gepubliceerdOp: op });
    await insertPublicatie(tx, {
      tabelversieHash: hash,
      nummer,
      wijzigingssetId: oud.wijzigingssetId,
      verwerkt: oud.verwerkt,
      heropent: oud.heropent,
      vervangt: oud.tabelversieHash,
      geldtVanaf: oud.geldtVanaf,
      gepubliceerdOp: op,
      door: ctx.actor.gebruikerId,
    });
    await publiceerPlan(tx, versie, op);
    if (rij === null) continue;
    const patch = { nummer, tabelversieHash: hash };
    const update = await updateWijzigingsset(tx, { id: rij.id, expectedVersion: rij.versie, patch, op });
    if (!update.gelukt) throw new Error("a locked wijzigingsset changed");
    await appendGebeurtenis(tx, {
      id: ctx.newId(),
      gemeenteId: rij.gemeenteId,
      setId: rij.id,
      actie: "inplannen",
      door: ctx.actor.gebruikerId,
      rol: ctx.rol,
      op,
      reden: `Opnieuw gemaakt op een andere vorige versie. Tabelversie ${oud.nummer} is vervallen.`,
      inhoudshash: rij.inhoudshash,
      gegevens: { nummer, ingangsdatum: rij.ingangsdatum },
    });
  }
}

interface Bron {
  readonly rij: WijzigingssetRij | null;
  readonly set: Wijzigingsset;
  readonly basis: Tabelversie;
}

async function bronVan(tx: Tx, oud: PublicatieMetKop): Promise<Bron> {
  if (oud.wijzigingssetId !== null) {
    const rij = await lockWijzigingsset(tx, oud.wijzigingssetId);
    if (rij === null) throw new Error("a planned publication without its wijzigingsset");
    return { rij, set: setUitRij(rij), basis: await leesVersie(tx, rij.basisHash) };
  }
  return { rij: null, ...(await bronUitInstallatie(tx, oud)) };
}

/** What came with the installation has no stored set: its change is what it says beyond its own predecessor. */
async function bronUitInstallatie(tx: Tx, oud: PublicatieMetKop): Promise<Omit<Bron, "rij">> {
  const { inhoud } = await leesVersie(tx, oud.tabelversieHash);
  if (inhoud.vorige === undefined) throw new Error("a planned version without a predecessor");
  const basis = await leesVersie(tx, inhoud.vorige);
  const set = wijzigingssetSchema.parse({
    id: "uitgave",
    titel: inhoud.titel,
    toelichting: inhoud.toelichting,
    aanleiding: { tekst: inhoud.titel },
    basis: basis.hash,
    ingangsdatum: datumVan(oud.geldtVanaf),
    auteurs: ["uitgave"],
    verwerkt: oud.verwerkt,
    heropent: oud.heropent,
    operaties: operatiesTussen(basis.inhoud, inhoud, inhoud.titel),
  });
  return { set, basis };
}
