import {
  inhoudVanPunt,
  MAX_TEKST,
  VAST_PUNT,
  type Aanpassing,
  type PuntVanVerantwoording,
} from "@core/grondslagen";
import { findLidmaatschap, type Afweging } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt, type VeldFout } from "@deelwijzer/server";
import { z } from "zod";
import { meldPersoonsgegevens } from "../../besluit/persoonsgegeven.ts";
import { bewaarDossier } from "../../dossier/bewaar-dossier.ts";
import { controleerDossier } from "../../dossier/controleer-dossier.ts";
import { magAfweging } from "../../dossier/mag-afweging.ts";
import { metInhoud, openDossier } from "../../dossier/open-dossier.ts";

const tekst = z
  .string()
  .trim()
  .max(MAX_TEKST, "De tekst is te lang (ten hoogste 100.000 tekens).")
  .refine((waarde) => waarde.isWellFormed() && !waarde.includes("\u0000"), "Gebruik gewone tekens.");

const geschreven = z.strictObject({ feiten: tekst, indrukken: tekst, leegReden: tekst });

/** Writes one point of the account otherwise than composed, or gives it back its composed text. */
export const pasPuntAan = defineUseCase({
  name: "pas-punt-aan",
  soort: "wijzigen",
  input: z.strictObject({
    id: z.uuid(),
    expectedVersion: z.int().positive(),
    punt: z.int().min(1).max(11),
    /** Null: as composed. */
    tekst: geschreven.nullable(),
  }),
  authorize: magAfweging("afweging-bewerken"),
  run: async (ctx, { expectedVersion, punt: nummer, tekst: nieuw }, tx, afweging: Afweging) => {
    const dossier = await openDossier(tx, ctx, afweging);
    if (afweging.versie !== expectedVersion)
      return mislukt({ soort: "conflict", wat: "afweging", huidigeVersie: afweging.versie });
    const { samengesteld } = controleerDossier(dossier);
    const punt = samengesteld?.punten.find((een) => een.nummer === nummer);
    if (punt === undefined) {
      const melding = "Kies eerst wat u besluit. Dan is er een tekst om aan te passen.";
      return mislukt({ soort: "geblokkeerd", redenen: [{ code: "geen-keuze", melding }] });
    }
    const velden = nieuw === null ? [] : foutenIn(nieuw, punt);
    if (velden.length > 0) return mislukt({ soort: "ongeldig", velden });
    const lid = await findLidmaatschap(tx, ctx.actor.gebruikerId);
    const anders = nieuw === null ? null : alsAanpassing(nieuw, punt);
    const aanpassing = anders && {
      ...anders,
      door: { naam: lid?.naam ?? "", functie: lid?.functie ?? null },
      op: ctx.klok.nu().toISOString(),
    };
    const rest = (dossier.inhoud.aanpassingen ?? []).filter((een) => een.punt !== nummer);
    const aanpassingen =
      aanpassing === null ? rest : [...rest, aanpassing].toSorted((a, b) => a.punt - b.punt);
    const inhoud = { ...dossier.inhoud, aanpassingen };
    const bewaard = await bewaarDossier(tx, ctx, metInhoud(dossier, inhoud), { expectedVersion });
    if (!bewaard.ok) return bewaard;
    if (bewaard.waarde.soort === "conflict")
      return mislukt({ soort: "conflict", wat: "afweging", huidigeVersie: bewaard.waarde.stand.versie });
    return gelukt({ versie: bewaard.waarde.stand.versie, aangepast: aanpassing !== null });
  },
  audit: ({ id, punt }, { aangepast }) => ({
    onderwerp: { soort: "afweging", id },
    gegevens: { punt, aangepast },
  }),
});

type Geschreven = z.output<typeof geschreven>;

function foutenIn({ feiten, indrukken, leegReden }: Geschreven, punt: PuntVanVerantwoording): VeldFout[] {
  const al = [...punt.feiten, ...punt.indrukken].join("\n");
  const leeg = feiten === "" && indrukken === "" && punt.nummer !== VAST_PUNT;
  return [
    ...(leeg && leegReden === ""
      ? [{ pad: "tekst.leegReden", melding: "Schrijf waarom u dit punt leeg laat, of vul het in." }]
      : []),
    ...meldPersoonsgegevens("tekst.feiten", feiten, al),
    ...meldPersoonsgegevens("tekst.indrukken", indrukken, al),
    ...meldPersoonsgegevens("tekst.leegReden", leegReden),
  ];
}

/** Null where what was written is what was composed: then there is no difference to keep. */
function alsAanpassing(
  { feiten, indrukken, leegReden }: Geschreven,
  punt: PuntVanVerantwoording,
): Omit<Aanpassing, "door" | "op"> | null {
  const samengesteld = inhoudVanPunt(punt);
  const eigen = { feiten: alineas(feiten), indrukken: alineas(indrukken) };
  const leeg = eigen.feiten.length + eigen.indrukken.length === 0;
  if (punt.nummer === VAST_PUNT)
    return leeg ? null : { punt: punt.nummer, ...eigen, leegReden: null, samengesteld };
  const wordt = { ...eigen, leegReden: leeg ? leegReden : null };
  return JSON.stringify(wordt) === JSON.stringify(samengesteld)
    ? null
    : { punt: punt.nummer, ...wordt, samengesteld };
}

/** An empty line begins a new paragraph. */
function alineas(waarde: string): string[] {
  return waarde
    .split(/\n\s*\n/)
    .map((alinea) => alinea.trim())
    .filter((alinea) => alinea !== "");
}
