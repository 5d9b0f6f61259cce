import {
  datum,
  datumSchema,
  toestemmingStand,
  toestemmingsvraagSchema,
  vraagMetBetekenis,
  type Datum,
  type Reden,
  type Stappenplan,
  type Toestemmingsfeit,
} from "@core/grondslagen";
import {
  listToestemmingen,
  type AfwegingKop,
  type ToestemmingGebeurtenis,
  type ToestemmingMetGebeurtenissen,
  type Tx,
} from "@deelwijzer/db";
import {
  datumVan,
  decryptJson,
  openDossiersleutel,
  type Dossiersleutel,
  type Services,
} from "@deelwijzer/server";
import { z } from "zod";

/** What a medewerker writes beside an event: when it was said, where that was earlier, and a remark. */
const gebeurtenisInhoudSchema = z.strictObject({
  gezegdOp: datumSchema.nullable(),
  toelichting: z.string(),
});

/** The consents of a dossier as facts, oldest first; none where the dossier was destroyed. */
export async function leesToestemmingen(
  tx: Tx,
  { sleutelkast, klok }: Pick<Services, "sleutelkast" | "klok">,
  { id, gemeenteId }: Pick<AfwegingKop, "id" | "gemeenteId">,
): Promise<Toestemmingsfeit[]> {
  const rijen = await listToestemmingen(tx, [id]);
  if (rijen.length === 0) return [];
  const sleutel = await openDossiersleutel(tx, sleutelkast, { gemeenteId, afwegingId: id });
  return sleutel === null ? [] : rijen.map((rij) => feitVan(rij, sleutel, klok.nu()));
}

function feitVan(rij: ToestemmingMetGebeurtenissen, sleutel: Dossiersleutel, nu: Date): Toestemmingsfeit {
  const { id, afwegingId, vereiste, wijze, vervaltOp, gebeurtenissen } = rij;
  const { dekking, inwoner, vastlegging } = toestemmingsvraagSchema.parse(
    decryptJson(sleutel, { soort: "toestemming", afwegingId, id }, rij.inhoud),
  );
  const antwoord = gebeurtenissen.find(({ soort }) => soort === "gegeven" || soort === "geweigerd");
  const intrekking = gebeurtenissen.find(({ soort }) => soort === "ingetrokken");
  return {
    id,
    vereiste,
    wijze,
    stand: toestemmingStand(
      gebeurtenissen.map(({ soort }) => soort),
      { nu: nu.toISOString(), vervaltOp: vervaltOp?.toISOString() ?? null },
    ),
    door: antwoord?.inwoner ?? null,
    beantwoordOp: antwoord === undefined ? null : (vastlegging.gezegdOp ?? datumVan(antwoord.op)),
    ingetrokkenOp: intrekking === undefined ? null : dagVan(intrekking, sleutel, afwegingId),
    ingetrokkenDoor: intrekking?.inwoner ?? null,
    verwerkt: gebeurtenissen.some(({ soort }) => soort === "verwerkt"),
    dekking: { ...dekking, tot: datum(inwoner.tot) },
    waarom: inwoner.waarom,
    vastlegging,
  };
}

/** A withdrawal counts from the day it was said, also when it was recorded later (AVG 7 lid 3). */
function dagVan(
  { id, op, inhoud }: ToestemmingGebeurtenis,
  sleutel: Dossiersleutel,
  afwegingId: string,
): Datum {
  if (inhoud === null) return datumVan(op);
  const gelezen = gebeurtenisInhoudSchema.parse(
    decryptJson(sleutel, { soort: "toestemming", afwegingId, id }, inhoud),
  );
  return gelezen.gezegdOp ?? datumVan(op);
}

/** A withdrawal that nobody looked at stands in the way of any besluit, whichever it leans on. */
export function redenenVanIntrekking({
  toestemmingen,
  definitie,
}: {
  readonly toestemmingen: readonly Toestemmingsfeit[];
  readonly definitie: Stappenplan;
}): Reden[] {
  if (!toestemmingen.some(({ stand, verwerkt }) => stand === "ingetrokken" && !verwerkt)) return [];
  const vraag = vraagMetBetekenis(definitie, "vereisten");
  return [
    {
      code: "toestemming-ingetrokken",
      tekst: "Een toestemming in dit dossier is ingetrokken. Verwerk dat eerst.",
      ...(vraag === undefined ? {} : { vraagId: vraag.id }),
    },
  ];
}
