import { fileURLToPath } from "node:url";
import {
  bronSchema,
  checkTabelversie,
  maakTabelversie,
  registerBijVersies,
  tabelversieInhoudSchema,
  wijzigingenregisterSchema,
  woordenlijstSchema,
  type Bevinding,
  type Regel,
  type Tabelversie,
  type TabelversieInhoud,
  type Uitspraak,
  type Wijzigingenregister,
  type Wijzigingsset,
  type Woordenlijst,
} from "@core/grondslagen";
import { z } from "zod";
import { checkRegister } from "./check-register.ts";
import { versiebestandSchema, wetbestandSchema } from "./bestand-schema.ts";
import { sha256 } from "./hash.ts";
import { keur, leesBestand } from "./lees-bestand.ts";
import { ontvouwTabel, ontvouwUitspraak } from "./ontvouw.ts";
import { speelWijzigingssetsAf } from "./speel-wijzigingssets-af.ts";
import { Verzamelaar } from "./tabel-fout.ts";
import { metVoorstelrijen } from "./voorstelrijen.ts";

export interface Tabellen {
  /** Oldest first: the basis, then one version per wijzigingsset. */
  readonly tabelversies: Tabelversie[];
  /** The sets behind every version after the first, complete and in the same order. */
  readonly wijzigingssets: Wijzigingsset[];
  /** Each announcement with the first of these versions that holds its rows. */
  readonly register: Wijzigingenregister;
  /** The register as it is written: no announcement names a version. What an installation stores. */
  readonly ruwRegister: Wijzigingenregister;
}

/** Folder of this package, where the tables stand. */
export const TABELLENMAP = fileURLToPath(new URL("../", import.meta.url));

/**
 * Reads the tables in the repository and checks them.
 * @throws TabelFout naming every file, path and problem.
 */
export async function laadTabellen(map: string = TABELLENMAP): Promise<Tabellen> {
  const fouten = new Verzamelaar();
  const basis = await laadBasis(map, fouten);
  const ruwRegister = await leesRegister(map, fouten);
  // A fault in the basis would come back in every set that rests on it; then it is reported once.
  const sets =
    basis === undefined || ruwRegister === undefined || fouten.problemen.length > 0
      ? undefined
      : await speelWijzigingssetsAf(map, maakTabelversie(basis, sha256), ruwRegister, fouten);
  const metRijen =
    sets === undefined || ruwRegister === undefined || fouten.problemen.length > 0
      ? undefined
      : await metVoorstelrijen(map, ruwRegister, sets, fouten);
  if (sets !== undefined && metRijen !== undefined && fouten.problemen.length === 0)
    checkRegister(metRijen, sets.tabelversies, fouten);
  fouten.stopBijProblemen();
  if (sets === undefined || metRijen === undefined)
    throw new Error("onbereikbaar: zonder probleem geen inhoud");
  return { ...sets, register: registerBij(metRijen, sets.wijzigingssets), ruwRegister: metRijen };
}

/** The register beside the versions that these sets of the repository became. */
export function registerBij(
  register: Wijzigingenregister,
  sets: readonly Wijzigingsset[],
): Wijzigingenregister {
  return registerBijVersies(
    register,
    sets.flatMap(({ nummer, verwerkt, heropent }) =>
      nummer === null ? [] : [{ nummer, verwerkt, heropent }],
    ),
  );
}

async function leesRegister(map: string, fouten: Verzamelaar): Promise<Wijzigingenregister | undefined> {
  const bestand = "wijzigingenregister.yaml";
  const register = await leesBestand(map, bestand, wijzigingenregisterSchema, fouten);
  for (const { id, ...aankondiging } of register?.aankondigingen ?? []) {
    for (const veld of ["verwerktIn", "heropendIn"] as const)
      if (aankondiging[veld] !== null)
        fouten.meld(
          bestand,
          `aankondigingen.${id}.${veld}`,
          "dit hoort hier niet: noem de aankondiging bij verwerkt of heropent in de wijzigingsset",
        );
  }
  return register;
}

async function laadBasis(map: string, fouten: Verzamelaar): Promise<TabelversieInhoud | undefined> {
  const bronnen = await leesBestand(map, "bronnen.yaml", z.array(bronSchema), fouten);
  const woordenlijst = await laadWoordenlijst(map, fouten);
  const versie = await leesBestand(map, "basis/tabelversie.yaml", versiebestandSchema, fouten);
  if (versie === undefined) return undefined;
  const regels: Regel[] = [];
  const uitspraken: Uitspraak[] = [];
  const herkomst = new Map<string, string>();
  for (const wet of versie.wetten) {
    const bestand = `basis/${wet}.yaml`;
    const gelezen = await leesBestand(map, bestand, wetbestandSchema, fouten);
    if (gelezen === undefined) continue;
    const hier = gelezen.tabellen.flatMap((tabel) => ontvouwTabel(tabel, versie.standaard, bestand, fouten));
    const gezegd = gelezen.uitspraken.flatMap((uitspraak) =>
      ontvouwUitspraak(uitspraak, woordenlijst?.partners ?? [], bestand, fouten),
    );
    for (const { id } of [...hier, ...gezegd]) herkomst.set(id, bestand);
    regels.push(...hier);
    uitspraken.push(...gezegd);
  }
  if (bronnen === undefined || woordenlijst === undefined) return undefined;
  const { nummer, titel, toelichting } = versie;
  const inhoud = keur(
    { nummer, titel, toelichting, bronnen, woordenlijst, regels, uitspraken },
    tabelversieInhoudSchema,
    "basis/tabelversie.yaml",
    "",
    fouten,
  );
  if (inhoud === undefined) return undefined;
  for (const bevinding of checkTabelversie(inhoud)) {
    fouten.meld(bestandVan(bevinding, herkomst), bevinding.pad, bevinding.melding);
  }
  return inhoud;
}

async function laadWoordenlijst(map: string, fouten: Verzamelaar): Promise<Woordenlijst | undefined> {
  const delen: Record<string, unknown> = {};
  // Facts came later: the basis has none.
  const { feiten: _, ...lijsten } = woordenlijstSchema.shape;
  for (const [naam, schema] of Object.entries(lijsten)) {
    delen[naam] = await leesBestand<unknown>(map, `basis/woordenlijst/${naam}.yaml`, schema, fouten);
  }
  const woordenlijst = woordenlijstSchema.safeParse(delen);
  return woordenlijst.success ? woordenlijst.data : undefined;
}

/** The file a finding of the core is about: its path starts with `regels.<id>.…`, `uitspraken.<id>` or a word list. */
function bestandVan(bevinding: Bevinding, herkomst: ReadonlyMap<string, string>): string {
  const [lijst = "", ...delen] = bevinding.pad.split(".");
  if (lijst === "bronnen") return "bronnen.yaml";
  if (lijst !== "regels" && lijst !== "uitspraken") return `basis/woordenlijst/${lijst}.yaml`;
  const id = delen
    .map((_, i) => delen.slice(0, delen.length - i).join("."))
    .find((kandidaat) => herkomst.has(kandidaat));
  return (id === undefined ? undefined : herkomst.get(id)) ?? "basis/tabelversie.yaml";
}
