import {
  dagVoor,
  datumInWoorden,
  isDatum,
  type Datum,
  type Regel,
  type Woordenlijst,
} from "@core/grondslagen";

const moment = new Intl.DateTimeFormat("nl-NL", {
  timeZone: "Europe/Amsterdam",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});
const dag = new Intl.DateTimeFormat("nl-NL", {
  timeZone: "Europe/Amsterdam",
  day: "numeric",
  month: "long",
  year: "numeric",
});

/** "21 november 2026 om 14:02 uur", in Dutch time wherever the server stands. */
export function momentInWoorden(op: Date): string {
  return `${moment.format(op).replace(/ om |, /, " om ")} uur`;
}

export function dagInWoorden(op: Date): string {
  return dag.format(op);
}

/** "augustus 2019", of "2019-08". */
export function maandInWoorden(maand: string): string {
  return dag.format(new Date(`${maand}-15T12:00:00Z`)).replace(/^\d+ /, "");
}

/** "11-8-2019": for narrow columns; the long form is used everywhere else. */
function datumKort(datum: string): string {
  const [jaar, maand, dagnummer] = datum.split("-");
  return `${Number(dagnummer)}-${Number(maand)}-${jaar ?? ""}`;
}

export interface Looptijd {
  readonly tekst: string;
  readonly van: Datum | null;
  readonly tot: Datum | null;
}

/** When a rule holds. A source without a first day leaves the law's own first day as the earliest one. */
export function looptijdVan(regel: Regel, w: Woordenlijst): Looptijd {
  const wet = w.domeinen.find((domein) => domein.id === regel.domein)?.wet;
  const begin = w.wetten.find((kandidaat) => kandidaat.id === wet)?.begin ?? null;
  const { van, tot } = regel.geldig;
  const einde = tot === null ? "" : ` t/m ${datumKort(dagVoor(tot))}`;
  if (van !== null) return { tekst: `${tot === null ? "Vanaf " : ""}${datumKort(van)}${einde}`, van, tot };
  return { tekst: tot === null ? "Niet vermeld" : `T/m ${datumKort(dagVoor(tot))}`, van: begin, tot };
}

/** The same as a sentence. */
export function looptijdAlsZin(regel: Regel, w: Woordenlijst): string {
  const { van, tot } = regel.geldig;
  const begin = looptijdVan(regel, w).van;
  const start =
    van !== null
      ? `Geldt vanaf ${datumInWoorden(van)}`
      : `De bron noemt geen begindatum${begin === null ? "" : `; de wet geldt sinds ${datumInWoorden(begin)}`}`;
  return tot === null
    ? `${start}. ${van === null ? "Ook een einddatum noemt de bron niet." : "Een einddatum is niet bekend."}`
    : `${start}, t/m ${datumInWoorden(dagVoor(tot))}.`;
}

export function isoInWoorden(datum: string): string {
  return isDatum(datum) ? datumInWoorden(datum) : datum;
}
