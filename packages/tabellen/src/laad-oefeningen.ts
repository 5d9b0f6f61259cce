import { checkOefening, oefeningBronSchema, type Oefening, type Tabelversie } from "@core/grondslagen";
import path from "node:path";
import { inhoudshash } from "./hash.ts";
import { laadStappenplannen } from "./laad-stappenplannen.ts";
import { laadTabellen, TABELLENMAP } from "./laad-tabellen.ts";
import { leesBestand, yamlBestanden } from "./lees-bestand.ts";
import { Verzamelaar } from "./tabel-fout.ts";

const MAP = "oefeningen";

/** One version of an exercise, with the hashes of what it was written for. */
export interface GeladenOefening {
  readonly id: string;
  readonly versie: number;
  /** `sha256:` + 64 hexadecimal digits. */
  readonly hash: string;
  readonly inhoud: Oefening;
}

/**
 * Reads the exercises in `oefeningen/` and holds them against the stappenplan and the tables they name. By id and version.
 * @throws TabelFout naming every file, path and problem.
 */
export async function laadOefeningen(
  map: string = TABELLENMAP,
  tabelversies?: readonly Tabelversie[],
): Promise<GeladenOefening[]> {
  const fouten = new Verzamelaar();
  const geladen: GeladenOefening[] = [];
  const stappenplannen = await laadStappenplannen(map);
  const versies = tabelversies ?? (await laadTabellen(map)).tabelversies;
  for (const naam of await yamlBestanden(path.join(map, MAP))) {
    const bestand = `${MAP}/${naam}`;
    const bron = await leesBestand(map, bestand, oefeningBronSchema, fouten);
    if (bron === undefined) continue;
    const plan = stappenplannen.find(
      ({ id, versie }) => id === bron.stappenplan.id && versie === bron.stappenplan.versie,
    );
    const tabelversie = versies.find(({ nummer }) => nummer === bron.tabelversie);
    if (plan === undefined) fouten.meld(bestand, "stappenplan", "dit stappenplan is er niet in deze versie");
    if (tabelversie === undefined) fouten.meld(bestand, "tabelversie", "deze tabelversie is er niet");
    if (plan === undefined || tabelversie === undefined) continue;
    for (const { pad, melding } of checkOefening(bron, plan.inhoud, tabelversie))
      fouten.meld(bestand, pad, melding);
    const { id, versie } = bron;
    if (geladen.some((ander) => ander.id === id && ander.versie === versie))
      fouten.meld(bestand, "versie", `versie ${versie} van "${id}" staat ook in een ander bestand`);
    const inhoud: Oefening = {
      ...bron,
      stappenplan: { ...bron.stappenplan, hash: plan.hash },
      tabelversie: { nummer: tabelversie.nummer, hash: tabelversie.hash },
    };
    geladen.push({ id, versie, hash: inhoudshash(inhoud), inhoud });
  }
  fouten.stopBijProblemen();
  return geladen.toSorted((a, b) => (a.id === b.id ? a.versie - b.versie : a.id < b.id ? -1 : 1));
}
