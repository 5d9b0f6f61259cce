import type { z } from "zod";
import { stappenplanSchema, type stapSchema, type Stappenplan } from "../src/stappenplan/definitie.ts";

type StapInvoer = z.input<typeof stapSchema>;
type VraagInvoer = StapInvoer["vragen"][number];

/** A question of a kind; give what matters to the test. */
export function maakVraag(
  id: string,
  soort: VraagInvoer["soort"],
  anders: Partial<VraagInvoer> = {},
): VraagInvoer {
  return { id, soort, titel: `Vraag ${id}?`, waarom: "Daarom.", ...anders };
}

export function maakStap(id: string, vragen: VraagInvoer[], anders: Partial<StapInvoer> = {}): StapInvoer {
  return { id, titel: `Stap ${id}`, bron: "Proefbron", waarom: "Daarom.", vragen, ...anders };
}

/** A stappenplan of just these steps: well-formed, not necessarily one that `checkStappenplan` accepts. */
export function proefStappenplan(stappen: StapInvoer[]): Stappenplan {
  return stappenplanSchema.parse({
    id: "proef",
    versie: 1,
    titel: "Proef",
    toelichting: "Alleen voor tests.",
    bron: "Proefbron",
    datum: "2019-08-11",
    stappen,
  });
}
