import type { Woordenlijst } from "../model/woordenlijst.ts";
import { inZin, momentVan, opsomming, type Moment } from "./benoem.ts";
import { DOEL_ANDERS, type Vraag } from "./vraag.ts";

export type Vraagveld = "domein" | "richting" | "partner" | "gegevens" | "betrokkene" | "doel" | "herkomst";

/** A piece of the question as a sentence: fixed words, or a choice (empty text = not chosen yet). */
export type Zindeel =
  | { readonly soort: "tekst"; readonly tekst: string }
  | { readonly soort: "keuze"; readonly veld: Vraagveld; readonly tekst: string };

type Deelvraag = { readonly [V in Vraagveld]?: Vraag[V] | undefined } & {
  /** Names are those of this day; without it those of now. */
  readonly peildatum?: Vraag["peildatum"] | undefined;
};

/** The question as a sentence in parts: who, what, about whom, with whom, for what. It turns with the direction. */
export function verwoordVraag(vraag: Deelvraag, w: Woordenlijst): Zindeel[] {
  const moment = momentVan(vraag, w);
  const rol = w.domeinen.find((domein) => domein.id === vraag.domein)?.rol ?? "";
  const betrokkene = vraag.betrokkene == null ? "" : inZin(w, "betrokkenen", vraag.betrokkene, moment);
  const partner = vraag.partner === undefined ? "" : inZin(w, "partners", vraag.partner, moment);
  const intern = vraag.richting === "intern";
  return [
    tekst("Als"),
    keuze("domein", rol),
    tekst("wil ik"),
    keuze("gegevens", gegevensInZin(vraag.gegevens ?? [], w, moment)),
    tekst("van"),
    keuze("betrokkene", betrokkene),
    keuze("richting", HANDELING[vraag.richting ?? ""] ?? ""),
    keuze("partner", partner),
    ...(intern ? [tekst("heeft,")] : [tekst(",")]),
    keuze("doel", vraag.doel == null ? "" : doelInZin(vraag.doel, w, moment)),
    ...(vraag.herkomst == null || intern
      ? []
      : [tekst(", met gegevens"), keuze("herkomst", inZin(w, "herkomst", vraag.herkomst, moment))]),
    tekst("."),
  ];
}

/** The same as one line of text, in the words of who asks; what was not chosen is left out as "…". */
export function vraagAlsZin(vraag: Deelvraag, w: Woordenlijst): string {
  return verwoordVraag(vraag, w)
    .map((deel) => (deel.tekst === "" ? "…" : deel.tekst))
    .join(" ")
    .replace(/ ([,.])/g, "$1")
    .replaceAll(/\b[uU]w\b/g, "mijn")
    .replaceAll(/\b[uU]\b/g, "ik");
}

const HANDELING: Readonly<Record<string, string>> = {
  intern: "gebruiken die",
  verstrekken: "geven aan",
  opvragen: "opvragen bij",
  uitwisselen: "uitwisselen met",
};

export function gegevensInZin(gegevens: readonly string[], w: Woordenlijst, moment?: Moment): string {
  return opsomming(
    gegevens.map((soort) => inZin(w, "gegevens", soort, moment)),
    "en",
  );
}

export function doelInZin(doel: string, w: Woordenlijst, moment?: Moment): string {
  return doel === DOEL_ANDERS ? "voor een doel dat niet in de lijst staat" : inZin(w, "doelen", doel, moment);
}

function tekst(woorden: string): Zindeel {
  return { soort: "tekst", tekst: woorden };
}

function keuze(veld: Vraagveld, woorden: string): Zindeel {
  return { soort: "keuze", veld, tekst: woorden };
}
