import {
  beantwoord,
  type Antwoord,
  type Datum,
  type Kennis,
  type Tabelversie,
  type VraagInGemeente,
} from "@core/grondslagen";
import { vragenrooster } from "./vragenrooster.ts";

/** A question with what the national tables alone say about it. */
export interface LandelijkAntwoord {
  readonly vraag: VraagInGemeente;
  readonly antwoord: Antwoord;
}

export interface LandelijkRooster {
  readonly versie: Tabelversie;
  readonly peildatum: Datum;
  readonly antwoorden: readonly LandelijkAntwoord[];
}

/** Some thousands of questions in a few tenths of a second; the same tables on the same day answer the same. */
const BEWAARD = 4;
const roosters = new Map<string, LandelijkRooster>();

/** What the newest version of `kennis` says about every question of the grid on one day. */
export function landelijkRooster(
  kennis: Kennis & { readonly kenmerk: string },
  peildatum: Datum,
): LandelijkRooster {
  const sleutel = `${kennis.kenmerk} ${peildatum}`;
  const bekend = roosters.get(sleutel);
  if (bekend !== undefined) return bekend;
  const versie = kennis.tabelversies.toSorted((a, b) => b.nummer - a.nummer)[0];
  if (versie === undefined) throw new Error("no tabelversie was published");
  const rooster: LandelijkRooster = {
    versie,
    peildatum,
    antwoorden: vragenrooster(versie, peildatum).map((vraag) => ({
      vraag,
      antwoord: beantwoord(vraag, versie, kennis),
    })),
  };
  const oudste = roosters.keys().next().value;
  if (roosters.size >= BEWAARD && oudste !== undefined) roosters.delete(oudste);
  roosters.set(sleutel, rooster);
  return rooster;
}
