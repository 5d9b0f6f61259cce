import {
  idVan,
  nabij,
  pasToe,
  voorsteloperatieSchema,
  type Operatie,
  type Tabelversie,
  type Voorsteloperatie,
  type Wetsvoorstel,
  type Wijzigingenregister,
  type Wijzigingsset,
} from "@core/grondslagen";
import path from "node:path";
import { keur, leesBestand, yamlBestanden } from "./lees-bestand.ts";
import { ontvouwOperatie } from "./ontvouw-operatie.ts";
import type { Verzamelaar } from "./tabel-fout.ts";
import { overnemenSchema, voorstelbestandSchema, type Voorstelbestand } from "./voorstel-bestand.ts";

interface Geschiedenis {
  readonly tabelversies: readonly Tabelversie[];
  readonly wijzigingssets: readonly Wijzigingsset[];
}

/** Stands for the day of a bill while its operations are unfolded; it is left out of them again. */
const ZONDER_DAG = "2199-12-31";

/**
 * The register with the rows of its bills: wetsvoorstellen/<dossiernummer>-<naam>.yaml, in the form of a
 * wijzigingsset, on the version that `basis` names.
 */
export async function metVoorstelrijen(
  map: string,
  register: Wijzigingenregister,
  geschiedenis: Geschiedenis,
  fouten: Verzamelaar,
): Promise<Wijzigingenregister> {
  const rijen = new Map<string, Pick<Wetsvoorstel, "basis" | "operaties">>();
  for (const naam of await yamlBestanden(path.join(map, "wetsvoorstellen"))) {
    const bestand = `wetsvoorstellen/${naam}`;
    const gelezen = await leesBestand(map, bestand, voorstelbestandSchema, fouten);
    if (gelezen === undefined) continue;
    const { dossiernummer, basis } = gelezen;
    const dossiers = register.wetsvoorstellen.map((voorstel) => voorstel.dossiernummer);
    if (!dossiers.includes(dossiernummer))
      fouten.meld(
        bestand,
        "dossiernummer",
        `dossier ${dossiernummer} staat niet in wijzigingenregister.yaml`,
      );
    if (!naam.startsWith(`${dossiernummer}-`))
      fouten.meld(bestand, "dossiernummer", `de bestandsnaam moet beginnen met ${dossiernummer}-`);
    if (rijen.has(dossiernummer))
      fouten.meld(bestand, "dossiernummer", `dossier ${dossiernummer} heeft al een bestand`);
    const versie = geschiedenis.tabelversies.find(({ hash }) => hash === basis);
    if (versie === undefined) {
      const bekend = geschiedenis.tabelversies.map(({ nummer, hash }) => `${nummer} is ${hash}`).join("; ");
      fouten.meld(bestand, "basis", `dit is niet de hash van een tabelversie. Tabelversie ${bekend}`);
      continue;
    }
    rijen.set(dossiernummer, {
      basis,
      operaties: ontvouwVoorstel(gelezen, versie, geschiedenis, bestand, fouten),
    });
  }
  return {
    ...register,
    wetsvoorstellen: register.wetsvoorstellen.map((voorstel) => ({
      ...voorstel,
      ...rijen.get(voorstel.dossiernummer),
    })),
  };
}

/** Each operation is tried on what the ones before it made, as in a set. */
function ontvouwVoorstel(
  gelezen: Voorstelbestand,
  basis: Tabelversie,
  { wijzigingssets }: Geschiedenis,
  bestand: string,
  fouten: Verzamelaar,
): Voorsteloperatie[] {
  const uit: Voorsteloperatie[] = [];
  let stand = basis.inhoud;
  for (const [i, { fase, ...ruw }] of gelezen.operaties.entries()) {
    const plek = { bestand, pad: `operaties.${i}`, fouten };
    const metDag = "beeindigen" in ruw ? { ...ruw, tot: ZONDER_DAG } : ruw;
    const operaties =
      "overnemen" in ruw
        ? overgenomen(ruw, wijzigingssets, plek)
        : ontvouwOperatie(metDag, gelezen, stand, plek);
    for (const operatie of operaties) {
      const toegepast = pasToe(stand, [operatie]);
      if (!toegepast.ok) {
        for (const { soort, id, melding, herstel } of toegepast.problemen)
          fouten.meld(bestand, `${plek.pad} (${soort} ${id})`, `${melding}. ${herstel}`);
        continue;
      }
      stand = toegepast.inhoud;
      const voorgesteld = { ...zonder(operatie, "tot"), ...(fase === undefined ? {} : { fase }) };
      const gekeurd = keur<Voorsteloperatie>(voorgesteld, voorsteloperatieSchema, bestand, plek.pad, fouten);
      if (gekeurd !== undefined) uit.push(gekeurd);
    }
  }
  return uit;
}

/** Operations of a published set, without the day of its law; a rule is still to be checked as a rule of the bill. */
function overgenomen(
  ruw: Readonly<Record<string, unknown>>,
  sets: readonly Wijzigingsset[],
  { bestand, pad, fouten }: { bestand: string; pad: string; fouten: Verzamelaar },
): Operatie[] {
  const vorm = keur(ruw, overnemenSchema, bestand, pad, fouten);
  if (vorm === undefined) return [];
  const set = sets.find(({ id }) => id === vorm.overnemen);
  if (set === undefined) {
    fouten.meld(bestand, `${pad}.overnemen`, `de wijzigingsset "${vorm.overnemen}" bestaat niet`);
    return [];
  }
  return vorm.ids.flatMap((id) => {
    const operatie = set.operaties.find((kandidaat) => idVan(kandidaat) === id);
    if (operatie === undefined) {
      const dichtbij = nabij(id, set.operaties.map(idVan)).map((kandidaat) => `"${kandidaat}"`);
      const bedoelt = dichtbij.length === 0 ? "" : `. Bedoelt u ${dichtbij.join(" of ")}?`;
      fouten.meld(bestand, `${pad}.ids`, `"${id}" staat niet in de set "${vorm.overnemen}"${bedoelt}`);
      return [];
    }
    return [{ ...alsVoorstel(operatie, vorm.opmerking), reden: vorm.reden }];
  });
}

function alsVoorstel(operatie: Operatie, opmerking: string): Operatie {
  if (operatie.op !== "toevoegen") return operatie;
  if (operatie.soort === "uitspraak" && operatie.waarde.geldig !== undefined)
    return { ...operatie, waarde: { ...operatie.waarde, geldig: { van: null, tot: null } } };
  if (operatie.soort !== "regel") return operatie;
  const { controle, opmerkingen, ...rest } = operatie.waarde;
  return {
    ...operatie,
    waarde: {
      ...rest,
      geldig: { van: null, tot: null },
      controle: controle === "betwist" ? controle : "te-controleren",
      opmerkingen: [
        ...(Array.isArray(opmerkingen) ? (opmerkingen as unknown[]) : []),
        { soort: "toelichting", tekst: opmerking },
      ],
    },
  };
}

function zonder(waarde: object, veld: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(waarde).filter(([naam]) => naam !== veld));
}
