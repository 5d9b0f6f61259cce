import type { BijnaInAntwoord, Dimensie, Dimensiewijziging } from "../decision/antwoord.ts";
import { VOLGORDE } from "../decision/nabijheid.ts";
import { richtingenVan } from "../decision/select-grondslagen.ts";
import { isTeMaken } from "../decision/wijziging.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { Inperking } from "./bepaling.ts";
import { bevat, bevatSoort, binnenSoorten, partnersVan, type VraagInGemeente } from "./bereik.ts";
import type { Bereikdeel } from "./bereik-schema.ts";
import type { Sluitend } from "./geldend-op.ts";
import { adviesDicht, adviesIngeperkt } from "./woorden.ts";

/** The dimensions a provision can speak of. */
type Laagdimensie = "richting" | "partner" | "gegevens" | "betrokkene" | "doel";
type Toets = (waarde: string) => boolean;
/** What a change leads to in one dimension; undefined where it stays as it is asked. */
type Naar = (dimensie: Laagdimensie) => readonly string[] | undefined;

/**
 * What one provision closes, as a box: closed are the questions whose values lie inside in every dimension that is
 * named. A dimension that is not named closes whatever the value is.
 */
type Vak = Partial<Readonly<Record<Laagdimensie, Toets>>>;
/** The same box as a list of what it names. */
type Toetsen = readonly (readonly [Laagdimensie, Toets])[];

/** A change of the question, as far as the gemeente leaves it. */
export interface IngeperkteWijziging {
  /** Without values where the gemeente closes every way. */
  readonly wijzig: readonly Dimensiewijziging[];
  /** What the gemeente takes away of it, in the order in which it did; empty: the change is as it was. */
  readonly door: readonly Sluitend[];
  /** What must be chosen as well, because the gemeente asks it. */
  readonly erbij: readonly Laagdimensie[];
}

/** Takes out of a change every value that leads to what the gemeente closes, so that each that is left will do. */
export type Perkin = (wijzig: readonly Dimensiewijziging[]) => IngeperkteWijziging;

/** For one question and what of its layer closes anything on its day. */
export function perktIn(bepalingen: readonly Sluitend[], vraag: VraagInGemeente, w: Woordenlijst): Perkin {
  const vakken = vakkenVan(bepalingen);
  const vast = waardenIn(vraag);
  // Another partner is no longer the one of this gemeente that was meant.
  const partnersBij = (partner: string) => (partner === vraag.partner ? partnersVan(vraag) : [partner]);
  const binnen = (dimensie: Laagdimensie, toets: Toets, waarde: string) =>
    dimensie === "partner" ? partnersBij(waarde).some(toets) : toets(waarde);
  const raakt = (toetsen: Toetsen, naarVan: Naar, onbekendTelt: boolean) =>
    toetsen.every(([dimensie, toets]) => {
      const waarden = naarVan(dimensie) ?? vast[dimensie];
      return waarden === null ? onbekendTelt : waarden.some((waarde) => binnen(dimensie, toets, waarde));
    });
  // The question itself lies outside most boxes: only a change in each of these dimensions can lead into one.
  const buiten = vakken.map(({ toetsen }) =>
    toetsen.filter(
      ([dimensie, toets]) => vast[dimensie]?.some((waarde) => binnen(dimensie, toets, waarde)) === false,
    ),
  );
  return (wijzig) => {
    const ongemoeid = { wijzig, door: [], erbij: [] };
    // Of most changes nothing is closed: so much is seen before anything is set out.
    const gevraagd: Naar = (dimensie) => wijzig.find((een) => een.dimensie === dimensie)?.naar;
    const kanRaken = (plaats: number) =>
      buiten[plaats]?.every(([dimensie]) => gevraagd(dimensie) !== undefined) === true;
    if (
      !vakken.some(({ toetsen }, plaats) => kanRaken(plaats) && raakt(toetsen, gevraagd, true)) ||
      !isTeMaken(wijzig)
    )
      return ongemoeid;
    const vrij = new Map<string, readonly string[]>(wijzig.map(({ dimensie, naar }) => [dimensie, naar]));
    const over: Naar = (dimensie) => vrij.get(dimensie);
    const door = new Set<Sluitend>();
    const erbij = new Set<Laagdimensie>();
    for (const { bepaling, vak, toetsen } of vakken) {
      if (!raakt(toetsen, over, true)) continue;
      for (const dimensie of KIESBAAR) {
        if (vak[dimensie] === undefined || vast[dimensie] !== null || vrij.has(dimensie)) continue;
        erbij.add(dimensie);
        door.add(bepaling);
      }
    }
    for (const dimensie of erbij)
      vrij.set(
        dimensie,
        w[dimensie === "doel" ? "doelen" : "betrokkenen"].map(({ id }) => id),
      );
    const gesloten = (van: readonly Sluitend[]) => ({
      wijzig: wijzig.map(({ dimensie }) => ({ dimensie, naar: [] })),
      door: van,
      erbij: [],
    });
    const rakend = vakken.filter(({ toetsen }) => raakt(toetsen, over, false));
    // What one of them closes alone needs no other to be named.
    const alleen = rakend.find(({ vak }) => zonder(vak, vrij, binnen) === null);
    if (alleen !== undefined) return gesloten([alleen.bepaling]);
    for (const { bepaling, vak, toetsen } of rakend) {
      // Another may have left nothing of it.
      if (!raakt(toetsen, over, false)) continue;
      door.add(bepaling);
      const rest = zonder(vak, vrij, binnen);
      if (rest === null) return gesloten([...door]);
      vrij.set(rest.dimensie, rest.naar);
    }
    if (door.size === 0) return ongemoeid;
    return {
      wijzig: VOLGORDE.flatMap((dimensie) => {
        const naar = vrij.get(dimensie);
        return naar === undefined ? [] : [{ dimensie, naar }];
      }),
      door: [...door],
      erbij: [...erbij],
    };
  };
}

