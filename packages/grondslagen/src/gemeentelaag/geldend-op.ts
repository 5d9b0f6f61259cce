import { grenzenVan } from "../decision/benoem.ts";
import type { Vraag } from "../decision/vraag.ts";
import type { Datum } from "../time/datum.ts";
import { omvat } from "../time/periode.ts";
import type { BepalingMetBereik, BepalingVan, Gemeentebepaling } from "./bepaling.ts";
import { bevat } from "./bereik.ts";
import type { Gemeentelaag } from "./gemeentelaag.ts";
import { opVolgorde } from "./op-volgorde.ts";

export type Sluitend = BepalingVan<"verbod" | "inperking" | "convenant" | "reglement">;

/** What a layer says about one domain on one day. */
export interface Geldend {
  /** In an order that is not that of the layer. */
  readonly geldend: readonly BepalingMetBereik[];
  /** Of those, what can close a question. */
  readonly sluitend: readonly Sluitend[];
  /** Of those, who may decide. */
  readonly register: readonly BepalingVan<"mandaat">[];
}

/** Of one domain: what holds in each stretch between two days on which something begins or ends. */
interface Tijdvakken {
  readonly bepalingen: readonly BepalingMetBereik[];
  readonly grenzen: readonly Datum[];
  readonly perTijdvak: (Geldend | undefined)[];
}

const NIETS: Geldend = { geldend: [], sluitend: [], register: [] };

/** A layer is never changed once it is read: what it says is looked up and put in order once. */
const bekend = new WeakMap<Gemeentelaag, Map<string, Tijdvakken>>();

/** The provisions about the domain of a question that hold on its day. */
export function geldendOp(
  { domein, peildatum }: Pick<Vraag, "domein" | "peildatum">,
  laag: Gemeentelaag,
): Geldend {
  const { bepalingen, grenzen, perTijdvak } = tijdvakkenVan(domein, laag);
  if (bepalingen.length === 0) return NIETS;
  let nummer = 0;
  while (nummer < grenzen.length && (grenzen[nummer] as Datum) <= peildatum) nummer += 1;
  return (perTijdvak[nummer] ??= verdeeld(bepalingen.filter(({ geldig }) => omvat(geldig, peildatum))));
}

function tijdvakkenVan(domein: string, laag: Gemeentelaag): Tijdvakken {
  let perDomein = bekend.get(laag);
  if (perDomein === undefined) bekend.set(laag, (perDomein = new Map<string, Tijdvakken>()));
  let tijdvakken = perDomein.get(domein);
  if (tijdvakken === undefined) {
    const bepalingen = opVolgorde(
      laag.bepalingen
        .filter((bepaling) => bepaling.soort !== "lokale-partner")
        .filter(({ bereik }) => bevat(bereik.domeinen, [domein])),
    );
    perDomein.set(domein, (tijdvakken = { bepalingen, grenzen: grenzenVan(bepalingen), perTijdvak: [] }));
  }
  return tijdvakken;
}

function verdeeld(geldend: readonly BepalingMetBereik[]): Geldend {
  return {
    geldend,
    sluitend: geldend.filter(isSluitend),
    register: geldend.filter((bepaling) => bepaling.soort === "mandaat"),
  };
}

function isSluitend(bepaling: Gemeentebepaling): bepaling is Sluitend {
  return (
    bepaling.soort === "verbod" ||
    bepaling.soort === "inperking" ||
    ((bepaling.soort === "convenant" || bepaling.soort === "reglement") && bepaling.alleen !== undefined)
  );
}
