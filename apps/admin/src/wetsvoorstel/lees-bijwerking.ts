import {
  controleerBijwerking,
  isDatum,
  zoekPersoonsgegevens,
  type Datum,
  type Voorstelbijwerking,
  type Wetsvoorstel,
} from "@core/grondslagen";
import { gelukt, mislukt, type Result } from "@deelwijzer/server";
import type { VeldFout } from "@deelwijzer/server/fout";
import type { z } from "zod";
import { slugVan } from "../gemeentelaag/slug-van.ts";
import type { voorstelInvoer } from "./invoer.ts";

type Invoer = z.output<typeof voorstelInvoer>;

const LEEG: Readonly<Record<string, string>> = {
  titel: "Vul in hoe het wetsvoorstel heet.",
  tekst: "Schrijf op wat u van het wetsvoorstel weet.",
  bron: "Vul in waar u dit hebt gelezen.",
};

/** What was typed as something that can be kept, or for every field at once what is missing. */
export function leesBijwerking(
  invoer: Invoer,
  voorstel: Wetsvoorstel | undefined,
  vandaag: Datum,
): Result<Voorstelbijwerking, VeldFout[]> {
  const fouten: VeldFout[] = [];
  const tekst = (pad: string, waarde: string, leeg: string) => {
    if (waarde === "") fouten.push({ pad, melding: leeg });
    else if (zoekPersoonsgegevens(waarde).length > 0)
      fouten.push({ pad, melding: "Hier lijken gegevens van een mens te staan. Haal die weg." });
    return waarde;
  };
  const dag = (pad: string, waarde: string): Datum | null => {
    if (waarde === "") return null;
    if (isDatum(waarde)) return waarde;
    fouten.push({ pad, melding: "Deze datum bestaat niet." });
    return null;
  };
  const gecontroleerdOp = dag("gecontroleerdOp", invoer.gecontroleerdOp);
  if (invoer.gecontroleerdOp === "")
    fouten.push({ pad: "gecontroleerdOp", melding: "Vul in op welke dag u dit hebt nagekeken." });
  const verwachtDatum = dag("verwachtDatum", invoer.verwachtDatum);
  const bijwerking: Voorstelbijwerking = {
    titel: tekst("titel", invoer.titel, LEEG["titel"] ?? ""),
    tekst: tekst("tekst", invoer.tekst, LEEG["tekst"] ?? ""),
    bron: tekst("bron", invoer.bron, LEEG["bron"] ?? ""),
    verloop: invoer.verloop.map(({ stand, sinds, bron }, i) => ({
      stand,
      sinds: dag(`verloop.${i}.sinds`, sinds),
      bron: tekst(`verloop.${i}.bron`, bron, "Vul in waar u deze stap hebt gelezen."),
    })),
    verwacht:
      verwachtDatum === null && invoer.verwachtTekst === ""
        ? null
        : {
            datum: verwachtDatum,
            zekerheid: invoer.verwachtZekerheid,
            tekst: tekst("verwachtTekst", invoer.verwachtTekst, "Schrijf op waar die verwachting op rust."),
          },
    fasen: invoer.fasen.map((fase, i) => ({
      id: fase.id === "" ? nieuweFase(fase.naam, i, fouten) : fase.id,
      datum: dag(`fasen.${i}.datum`, fase.datum),
      tekst: tekst(`fasen.${i}.tekst`, fase.tekst, "Schrijf op wat in deze fase begint."),
      zekerheid: fase.zekerheid,
    })),
    gecontroleerdOp: gecontroleerdOp ?? vandaag,
    notitie: invoer.notitie === "" ? "" : tekst("notitie", invoer.notitie, ""),
    archiefreden: invoer.archiefreden === "" ? null : tekst("archiefreden", invoer.archiefreden, ""),
  };
  for (const { veld, melding } of controleerBijwerking(bijwerking, voorstel, vandaag))
    if (!fouten.some(({ pad }) => pad === veld)) fouten.push({ pad: veld, melding });
  return fouten.length > 0 ? mislukt(fouten.toSorted(opPlaats)) : gelukt(bijwerking);
}

/** As the form has them from top to bottom: the summary of what is wrong follows it. */
const PLAATSEN = [
  "titel",
  "verloop",
  "archiefreden",
  "verwachtDatum",
  "verwachtTekst",
  "fasen",
  "tekst",
  "bron",
  "gecontroleerdOp",
  "notitie",
];
const BINNEN = ["sinds", "bron", "id", "naam", "datum", "tekst"];

function opPlaats(a: VeldFout, b: VeldFout): number {
  const plaats = ({ pad }: VeldFout) => {
    const [veld = "", rij = "0", deel = ""] = pad.split(".");
    return PLAATSEN.indexOf(veld) * 10_000 + Number(rij) * 100 + BINNEN.indexOf(deel);
  };
  return plaats(a) - plaats(b);
}

function nieuweFase(naam: string, plaats: number, fouten: VeldFout[]): string {
  const id = slugVan(naam, "");
  if (id === null) fouten.push({ pad: `fasen.${plaats}.naam`, melding: "Geef deze fase een naam." });
  return id ?? "fase";
}
