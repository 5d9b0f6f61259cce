import { createHash } from "node:crypto";
import {
  beleidVoor,
  canoniek,
  datum,
  evalueer,
  GEEN_OMSTANDIGHEDEN,
  mededelingsfeiten,
  stelBerichtOp,
  stelBriefOp,
  woordenVan,
  type BesluitInhoud,
  type Mededelingsfeiten,
  type Stuk,
  type Stuksoort,
} from "@core/grondslagen";
import { findGemeente, findOpvolging, type Afweging, type Besluit, type Tx } from "@deelwijzer/db";
import {
  leesGemeentelaag,
  leesStappenplanversie,
  leesVersie,
  mislukt,
  gelukt,
  type Blokkade,
  type Result,
  type Services,
  type UseCaseFout,
} from "@deelwijzer/server";
import { leesBesluitInhoud, type LeesbaarBesluit } from "../dossier/open-besluit.ts";
import { leesToestemmingen } from "../dossier/toestemmingen.ts";

export interface OpgesteldStuk {
  /** Null where something stands in the way. */
  readonly stuk: Stuk | null;
  /** What was shown: who records it says that this is what they saw. */
  readonly hash: string | null;
  readonly redenen: readonly Blokkade[];
  /** What the account says of telling the family. */
  readonly geinformeerd: Mededelingsfeiten["geinformeerd"];
}

/** The letter or the message as it would be made now, from what was sealed; or what stands in its way. */
export async function stelStukOp(
  tx: Tx,
  ctx: Pick<Services, "sleutelkast" | "klok">,
  { besluit, afweging }: { readonly besluit: Besluit; readonly afweging: Afweging },
  soort: Stuksoort,
): Promise<Result<OpgesteldStuk, UseCaseFout>> {
  const gelezen = await leesBesluitInhoud(tx, ctx.sleutelkast, besluit);
  if (gelezen.inhoud === null || gelezen.verantwoording === null)
    return mislukt({
      soort: "niet-gevonden",
      wat: "de inhoud van dit besluit, want het dossier is vernietigd",
    });
  const gemeente = await findGemeente(tx);
  if (gemeente === null) throw new Error("a besluit without its gemeente");
  const ingetrokken = (await leesToestemmingen(tx, ctx, afweging)).some((een) => een.ingetrokkenOp !== null);
  const feiten = await feitenVan(tx, gelezen, gelezen.inhoud, ingetrokken);
  const kop = {
    gemeente: gelezen.openbaar.gemeente.naam,
    kenmerk: gelezen.verantwoording.kenmerk,
    datum: ctx.klok.vandaag(),
    logo: gemeente.logoHash,
    fgContact: gemeente.fgContact,
    klachtroute: gemeente.klachtroute,
  };
  const redenen = await beletsels(tx, besluit, soort, feiten, ingetrokken);
  const stuk =
    redenen.length > 0
      ? null
      : soort === "brief-inwoner"
        ? stelBriefOp(feiten, kop)
        : stelBerichtOp(feiten, kop);
  return gelukt({
    stuk,
    hash: stuk === null ? null : hashVan(stuk),
    redenen,
    geinformeerd: feiten.geinformeerd,
  });
}

async function feitenVan(
  tx: Tx,
  { openbaar }: LeesbaarBesluit,
  { antwoorden, antwoord, gedeeldVoorEinde }: BesluitInhoud,
  ingetrokken: boolean,
): Promise<Mededelingsfeiten> {
  const definitie = await leesStappenplanversie(tx, openbaar.stappenplan.hash);
  const versie = await leesVersie(tx, openbaar.tabelversie.hash);
  const laag = await leesGemeentelaag(tx);
  const peildatum = datum(openbaar.peildatum);
  const deel = evalueer(definitie, antwoorden, GEEN_OMSTANDIGHEDEN).vraagVoorMotor;
  const feiten = mededelingsfeiten(definitie, antwoorden, antwoord, openbaar.uitkomst, {
    beleid: beleidVoor(laag, deel, peildatum),
    peildatum,
    woordenlijst: woordenVan({ versie, laag }),
    gedeeldVoorEinde: gedeeldVoorEinde ?? null,
  });
  // A consent that was taken back since is none to lean on in a letter of today.
  return ingetrokken ? { ...feiten, toestemming: false } : feiten;
}

async function beletsels(
  tx: Tx,
  besluit: Besluit,
  soort: Stuksoort,
  feiten: Mededelingsfeiten,
  ingetrokken: boolean,
): Promise<Blokkade[]> {
  const redenen: Blokkade[] = [];
  const opvolging = await findOpvolging(tx, besluit.id);
  if (opvolging !== null && opvolging.besluit !== null) {
    const melding = `Besluit ${opvolging.besluit.volgnummer} vervangt dit besluit. Maak dit stuk bij dat besluit.`;
    redenen.push({ code: "vervangen", melding });
  }
  if (soort === "brief-inwoner") return redenen;
  if (feiten.uitkomst === "niet-delen")
    redenen.push({ code: "niet-delen", melding: "U deelt niet. Er is dus geen bericht aan de partner." });
  else if (ingetrokken)
    redenen.push({
      code: "toestemming-ingetrokken",
      melding: "Een toestemming in dit dossier is ingetrokken. Deel op dit besluit niets meer.",
    });
  return redenen;
}

function hashVan(stuk: Stuk): string {
  return `sha256:${createHash("sha256").update(canoniek(stuk), "utf8").digest("hex")}`;
}
