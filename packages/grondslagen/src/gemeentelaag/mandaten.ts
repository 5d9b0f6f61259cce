import { handelingVan, inZin, momentVan, opsomming } from "../decision/benoem.ts";
import { richtingenVan } from "../decision/select-grondslagen.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { BepalingVan } from "./bepaling.ts";
import { dektVraag, type VraagInGemeente } from "./bereik.ts";

type Mandaat = BepalingVan<"mandaat">;

/** One direction and one kind of data of a question. */
interface Deel {
  readonly richting: string;
  readonly gegeven: string;
}

/** Who may decide on what part of the question; `over` is absent where it is the whole. */
export interface Bevoegdheid {
  readonly mandaat: Mandaat;
  readonly over?: readonly Deel[];
}

export interface Mandatering {
  readonly bevoegd: readonly Bevoegdheid[];
  /** What nobody in the register may decide on; empty where all of it is covered, or there is no register. */
  readonly zonder: readonly Deel[];
}

/**
 * Who in the register of a domain may decide on a question. A mandate is a power over what it names (Awb 10:3), so
 * several that each hold a part cover the question together, each for its own part. Where one holds the whole, that
 * one is enough.
 */
export function mandatering(register: readonly Mandaat[], vraag: VraagInGemeente): Mandatering {
  const geheel = register.filter(({ bereik }) => dektVraag(bereik, vraag));
  if (geheel.length > 0 || register.length === 0)
    return { bevoegd: geheel.map((mandaat) => ({ mandaat })), zonder: [] };
  const delen = delenVan(vraag);
  const bevoegd = register.flatMap((mandaat) => {
    const over = delen.filter((deel) => dektDeel(mandaat, deel, vraag));
    return over.length === 0 ? [] : [{ mandaat, over }];
  });
  return { bevoegd, zonder: delen.filter((deel) => !bevoegd.some(({ over }) => over.includes(deel))) };
}

function delenVan(vraag: VraagInGemeente): Deel[] {
  return richtingenVan(vraag).flatMap((richting) => vraag.gegevens.map((gegeven) => ({ richting, gegeven })));
}

function dektDeel({ bereik }: Mandaat, { richting, gegeven }: Deel, vraag: VraagInGemeente): boolean {
  return dektVraag(bereik, { ...vraag, richting, gegevens: [gegeven] });
}

/** "het opvragen van gewone persoonsgegevens": the directions only where they do not all hold the same data. */
export function delenInWoorden(delen: readonly Deel[], vraag: VraagInGemeente, w: Woordenlijst): string {
  const richtingen = richtingenVan(vraag);
  const moment = momentVan(vraag, w);
  const per = richtingen.map((richting) => ({
    richting,
    gegevens: vraag.gegevens.filter((gegeven) =>
      delen.some((deel) => deel.richting === richting && deel.gegeven === gegeven),
    ),
  }));
  const namen = (gegevens: readonly string[]) =>
    opsomming(
      gegevens.map((gegeven) => inZin(w, "gegevens", gegeven, moment)),
      "en",
    );
  const [eerste] = per;
  if (eerste !== undefined && per.every(({ gegevens }) => gelijkeSoorten(gegevens, eerste.gegevens)))
    return namen(eerste.gegevens);
  return opsomming(
    per
      .filter(({ gegevens }) => gegevens.length > 0)
      .map(({ richting, gegevens }) => `het ${handelingVan(richting)} van ${namen(gegevens)}`),
    "en",
  );
}

function gelijkeSoorten(een: readonly string[], ander: readonly string[]): boolean {
  return een.length === ander.length && een.every((soort) => ander.includes(soort));
}
