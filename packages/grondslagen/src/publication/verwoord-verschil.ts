import { naam, opsomming } from "../decision/benoem.ts";
import type { Artikeluitleg } from "../model/artikeluitleg.ts";
import type { Regel } from "../model/regel.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import { COLLECTIES, type Entiteit } from "./entiteit.ts";
import { leeswoordenVan, type Leeswoorden } from "./leeswoorden.ts";
import type { VeldVerschil } from "./veld.ts";
import { verschilTussen, type Plaats, type Verschil } from "./verschil.ts";
import { artikelZin, veldnaam, veldwaarde } from "./verwoord-veld.ts";

/** One difference as a reader sees it; the word of `kop` is visible text, never colour alone. */
export interface VerwoordVerschil {
  readonly kop: "Toegevoegd" | "Gewijzigd" | "Beëindigd" | "Verwijderd";
  /** "Regel", "Partner", … */
  readonly soort: string;
  readonly id: string;
  readonly naam: string;
  readonly zinnen: readonly string[];
}

const KOP = {
  toegevoegd: "Toegevoegd",
  gewijzigd: "Gewijzigd",
  beeindigd: "Beëindigd",
  verwijderd: "Verwijderd",
} as const;

/**
 * The difference of two snapshots in words, in the order of the kinds; empty = the same content. With `raakt` only
 * the entities it accepts.
 */
export function verwoordVerschil(
  voor: TabelversieInhoud,
  na: TabelversieInhoud,
  raakt?: (plaats: Plaats) => boolean,
): VerwoordVerschil[] {
  const [oud, nieuw] = [leeswoordenVan(voor), leeswoordenVan(na)];
  return verschilTussen(voor, na, raakt).map((verschil) => ({
    kop: KOP[verschil.aard],
    soort: COLLECTIES[verschil.soort].naam,
    id: verschil.id,
    naam:
      verschil.aard === "verwijderd"
        ? naamVan(verschil.voor, verschil, oud)
        : naamVan(verschil.na, verschil, nieuw),
    zinnen: "velden" in verschil ? verschil.velden.map((veld) => veldZin(veld, oud, nieuw)) : [],
  }));
}

function naamVan(entiteit: Entiteit, { soort, id }: Verschil, w: Woordenlijst): string {
  if (soort === "regel") return naamVanRegel(entiteit as unknown as Regel, w);
  if (soort === "artikeluitleg") return naamVanUitleg(entiteit as unknown as Artikeluitleg, w);
  const tekst = entiteit["naam"] ?? entiteit["verwijzing"] ?? entiteit["titel"] ?? entiteit["tekst"];
  return typeof tekst === "string" ? tekst : id;
}

/** By what it explains: it has no name of its own. */
export function naamVanUitleg({ artikelen }: Pick<Artikeluitleg, "artikelen">, w: Woordenlijst): string {
  return artikelen.map((artikel) => artikelZin(artikel, w)).join("; ");
}

/** "Wmo, opvragen: SVB (Wmo 2015, artikel 5.2.4, lid 2)". */
export function naamVanRegel(regel: Regel, w: Woordenlijst): string {
  const richting = opsomming(
    regel.richtingen.map((id) => naam(w, "richtingen", id)),
    "en",
  );
  const partners = opsomming(
    regel.partners.map((id) => naam(w, "partners", id)),
    "en",
  );
  return `${naam(w, "domeinen", regel.domein)}, ${richting}: ${partners} (${regel.artikelen.map((a) => artikelZin(a, w)).join("; ")})`;
}

function veldZin(verschil: VeldVerschil, oud: Leeswoorden, nieuw: Leeswoorden): string {
  const { veld } = verschil;
  const label = veldnaam(veld, nieuw);
  if (!("oud" in verschil)) return `${label}: nu ${veldwaarde(veld, verschil.nieuw, nieuw)}.`;
  if (!("nieuw" in verschil)) return `${label}: vervallen. Was ${veldwaarde(veld, verschil.oud, oud)}.`;
  return `${label}: was ${veldwaarde(veld, verschil.oud, oud)}, wordt ${veldwaarde(veld, verschil.nieuw, nieuw)}.`;
}
