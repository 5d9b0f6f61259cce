import { z } from "zod";
import type { Datum } from "../time/datum.ts";
import type { Wijzigingenregister } from "./aankondiging.ts";
import { datumSchema } from "./slug.ts";
import { faseSchema, stapSchema, verwachtSchema, type Wetsvoorstel } from "./wetsvoorstel.ts";

/**
 * What whoever keeps the tables says of a bill, whole: how far it is, when its parts begin, and when somebody last
 * looked. An act beside the register (ADR 85); the rows it would bring stay those of the register.
 */
export const voorstelbijwerkingSchema = z.strictObject({
  titel: z.string().min(1),
  tekst: z.string().min(1),
  bron: z.string().min(1),
  /** Oldest first; the last step is where it stands. */
  verloop: z.array(stapSchema).min(1),
  verwacht: verwachtSchema.nullable(),
  fasen: z.array(faseSchema),
  gecontroleerdOp: datumSchema,
  /** For who keeps it; in no answer. */
  notitie: z.string(),
  /** Why it is no more; null as long as it is. */
  archiefreden: z.string().min(1).nullable(),
});

export type Voorstelbijwerking = z.infer<typeof voorstelbijwerkingSchema>;

/** The bill as it reads with what was kept of it; `voorstel` undefined: one that the register does not hold. */
function metBijwerking(
  dossiernummer: string,
  voorstel: Wetsvoorstel | undefined,
  { titel, tekst, bron, verloop, verwacht, fasen }: Voorstelbijwerking,
): Wetsvoorstel {
  const { verwacht: _verwacht, fasen: _fasen, ...rest } = voorstel ?? {};
  const laatste = verloop.at(-1);
  return {
    ...rest,
    dossiernummer,
    titel,
    tekst,
    bron,
    verloop,
    stand: laatste?.stand ?? "onbekend",
    standSinds: laatste?.sinds ?? null,
    ...(verwacht === null ? {} : { verwacht }),
    ...(fasen.length === 0 ? {} : { fasen }),
  };
}

/** The register with the last word on each bill; a bill that it does not hold follows at the end. */
export function registerMetBijwerkingen(
  register: Wijzigingenregister,
  bijwerkingen: ReadonlyMap<string, Voorstelbijwerking>,
): Wijzigingenregister {
  if (bijwerkingen.size === 0) return register;
  const bekend = new Set(register.wetsvoorstellen.map(({ dossiernummer }) => dossiernummer));
  return {
    ...register,
    wetsvoorstellen: [
      ...register.wetsvoorstellen.map((voorstel) => {
        const bijwerking = bijwerkingen.get(voorstel.dossiernummer);
        return bijwerking === undefined
          ? voorstel
          : metBijwerking(voorstel.dossiernummer, voorstel, bijwerking);
      }),
      ...[...bijwerkingen]
        .filter(([dossiernummer]) => !bekend.has(dossiernummer))
        .map(([dossiernummer, bijwerking]) => metBijwerking(dossiernummer, undefined, bijwerking)),
    ],
  };
}

/** What nobody wrote down yet: what the register says, to begin from. */
export function bijwerkingVan(voorstel: Wetsvoorstel, gecontroleerdOp: Datum): Voorstelbijwerking {
  const { titel, tekst, bron, stand, standSinds = null, verloop, verwacht = null, fasen = [] } = voorstel;
  return {
    titel,
    tekst,
    bron,
    verloop: verloop ?? [{ stand, sinds: standSinds, bron }],
    verwacht,
    fasen,
    gecontroleerdOp,
    notitie: "",
    archiefreden: stand === "vervallen" ? tekst : null,
  };
}

export interface Bijwerkingsfout {
  /** "verloop.1.sinds" */
  readonly veld: string;
  readonly melding: string;
}

/** What cannot be so, per field. The rows of the bill name phases; those stay. */
export function controleerBijwerking(
  bijwerking: Voorstelbijwerking,
  voorstel: Wetsvoorstel | undefined,
  vandaag: Datum,
): Bijwerkingsfout[] {
  const { verloop, fasen, gecontroleerdOp, archiefreden } = bijwerking;
  const fouten: Bijwerkingsfout[] = [];
  let laatsteDag: Datum | null = null;
  for (const [i, { sinds }] of verloop.entries()) {
    if (sinds === null) continue;
    const veld = `verloop.${i}.sinds`;
    if (sinds > vandaag)
      fouten.push({
        veld,
        melding: "Deze dag moet nog komen. Zet een dag die u verwacht bij de fasen of bij de verwachting.",
      });
    else if (laatsteDag !== null && sinds < laatsteDag)
      fouten.push({
        veld,
        melding: "Deze dag ligt voor de stap ervoor. Zet de stappen op volgorde van tijd.",
      });
    laatsteDag = sinds;
  }
  const vervallen = verloop.at(-1)?.stand === "vervallen";
  if (vervallen && archiefreden === null)
    fouten.push({ veld: "archiefreden", melding: "Schrijf op waarom dit voorstel is vervallen." });
  if (gecontroleerdOp > vandaag)
    fouten.push({ veld: "gecontroleerdOp", melding: "Deze dag moet nog komen. Kies de dag waarop u keek." });
  const ids = fasen.map(({ id }) => id);
  for (const [i, id] of ids.entries())
    if (ids.indexOf(id) !== i)
      fouten.push({ veld: `fasen.${i}.id`, melding: "Deze fase staat er al. Geef haar een andere naam." });
  const nodig = new Set((voorstel?.operaties ?? []).flatMap(({ fase }) => fase ?? []));
  for (const id of nodig)
    if (!ids.includes(id))
      fouten.push({ veld: "fasen", melding: `De fase "${id}" kan niet weg: er hangen regels aan.` });
  return fouten;
}
