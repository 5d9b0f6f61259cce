import {
  canoniek,
  leesVeld,
  lijstVan,
  operatieSchema,
  verwoordArtikel,
  type Artikel,
  type Entiteit,
  type Operatie,
  type TabelversieInhoud,
} from "@core/grondslagen";
import { keur } from "./lees-bestand.ts";
import type { Regelbereiken } from "./bestand-schema.ts";
import { leesRegels, ontvouwWaarden } from "./ontvouw.ts";
import type { Verzamelaar } from "./tabel-fout.ts";
import {
  operatieVormen,
  regelInSetSchema,
  veldenInSetSchema,
  type OperatieInBestand,
  type Regelvorm,
  type Werkwoord,
  type Wijzigingssetbestand,
} from "./wijzigingsset-bestand.ts";

/** What a file gives to all its operations. */
type Gedeeld = Pick<Wijzigingssetbestand, "standaard" | "sjablonen" | "gedeeldeOpmerkingen">;

interface Plek {
  readonly bestand: string;
  readonly pad: string;
  readonly fouten: Verzamelaar;
}

/**
 * Turns one operation of a file into operations of the core, one per id, against the content as it is at that point.
 * Problems are reported and give no operation.
 */
export function ontvouwOperatie(
  ruw: Readonly<Record<string, unknown>>,
  set: Gedeeld,
  stand: TabelversieInhoud,
  plek: Plek,
): Operatie[] {
  const woord = (Object.keys(operatieVormen) as Werkwoord[]).find((kandidaat) => kandidaat in ruw);
  if (woord === undefined) {
    meld(plek, `deze wijziging begint niet met ${Object.keys(operatieVormen).join(", ")}`);
    return [];
  }
  const vorm = keur<OperatieInBestand>(ruw, operatieVormen[woord], plek.bestand, plek.pad, plek.fouten);
  if (vorm === undefined) return [];
  return rauweOperaties(vorm, set, stand, plek).flatMap((operatie) => {
    const { reden, punten, bron } = vorm;
    const vol = keur(
      { reden, punten, bron: bron ?? null, ...operatie },
      operatieSchema,
      plek.bestand,
      plek.pad,
      plek.fouten,
    );
    return vol === undefined ? [] : [vol];
  });
}

function rauweOperaties(
  vorm: OperatieInBestand,
  set: Gedeeld,
  stand: TabelversieInhoud,
  plek: Plek,
): object[] {
  if ("toevoegen" in vorm) {
    const soort = vorm.toevoegen;
    const waarde = soort === "regel" ? nieuweRegel(vorm, set, plek) : vorm.waarde;
    return waarde === undefined ? [] : [{ op: "toevoegen", soort, waarde }];
  }
  const ids = vorm.ids ?? (vorm.id === undefined ? [] : [vorm.id]);
  if (ids.length === 0) meld(plek, 'noem "id" of "ids": wat wordt er gewijzigd?');
  if ("schrappen" in vorm) return ids.map((id) => ({ op: "schrappen", soort: vorm.schrappen, id }));
  if ("beeindigen" in vorm)
    return ids.map((id) => ({ op: "beeindigen", soort: vorm.beeindigen, id, tot: vorm.tot }));
  const soort = vorm.wijzigen;
  const nieuw = soort === "regel" ? regelvelden(vorm, set, plek) : vorm.velden;
  return ids.flatMap((id) => {
    const huidig = lijstVan(stand, soort).find((entiteit) => entiteit.id === id);
    if (nieuw === undefined) return [];
    // Without the thing itself the core reports that it is not there.
    if (huidig === undefined) return [{ op: "wijzigen", soort, id, velden: [{ veld: "onbekend" }] }];
    const velden = veldwijzigingen(huidig, metVindplaats(nieuw, huidig));
    if (velden.length === 0) meld(plek, `"${id}" heeft deze waarden al: laat de wijziging weg`);
    return velden.length === 0 ? [] : [{ op: "wijzigen", soort, id, velden }];
  });
}

