import { nabij } from "../decision/nabij.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import type { Datum } from "../time/datum.ts";
import {
  COLLECTIES,
  gelijk,
  lijstVan,
  metLijsten,
  opVolgorde,
  SOORTEN,
  type Entiteit,
  type Entiteitsoort,
} from "./entiteit.ts";
import { leesVeld, metVeld } from "./veld.ts";
import { idVan } from "./id-van.ts";
import type { Operatie } from "./wijzigingsset.ts";

export type OperatieprobleemCode =
  | "bestaat-al"
  | "bestaat-niet"
  | "id-hergebruikt"
  | "id-vast"
  | "oude-waarde-verschilt"
  | "ongeldige-waarde"
  | "geen-looptijd"
  | "al-beeindigd"
  | "einde-voor-begin"
  | "zelf-toegevoegd"
  | "niet-zelf-toegevoegd";

/** One thing that keeps an operation from being applied: where, what, and what to do about it. */
export interface Operatieprobleem {
  readonly code: OperatieprobleemCode;
  /** Index in the list of operations. */
  readonly operatie: number;
  readonly soort: Entiteitsoort;
  readonly id: string;
  readonly veld: string | null;
  readonly melding: string;
  readonly herstel: string;
}

export type Toegepast =
  | { readonly ok: true; readonly inhoud: TabelversieInhoud }
  | { readonly ok: false; readonly problemen: readonly Operatieprobleem[] };

/** Says whether a value is an entity of its kind: the entity, or what is wrong with it. */
export type Keurder = (soort: Entiteitsoort, waarde: unknown) => Entiteit | Probleem[];

/** Applies operations in order. All or nothing: with any problem nothing changes, and all problems are named. */
export function voerOperatiesUit(
  inhoud: TabelversieInhoud,
  operaties: readonly Operatie[],
  keur: Keurder,
): Toegepast {
  const stand = new Map(
    SOORTEN.map((soort) => [soort, new Map(lijstVan(inhoud, soort).map((e) => [e.id, e]))]),
  );
  const eigen = new Set<string>();
  const geschrapt = new Set<string>();
  const problemen: Operatieprobleem[] = [];
  for (const [operatie, gevraagd] of operaties.entries()) {
    const { soort } = gevraagd;
    const id = idVan(gevraagd);
    const lijst = stand.get(soort) ?? new Map<string, Entiteit>();
    const uitkomst = voerUit(gevraagd, lijst, { eigen, geschrapt, keur, sleutel: `${soort} ${id}` });
    if (Array.isArray(uitkomst)) problemen.push(...uitkomst.map((p) => ({ ...p, operatie, soort, id })));
    else if (uitkomst === null) lijst.delete(id);
    else lijst.set(id, uitkomst);
  }
  if (problemen.length > 0) return { ok: false, problemen };
  const lijsten = new Map(
    [...stand].map(([soort, na]) => [soort, opVolgorde(lijstVan(inhoud, soort), na)] as const),
  );
  return { ok: true, inhoud: metLijsten(inhoud, lijsten) };
}

/** An entity with its end set. */
export function metEinde(entiteit: Entiteit, soort: Entiteitsoort, tot: Datum): Entiteit {
  const { eindveld } = COLLECTIES[soort];
  if (eindveld === "eind") return metVeld(entiteit, "eind", tot);
  const van = leesVeld(entiteit, "geldig.van") ?? null;
  return metVeld(entiteit, "geldig", { van, tot });
}

export type Probleem = Omit<Operatieprobleem, "operatie" | "soort" | "id">;
interface Verloop {
  readonly eigen: Set<string>;
  readonly geschrapt: Set<string>;
  readonly keur: Keurder;
  readonly sleutel: string;
}

