import path from "node:path";
import {
  nabij,
  pasToe,
  publiceer,
  wijzigingssetSchema,
  type Operatie,
  type Tabelversie,
  type TabelversieInhoud,
  type Wijzigingenregister,
  type Wijzigingsset,
} from "@core/grondslagen";
import { sha256 } from "./hash.ts";
import { keur, leesBestand, yamlBestanden } from "./lees-bestand.ts";
import { ontvouwOperatie } from "./ontvouw-operatie.ts";
import type { Verzamelaar } from "./tabel-fout.ts";
import {
  leidradenbestandSchema,
  wijzigingssetbestandSchema,
  type Wijzigingssetbestand,
} from "./wijzigingsset-bestand.ts";

interface Afgespeeld {
  readonly tabelversies: Tabelversie[];
  readonly wijzigingssets: Wijzigingsset[];
}

/**
 * Applies wijzigingssets/*.yaml to the basis in the order of their numbers, each on the version before it. Stops at
 * the first set that is wrong: what follows rests on it.
 */
export async function speelWijzigingssetsAf(
  map: string,
  basis: Tabelversie,
  register: Wijzigingenregister,
  fouten: Verzamelaar,
): Promise<Afgespeeld> {
  const uit: Afgespeeld = { tabelversies: [basis], wijzigingssets: [] };
  let vorige = basis;
  for (const naam of await yamlBestanden(path.join(map, "wijzigingssets"))) {
    const bestand = `wijzigingssets/${naam}`;
    const gelezen = await leesBestand(map, bestand, wijzigingssetbestandSchema, fouten);
    if (gelezen === undefined || !past(gelezen, naam, vorige, bestand, fouten)) break;
    const naamgenoot = uit.wijzigingssets.find(({ id }) => id === gelezen.id);
    if (naamgenoot !== undefined) {
      const melding = `de id "${gelezen.id}" is al die van set ${naamgenoot.nummer}. Geef deze set een eigen id`;
      fouten.meld(bestand, "id", melding);
      break;
    }
    if (!kentAankondigingen(gelezen, register, bestand, fouten)) break;
    const eerder = fouten.problemen.length;
    const ruw = await ruweOperaties(map, bestand, gelezen, fouten);
    if (fouten.problemen.length > eerder) break;
    const set = ontvouwSet(gelezen, ruw, vorige.inhoud, bestand, fouten);
    if (set === undefined) break;
    const gepubliceerd = publiceer({ set, basis: vorige, nieuwste: vorige }, sha256);
    if (!gepubliceerd.ok) {
      for (const { plaats, melding, herstel } of gepubliceerd.punten)
        fouten.meld(bestand, plaats, `${melding} ${herstel}`);
      break;
    }
    vorige = gepubliceerd.versie;
    uit.tabelversies.push(vorige);
    uit.wijzigingssets.push(set);
  }
  return uit;
}

function past(
  { nummer, basis }: Wijzigingssetbestand,
  naam: string,
  vorige: Tabelversie,
  bestand: string,
  fouten: Verzamelaar,
): boolean {
  const verwacht = vorige.nummer + 1;
  const eerder = fouten.problemen.length;
  if (nummer !== verwacht)
    fouten.meld(bestand, "nummer", `hier hoort ${verwacht}: sets worden op volgorde toegepast, zonder gaten`);
  if (!naam.startsWith(`${String(nummer).padStart(4, "0")}-`))
    fouten.meld(bestand, "nummer", `de bestandsnaam moet beginnen met ${String(nummer).padStart(4, "0")}-`);
  if (basis !== vorige.hash)
    fouten.meld(
      bestand,
      "basis",
      `tabelversie ${vorige.nummer} heeft nu de hash ${vorige.hash}. Een gepubliceerde versie verandert niet: zet haar terug, of maak de set opnieuw op deze versie`,
    );
  return fouten.problemen.length === eerder;
}

/** An announcement by another name would stay open, also after its rows came. */
function kentAankondigingen(
  gelezen: Wijzigingssetbestand,
  { aankondigingen }: Wijzigingenregister,
  bestand: string,
  fouten: Verzamelaar,
): boolean {
  const bekend = aankondigingen.map(({ id }) => id);
  const eerder = fouten.problemen.length;
  for (const veld of ["verwerkt", "heropent"] as const) {
    for (const id of gelezen[veld].filter((naam) => !bekend.includes(naam))) {
      const dichtbij = nabij(id, bekend).map((kandidaat) => `"${kandidaat}"`);
      const bedoelt = dichtbij.length === 0 ? "" : `. Bedoelt u ${dichtbij.join(" of ")}?`;
      fouten.meld(bestand, veld, `"${id}" staat niet in wijzigingenregister.yaml${bedoelt}`);
    }
  }
  return fouten.problemen.length === eerder;
}

/** An operation as it is written, with its place. */
interface RuweOperatie {
  readonly ruw: Readonly<Record<string, unknown>>;
  readonly bestand: string;
  readonly pad: string;
}

/** Those of the file itself, then the leidraden in the folder beside it, by the name of their file. */
async function ruweOperaties(
  map: string,
  bestand: string,
  { operaties }: Wijzigingssetbestand,
  fouten: Verzamelaar,
): Promise<RuweOperatie[]> {
  const eigen = operaties.map((ruw, i) => ({ ruw, bestand, pad: `operaties.${i}` }));
  const delen = bestand.replace(/\.yaml$/, "");
  for (const naam of await yamlBestanden(path.join(map, delen))) {
    const deel = `${delen}/${naam}`;
    const gelezen = await leesBestand(map, deel, leidradenbestandSchema, fouten);
    const { reden, standaard = {}, leidraden = [] } = gelezen ?? {};
    for (const [i, leidraad] of leidraden.entries())
      eigen.push({
        ruw: { toevoegen: "leidraad", reden, waarde: { ...standaard, ...leidraad } },
        bestand: deel,
        pad: `leidraden.${i}`,
      });
  }
  return eigen;
}

/** The set in the form of the core; each operation is tried on what the ones before it made. */
function ontvouwSet(
  gelezen: Wijzigingssetbestand,
  geschreven: readonly RuweOperatie[],
  basis: TabelversieInhoud,
  bestand: string,
  fouten: Verzamelaar,
): Wijzigingsset | undefined {
  const operaties: Operatie[] = [];
  const eerder = fouten.problemen.length;
  let stand = basis;
  for (const { ruw, ...plaats } of geschreven) {
    const plek = { ...plaats, fouten };
    for (const operatie of ontvouwOperatie(ruw, gelezen, stand, plek)) {
      const toegepast = pasToe(stand, [operatie]);
      if (toegepast.ok) {
        stand = toegepast.inhoud;
        operaties.push(operatie);
      } else {
        for (const { soort, id, veld, melding, herstel } of toegepast.problemen)
          fouten.meld(
            plek.bestand,
            `${plek.pad} (${soort} ${id}${veld === null ? "" : `, ${veld}`})`,
            `${melding}. ${herstel}`,
          );
      }
    }
  }
  if (fouten.problemen.length > eerder) return undefined;
  const { standaard: _standaard, sjablonen: _sjablonen, gedeeldeOpmerkingen: _gedeeld, ...kop } = gelezen;
  return keur({ ...kop, operaties }, wijzigingssetSchema, bestand, "", fouten);
}
