import { naamVanRegel, omvat, type Datum, type Gemeentelaag, type Tabelversie } from "@core/grondslagen";
import type { Tx } from "@deelwijzer/db";
import {
  gelukt,
  landelijkRooster,
  leesGemeentelaag,
  leesKennis,
  mislukt,
  toetsGemeentelaag,
  type LandelijkRooster,
  type Laagtoets,
  type Regelgevolg,
  type Result,
  type UseCaseContext,
  type UseCaseFout,
} from "@deelwijzer/server";
import type { GelezenInvoer } from "./invoer.ts";
import { leesVastlegging } from "./lees-vastlegging.ts";
import { metPartners } from "./omgeving.ts";
import { combinatiesVan, overlapVan, type Combinatie } from "./overlap.ts";

/** What recording would do, before anything is recorded. */
export interface Voorproef extends Omit<Laagtoets, "regels" | "verruimingen"> {
  /** The day it was tried on: today, or the first day that it holds. */
  readonly peildatum: Datum;
  readonly regels: readonly { readonly id: string; readonly naam: string; readonly gevolg: Regelgevolg }[];
  /** Of a policy on exceptions: the pairs it opens that path for, and whether the tables know any basis there. */
  readonly combinaties: readonly (Combinatie & { readonly heeftGrondslag: boolean })[];
}

export interface Voorbereid {
  readonly toevoeging: Gemeentelaag;
  readonly voorproef: Voorproef;
}

/**
 * Everything that decides whether a form may be recorded, for the dry run and for the recording itself: read it,
 * refuse what overlaps, and try the whole layer with it. A layer that would widen anything is refused.
 */
export async function bereidVoor(
  { klok, newId }: UseCaseContext,
  tx: Tx,
  invoer: GelezenInvoer,
): Promise<Result<Voorbereid, UseCaseFout>> {
  const laag = await leesGemeentelaag(tx);
  const kennis = await leesKennis(tx, klok.nu());
  const vandaag = klok.vandaag();
  const woordenlijst = metPartners(landelijkRooster(kennis, vandaag).versie.inhoud.woordenlijst, laag);
  const gelezen = leesVastlegging(invoer, { id: newId(), vandaag, woordenlijst, laag });
  if (!gelezen.ok) return mislukt({ soort: "ongeldig", velden: gelezen.velden });
  const { toevoeging } = gelezen;
  const overlap = overlapVan(laag, toevoeging, woordenlijst);
  if (overlap.length > 0) return mislukt({ soort: "geblokkeerd", redenen: overlap });

  const rooster = landelijkRooster(kennis, proefdag(toevoeging, vandaag));
  const { regels, verruimingen, ...toets } = toetsGemeentelaag(rooster, laag, samen(laag, toevoeging));
  if (verruimingen.length > 0)
    return mislukt({
      soort: "geblokkeerd",
      redenen: verruimingen.map((melding) => ({
        code: "verruimt",
        melding: `Dit zou meer toestaan: ${melding}.`,
      })),
    });
  return gelukt({
    toevoeging,
    voorproef: {
      ...toets,
      peildatum: rooster.peildatum,
      regels: regels.map(({ regel, gevolg }) => ({ id: regel, naam: naamIn(rooster.versie, regel), gevolg })),
      combinaties: toevoeging.uitzonderingsbeleid.flatMap((beleid) =>
        combinatiesVan(beleid, woordenlijst).map((paar) => ({
          ...paar,
          heeftGrondslag: kent(rooster, paar),
        })),
      ),
    },
  });
}

function samen(een: Gemeentelaag, ander: Gemeentelaag): Gemeentelaag {
  return {
    bepalingen: [...een.bepalingen, ...ander.bepalingen],
    uitzonderingsbeleid: [...een.uitzonderingsbeleid, ...ander.uitzonderingsbeleid],
  };
}

/** What does not hold today is tried on its first day. */
function proefdag({ bepalingen, uitzonderingsbeleid }: Gemeentelaag, vandaag: Datum): Datum {
  const [deel] = [...bepalingen, ...uitzonderingsbeleid];
  if (deel === undefined || deel.geldig.van === null || omvat(deel.geldig, vandaag)) return vandaag;
  return deel.geldig.van;
}

function naamIn({ inhoud }: Tabelversie, id: string): string {
  const regel = inhoud.regels.find((kandidaat) => kandidaat.id === id);
  return regel === undefined ? id : naamVanRegel(regel, inhoud.woordenlijst);
}

function kent({ antwoorden }: LandelijkRooster, { domein, partner }: Combinatie): boolean {
  return antwoorden.some(
    ({ vraag, antwoord }) =>
      vraag.domein === domein && vraag.partner === partner && antwoord.grondslagen.length > 0,
  );
}
