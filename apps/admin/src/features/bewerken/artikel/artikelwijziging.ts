import {
  verschilInVelden,
  type Artikel,
  type Artikeluitleg,
  type Datum,
  type Entiteit,
  type Entiteitsoort,
  type Regel,
  type TabelversieInhoud,
} from "@core/grondslagen";
import type { Veldbewerking } from "../../../use-cases/bewerk-velden/typen.ts";

/** What becomes of one provision, wherever it stands; what is absent stays as it is. */
export interface Artikelwijziging {
  /** The place it has now, after a renumbering. */
  readonly plaats?: {
    readonly artikel: string;
    readonly lid: string | null;
    readonly onderdeel: string | null;
  };
  /** From this day it stands there; before it, where it stood. Absent: it was never anywhere else. */
  readonly vanaf?: Datum | null;
  readonly binding?: Regel["binding"];
  /** The rules were compared with the official text on this day. */
  readonly gecontroleerd?: Datum;
}

const zelfde = (a: Artikel, b: Artikel) =>
  a.wet === b.wet && a.artikel === b.artikel && a.lid === b.lid && a.onderdeel === b.onderdeel;

export function rustOp({ artikelen }: { readonly artikelen: readonly Artikel[] }, artikel: Artikel): boolean {
  return artikelen.some((een) => zelfde(een, artikel));
}

/** What was written about a provision, at whatever time it stood there. */
export function uitlegVan({ artikeluitleg = [] }: TabelversieInhoud, artikel: Artikel): Artikeluitleg | null {
  return artikeluitleg.find((uitleg) => rustOp(uitleg, artikel)) ?? null;
}

/** The provisions that rules and guidance rest on, each once, in the order of law and number. */
export function artikelenIn(inhoud: TabelversieInhoud): Artikel[] {
  const gevonden = new Map<string, Artikel>();
  for (const { artikelen } of [...inhoud.regels, ...(inhoud.leidraden ?? [])])
    for (const artikel of artikelen) if (artikel.artikel !== null) gevonden.set(sleutelVan(artikel), artikel);
  return [...gevonden]
    .toSorted(([a], [b]) => a.localeCompare(b, "nl", { numeric: true }))
    .map(([, artikel]) => artikel);
}

export function sleutelVan({ wet, artikel, lid, onderdeel }: Artikel): string {
  return [wet, artikel, lid, onderdeel].map((deel) => deel ?? "").join(" ");
}

/** The edits that bring a change of one provision into every rule and leidraad that rests on it. */
export function wijzigArtikel(
  inhoud: TabelversieInhoud,
  artikel: Artikel,
  wijziging: Artikelwijziging,
): Veldbewerking[] {
  const alsNu = (eerder: Artikel): Artikel[] => {
    const { plaats, vanaf = null } = wijziging;
    if (plaats === undefined || !zelfde(eerder, artikel)) return [eerder];
    const nieuw: Artikel = { ...eerder, ...plaats };
    if (vanaf === null) return [nieuw];
    // A letter moves while the rule keeps its id: both places stay, each for its own time.
    const { van = null, tot = null } = eerder.geldig ?? {};
    return [
      { ...eerder, geldig: { van, tot: vanaf } },
      { ...nieuw, geldig: { van: vanaf, tot } },
    ];
  };
  const bewerk = (soort: Entiteitsoort, voor: Entiteit, na: Entiteit): Veldbewerking[] => {
    const velden = verschilInVelden(voor, na).map((verschil) => ({ ...verschil }));
    return velden.length === 0 ? [] : [{ soort, entiteitId: voor.id, velden }];
  };
  return [
    ...inhoud.regels
      .filter((regel) => rustOp(regel, artikel))
      .flatMap((regel) =>
        bewerk("regel", regel, {
          ...regel,
          artikelen: regel.artikelen.flatMap(alsNu),
          ...(wijziging.binding === undefined ? {} : { binding: wijziging.binding }),
          ...(wijziging.gecontroleerd === undefined
            ? {}
            : { controle: "gecontroleerd", laatstGecontroleerd: wijziging.gecontroleerd }),
        }),
      ),
    ...(inhoud.leidraden ?? [])
      .filter((leidraad) => rustOp(leidraad, artikel))
      .flatMap((leidraad) =>
        bewerk("leidraad", leidraad, { ...leidraad, artikelen: leidraad.artikelen.flatMap(alsNu) }),
      ),
    // Its explanation moves along.
    ...(inhoud.artikeluitleg ?? [])
      .filter((uitleg) => rustOp(uitleg, artikel))
      .flatMap((uitleg) =>
        bewerk("artikeluitleg", uitleg, { ...uitleg, artikelen: uitleg.artikelen.flatMap(alsNu) }),
      ),
  ];
}
