import {
  delenNa,
  delenVan,
  leeswoordenVan,
  operatiesTussen,
  samenvoegen,
  verwoordConflict,
  wijzigingssetSchema,
  type Conflict,
  type Plandelen,
  type Stappenplan,
  type Tabelversie,
  type TabelversieInhoud,
} from "@core/grondslagen";
import {
  findRedactiegemeente,
  listPublicaties,
  listWijzigingssets,
  withTenant,
  type Db,
  type Tx,
  type WijzigingssetRij,
} from "@deelwijzer/db";
import type { GeladenStappenplan } from "@deelwijzer/tabellen";
import { leesVersie } from "../kennis/lees-kennis.ts";
import type { NewId } from "../new-id.ts";
import { leesStartplan } from "../stappenplan/geldend-stappenplan.ts";
import { offerSet, UITGAVE } from "./offer-set.ts";
import { setUitRij } from "./set-uit-rij.ts";

interface Aanbod {
  readonly stappenplannen: readonly GeladenStappenplan[];
  readonly nu: Date;
  readonly newId: NewId;
}

/** Sets of tables are numbered by the version they made; those of a stappenplan stand apart from them. */
const NUMMERS_VAN_STAPPENPLANNEN = 1_000_000;

const REDEN = "Zo staat het in de nieuwe uitgave van Deelwijzer.";

/**
 * As long as nobody changed the stappenplan that came with the installation, a newer one of a release is followed by itself.
 * After that the tables hold it; then what the release changed is offered as a set on top of the newest version, once. Where
 * the redactiegemeente wrote something else itself, hers stays and the set names what the release says there.
 */
export async function offerPlan(db: Db, aanbod: Aanbod): Promise<readonly string[]> {
  const redactie = await findRedactiegemeente(db);
  if (redactie === null) return [];
  return withTenant(db, redactie.id, async (tx) => {
    const laatste = (await listPublicaties(tx)).findLast(({ vervallenOp }) => vervallenOp === null);
    if (laatste === undefined) return [];
    const nieuwste = await leesVersie(tx, laatste.tabelversieHash);
    const [kop] = nieuwste.inhoud.stappenplannen ?? [];
    if (kop === undefined) return [];
    const uitgaven = aanbod.stappenplannen.filter(({ id }) => id === kop.id);
    const later = uitgaven.at(-1);
    const rijen = await listWijzigingssets(tx);
    const volgt = await gevolgdeUitgave(tx, rijen, kop.id);
    const eerder = uitgaven.find(({ versie }) => versie === volgt);
    if (later === undefined || eerder === undefined || later.versie <= eerder.versie) return [];
    const uitgaveNummer = NUMMERS_VAN_STAPPENPLANNEN + later.versie;
    if (rijen.some((rij) => rij.uitgaveNummer === uitgaveNummer)) return [];
    const set = setVan(nieuwste, eerder.inhoud, later.inhoud);
    if (set === null) return [];
    const { nu, newId } = aanbod;
    await offerSet(tx, {
      gemeenteId: redactie.id,
      set,
      uitgaveNummer,
      basisNummer: nieuwste.nummer,
      nu,
      newId,
    });
    return [set.titel];
  });
}

/** The latest version of the file that stands in the tables: the one they started from, or of a set that was published. */
async function gevolgdeUitgave(
  tx: Tx,
  rijen: readonly WijzigingssetRij[],
  planId: string,
): Promise<number | null> {
  let versie: number | null = null;
  for (const rij of rijen.filter(({ tabelversieHash }) => tabelversieHash !== null)) {
    const set = setUitRij(rij);
    const start = await leesStartplan(tx, set);
    const [, nummer] = new RegExp(`^uitgave-${planId}-(\\d+)$`).exec(set.id) ?? [];
    const eigen = nummer === undefined ? (start?.versie ?? null) : Number(nummer);
    if (eigen !== null && (versie === null || eigen > versie)) versie = eigen;
  }
  return versie;
}

function setVan(nieuwste: Tabelversie, eerder: Stappenplan, later: Stappenplan) {
  const { inhoud } = nieuwste;
  const basis = met(inhoud, delenVan(eerder));
  const uitgave = met(inhoud, delenNa(eerder, later));
  const eerst = samenvoegen(basis, uitgave, inhoud);
  const conflicten = eerst.ok ? [] : eerst.conflicten;
  const samen = eerst.ok
    ? eerst
    : samenvoegen(
        basis,
        uitgave,
        inhoud,
        conflicten.map(({ soort, id, veld }) => ({ soort, id, veld, kies: "hunne" as const })),
      );
  if (!samen.ok) throw new Error("a choice for every conflict still leaves one");
  const operaties = operatiesTussen(inhoud, samen.inhoud, REDEN);
  if (operaties.length === 0 && conflicten.length === 0) return null;
  return wijzigingssetSchema.parse({
    id: `uitgave-${later.id}-${later.versie}`,
    titel: `Stappenplan ${later.titel}: versie ${later.versie} van de uitgave`,
    toelichting: [
      `Een nieuwe uitgave van Deelwijzer wijzigt het stappenplan “${later.titel}”. Deze set brengt die wijzigingen in uw eigen stappenplan.`,
      ...conflicten.map((conflict) => eigenTekst(conflict, inhoud)),
    ].join("\n"),
    aanleiding: { dossiernummer: null, tekst: REDEN },
    basis: nieuwste.hash,
    auteurs: [UITGAVE],
    operaties,
  });
}

/** Where they wrote it otherwise themselves: theirs stays, and this is what the release has. */
function eigenTekst(conflict: Conflict, inhoud: TabelversieInhoud): string {
  const { veldnaam, onze } = verwoordConflict(conflict, leeswoordenVan(inhoud));
  return `Uw eigen tekst blijft staan bij “${conflict.id}”, ${veldnaam.toLowerCase()}. In de uitgave staat: ${onze}`;
}

function met(inhoud: TabelversieInhoud, delen: Plandelen): TabelversieInhoud {
  const { stappenplannen: _kop, stappen: _stappen, stapvragen: _vragen, blokken: _blokken, ...rest } = inhoud;
  return { ...rest, ...(delen as Partial<TabelversieInhoud>) };
}
