import { staatIn } from "../decision/latere-wijzigingen.ts";
import type { Kennis } from "../decision/kennis.ts";
import { richtingenVan } from "../decision/select-grondslagen.ts";
import { VERGELIJKERS, vergelijkFeiten } from "../decision/vergelijk.ts";
import type { Dimensie } from "../decision/antwoord.ts";
import type { Aankondiging } from "../model/aankondiging.ts";
import type { Feiten } from "../model/feit.ts";
import { voldoetAan } from "../model/voldoet-aan.ts";
import type { Regel } from "../model/regel.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import type { Uitspraak } from "../model/uitspraak.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import { omvat } from "../time/periode.ts";
import type { Datum } from "../time/datum.ts";
import { wijzigtBetekenis, verschillende } from "./verschillende.ts";

/** The questions that something in the tables is about: those for which every field passes. */
export interface Bereik {
  readonly domein: (domein: string) => boolean;
  readonly richting: (richting: string) => boolean;
  readonly partner: (partner: string) => boolean;
  readonly gegevens: (gegevens: readonly string[]) => boolean;
  readonly betrokkene: (betrokkene: string | null) => boolean;
  readonly doel: (doel: string | null) => boolean;
  readonly herkomst: (herkomst: string | null) => boolean;
  readonly peildatum: (peildatum: Datum) => boolean;
  readonly feiten: (feiten: Feiten | undefined) => boolean;
}

const ja = (): boolean => true;

/**
 * What the difference between two versions is about. A question outside all of it has the same outcome and the same
 * bases in both. "alles" where words changed their meaning, so that any rule may read differently.
 */
export function bereikVanVerschil(oud: Tabelversie, nieuw: Tabelversie, kennis: Kennis): Bereik[] | "alles" {
  if (wijzigtBetekenis(oud.inhoud, nieuw.inhoud)) return "alles";
  const w = nieuw.inhoud.woordenlijst;
  return [
    ...verschillende(oud.inhoud.regels, nieuw.inhoud.regels).map((regel) => bereikVanRegel(regel, w)),
    ...verschillende(oud.inhoud.uitspraken, nieuw.inhoud.uitspraken)
      .filter(isUitkomstbepalend)
      .map(bereikVanUitspraak),
    ...kennis.register.aankondigingen
      .filter((aankondiging) => staatIn(aankondiging, oud) !== staatIn(aankondiging, nieuw))
      .flatMap(bereikenVanAankondiging),
  ];
}

/** Another route leaves the outcome open; what goes before another route closes it again (`uitsprakenOver`). */
function isUitkomstbepalend({ soort, feiten, gegevens }: Uitspraak): boolean {
  return soort === "andere-route" || feiten !== undefined || gegevens !== undefined;
}

function bereikVanRegel(regel: Regel, w: Woordenlijst): Bereik {
  const past = (dimensie: Dimensie, waarde: string | null): boolean =>
    VERGELIJKERS[dimensie](regel, waarde, w).oordeel !== "nee";
  return {
    domein: (domein) => domein === regel.domein,
    richting: (richting) => richtingenVan({ richting }).some((een) => past("richting", een)),
    partner: (partner) => past("partner", partner),
    gegevens: (gegevens) => gegevens.some((gegeven) => past("gegevens", gegeven)),
    betrokkene: (betrokkene) => past("betrokkene", betrokkene),
    doel: (doel) => past("doel", doel),
    herkomst: (herkomst) => past("herkomst", herkomst),
    peildatum: (peildatum) => past("peildatum", peildatum),
    feiten: (feiten) => vergelijkFeiten(regel, feiten ?? {}) !== "nee",
  };
}

function bereikVanUitspraak(uitspraak: Uitspraak): Bereik {
  const { domeinen, richtingen, partners, doelen, gegevens, geldig, feiten: eisen } = uitspraak;
  return {
    domein: (domein) => domeinen.includes(domein),
    richting: (richting) =>
      richtingen.includes(richting) || richtingenVan({ richting }).some((een) => richtingen.includes(een)),
    partner: (partner) => partners === "alle" || partners.includes(partner),
    gegevens: (soorten) => gegevens === undefined || soorten.some((soort) => gegevens.includes(soort)),
    betrokkene: ja,
    doel: (doel) => doelen === undefined || (doel !== null && doelen.includes(doel)),
    herkomst: ja,
    peildatum: (peildatum) => geldig === undefined || omvat(geldig, peildatum),
    feiten: (feiten) => (eisen ?? []).every((eis) => voldoetAan(eis, feiten ?? {}) === true),
  };
}

function bereikenVanAankondiging({ raakt, vanaf }: Aankondiging): Bereik[] {
  return raakt.map(({ domeinen, richtingen, partners, doelen }) => ({
    domein: (domein) => domeinen.includes(domein),
    richting: (richting) =>
      richtingen === "alle" || richtingenVan({ richting }).some((een) => richtingen.includes(een)),
    partner: (partner) => partners === "alle" || partners.includes(partner),
    gegevens: ja,
    betrokkene: ja,
    doel: (doel) => doelen === "alle" || doel === null || doelen.includes(doel),
    herkomst: ja,
    peildatum: (peildatum) => vanaf <= peildatum,
    feiten: ja,
  }));
}
