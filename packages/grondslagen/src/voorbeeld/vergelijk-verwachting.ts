import type { Antwoord, ArtikelInAntwoord, Weigering } from "../decision/antwoord.ts";
import { renderMotivering } from "../decision/motivering.ts";
import type { Verwachting } from "./voorbeeld.ts";

/** One point on which the answer is another than was expected. */
export interface Afwijking {
  readonly veld: keyof Verwachting;
  readonly verwacht: string;
  readonly gekregen: string;
  /** B1, for the screen and the test report. */
  readonly zin: string;
}

/** How a list of words stands to what was expected of it. */
type Lijstveld = keyof {
  [V in keyof Verwachting as Verwachting[V] extends readonly (string | null)[] | undefined ? V : never]: V;
};

const LIJSTEN: readonly [veld: Lijstveld, van: (antwoord: Antwoord) => readonly (string | null)[]][] = [
  ["regels", ({ grondslagen }) => grondslagen.map(({ regel }) => regel)],
  ["artikelen", ({ grondslagen }) => grondslagen.flatMap(({ artikelen }) => artikelen.map(kortArtikel))],
  ["avg", ({ grondslagen }) => grondslagen.map(({ avg }) => avg)],
  ["vereisten", ({ grondslagen }) => grondslagen.flatMap(({ vereisten }) => vereisten)],
  ["controle", ({ grondslagen }) => grondslagen.map(({ controle }) => controle)],
  ["open", ({ grondslagen }) => grondslagen.flatMap(({ open }) => open)],
];

/** Every point of the expectation that does not hold; empty = the answer is as expected. */
export function vergelijkVerwachting(verwacht: Verwachting, antwoord: Antwoord | Weigering): Afwijking[] {
  if ("fout" in antwoord) return vergelijkWeigering(verwacht, antwoord);
  if (verwacht.fout !== undefined)
    return [wijktAf("fout", verwacht.fout, antwoord.uitkomst, "De vraag wordt niet geweigerd.")];
  const uit: Afwijking[] = [];
  if (verwacht.uitkomst !== undefined && antwoord.uitkomst !== verwacht.uitkomst)
    uit.push(anders("uitkomst", verwacht.uitkomst, antwoord.uitkomst));
  for (const [veld, van] of LIJSTEN) {
    const [wil, kreeg] = [alsLijst(verwacht[veld]), alsLijst(van(antwoord))];
    if (verwacht[veld] !== undefined && wil !== kreeg) uit.push(anders(veld, wil, kreeg));
  }
  const statussen = alsLijst(antwoord.grondslagen.map(({ vereistenStatus }) => vereistenStatus));
  if (verwacht.vereistenStatus !== undefined && statussen !== verwacht.vereistenStatus)
    uit.push(anders("vereistenStatus", verwacht.vereistenStatus, statussen));
  return [...uit, ...vergelijkWaarschuwingen(verwacht, antwoord), ...vergelijkTekst(verwacht, antwoord)];
}

function vergelijkWeigering({ fout, uitkomst }: Verwachting, { fout: kreeg }: Weigering): Afwijking[] {
  if (fout === undefined)
    return [
      wijktAf("uitkomst", uitkomst ?? "", `fout ${kreeg.veld}`, `De vraag wordt geweigerd: ${kreeg.melding}`),
    ];
  return fout === kreeg.veld ? [] : [anders("fout", fout, kreeg.veld)];
}

function vergelijkWaarschuwingen(verwacht: Verwachting, antwoord: Antwoord): Afwijking[] {
  const soorten = antwoord.waarschuwingen.map(({ soort }): string => soort);
  const bijna = antwoord.bijna.map(({ ontbreekt }) => alsLijst(ontbreekt));
  return [
    ...(verwacht.waarschuwingen ?? [])
      .filter((soort) => !soorten.includes(soort))
      .map((soort) => mist("waarschuwingen", soort, alsLijst(soorten))),
    ...(verwacht.nietWaarschuwingen ?? [])
      .filter((soort) => soorten.includes(soort))
      .map((soort) =>
        wijktAf(
          "nietWaarschuwingen",
          soort,
          alsLijst(soorten),
          `De waarschuwing "${soort}" hoort hier niet.`,
        ),
      ),
    ...(verwacht.bijna ?? [])
      .map(alsLijst)
      .filter((dimensies) => !bijna.includes(dimensies))
      .map((dimensies) => mist("bijna", dimensies, bijna.join("; ") || "niets")),
  ];
}

