import type { Kwartaal } from "../../overzicht/kwartaal.ts";
import { getalInWoorden } from "../../overzicht/lees-getal.ts";
import type { Getal } from "../../overzicht/onthul.ts";
import type { Namen } from "../../use-cases/lees-overzicht/typen.ts";

/** "3e kwartaal van 2026" */
export function kwartaalInWoorden(kwartaal: Kwartaal): string {
  const [jaar, nummer] = kwartaal.split("-K");
  return `${nummer}e kwartaal van ${jaar}`;
}

/** "K3 2026": under a column. */
export function kwartaalKort(kwartaal: Kwartaal): string {
  const [jaar, nummer] = kwartaal.split("-K");
  return `K${nummer} ${jaar}`;
}

/** Above a column, where words do not fit; the table says it in words. */
export function getalKort({ min, max }: Getal): string {
  if (min === max) return String(min);
  return min < 5 ? `< ${max + 1}` : `${min}–${max}`;
}

/** "12 keer", "minder dan 5 keer". */
export function keer(getal: Getal): string {
  return getal.max === 0 ? "geen enkele keer" : `${getalInWoorden(getal)} keer`;
}

const EIGEN: Readonly<Record<string, string>> = {
  inzage: "Gewone inzage",
  noodinzage: "Noodtoegang",
  "in-orde": "In orde",
  vraag: "Er is een vraag",
  "niet-in-orde": "Niet in orde",
};

export type Noem = (deel: string) => string;

/** Parts by the names of this gemeente; one that the tables do not know any more by its id. */
export function noemMet({ domeinen, partners }: { domeinen: Namen; partners: Namen }): Noem {
  return (deel) => domeinen[deel] ?? partners[deel] ?? EIGEN[deel] ?? deel;
}
