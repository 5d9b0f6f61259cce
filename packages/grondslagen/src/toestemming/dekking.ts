import { naam } from "../decision/benoem.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { Stappenplan } from "../stappenplan/definitie.ts";
import { vraagMetBetekenis } from "../stappenplan/vragen-van.ts";
import { evalueer } from "../stappenplan/evalueer.ts";
import { waardeVan } from "../stappenplan/waarde-van.ts";
import { GEEN_OMSTANDIGHEDEN } from "../stappenplan/omstandigheden.ts";
import type { Antwoorden } from "../stappenplan/waarden.ts";
import { datumInWoorden, type Datum } from "../time/datum.ts";
import type { Dekking } from "./dekking-schema.ts";

/** What these answers share now; null while that is not known. What was struck out is not shared. */
export function dekkingVan(definitie: Stappenplan, antwoorden: Antwoorden): Dekking | null {
  const deel = evalueer(definitie, antwoorden, GEEN_OMSTANDIGHEDEN).vraagVoorMotor;
  const { domein, richting, partner, doel = null, betrokkene = null } = deel;
  if (domein === undefined || richting === undefined || partner === undefined) return null;
  const rijen = waardeVan(vraagMetBetekenis(definitie, "gegevens"), "gegevens-per-doel", antwoorden) ?? [];
  const gegevens = rijen
    .filter(({ nodig, omschrijving }) => nodig !== "nee" && omschrijving.trim() !== "")
    .map(({ soort, omschrijving }) => ({ soort, omschrijving: omschrijving.trim() }));
  return gegevens.length === 0 ? null : { domein, richting, partner, doel, betrokkene, gegevens };
}

/**
 * Why a consent does not carry what is shared now, in sentences; empty = it does. Less than was asked is covered,
 * more or other never is.
 */
export function verschilInDekking(
  gevraagd: Dekking & { readonly tot: Datum },
  nu: Dekking | null,
  { peildatum, woordenlijst }: { readonly peildatum: Datum; readonly woordenlijst: Woordenlijst },
): string[] {
  if (nu === null) return ["De vraag is nu niet volledig. Daarom is niet te zien of de toestemming past."];
  const bekend = new Set(gevraagd.gegevens.map(sleutel));
  const anders = VELDEN.filter(({ veld }) => gevraagd[veld] !== nu[veld]).map(
    ({ veld, lijst, woord }) =>
      `${woord} is veranderd. Gevraagd was: ${noem(gevraagd[veld], lijst, woordenlijst)}. Nu is het: ${noem(nu[veld], lijst, woordenlijst)}.`,
  );
  const erbij = nu.gegevens
    .filter((gegeven) => !bekend.has(sleutel(gegeven)))
    .map(
      ({ omschrijving }) => `U wilt nu ook “${omschrijving}” delen. Daar is geen toestemming voor gevraagd.`,
    );
  const voorbij =
    peildatum > gevraagd.tot
      ? [`De toestemming geldt tot en met ${datumInWoorden(gevraagd.tot)}. U deelt daarna.`]
      : [];
  return [...anders, ...erbij, ...voorbij];
}

const VELDEN = [
  { veld: "domein", lijst: "domeinen", woord: "Het domein" },
  { veld: "richting", lijst: "richtingen", woord: "De manier waarop de gegevens gaan" },
  { veld: "partner", lijst: "partners", woord: "De partner" },
  { veld: "doel", lijst: "doelen", woord: "Het doel" },
  { veld: "betrokkene", lijst: "betrokkenen", woord: "Over wie de gegevens gaan" },
] as const;

function noem(
  id: string | null,
  lijst: (typeof VELDEN)[number]["lijst"],
  woordenlijst: Woordenlijst,
): string {
  return id === null ? "niet gekozen" : naam(woordenlijst, lijst, id);
}

/** Words alone decide: a row that was typed again is the same datum, a row with other words is another. */
function sleutel({ soort, omschrijving }: Dekking["gegevens"][number]): string {
  return `${soort}\n${omschrijving.trim().replaceAll(/\s+/gu, " ").toLowerCase()}`;
}
