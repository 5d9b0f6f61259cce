import { createHash, randomBytes } from "node:crypto";
import {
  beoordeel,
  canoniek,
  dekkingVan,
  isToestemming,
  personenVoorToestemming,
  vastleggingSchema,
  vraagMetBetekenis,
  waardeVan,
  watInwonerLeest,
  wieGeeftToestemming,
  zoekPersoonsgegevens,
  type Beoordeling,
  type InwonerVraag,
  type Toestemmingsgever,
  type Toestemmingsvraag,
} from "@core/grondslagen";
import { findGemeente, type Tx } from "@deelwijzer/db";
import { gelukt, mislukt, type Result, type UseCaseFout, type VeldFout } from "@deelwijzer/server";
import { z } from "zod";
import { datumVeld } from "./datum-veld.ts";
import type { OpenDossier } from "./open-dossier.ts";
import { lijktOpNaam } from "./privacy-in-kop.ts";

const tekst = z.string().trim().min(1, "Vul dit in.").max(4_000);

/** What a medewerker fills in, whether the answer comes through a link or was given in a conversation. */
export const toestemmingInvoer = {
  id: z.uuid(),
  vereiste: z.string().max(200),
  waarom: tekst,
  bijNee: tekst,
  tot: datumVeld,
  aanWie: tekst.max(500),
  identiteit: vastleggingSchema.shape.identiteit,
  kanOverzien: vastleggingSchema.shape.kanOverzien,
  vertegenwoordiger: z.string().trim().max(500).default(""),
  kind: vastleggingSchema.shape.kind.default(null),
  toelichting: z.string().trim().max(4_000).default(""),
} as const;

type Invoer = z.output<z.ZodObject<typeof toestemmingInvoer>> &
  Pick<Toestemmingsvraag["vastlegging"], "waar" | "gezegdOp">;

/** The question as the resident reads it, from what the dossier says now; or everything that stands in the way. */
export async function stelToestemmingsvraagOp(
  tx: Tx,
  dossier: OpenDossier,
  invoer: Invoer,
): Promise<Result<Toestemmingsvraag, UseCaseFout>> {
  const beoordeling = beoordeel(dossier);
  const dekking = dekkingVan(dossier.definitie, dossier.antwoorden);
  const gever = geverVan(dossier, beoordeling, invoer);
  const velden = foutenIn(dossier, beoordeling, invoer, gever);
  if (dekking === null)
    velden.push({ pad: "gegevens", melding: "Vul eerst in welke gegevens u wilt delen, en met wie." });
  if (dekking === null || gever.wie === "onbekend" || velden.length > 0)
    return mislukt({ soort: "ongeldig", velden });
  const gemeente = await findGemeente(tx);
  if (gemeente === null) throw new Error("a dossier without its gemeente");
  const { aanWie, identiteit, kanOverzien, vertegenwoordiger, kind, waar, gezegdOp, toelichting } = invoer;
  return gelukt({
    formaat: 1,
    zout: randomBytes(24).toString("base64url"),
    inwoner: {
      gemeente: gemeente.naam,
      wat: watInwonerLeest(gemeente.naam, dekking, beoordeling.context.woordenlijst),
      waarom: invoer.waarom,
      gegevens: teDelen(dossier).map(({ omschrijving, waarvoor }) => ({ wat: omschrijving, waarvoor })),
      bijNee: invoer.bijNee,
      tot: invoer.tot,
      voorWie: gever.wie,
      contact: gemeente.klachtroute ?? gemeente.fgContact,
    },
    dekking,
    vastlegging: {
      aanWie,
      gegevenDoor: gever.wie,
      identiteit,
      kanOverzien,
      vertegenwoordiger,
      kind: gever.kindHoortMee ? (kind ?? "niet-gevraagd") : null,
      waar,
      gezegdOp,
      toelichting,
    },
  });
}

/** What only the page of the resident gets of it, and the hash an answer is tied to. */
export function voorInwoner({ formaat, zout, inwoner }: InwonerVraag): {
  readonly vraag: InwonerVraag;
  readonly hash: string;
} {
  const vraag = { formaat, zout, inwoner };
  return { vraag, hash: `sha256:${createHash("sha256").update(canoniek(vraag), "utf8").digest("hex")}` };
}

/** Who decides, by the persons of the dossier and by what the medewerker says of this one. */
function geverVan(
  { definitie, antwoorden }: OpenDossier,
  { antwoord, vraag }: Beoordeling,
  { vereiste, kanOverzien }: Invoer,
): Toestemmingsgever {
  const eis = antwoord?.grondslagen.flatMap(({ eisen }) => eisen).find((een) => een.vereiste === vereiste);
  const personen = personenVoorToestemming(definitie, antwoorden, {
    door: eis?.soort === "toestemming" ? eis.door : null,
    betrokkene: vraag?.betrokkene ?? null,
  });
  return wieGeeftToestemming(personen, kanOverzien);
}

function foutenIn(
  dossier: OpenDossier,
  { nu }: Beoordeling,
  invoer: Invoer,
  gever: Toestemmingsgever,
): VeldFout[] {
  const { einde, peildatum } = dossier;
  const velden: VeldFout[] = [];
  const fout = (pad: string, melding: string) => void velden.push({ pad, melding });
  if (!isToestemming(invoer.vereiste) || !nu.vereisten.includes(invoer.vereiste))
    fout("vereiste", "De wet vraagt hier deze toestemming niet. Bekijk eerst de grondslag.");
  if (teDelen(dossier).some(({ omschrijving, waarvoor }) => omschrijving === "" || waarvoor === ""))
    fout("gegevens", "Schrijf eerst bij elk gegeven waarvoor het nodig is. De inwoner leest dat.");
  if (gever.wie === "onbekend") fout("kanOverzien", gever.zinnen.join(" "));
  if (gever.wie === "vertegenwoordiger" && invoer.vertegenwoordiger === "")
    fout("vertegenwoordiger", "Schrijf op wie namens deze persoon beslist. Noem een rol, geen naam.");
  if (invoer.tot < einde.vandaag || invoer.tot < peildatum)
    fout("tot", "Kies een dag op of na de dag waarop u deelt, en niet in het verleden.");
  if (invoer.gezegdOp !== null && invoer.gezegdOp > einde.vandaag)
    fout("gezegdOp", "Die dag is nog niet geweest.");
  const vrij = { waarom: invoer.waarom, bijNee: invoer.bijNee, aanWie: invoer.aanWie };
  for (const [pad, tekstje] of Object.entries(vrij)) meldPersoonsgegeven(pad, tekstje, fout);
  for (const { omschrijving, waarvoor } of teDelen(dossier))
    meldPersoonsgegeven("gegevens", `${omschrijving} ${waarvoor}`, fout);
  return velden;
}

/** The page of the resident shows no name; a name has no shape of its own, the rest has. */
function meldPersoonsgegeven(
  pad: string,
  waarde: string,
  fout: (pad: string, melding: string) => void,
): void {
  if (zoekPersoonsgegevens(waarde).length > 0 || lijktOpNaam(waarde))
    fout(pad, "Hier staat misschien een naam, nummer of e-mailadres. Haal dat weg.");
}

function teDelen({ definitie, antwoorden }: OpenDossier) {
  const rijen = waardeVan(vraagMetBetekenis(definitie, "gegevens"), "gegevens-per-doel", antwoorden) ?? [];
  return rijen
    .filter(({ nodig }) => nodig !== "nee")
    .map(({ omschrijving, waarvoor }) => ({ omschrijving: omschrijving.trim(), waarvoor: waarvoor.trim() }));
}
