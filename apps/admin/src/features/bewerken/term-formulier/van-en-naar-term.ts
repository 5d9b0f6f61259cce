import { bewijsVanId, type Datum, type Entiteit, type Term } from "@core/grondslagen";
import { alsDatum, eersteDagZonder, datumwaarde, laatsteDag } from "../formulier/datumwaarde.ts";
import { alsRijen } from "../formulier/rijen.ts";
import { regelsVan } from "../formulier/regels-van.ts";
import { schrijfVelden, type Schrijvers } from "../formulier/schrijf-velden.ts";
import { LEEG_LEIDRAAD, LEIDRAAD, leidraadVan } from "./leidraad.ts";
import type { Naamrij, TermFormulier, Termsoort } from "./formulier.ts";

/** What the form shows of a term of this kind. */
export function formulierVanTerm(soort: Termsoort, term: Entiteit): TermFormulier {
  const geldig =
    soort === "wet"
      ? { van: datum(term["begin"]), tot: datum(term["eind"]) }
      : {
          van: datum((term["geldig"] as Periode | undefined)?.van),
          tot: datum((term["geldig"] as Periode | undefined)?.tot),
        };
  return {
    id: term.id,
    naam: tekst(soort === "bron" || soort === "leidraad" ? term["titel"] : term["naam"]),
    inZin: tekst(term["inZin"]),
    toelichting: tekst(term["toelichting"]),
    aliassen: lijst(term["aliassen"]).join("\n"),
    namen: alsRijen((term["namen"] ?? []) as readonly Naam[], (oud) => ({
      oud,
      naam: oud.naam,
      inZin: oud.inZin ?? "",
      van: datumwaarde(oud.geldig.van),
      totEnMet: datumwaarde(laatsteDag(oud.geldig.tot)),
      wet: oud.wet ?? "",
    })),
    categorie: tekst(term["categorie"]),
    bewijs: tekst(term["bewijs"]),
    van: datumwaarde(geldig.van),
    totEnMet: datumwaarde(laatsteDag(geldig.tot)),
    partnersoort: soort === "partner" ? tekst(term["soort"]) : "",
    domein: tekst(term["domein"]),
    verwant: lijst(term["verwant"]),
    verwijzing: tekst(term["verwijzing"]),
    peildatum: datumwaarde(datum(term["peildatum"])),
    adres: tekst(term["adres"]),
    bwb: tekst(term["bwb"]),
    celex: tekst(term["celex"]),
    leidraad: soort === "leidraad" ? leidraadVan(term) : LEEG_LEIDRAAD,
  };
}

/** The term the form describes; not yet checked. */
export function termVanFormulier(soort: Termsoort, formulier: TermFormulier, oud: Entiteit | null): Entiteit {
  return schrijfVelden(SCHRIJVERS[soort], formulier, oud, (term) => formulierVanTerm(soort, term));
}

type Periode = { readonly van?: unknown; readonly tot?: unknown };
type Naam = NonNullable<Term["namen"]>[number];

const TERM: Schrijvers<TermFormulier> = {
  naam: ({ naam }) => naam.trim(),
  inZin: ({ inZin }) => ofWeg(inZin),
  toelichting: ({ toelichting }) => ofWeg(toelichting),
  aliassen: ({ aliassen }) => regelsVan(aliassen),
  namen: ({ namen }) => (namen.length === 0 ? undefined : namen.map(naamVan)),
  // Without dates the concept has no known limit: then nothing stands there.
  geldig: ({ van, totEnMet }, oud) => {
    const nieuw = { van: alsDatum(van), tot: eersteDagZonder(alsDatum(totEnMet)) };
    return nieuw.van === null && nieuw.tot === null
      ? undefined
      : { ...(oud?.["geldig"] as object), ...nieuw };
  },
};

const SCHRIJVERS: Readonly<Record<Termsoort, Schrijvers<TermFormulier>>> = {
  doel: TERM,
  gegevens: { ...TERM, categorie: ({ categorie }) => categorie },
  vereiste: {
    ...TERM,
    // What its id asks already needs no saying: then nothing stands there.
    bewijs: ({ id, bewijs }) =>
      bewijsVanId(id.trim()) === null || bewijs === bewijsVanId(id.trim()) ? undefined : ofWeg(bewijs),
  },
  partner: {
    ...TERM,
    soort: ({ partnersoort }) => partnersoort,
    domein: ({ partnersoort, domein }) => (partnersoort === "intern-domein" ? ofWeg(domein) : undefined),
    verwant: ({ verwant }) => verwant,
  },
  bron: {
    titel: ({ naam }) => naam.trim(),
    verwijzing: ({ verwijzing }) => verwijzing.trim(),
    toelichting: ({ toelichting }) => toelichting.trim(),
    peildatum: ({ peildatum }) => alsDatum(peildatum),
    adres: ({ adres }) => ofWeg(adres),
  },
  leidraad: {
    ...LEIDRAAD,
    geldig: ({ van, totEnMet }) => ({ van: alsDatum(van), tot: eersteDagZonder(alsDatum(totEnMet)) }),
  },
  wet: {
    naam: ({ naam }) => naam.trim(),
    bwb: ({ bwb }) => ofWeg(bwb) ?? null,
    celex: ({ celex }) => ofWeg(celex) ?? null,
    begin: ({ van }) => alsDatum(van),
    eind: ({ totEnMet }) => eersteDagZonder(alsDatum(totEnMet)) ?? undefined,
  },
};

function naamVan({ oud, naam, inZin, van, totEnMet, wet }: Naamrij) {
  const { inZin: _inZin, wet: _wet, ...rest } = (oud ?? {}) as Partial<Naam>;
  return {
    ...rest,
    naam: naam.trim(),
    ...(inZin.trim() === "" ? {} : { inZin: inZin.trim() }),
    geldig: { van: alsDatum(van), tot: eersteDagZonder(alsDatum(totEnMet)) },
    ...(wet === "" ? {} : { wet }),
  };
}

function tekst(waarde: unknown): string {
  return typeof waarde === "string" ? waarde : "";
}

function lijst(waarde: unknown): readonly string[] {
  return Array.isArray(waarde) ? (waarde as string[]) : [];
}

function datum(waarde: unknown): Datum | null {
  return typeof waarde === "string" ? (waarde as Datum) : null;
}

function ofWeg(waarde: string): string | undefined {
  return waarde.trim() === "" ? undefined : waarde.trim();
}