function nieuweRegel(
  { waarde, zoals }: Extract<OperatieInBestand, { toevoegen: unknown }>,
  set: Gedeeld,
  plek: Plek,
): Record<string, unknown> | undefined {
  const samen = { ...set.standaard, ...sjablonen(zoals, set, plek), ...waarde };
  const gekeurd = keur(samen, regelInSetSchema, plek.bestand, `${plek.pad}.waarde`, plek.fouten);
  if (gekeurd === undefined) return undefined;
  return metVindplaats(ontvouw(gekeurd, set, plek), {});
}

function regelvelden(
  { velden, zoals }: Extract<OperatieInBestand, { wijzigen: unknown }>,
  set: Gedeeld,
  plek: Plek,
): Record<string, unknown> | undefined {
  const samen = { ...sjablonen(zoals, set, plek), ...velden };
  const gekeurd = keur(samen, veldenInSetSchema, plek.bestand, `${plek.pad}.velden`, plek.fouten);
  return gekeurd === undefined ? undefined : ontvouw(gekeurd, set, plek);
}

function sjablonen(namen: readonly string[], set: Gedeeld, plek: Plek): Regelvorm {
  const gevonden = namen.flatMap((naam) => {
    const sjabloon = set.sjablonen[naam];
    if (sjabloon === undefined) meld(plek, `het sjabloon "${naam}" bestaat niet in dit bestand`);
    return sjabloon ?? [];
  });
  return Object.assign({}, ...gevonden) as Regelvorm;
}

function ontvouw(vorm: Regelvorm, set: Gedeeld, { bestand, pad, fouten }: Plek): Record<string, unknown> {
  return ontvouwWaarden(vorm, set.gedeeldeOpmerkingen, bestand, pad, fouten);
}

/** `bron` names an official text; the provision is what the rule rests on, unless `plaats` says otherwise. */
function metVindplaats(
  { bron, plaats, ...velden }: Record<string, unknown>,
  huidig: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  if (bron === undefined) return velden;
  const { regels, ...rest } = velden;
  const artikelen = (rest["artikelen"] ?? huidig["artikelen"] ?? []) as readonly Partial<Artikel>[];
  const tabel = plaats ?? artikelen.map(artikelzin).join("; ");
  if (regels !== undefined)
    return {
      ...rest,
      vindplaats: {
        bron,
        tabel,
        kolom: null,
        rij: null,
        regels: leesRegels(regels as Regelbereiken),
        rapportregels: [],
      },
    };
  const leeg = { kolom: null, rij: null, regels: [], rapportregels: [] };
  return { ...rest, vindplaats: { bron, soort: "wettekst", tabel, ...leeg } };
}

/** "artikel 5.2.4, lid 2": the source line already names the law. */
function artikelzin({ artikel = null, lid = null, onderdeel = null }: Partial<Artikel>): string {
  return verwoordArtikel("", { artikel, lid, onderdeel }).replace(/^, /, "");
}

function veldwijzigingen(huidig: Entiteit, nieuw: Readonly<Record<string, unknown>>): object[] {
  const paden = Object.entries(nieuw).flatMap(([veld, waarde]) =>
    veld === "geldig" && typeof waarde === "object" && waarde !== null
      ? Object.entries(waarde).map(([deel, dag]) => [`geldig.${deel}`, dag] as const)
      : [[veld, waarde] as const],
  );
  return paden.flatMap(([veld, waarde]) => {
    const oud = leesVeld(huidig, veld);
    const anders = oud === undefined || canoniek(oud) !== canoniek(waarde);
    return anders ? [{ veld, nieuw: waarde, ...(oud === undefined ? {} : { oud }) }] : [];
  });
}

function meld({ bestand, pad, fouten }: Plek, melding: string): void {
  fouten.meld(bestand, pad, melding);
}