function vergelijkTekst(verwacht: Verwachting, { bijna, grondslagen, motivering }: Antwoord): Afwijking[] {
  const eerste = grondslagen[0];
  const teksten: readonly [veld: keyof Verwachting, delen: readonly string[], tekst: string][] = [
    ["eersteBijnaBevat", lijstVan(verwacht.eersteBijnaBevat), bijna[0]?.uitleg ?? ""],
    ["bronBevat", lijstVan(verwacht.bronBevat), eerste?.bron ?? ""],
    ["tekstBevat", lijstVan(verwacht.tekstBevat), eerste?.artikelen[0]?.tekst ?? ""],
    ["motiveringBevat", verwacht.motiveringBevat ?? [], renderMotivering(motivering)],
  ];
  return teksten.flatMap(([veld, delen, tekst]) =>
    delen.filter((deel) => !tekst.includes(deel)).map((deel) => mist(veld, deel, tekst || "niets")),
  );
}

function lijstVan(tekst: string | undefined): string[] {
  return tekst === undefined ? [] : [tekst];
}

/** Sets of words as one text: sorted, each once. A basis that names no provision of the AVG is "niet vermeld". */
function alsLijst(waarden: readonly (string | null)[] | undefined): string {
  const woorden = new Set((waarden ?? []).map((waarde) => waarde ?? "niet vermeld"));
  return [...woorden].toSorted().join(", ") || "niets";
}

/** Everything a jurist looks at in this answer, as what is expected from now on. */
export function verwachtingVan(antwoord: Antwoord | Weigering): Verwachting {
  if ("fout" in antwoord) return { fout: antwoord.fout.veld };
  const { uitkomst, grondslagen } = antwoord;
  const uniek = <T>(waarden: readonly T[]): T[] => [...new Set(waarden)];
  return {
    uitkomst,
    regels: uniek(grondslagen.map(({ regel }) => regel)),
    artikelen: uniek(grondslagen.flatMap(({ artikelen }) => artikelen.map(kortArtikel))),
    avg: uniek(grondslagen.map(({ avg }) => avg)),
    vereisten: uniek(grondslagen.flatMap(({ vereisten }) => vereisten)),
  };
}

function kortArtikel({ wet, artikel, lid, onderdeel }: ArtikelInAntwoord): string {
  return [wet, artikel, lid && `lid ${lid}`, onderdeel && `onder ${onderdeel}`].filter(Boolean).join(" ");
}

const VELDNAAM: Partial<Record<keyof Verwachting, string>> = {
  avg: "De grondslag in de AVG",
  uitkomst: "De uitkomst",
  fout: "Het veld waarom de vraag wordt geweigerd",
  vereistenStatus: "Wat de bron over vereisten zegt",
  controle: "De stand van de controle",
  open: "Wat nog te kiezen is",
  bijna: "Wat er bijna past",
  eersteBijnaBevat: "De uitleg van wat bijna past",
  bronBevat: "De bron",
  tekstBevat: "De letterlijke tekst",
  motiveringBevat: "De motivering",
};

function naamVan(veld: keyof Verwachting): string {
  return VELDNAAM[veld] ?? `De lijst met ${veld}`;
}

function anders(veld: keyof Verwachting, verwacht: string, gekregen: string): Afwijking {
  return wijktAf(veld, verwacht, gekregen, `${naamVan(veld)} is "${gekregen}". Verwacht was "${verwacht}".`);
}

function mist(veld: keyof Verwachting, verwacht: string, gekregen: string): Afwijking {
  return wijktAf(veld, verwacht, gekregen, `${naamVan(veld)} bevat "${verwacht}" niet.`);
}

function wijktAf(veld: keyof Verwachting, verwacht: string, gekregen: string, zin: string): Afwijking {
  return { veld, verwacht, gekregen, zin };
}
