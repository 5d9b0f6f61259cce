import type { Opmerking, Regel, Woordenlijst } from "@core/grondslagen";
import type { Artikelrij } from "../features/bewerken/formulier/artikelrijen.ts";
import type { Eisrij, Opmerkingrij } from "../features/bewerken/regel-formulier/formulier.ts";
import { delenVan, fout, goed, leesTerm, schrijfDelen, type Gelezen } from "./termen.ts";

/** Cells that hold more than one value each: provisions, requirements with whose consent, remarks. */

const regelsVan = (tekst: string): string[] =>
  tekst
    .split("\n")
    .map((regel) => regel.trim())
    .filter((regel) => regel !== "");

/** "wmo-2015 5.1.1 lid 4 onder a", one on a line; "-" where the source names no article, its own words in quotes. */
export function schrijfArtikelen(rijen: readonly Artikelrij[]): string {
  return rijen
    .map(({ wet, artikel, lid, onderdeel, tekst }) =>
      [
        wet,
        artikel === "" ? "-" : artikel,
        ...(lid === "" ? [] : [`lid ${lid}`]),
        ...(onderdeel === "" ? [] : [`onder ${onderdeel}`]),
        ...(tekst === "" ? [] : [`“${tekst.replaceAll("\n", " ")}”`]),
      ].join(" "),
    )
    .join("\n");
}

const ARTIKEL =
  /^(?<wet>\S+)\s+(?<artikel>.+?)(?:\s+lid\s+(?<lid>.+?))?(?:\s+onder\s+(?<onderdeel>.+?))?(?:\s+[“"](?<tekst>.*)[”"])?$/;

export function leesArtikelen(
  w: Woordenlijst,
  tekst: string,
  oud: readonly Artikelrij[],
): Gelezen<Artikelrij[]> {
  const rijen: Artikelrij[] = [];
  for (const [plaats, regel] of regelsVan(tekst).entries()) {
    const eerder = oud.find((rij) => schrijfArtikelen([rij]) === regel);
    const sleutel = `r${plaats}`;
    if (eerder !== undefined) {
      rijen.push({ ...eerder, sleutel });
      continue;
    }
    const delen = ARTIKEL.exec(regel)?.groups;
    if (delen === undefined)
      return fout(`“${regel}” is geen artikel. Schrijf het zo: wmo-2015 5.1.1 lid 4 onder a.`);
    const { wet = "", artikel = "", lid = "", onderdeel = "", tekst: letterlijk = "" } = delen;
    if (!w.wetten.some(({ id }) => id === wet))
      return fout(
        `De wet “${wet}” staat niet in de lijst met wetten. Begin met de vaste naam, zoals wmo-2015.`,
      );
    rijen.push({
      sleutel,
      oud: null,
      wet,
      artikel: artikel === "-" ? "" : artikel,
      lid,
      onderdeel,
      tekst: letterlijk,
    });
  }
  return goed(rijen);
}

type Eisvelden = { readonly status: Regel["vereisten"]["status"]; readonly rijen: readonly Eisrij[] };

/** "noodzakelijkheid; toestemming (client)", or what the source says when it names none. */
export function schrijfEisen({ status, rijen }: Eisvelden): string {
  if (status !== "vermeld") return status;
  return schrijfDelen(
    rijen.map(({ vereiste, door }) => (door === "" ? (vereiste ?? "") : `${vereiste ?? ""} (${door})`)),
  );
}

export function leesEisen(w: Woordenlijst, tekst: string, oud: readonly Eisrij[]): Gelezen<Eisvelden> {
  const heel = tekst.trim().toLowerCase();
  if (heel === "" || heel === "niet-vermeld") return goed({ status: "niet-vermeld", rijen: [] });
  if (heel === "geen-extra") return goed({ status: "geen-extra", rijen: [] });
  const rijen: Eisrij[] = [];
  for (const [plaats, deel] of delenVan(tekst).entries()) {
    const gevonden = /^(?<naam>.*?)\s*(?:\((?<door>[^)]*)\))?$/.exec(deel)?.groups;
    const doorTekst = (gevonden?.["door"] ?? "").trim().toLowerCase().replace("cliënt", "client");
    // A name of a requirement may itself end in brackets.
    const metHaken = doorTekst !== "" && doorTekst !== "client" && doorTekst !== "betrokkene";
    const vereiste = leesTerm(w, "vereisten", metHaken ? deel : (gevonden?.["naam"] ?? deel));
    if (!vereiste.ok) return vereiste;
    const door = metHaken ? "" : doorTekst;
    const eerder = oud.find((rij) => rij.vereiste === vereiste.waarde && rij.door === door);
    rijen.push({ oud: eerder?.oud ?? null, sleutel: `r${plaats}`, vereiste: vereiste.waarde, door });
  }
  return goed({ status: "vermeld", rijen });
}

/** "toelichting: De bron noemt …", one on a line. */
export function schrijfOpmerkingen(rijen: readonly Opmerkingrij[]): string {
  return rijen.map(({ soort, tekst }) => `${soort}: ${tekst.replaceAll("\n", " ")}`).join("\n");
}

const OPMERKINGSOORTEN: readonly Opmerking["soort"][] = [
  "bron-spreekt-zich-tegen",
  "onleesbaar",
  "wijkt-af-van-wettekst",
  "ontbreekt-in-bron",
  "toelichting",
];

export function leesOpmerkingen(tekst: string, oud: readonly Opmerkingrij[]): Gelezen<Opmerkingrij[]> {
  const rijen: Opmerkingrij[] = [];
  for (const [plaats, regel] of regelsVan(tekst).entries()) {
    const sleutel = `r${plaats}`;
    const eerder = oud.find((rij) => schrijfOpmerkingen([rij]) === regel);
    const [kop = "", ...rest] = regel.split(":");
    const soort = OPMERKINGSOORTEN.find((een) => een === kop.trim());
    if (eerder !== undefined) rijen.push({ ...eerder, sleutel });
    else if (soort === undefined)
      return fout(`Begin een opmerking met haar soort en een dubbele punt: ${OPMERKINGSOORTEN.join(", ")}.`);
    else rijen.push({ oud: null, sleutel, soort, tekst: rest.join(":").trim() });
  }
  return goed(rijen);
}

/** One sentence on a line; a sentence that stood there keeps its place in what points to it. */
export function leesVoorwaarden(tekst: string): { readonly sleutel: string; readonly tekst: string }[] {
  return regelsVan(tekst).map((zin, plaats) => ({ sleutel: `r${plaats}`, tekst: zin }));
}
