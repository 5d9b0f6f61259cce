import {
  may,
  voorstelbijwerkingSchema,
  voorstelsignalen,
  type Datum,
  type Setstatus,
  type Voorstelbijwerking,
  type Voorstelsignaal,
  type Wetsvoorstel,
} from "@core/grondslagen";
import {
  listLaatsteVoorstelbijwerkingen,
  listWijzigingssets,
  type Tx,
  type VoorstelbijwerkingRij,
} from "@deelwijzer/db";
import { leesKennis, type GepubliceerdeKennis, type UseCaseContext } from "@deelwijzer/server";
import { alsWijzigingsset } from "../wijzigingsset/alleen-redactie.ts";
import { laadSet } from "../wijzigingsset/laad-set.ts";

interface SetBijVoorstel {
  readonly id: string;
  readonly titel: string;
  readonly status: Setstatus;
  readonly ingangsdatum: Datum | null;
}

/** A bill as it stands, with what is kept beside it. */
export interface VoorstelInLijst {
  readonly voorstel: Wetsvoorstel;
  /** When somebody last looked; where nobody wrote that down, the day of the register. */
  readonly gecontroleerdOp: Datum;
  /** The last thing that was written down; null: only what the release says. */
  readonly laatste: { readonly nummer: number; readonly bijwerking: Voorstelbijwerking } | null;
  readonly signalen: readonly Voorstelsignaal[];
  /** Of this gemeente; another does not see what is being prepared. */
  readonly sets: readonly SetBijVoorstel[];
}

export interface Voorstellenoverzicht {
  readonly voorstellen: readonly VoorstelInLijst[];
  readonly kennis: GepubliceerdeKennis;
  /** Of the gemeente that keeps the tables, and in a role that may. */
  readonly magBijhouden: boolean;
  readonly beheertTabellen: boolean;
}

/** Every bill, with what is late and what is prepared for it. */
export async function overzichtVan(tx: Tx, ctx: UseCaseContext): Promise<Voorstellenoverzicht> {
  const { klok, actor } = ctx;
  const vandaag = klok.vandaag();
  const kennis = await leesKennis(tx, klok.nu());
  const { wetsvoorstellen, aankondigingen, bijgewerktOp } = kennis.register;
  const bijgehouden = new Map(
    (await listLaatsteVoorstelbijwerkingen(tx, klok.nu())).map((rij) => [rij.dossiernummer, rij]),
  );
  const redactie = await alsWijzigingsset(ctx, tx);
  const magSets = may(actor, "wijzigingsset-lezen", redactie).toegestaan;
  const sets = magSets ? await setsPerDossier(tx, vandaag) : new Map<string, SetBijVoorstel[]>();
  return {
    kennis,
    beheertTabellen: redactie.beheertTabellen,
    magBijhouden: may(actor, "wetsvoorstel-bijhouden", redactie).toegestaan,
    voorstellen: wetsvoorstellen.map((voorstel) => {
      const rij = bijgehouden.get(voorstel.dossiernummer);
      const laatste =
        rij === undefined
          ? null
          : { nummer: rij.nummer, bijwerking: zonderNotitie(bijwerkingIn(rij), !redactie.beheertTabellen) };
      const gecontroleerdOp = laatste?.bijwerking.gecontroleerdOp ?? bijgewerktOp;
      return {
        voorstel,
        gecontroleerdOp,
        laatste,
        signalen: voorstelsignalen(voorstel, gecontroleerdOp, vandaag, aankondigingen),
        sets: sets.get(voorstel.dossiernummer) ?? [],
      };
    }),
  };
}

export function bijwerkingIn({ inhoud }: VoorstelbijwerkingRij): Voorstelbijwerking {
  return voorstelbijwerkingSchema.parse(inhoud);
}

/** A note is between those who keep the tables. */
function zonderNotitie(bijwerking: Voorstelbijwerking, weg: boolean): Voorstelbijwerking {
  return weg ? { ...bijwerking, notitie: "" } : bijwerking;
}

async function setsPerDossier(tx: Tx, vandaag: Datum): Promise<Map<string, SetBijVoorstel[]>> {
  const perDossier = new Map<string, SetBijVoorstel[]>();
  for (const rij of await listWijzigingssets(tx)) {
    const { set, stand } = await laadSet(tx, rij, vandaag);
    const { dossiernummer } = set.aanleiding;
    if (dossiernummer === null) continue;
    const lijst = perDossier.get(dossiernummer) ?? [];
    lijst.push({
      id: rij.id,
      titel: set.titel,
      status: stand.status,
      ingangsdatum: stand.ingangsdatum,
    });
    perDossier.set(dossiernummer, lijst);
  }
  return perDossier;
}
