import path from "node:path";
import {
  nabij,
  pasToe,
  publiceer,
  wijzigingssetSchema,
  type Entiteitsoort,
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
  deelbestandSchema,
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

/** Those of the file itself, then what the folder beside it adds, by the name of the file. */
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
    const gelezen = await leesBestand(map, deel, deelbestandSchema, fouten);
    const { reden, standaard = {}, leidraden = [], voorbeelden = [] } = gelezen ?? {};
    const voegToe = (soort: Entiteitsoort, lijst: string, waarden: readonly object[]) => {
      for (const [i, waarde] of waarden.entries())
        eigen.push({
          ruw: { toevoegen: soort, reden, waarde: { ...standaard, ...waarde } },
          bestand: deel,
          pad: `${lijst}.${i}`,
        });
    };
    voegToe("leidraad", "leidraden", leidraden);
    voegToe("voorbeeld", "voorbeelden", voorbeelden);
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
  for (const reeks of reeksen(geschreven)) {
    const tot = stand;
    const samen = reeks.flatMap(({ ruw, ...plaats }) =>
      ontvouwOperatie(ruw, gelezen, tot, { ...plaats, fouten }).map((operatie) => ({ operatie, plaats })),
    );
    const nieuw = samen.map(({ operatie }) => operatie);
    const toegepast = pasToe(stand, nieuw);
    if (toegepast.ok) {
      stand = toegepast.inhoud;
      operaties.push(...nieuw);
    } else {
      for (const { operatie, soort, id, veld, melding, herstel } of toegepast.problemen) {
        const plek = samen[operatie]?.plaats ?? { bestand, pad: "operaties" };
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

/** Additions are read without looking at what stands there, so that many of them are tried at once. */
function reeksen(geschreven: readonly RuweOperatie[]): RuweOperatie[][] {
  const uit: RuweOperatie[][] = [];
  for (const operatie of geschreven) {
    const vorige = uit.at(-1);
    if (vorige !== undefined && "toevoegen" in operatie.ruw && vorige.every(({ ruw }) => "toevoegen" in ruw))
      vorige.push(operatie);
    else uit.push([operatie]);
  }
  return uit;
}
