import type { Entiteit, Regel } from "@core/grondslagen";
import { artikelrijenVan } from "../formulier/artikelrijen.ts";
import { datumwaarde, laatsteDag } from "../formulier/datumwaarde.ts";
import { alsRijen } from "../formulier/rijen.ts";
import { schrijfBereiken } from "./regelbereik.ts";
import type { Dimensievelden, RegelFormulier } from "./formulier.ts";

/** What the form shows of a rule. An entity of a tabelversie passed the schema of rules. */
export function formulierVanRegel(entiteit: Entiteit): RegelFormulier {
  const regel = entiteit as unknown as Regel;
  const { vindplaats } = regel;
  return {
    id: regel.id,
    domein: regel.domein,
    richtingen: regel.richtingen,
    partners: regel.partners,
    gegevens: { zwijgt: regel.gegevens.zwijgt, waarden: regel.gegevens.draagt },
    betrokkenen: dimensie(regel.betrokkenen),
    doelen: dimensie(regel.doelen),
    herkomst: dimensie(regel.herkomst),
    avg: regel.avg ?? "",
    art9: art9Van(regel.art9),
    artikelen: artikelrijenVan(regel.artikelen),
    binding: regel.binding,
    vereistenStatus: regel.vereisten.status,
    vereisten: alsRijen(regel.vereisten.lijst, (oud) => ({
      oud,
      vereiste: oud.vereiste,
      door: oud.door ?? "",
    })),
    voorwaarden: alsRijen(regel.voorwaarden, (tekst) => ({ tekst })),
    van: datumwaarde(regel.geldig.van),
    totEnMet: datumwaarde(laatsteDag(regel.geldig.tot)),
    controle: regel.controle,
    laatstGecontroleerd: datumwaarde(regel.laatstGecontroleerd),
    vindplaats: {
      bron: vindplaats.bron,
      wettekst: vindplaats.soort === "wettekst",
      tabel: vindplaats.tabel,
      kolom: vindplaats.kolom ?? "",
      rij: vindplaats.rij ?? "",
      regels: schrijfBereiken(vindplaats.regels),
      rapportregels: schrijfBereiken(vindplaats.rapportregels),
    },
    opmerkingen: alsRijen(regel.opmerkingen, (oud) => ({ oud, soort: oud.soort, tekst: oud.tekst })),
  };
}

/**
 * A new rule that starts as a copy: everything but its name and what was found out about the other. Nobody compared this
 * one with a source yet, so which source that is and when are asked again.
 */
export function kopieVanRegel(entiteit: Entiteit): RegelFormulier {
  const van = formulierVanRegel(entiteit);
  return {
    ...van,
    id: "",
    controle: "te-controleren",
    laatstGecontroleerd: datumwaarde(null),
    vindplaats: { ...van.vindplaats, bron: "" },
  };
}

function dimensie(waarden: "zwijgt" | readonly string[]): Dimensievelden {
  return waarden === "zwijgt" ? { zwijgt: true, waarden: [] } : { zwijgt: false, waarden };
}

function art9Van(art9: string | null): RegelFormulier["art9"] {
  if (art9 === null) return { keuze: "geen", tekst: "" };
  return art9 === "niet-vermeld" ? { keuze: "niet-vermeld", tekst: "" } : { keuze: "genoemd", tekst: art9 };
}