/**
 * What closes every change in some dimensions, whatever the rule: it speaks only of dimensions that stay as they are asked.
 * So that of thousands of rules that differ in one way none needs to be looked at.
 */
export function sluitVerschil(
  bepalingen: readonly Sluitend[],
  vraag: VraagInGemeente,
): (ontbreekt: readonly Dimensie[]) => Sluitend | undefined {
  const vakken = vakkenVan(bepalingen);
  const vast = waardenIn(vraag);
  const gevraagd: typeof vast = { ...vast, partner: partnersVan(vraag) };
  return (ontbreekt) => {
    // A rule can ask for other data besides, and data within the gemeente for another partner.
    const kanAnders = (dimensie: Laagdimensie) =>
      dimensie === "gegevens" ||
      ontbreekt.includes(dimensie) ||
      (dimensie === "partner" && (vraag.richting === "intern" || ontbreekt.includes("richting")));
    return vakken.find(({ toetsen }) =>
      toetsen.every(
        ([dimensie, toets]) => !kanAnders(dimensie) && (gevraagd[dimensie]?.some(toets) ?? false),
      ),
    )?.bepaling;
  };
}

/** A near miss as it is true in this gemeente: what it forbids is said, what it leaves is what can be chosen. */
export function bijnaInGemeente(bijna: BijnaInAntwoord, ingeperkt: IngeperkteWijziging): BijnaInAntwoord {
  const { wijzig, door, erbij } = ingeperkt;
  if (door.length === 0) return bijna;
  const dicht = !isTeMaken(wijzig);
  const zinnen = dicht ? adviesDicht(door) : adviesIngeperkt(door, erbij);
  return {
    ...bijna,
    uitleg: `${bijna.uitleg} ${zinnen}`,
    wijzig,
    gemeente: dicht ? "verboden" : "ingeperkt",
  };
}

const DIMENSIES: readonly Laagdimensie[] = ["richting", "partner", "gegevens", "betrokkene", "doel"];
/** What a question may leave open. */
const KIESBAAR = ["betrokkene", "doel"] as const;

