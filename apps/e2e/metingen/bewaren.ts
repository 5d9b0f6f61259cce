import { randomUUID } from "node:crypto";
import { type Beller, koppenVan, meldAan } from "../bedrijf/beller.ts";
import { NIET_DELEN } from "../journeys/afweging/toestanden.ts";
import { belast, type Gemeten, type Verzoek } from "./belasting.ts";

export const LIJNEN = 16;

interface Open {
  readonly id: string;
  versie: number;
}

/** One person with a dossier for each line, and the save of that dossier as the page sends it. */
export interface Bewaarder {
  readonly wie: Beller;
  readonly dossier: (lijn: number) => Open;
  readonly verzoek: (lijn: number) => {
    readonly verzoek: Verzoek;
    readonly na: (antwoord: string) => void;
  };
  /** Saves for so long; as many lines as there are dossiers where it says nothing else. */
  readonly bewaar: (seconden: number, lijnen?: number) => Promise<Gemeten>;
}

export async function maakBewaarder(adres: string): Promise<Bewaarder> {
  const wie = await meldAan(adres, "klantmanager");
  const dossiers: Open[] = [];
  for (let lijn = 0; lijn < LIJNEN; lijn += 1) dossiers.push(await begin(wie));
  const dossier = (lijn: number): Open => {
    const open = dossiers[lijn];
    if (open === undefined) throw new Error("There is no dossier for this line.");
    return open;
  };
  const verzoek: Bewaarder["verzoek"] = (lijn) => {
    const open = dossier(lijn);
    return {
      verzoek: vraagAan(wie, "afwegingen/bewaar", {
        id: open.id,
        expectedVersion: open.versie,
        antwoorden: NIET_DELEN,
        bewarenTot: "2035-01-01",
      }),
      na: (antwoord) => {
        open.versie = (JSON.parse(antwoord) as { json: { stand: { versie: number } } }).json.stand.versie;
      },
    };
  };
  return {
    wie,
    dossier,
    verzoek,
    bewaar: (seconden, lijnen = LIJNEN) => belast(adres, { lijnen, seconden }, verzoek),
  };
}

/** A call of the typed API, as a page of this person makes it. */
export function vraagAan({ cookie }: Beller, procedure: string, invoer: unknown): Verzoek {
  return {
    methode: "POST",
    pad: `/api/rpc/${procedure}`,
    koppen: koppenVan(cookie, randomUUID()),
    inhoud: JSON.stringify({ json: invoer }),
  };
}

async function begin(wie: Beller): Promise<Open> {
  const { id } = await wie.roep<{ id: string }>("afwegingen/start", {
    zaakkenmerk: "B-1",
    titel: "Bench",
    idempotentiesleutel: randomUUID(),
  });
  const { versie } = await wie.roep<{ versie: number }>("afwegingen/lees", { id });
  return { id, versie };
}
