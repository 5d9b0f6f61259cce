import type { Tabelversie } from "../model/tabelversie.ts";
import type { Datum } from "../time/datum.ts";
import { omvat } from "../time/periode.ts";
import type { Antwoord, GrondslagInAntwoord } from "./antwoord.ts";
import { lichtsteGrondslagen } from "./lichtste-grondslagen.ts";
import { verwoordArtikel } from "./verwoord-artikel.ts";
import type { Vraag } from "./vraag.ts";

/** A rule that an answer leans on and that the newest tables no longer hold, or no longer hold today. */
export interface RegelTenEinde {
  readonly regel: string;
  /** The provisions it rests on, as a reader calls them. */
  readonly naam: string;
  /**
   * `geschrapt`: the newest version does not have it on the date of sharing, and knows no end of it either.
   * `geeindigd-voor-peildatum`: it had ended by the date of sharing. `geeindigd-sinds-peildatum`: it held on that
   * date, and ended between then and today.
   */
  readonly aard: "geschrapt" | "geeindigd-voor-peildatum" | "geeindigd-sinds-peildatum";
  /** First day it no longer holds; null where it was struck. */
  readonly tot: Datum | null;
}

interface Moment {
  /** Date of sharing. */
  readonly peildatum: Datum;
  readonly vandaag: Datum;
  /** The question: where several rules carry the answer, only the ones it leans on count. Absent: all. */
  readonly vraag?: Pick<Vraag, "richting" | "gegevens">;
}

/** Which of the rules that carry this answer have come to an end by the newest tables; none for another outcome. */
export function regelsTenEinde(
  antwoord: Antwoord,
  nieuwste: Tabelversie,
  { peildatum, vandaag, vraag }: Moment,
): RegelTenEinde[] {
  if (antwoord.uitkomst !== "grondslag") return [];
  const gebruikt = vraag === undefined ? antwoord.grondslagen : lichtsteGrondslagen(antwoord, vraag);
  return gebruikt.flatMap((grondslag) => {
    const einde = eindeVan(grondslag, nieuwste, peildatum, vandaag);
    return einde === null ? [] : [{ regel: grondslag.regel, naam: naamVan(grondslag, nieuwste), ...einde }];
  });
}

function eindeVan(
  { regel: id }: GrondslagInAntwoord,
  { inhoud }: Tabelversie,
  peildatum: Datum,
  vandaag: Datum,
): Pick<RegelTenEinde, "aard" | "tot"> | null {
  const geldig = inhoud.regels.find((regel) => regel.id === id)?.geldig;
  const tot = geldig?.tot ?? null;
  if (tot !== null && tot <= peildatum) return { aard: "geeindigd-voor-peildatum", tot };
  if (geldig === undefined || !omvat(geldig, peildatum)) return { aard: "geschrapt", tot: null };
  return tot !== null && tot <= vandaag ? { aard: "geeindigd-sinds-peildatum", tot } : null;
}

/** A struck rule is no longer in the tables; its articles are in the answer. */
function naamVan({ regel, artikelen }: GrondslagInAntwoord, { inhoud }: Tabelversie): string {
  const namen = artikelen.map((artikel) => {
    const wet = inhoud.woordenlijst.wetten.find(({ id }) => id === artikel.wet)?.naam ?? artikel.wet;
    return verwoordArtikel(wet, artikel);
  });
  return namen.length === 0 ? regel : [...new Set(namen)].join("; ");
}
