import { randomUUID } from "node:crypto";
import { NIET_DELEN } from "../journeys/afweging/toestanden.ts";
import { merkteken } from "./merkteken.ts";
import { type Beller, Geweigerd } from "./beller.ts";

/** What was acknowledged, to be found again. */
export interface Dossierwerk {
  readonly id: string;
  readonly titel: string;
  /** Of the last save that was acknowledged. */
  merk: string;
  bewaard: number;
  vastgesteld: boolean;
}

/** A case from its first page to its seal, with some saves on the way. Says what was acknowledged, as it goes. */
export async function doeDossier(beller: Beller, schrijfOp: (werk: Dossierwerk) => void): Promise<void> {
  const titel = `Werk ${merkteken()}`;
  const { id } = await beller.roep<{ id: string }>("afwegingen/start", {
    zaakkenmerk: "K-1",
    titel,
    idempotentiesleutel: randomUUID(),
  });
  const werk: Dossierwerk = { id, titel, merk: "", bewaard: 0, vastgesteld: false };
  schrijfOp(werk);
  let { versie } = await beller.roep<{ versie: number }>("afwegingen/lees", { id });
  for (let keer = 0; keer < 3; keer += 1) {
    const merk = merkteken();
    const { soort, stand } = await beller.roep<Bewaard>("afwegingen/bewaar", {
      id,
      expectedVersion: versie,
      antwoorden: { ...NIET_DELEN, "besluit-reden": { feiten: `Er is geen grondslag. ${merk}` } },
      bewarenTot: "2035-01-01",
    });
    // Nobody else works in it: what came in between could only be this save itself, done twice.
    if (soort === "conflict") throw new Error(`${id}: a save met itself`);
    werk.merk = merk;
    werk.bewaard += 1;
    versie = stand.versie;
  }
  await stelVast(beller, id);
  werk.vastgesteld = true;
}

interface Bewaard {
  readonly soort: "bewaard" | "conflict";
  readonly stand: { readonly versie: number };
}

interface Gelezen {
  readonly versie: number;
  readonly tabelversieHash: string;
  readonly nieuwer: { readonly hash: string } | null;
}

/** As the page does: somebody sees that there is a newer version of the tables, and seals on their own all the same. */
export async function stelVast(beller: Beller, id: string): Promise<void> {
  for (;;) {
    const { versie, tabelversieHash, nieuwer } = await beller.roep<Gelezen>("afwegingen/lees", { id });
    try {
      await beller.roep("afwegingen/stelVast", {
        id,
        expectedVersion: versie,
        nieuwsteTabelversie: nieuwer?.hash ?? tabelversieHash,
        idempotentiesleutel: randomUUID(),
        uitkomst: "niet-delen",
      });
      return;
    } catch (fout) {
      // Published in between: the person has to look again.
      if (!(fout instanceof Geweigerd && fout.antwoord.tekst.includes("nieuwere-tabelversie"))) throw fout;
    }
  }
}
