import { randomUUID } from "node:crypto";
import type { Besluit } from "../src/repositories/besluit.ts";
import {
  findMeldingVanBesluit,
  insertUitzonderingsbevinding,
} from "../src/repositories/uitzonderingsmelding.ts";
import { withTenant } from "../src/tenant.ts";
import { createCollega } from "./collega-fixtures.ts";
import { NU, type Proefgemeente } from "./proefwereld.ts";
import type { TestDatabase } from "./test-database.ts";

/** The question the policy of a Proefgemeente covers. */
export const UITZONDERINGSVRAAG = { domein: "schuldhulpverlening", partner: "domein-werk-en-inkomen" };

/** What makes a seal an exception under that policy. */
export function alsUitzondering(gemeente: Pick<Proefgemeente, "beleidId">, id = gemeente.beleidId) {
  return {
    deel: {
      uitkomst: "delen-gemotiveerde-uitzondering",
      uitzonderingsbeleid: {
        id,
        titel: "Proefbeleid",
        vastgesteldDoor: "college",
        vastgesteldOp: "2018-12-18",
        vindplaats: null,
      },
    },
  } as const;
}

/** The FG finds this exception in order. */
export async function fillUitzondering(
  database: TestDatabase,
  gemeente: Proefgemeente,
  besluit: Besluit,
): Promise<void> {
  const fg = await createCollega(database, gemeente, { rollen: ["fg"], domeinen: [], teamId: null });
  await withTenant(
    database.open("app", 1).db,
    gemeente.id,
    async (tx) => {
      const melding = await findMeldingVanBesluit(tx, besluit.id);
      if (melding === null) throw new Error("the FG was told nothing");
      await insertUitzonderingsbevinding(tx, {
        id: randomUUID(),
        gemeenteId: gemeente.id,
        meldingId: melding.id,
        oordeel: "in-orde",
        door: fg.userId,
        op: NU,
      });
    },
    { actor: fg.userId },
  );
}
