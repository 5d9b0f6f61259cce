import { datum, type Datum } from "@core/grondslagen";

/** "2026-K3", as an address and a file name it. */
export type Kwartaal = `${number}-K${1 | 2 | 3 | 4}`;

const VORM = /^(2\d{3})-K([1-4])$/;

export function isKwartaal(tekst: unknown): tekst is Kwartaal {
  return typeof tekst === "string" && VORM.test(tekst);
}

export function kwartaalVan(dag: string): Kwartaal {
  const [jaar = "", maand = ""] = dag.split("-");
  return `${Number(jaar)}-K${Math.ceil(Number(maand) / 3) as 1 | 2 | 3 | 4}`;
}

/** Its first day, by which the database knows it. */
export function eersteDag(kwartaal: Kwartaal): Datum {
  const [, jaar, nummer] = VORM.exec(kwartaal) ?? [];
  return datum(`${jaar}-${String(Number(nummer) * 3 - 2).padStart(2, "0")}-01`);
}

/** So many quarters further, or back. */
export function verschuif(kwartaal: Kwartaal, aantal: number): Kwartaal {
  const [jaar = 0, nummer = 1] = kwartaal.split("-K").map(Number);
  const teller = jaar * 4 + nummer - 1 + aantal;
  return `${Math.floor(teller / 4)}-K${((((teller % 4) + 4) % 4) + 1) as 1 | 2 | 3 | 4}`;
}

/** The last one that is over: of one that runs, two looks at it would tell what happened in between. */
export function laatsteAfgesloten(vandaag: Datum): Kwartaal {
  return verschuif(kwartaalVan(vandaag), -1);
}

/** From the first to the last, both included. */
export function kwartalenTussen(van: Kwartaal, totEnMet: Kwartaal): Kwartaal[] {
  const uit: Kwartaal[] = [];
  for (let nu = van; eersteDag(nu) <= eersteDag(totEnMet); nu = verschuif(nu, 1)) uit.push(nu);
  return uit;
}