/** The entity after the operation, null when it goes, or the problems. */
function voerUit(
  operatie: Operatie,
  lijst: ReadonlyMap<string, Entiteit>,
  { eigen, geschrapt, keur, sleutel }: Verloop,
): Entiteit | null | Probleem[] {
  const id = idVan(operatie);
  const huidig = lijst.get(id);
  if (operatie.op === "toevoegen") {
    if (huidig !== undefined)
      return probleem("bestaat-al", `"${id}" bestaat al`, "Kies een andere id, of wijzig wat er staat.");
    if (geschrapt.has(sleutel))
      return probleem(
        "id-hergebruikt",
        `"${id}" is eerder in deze set geschrapt`,
        "Kies een nieuwe id: een id houdt zijn betekenis.",
      );
    const nieuw = keur(operatie.soort, operatie.waarde);
    if (!Array.isArray(nieuw)) eigen.add(sleutel);
    return nieuw;
  }
  if (huidig === undefined) return nietGevonden(id, lijst);
  switch (operatie.op) {
    case "wijzigen":
      return wijzig(huidig, operatie, keur);
    case "beeindigen":
      return beeindig(huidig, operatie, keur);
    case "schrappen":
      if (eigen.has(sleutel))
        return probleem(
          "zelf-toegevoegd",
          `"${id}" is in deze set zelf toegevoegd`,
          "Gebruik verwijderen in plaats van schrappen.",
        );
      geschrapt.add(sleutel);
      return null;
    case "verwijderen":
      if (!eigen.delete(sleutel))
        return probleem(
          "niet-zelf-toegevoegd",
          `"${id}" stond al in de tabellen`,
          "Beëindig het met een datum, of schrap het met een reden.",
        );
      return null;
  }
}

function nietGevonden(id: string, lijst: ReadonlyMap<string, Entiteit>): Probleem[] {
  const dichtbij = nabij(id, [...lijst.keys()]);
  return probleem(
    "bestaat-niet",
    `"${id}" bestaat niet in de versie waarop deze set is gemaakt`,
    dichtbij.length > 0
      ? `Bedoelt u ${dichtbij.map((kandidaat) => `"${kandidaat}"`).join(" of ")}?`
      : "Kies een id die in de tabellen staat.",
  );
}

function wijzig(
  huidig: Entiteit,
  { soort, velden }: Extract<Operatie, { op: "wijzigen" }>,
  keur: Keurder,
): Entiteit | Probleem[] {
  const problemen: Probleem[] = [];
  let na = huidig;
  for (const wijziging of velden) {
    const { veld } = wijziging;
    if (veld === "id") {
      problemen.push(
        ...probleem("id-vast", "een id verandert nooit", "Schrap dit en voeg iets nieuws toe.", veld),
      );
    } else if (!gelijk(leesVeld(na, veld), wijziging.oud)) {
      problemen.push(
        ...probleem(
          "oude-waarde-verschilt",
          `het veld "${veld}" heeft nu een andere waarde dan toen u het wijzigde`,
          "Kijk naar de waarde van nu en wijzig het veld opnieuw.",
          veld,
        ),
      );
    } else na = metVeld(na, veld, wijziging.nieuw);
  }
  return problemen.length > 0 ? problemen : keur(soort, na);
}

function beeindig(
  huidig: Entiteit,
  { soort, tot }: Extract<Operatie, { op: "beeindigen" }>,
  keur: Keurder,
): Entiteit | Probleem[] {
  const { eindveld, naam } = COLLECTIES[soort];
  if (eindveld === null)
    return probleem("geen-looptijd", `een ${naam.toLowerCase()} heeft geen looptijd`, "Laat haar staan.");
  const eind = leesVeld(huidig, eindveld) ?? null;
  if (eind !== null)
    return probleem(
      "al-beeindigd",
      `er staat al een einddatum (${JSON.stringify(eind)})`,
      `Wijzig het veld "${eindveld}" als die datum niet klopt.`,
      eindveld,
    );
  const van = leesVeld(huidig, eindveld === "eind" ? "begin" : "geldig.van") ?? null;
  if (typeof van === "string" && tot <= van)
    return probleem(
      "einde-voor-begin",
      `de einddatum ${tot} ligt niet na de begindatum ${van}`,
      "Kies een latere datum, of schrap wat nooit heeft gegolden.",
      eindveld,
    );
  return keur(soort, metEinde(huidig, soort, tot));
}

export function probleem(
  code: OperatieprobleemCode,
  melding: string,
  herstel: string,
  veld: string | null = null,
): Probleem[] {
  return [{ code, melding, herstel, veld }];
}
