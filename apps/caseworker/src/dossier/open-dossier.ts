import {
  datum,
  dossierInhoudSchema,
  kiesTabelversie,
  LEEG_DOSSIER,
  type Beoordeelbaar,
  type Datum,
  type DossierInhoud,
  type Kennis,
  type Tabelversie,
} from "@core/grondslagen";
import { listLedenMetRol, tegelijk, type Afweging, type Tx } from "@deelwijzer/db";
import type { Json } from "@deelwijzer/db/zegel";
import {
  decryptJson,
  encryptJson,
  leesGemeentelaag,
  leesKennis,
  leesStappenplanversie,
  leesVersie,
  openDossiersleutel,
  type Services,
  type Sleutelkast,
} from "@deelwijzer/server";
import { leesToestemmingen } from "./toestemmingen.ts";

export interface OpenDossier extends Beoordeelbaar {
  readonly afweging: Afweging;
  readonly inhoud: DossierInhoud;
  /** The newest tabelversie in force now, often the one it was pinned to; and the date. */
  readonly einde: { readonly nieuwste: Tabelversie; readonly vandaag: Datum };
}

/** Reads a dossier whole: its answers decrypted, the versions it was pinned to, and what holds now. */
export async function openDossier(
  tx: Tx,
  { sleutelkast, klok }: Pick<Services, "sleutelkast" | "klok">,
  afweging: Afweging,
): Promise<OpenDossier> {
  const { eigenaarId, waarnemerId } = afweging;
  const [kennis, inhoud, fgs, definitie, versie, laag, toestemmingen] = await tegelijk([
    leesKennis(tx, klok.nu()),
    leesInhoud(tx, sleutelkast, afweging),
    listLedenMetRol(tx, "fg"),
    leesStappenplanversie(tx, afweging.stappenplanHash),
    leesVersie(tx, afweging.tabelversieHash),
    leesGemeentelaag(tx),
    leesToestemmingen(tx, { sleutelkast, klok }, afweging),
  ]);
  return {
    afweging,
    inhoud,
    antwoorden: inhoud.antwoorden,
    opnieuwBekijken: inhoud.opnieuwBekijken,
    gedeeldVoorEinde: inhoud.gedeeldVoorEinde,
    definitie,
    versie,
    kennis,
    einde: { nieuwste: nieuwsteVan(kennis), vandaag: klok.vandaag() },
    peildatum: datum(afweging.peildatum),
    laag,
    // Who decides does not watch over it as well.
    fgBekend: fgs.some((id) => id !== eigenaarId && id !== waarnemerId),
    toestemmingen,
  };
}

/** @throws Error when nothing is in force: an installation without tables. */
export function nieuwsteVan(kennis: Kennis): Tabelversie {
  const gekozen = kiesTabelversie(kennis, null);
  if ("fout" in gekozen) throw new Error("no tabelversie is in force");
  return gekozen.versie;
}

/** The same dossier with other content: what is judged follows what is stored. */
export function metInhoud(dossier: OpenDossier, inhoud: DossierInhoud): OpenDossier {
  const { antwoorden, opnieuwBekijken, gedeeldVoorEinde } = inhoud;
  return { ...dossier, inhoud, antwoorden, opnieuwBekijken, gedeeldVoorEinde };
}

/** The answers as they would be stored: encrypted under the key of their own dossier. */
export async function versleutelInhoud(
  tx: Tx,
  sleutelkast: Sleutelkast,
  { gemeenteId, id }: Pick<Afweging, "gemeenteId" | "id">,
  inhoud: DossierInhoud,
): Promise<Uint8Array> {
  const sleutel = await openDossiersleutel(tx, sleutelkast, { gemeenteId, afwegingId: id });
  if (sleutel === null) throw new Error("the key of a running dossier was destroyed");
  return encryptJson(sleutel, { soort: "concept", afwegingId: id, id }, inhoud as unknown as Json);
}

async function leesInhoud(
  tx: Tx,
  sleutelkast: Sleutelkast,
  { gemeenteId, id, inhoud }: Afweging,
): Promise<DossierInhoud> {
  if (inhoud === null) return LEEG_DOSSIER;
  const sleutel = await openDossiersleutel(tx, sleutelkast, { gemeenteId, afwegingId: id });
  if (sleutel === null) return LEEG_DOSSIER;
  return dossierInhoudSchema.parse(decryptJson(sleutel, { soort: "concept", afwegingId: id, id }, inhoud));
}
