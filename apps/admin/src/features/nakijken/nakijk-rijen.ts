import { datumInWoorden, type Datum, type TabelversieInhoud } from "@core/grondslagen";
import {
  artikelpunten,
  isTeOud,
  nakijkpunten,
  oudsteEerst,
  type Onderdeel,
} from "../../nakijken/nakijkpunten.ts";
import type { GelezenNakijklijst } from "../../use-cases/lees-nakijklijst/lees-nakijklijst.ts";
import { artikelMetAdres } from "../woorden/artikel-in-woorden.ts";
import { aantalInWoorden, titelMetDoel } from "../woorden/regel-in-woorden.ts";
import type { Nakijkfilter } from "./filter.ts";

/** One line of the work list; only words and ids, for it goes to the browser. */
export interface Nakijkrij {
  readonly sleutel: string;
  readonly naam: string;
  readonly erbij: string;
  /** In this app; null: there is no page of it. */
  readonly href: string | null;
  /** The official text; null where no register holds it. */
  readonly adres: string | null;
  readonly op: string;
  /** In which set it was looked at again; null: in none yet. */
  readonly inSet: { readonly id: string; readonly titel: string } | null;
  readonly onderdelen: readonly Onderdeel[];
}

/** What was not looked at for longer than asked, the longest ago first. */
export function nakijkrijen(
  { versie: { inhoud }, inSets }: Pick<GelezenNakijklijst, "versie" | "inSets">,
  { toon, domein, dagen }: Nakijkfilter,
  vandaag: Datum,
): Nakijkrij[] {
  const past = (punt: { readonly op: Datum | null; readonly domeinen: readonly string[] }) =>
    isTeOud(punt.op, dagen, vandaag) && (domein === null || punt.domeinen.includes(domein));
  const setVan = (onderdelen: readonly Onderdeel[]) => {
    const gevonden = onderdelen.map(({ soort, id }) =>
      inSets.find((een) => een.soort === soort && een.id === id),
    );
    const [eerste] = gevonden;
    return eerste === undefined || gevonden.includes(undefined)
      ? null
      : { id: eerste.setId, titel: eerste.setTitel };
  };
  if (toon === "artikel")
    return artikelpunten(inhoud)
      .filter(past)
      .toSorted(oudsteEerst)
      .map(({ artikel, op, regels }) => {
        const { tekst, adres } = artikelMetAdres(artikel, inhoud.woordenlijst, vandaag);
        const onderdelen = regels.map((id): Onderdeel => ({ soort: "regel", id }));
        return {
          sleutel: `artikel ${tekst}`,
          naam: tekst,
          erbij: `Draagt ${aantalInWoorden(regels.length, regels.length).toLowerCase()}.`,
          href: null,
          adres,
          op: dagInWoorden(op),
          inSet: setVan(onderdelen),
          onderdelen,
        };
      });
  return nakijkpunten(inhoud)
    .filter((punt) => punt.soort === toon && past(punt))
    .toSorted(oudsteEerst)
    .map(({ soort, id, op }) => {
      const onderdelen = [{ soort, id }];
      return {
        sleutel: `${soort} ${id}`,
        ...woordenVan({ soort, id }, inhoud, vandaag),
        op: dagInWoorden(op),
        inSet: setVan(onderdelen),
        onderdelen,
      };
    });
}

function woordenVan(
  { soort, id }: Onderdeel,
  { regels, leidraden = [], bronnen, woordenlijst: w }: TabelversieInhoud,
  vandaag: Datum,
): Pick<Nakijkrij, "naam" | "erbij" | "href" | "adres"> {
  if (soort === "regel") {
    const regel = regels.find((een) => een.id === id);
    const [artikel] = regel?.artikelen ?? [];
    const bepaling = artikel === undefined ? null : artikelMetAdres(artikel, w, vandaag);
    return {
      naam: regel === undefined ? id : titelMetDoel(regel, w),
      erbij: bepaling?.tekst ?? "",
      href: `/tabellen/regels/${id}`,
      adres: bepaling?.adres ?? null,
    };
  }
  if (soort === "leidraad")
    return {
      naam: leidraden.find((een) => een.id === id)?.titel ?? id,
      erbij: "Vraag en antwoord",
      href: null,
      adres: null,
    };
  const bron = bronnen.find((een) => een.id === id);
  return {
    naam: bron?.titel ?? id,
    erbij: bron?.verwijzing ?? "",
    href: "/bronnen",
    adres: bron?.adres ?? null,
  };
}

function dagInWoorden(op: Datum | null): string {
  return op === null ? "Nooit opgeschreven" : datumInWoorden(op);
}
