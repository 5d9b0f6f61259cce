import {
  voldoetAan,
  type BijnaInAntwoord,
  type Datum,
  type Dimensie,
  type Regel,
  type Vraag,
  type Woordenlijst,
} from "@core/grondslagen";

/**
 * The question that the near rule would answer: only the dimensions that stood in the way change. Where the
 * rule leaves a choice (several purposes), that choice is left open rather than made for the user.
 */
export function vraagBijRegel(vraag: Vraag, bijna: BijnaInAntwoord, regel: Regel, w: Woordenlijst): Vraag {
  return bijna.ontbreekt.reduce<Vraag>((nieuw, dimensie) => metDimensie(nieuw, dimensie, regel, w), vraag);
}

function metDimensie(vraag: Vraag, dimensie: Dimensie, regel: Regel, w: Woordenlijst): Vraag {
  switch (dimensie) {
    case "richting":
      return { ...vraag, richting: regel.richtingen[0] ?? vraag.richting };
    case "partner":
      return { ...vraag, partner: dichtstePartner(vraag, regel, w) };
    case "gegevens":
      return { ...vraag, gegevens: gedragenGegevens(vraag, regel, w) };
    case "betrokkene":
      return { ...vraag, betrokkene: enige(regel.betrokkenen) };
    case "doel":
      return { ...vraag, doel: enige(regel.doelen) };
    case "herkomst":
      return { ...vraag, herkomst: enige(regel.herkomst) };
    case "peildatum":
      return { ...vraag, peildatum: datumBinnen(vraag.peildatum, regel, w) };
    case "feiten":
      return zonderBotsendeFeiten(vraag, regel);
  }
}

/** Without the facts the rule does not fit: what is true of a person is not made up. */
function zonderBotsendeFeiten(vraag: Vraag, { feiten: voorwaarden = [] }: Regel): Vraag {
  const { feiten = {}, ...rest } = vraag;
  const botst = (feit: string) =>
    voorwaarden.some((voorwaarde) => voorwaarde.feit === feit && voldoetAan(voorwaarde, feiten) === false);
  const over = Object.entries(feiten).filter(([feit]) => !botst(feit));
  return over.length === 0 ? rest : { ...rest, feiten: Object.fromEntries(over) };
}

function dichtstePartner(vraag: Vraag, regel: Regel, w: Woordenlijst): string {
  const verwant = w.partners.find((partner) => partner.id === vraag.partner)?.verwant ?? [];
  return regel.partners.find((partner) => verwant.includes(partner)) ?? regel.partners[0] ?? vraag.partner;
}

/** What was asked and the rule carries; otherwise what it carries at all. */
function gedragenGegevens(vraag: Vraag, regel: Regel, w: Woordenlijst): readonly string[] {
  const { draagt, zwijgt } = regel.gegevens;
  const categorie = (soort: string) => w.gegevens.find((term) => term.id === soort)?.categorie;
  const gedragen = vraag.gegevens.filter(
    (soort) =>
      draagt.includes(soort) ||
      (categorie(soort) === "bijzonder" && draagt.includes("bijzonder")) ||
      (zwijgt && categorie(soort) === "gewoon"),
  );
  if (gedragen.length > 0) return gedragen;
  return draagt.length > 0 ? draagt.slice(0, 1) : ["gewoon"];
}

function enige(waarden: "zwijgt" | readonly string[]): string | null {
  return waarden !== "zwijgt" && waarden.length === 1 ? (waarden[0] ?? null) : null;
}

/** The first day the rule held, or, for one that ended, a day on which it still did. */
function datumBinnen(peildatum: Datum, regel: Regel, w: Woordenlijst): Datum {
  const wet = w.domeinen.find((domein) => domein.id === regel.domein)?.wet;
  const begin = regel.geldig.van ?? w.wetten.find((kandidaat) => kandidaat.id === wet)?.begin ?? null;
  if (begin !== null && peildatum < begin) return begin;
  return regel.laatstGecontroleerd;
}