/** The dimension in which the least is lost when it leaves the box; null where the box holds all there is. */
function zonder(
  vak: Vak,
  vrij: ReadonlyMap<string, readonly string[]>,
  binnen: (dimensie: Laagdimensie, toets: Toets, waarde: string) => boolean,
): { readonly dimensie: Laagdimensie; readonly naar: readonly string[] } | null {
  let beste: { dimensie: Laagdimensie; naar: readonly string[]; deel: number } | null = null;
  for (const dimensie of DIMENSIES) {
    const toets = vak[dimensie];
    const waarden = vrij.get(dimensie);
    if (toets === undefined || waarden === undefined) continue;
    const naar = waarden.filter((waarde) => !binnen(dimensie, toets, waarde));
    const deel = naar.length / waarden.length;
    if (naar.length > 0 && (beste === null || deel > beste.deel)) beste = { dimensie, naar, deel };
  }
  return beste;
}

/** The values of the question itself; null where it leaves them open. */
function waardenIn(vraag: VraagInGemeente): Readonly<Record<Laagdimensie, readonly string[] | null>> {
  return {
    richting: richtingenVan(vraag),
    partner: [vraag.partner],
    gegevens: vraag.gegevens,
    betrokkene: vraag.betrokkene === null ? null : [vraag.betrokkene],
    doel: vraag.doel === null ? null : [vraag.doel],
  };
}

interface Gesloten {
  readonly bepaling: Sluitend;
  readonly vak: Vak;
  readonly toetsen: Toetsen;
}

/** What a layer says about a domain on a day is one list, never changed once it is read: its boxes are made once. */
const gemaakt = new WeakMap<readonly Sluitend[], readonly Gesloten[]>();

function vakkenVan(bepalingen: readonly Sluitend[]): readonly Gesloten[] {
  let vakken = gemaakt.get(bepalingen);
  if (vakken === undefined) {
    vakken = bepalingen.flatMap((bepaling) =>
      maakVakken(bepaling).map((vak) => ({ bepaling, vak, toetsen: toetsenVan(vak) })),
    );
    gemaakt.set(bepalingen, vakken);
  }
  return vakken;
}

/** Of several kinds of data one inside is enough, so that a box judges each kind by itself. */
function maakVakken(bepaling: Sluitend): readonly Vak[] {
  const { richtingen, partners, gegevens, doelen = "alle" } = bepaling.bereik;
  const binnenDeel = (deel: Bereikdeel): Toets | undefined =>
    deel === "alle" ? undefined : (waarde) => bevat(deel, [waarde]);
  const inGegevens: Toets = (soort) => bevatSoort(gegevens, [soort]);
  const vak = vakMet({
    richting: binnenDeel(richtingen),
    partner: binnenDeel(partners),
    gegevens: gegevens === "alle" ? undefined : inGegevens,
    doel: binnenDeel(doelen),
  });
  return bepaling.soort === "verbod" ? [vak] : vakkenBuiten(bepaling.alleen ?? {}, vak, inGegevens);
}

/** Outside what a narrowing leaves: in the data, in the person or in the purpose. */
function vakkenBuiten({ gegevens, betrokkenen, doelen }: Inperking, vak: Vak, inGegevens: Toets): Vak[] {
  const { doel } = vak;
  return [
    ...(gegevens === undefined
      ? []
      : [{ ...vak, gegevens: (soort: string) => inGegevens(soort) && !binnenSoorten(gegevens, soort) }]),
    ...(betrokkenen === undefined
      ? []
      : [{ ...vak, betrokkene: (persoon: string) => !betrokkenen.includes(persoon) }]),
    ...(doelen === undefined
      ? []
      : [{ ...vak, doel: (een: string) => (doel?.(een) ?? true) && !doelen.includes(een) }]),
  ];
}

function toetsenVan(vak: Vak): Toetsen {
  return DIMENSIES.flatMap((dimensie) => {
    const toets = vak[dimensie];
    return toets === undefined ? [] : [[dimensie, toets] as const];
  });
}

function vakMet(delen: Readonly<Record<Exclude<Laagdimensie, "betrokkene">, Toets | undefined>>): Vak {
  return Object.fromEntries(Object.entries(delen).filter(([, toets]) => toets !== undefined));
}
