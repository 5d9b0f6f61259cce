// npm run hersleutel: wraps the key of every dossier under DEELWIJZER_HOOFDSLEUTEL, of those under one of
// DEELWIJZER_HOOFDSLEUTELS_OUD. The content is not written anew: its key stays the same. May be stopped and run again, and runs
// while people work.
import { appendAudit, herverpakDossiersleutels, withTenant } from "@deelwijzer/db";
import { readOwnerEnv } from "../env.ts";
import { createSleutelkast, OnbekendeHoofdsleutel, type Sleutelkast } from "../sleutels/sleutelkast.ts";
import { alleGemeenten } from "./alle-gemeenten.ts";
import { openOwnerTools, type OwnerTools } from "./owner-tools.ts";
import { CommandError, runCommand } from "./run-command.ts";

/** In one transaction: the log of the gemeente is held for as long. */
const PER_KEER = 500;

await runCommand(async () => {
  const env = readOwnerEnv();
  const { DEELWIJZER_HOOFDSLEUTEL: nieuw, DEELWIJZER_HOOFDSLEUTELS_OUD: oud } = env;
  if (nieuw === undefined || oud.length === 0)
    throw new CommandError(
      "Zet de nieuwe sleutel in DEELWIJZER_HOOFDSLEUTEL en de oude in DEELWIJZER_HOOFDSLEUTELS_OUD, hier en bij de apps.",
    );
  const kast = createSleutelkast([nieuw, ...oud]);
  const tools = openOwnerTools(env);
  try {
    let aantal = 0;
    for (const gemeenteId of await alleGemeenten(tools.urls.takenUrl))
      aantal += await herverpak(tools, kast, gemeenteId);
    process.stdout.write(
      aantal === 0
        ? "Alle sleutels van dossiers staan al onder de nieuwe hoofdsleutel.\n"
        : `${aantal} ${aantal === 1 ? "sleutel is" : "sleutels zijn"} opnieuw verpakt. Voer dit nog een keer uit als alle apps de nieuwe hoofdsleutel hebben: staat er dan niets meer onder een oude, dan kunt u DEELWIJZER_HOOFDSLEUTELS_OUD leegmaken. Reservekopieën van eerder hebben de oude sleutel nog nodig.\n`,
    );
  } catch (error) {
    if (!(error instanceof OnbekendeHoofdsleutel)) throw error;
    throw new CommandError(
      "Een dossier staat onder een hoofdsleutel die u niet noemt. Zet die erbij in DEELWIJZER_HOOFDSLEUTELS_OUD. Wat al was verpakt, blijft zo.",
    );
  } finally {
    await tools.owner.close();
  }
});

async function herverpak(
  { owner, klok, newId }: OwnerTools,
  kast: Sleutelkast,
  gemeenteId: string,
): Promise<number> {
  let samen = 0;
  for (;;) {
    const aantal = await withTenant(owner.db, gemeenteId, async (tx) => {
      const verpakt = await herverpakDossiersleutels(
        tx,
        { kenmerk: kast.kenmerk, limiet: PER_KEER },
        ({ afwegingId, verpakt: oud }) => {
          const plaats = { gemeenteId, afwegingId };
          return kast.verpak(kast.pakUit(oud, plaats), plaats);
        },
      );
      if (verpakt > 0)
        await appendAudit(tx, {
          id: newId(),
          gemeenteId,
          op: klok.nu(),
          actorId: null,
          rol: null,
          handeling: "sleutels-opnieuw-verpakt",
          onderwerp: { soort: "gemeente", id: gemeenteId },
          gegevens: { aantal: verpakt },
        });
      return verpakt;
    });
    samen += aantal;
    if (aantal < PER_KEER) return samen;
  }
}
