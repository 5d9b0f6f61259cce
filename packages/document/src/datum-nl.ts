import { datumInWoorden, isDatum } from "@core/grondslagen";

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

const klokInNederland = new Intl.DateTimeFormat("nl-NL", {
  timeZone: "Europe/Amsterdam",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

interface Kloktijd {
  readonly datum: string;
  readonly tijd: string;
}

/** A moment as a Dutch clock shows it: the law of a day ends at midnight in Europe/Amsterdam. */
function inNederland(moment: string): Kloktijd {
  const epoch = MOMENT.test(moment) ? Date.parse(moment) : Number.NaN;
  if (Number.isNaN(epoch)) throw new RangeError(`Geen geldige datum of geldig moment: ${moment}`);
  const delen: Record<string, string> = {};
  for (const { type, value } of klokInNederland.formatToParts(epoch)) delen[type] = value;
  return {
    datum: `${delen["year"]?.padStart(4, "0")}-${delen["month"]}-${delen["day"]}`,
    tijd: `${delen["hour"]}.${delen["minute"]}`,
  };
}

/** "2019-08-11" → "11 augustus 2019". A moment with an offset gives its day in the Netherlands. */
export function datumNl(iso: string): string {
  const dag = isDatum(iso) ? iso : inNederland(iso).datum;
  if (!isDatum(dag)) throw new RangeError(`Geen geldige datum: ${iso}`);
  return datumInWoorden(dag);
}

/** "2026-11-21T14:02:00+01:00" → "21 november 2026, 14.02 uur", always on the Dutch clock. */
export function momentNl(iso: string): string {
  const { datum, tijd } = inNederland(iso);
  return `${datumNl(datum)}, ${tijd} uur`;
}
