import { naam, opsomming, term } from "../decision/benoem.ts";
import { UITWISSELEN } from "../decision/select-grondslagen.ts";
import type { Regel } from "../model/regel.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { Keuringspunt } from "./keuringspunt.ts";

const REMEDIE =
  "Kijk in de bron of het daar ook ontbreekt. Is dat zo, dan hoeft u niets te doen: een gat kan recht zijn.";

/**
 * What one partner has and the next lacks: a purpose within one table or article, a direction within one domain. A gap
 * is often the law itself, so this only informs.
 */
export function keurGaten(inhoud: TabelversieInhoud): Keuringspunt[] {
  const { regels, woordenlijst: w } = inhoud;
  return [
    ...[...groepeer(regels, (regel) => tabelVan(regel, inhoud))].flatMap(([tabel, groep]) =>
      doelenDieOntbreken(tabel, groep, w),
    ),
    ...[...groepeer(regels, ({ domein }) => domein)].flatMap(([domein, groep]) =>
      richtingenDieOntbreken(domein, groep, w),
    ),
  ];
}

/** A purpose that two or more columns have, and at least as many as do not. */
function doelenDieOntbreken(tabel: string, regels: readonly Regel[], w: Woordenlijst): Keuringspunt[] {
  const perPartner = groepeerOp(regels, ({ partners }) => partners);
  const doelen = new Set(regels.flatMap((regel) => (regel.doelen === "zwijgt" ? [] : regel.doelen)));
  return [...doelen].flatMap((doel): Keuringspunt[] => {
    const heeft: string[] = [];
    const mist: string[] = [];
    for (const [partner, kolom] of perPartner) {
      const wel = kolom.some((regel) => regel.doelen === "zwijgt" || regel.doelen.includes(doel));
      (wel ? heeft : mist).push(naam(w, "partners", partner));
    }
    if (mist.length === 0 || heeft.length < 2 || heeft.length < mist.length) return [];
    return [
      gat(
        `doelen.${doel}`,
        `In ${tabel} staat het doel "${naam(w, "doelen", doel)}" bij ${kort(heeft)}, en niet bij ${opsomming(mist, "en")}.`,
      ),
    ];
  });
}

function richtingenDieOntbreken(domein: string, regels: readonly Regel[], w: Woordenlijst): Keuringspunt[] {
  const naarBuiten = w.richtingen.map(({ id }) => id).filter((id) => id !== "intern" && id !== UITWISSELEN);
  const perPartner = groepeerOp(regels, ({ partners }) => partners);
  return naarBuiten.flatMap((richting) => {
    const alleenAnders = [...perPartner].filter(
      ([, kolom]) =>
        kolom.some(({ richtingen }) => richtingen.some((r) => r !== richting && naarBuiten.includes(r))) &&
        !kolom.some(({ richtingen }) => richtingen.includes(richting)),
    );
    const namen = alleenAnders.map(([partner]) => naam(w, "partners", partner));
    if (namen.length === 0) return [];
    const zin = `Domein ${naam(w, "domeinen", domein)} heeft geen regel voor de richting "${naam(w, "richtingen", richting)}" bij ${opsomming(namen, "en")}, wel voor de andere richting.`;
    return [gat(`domeinen.${domein}`, zin)];
  });
}

function gat(pad: string, melding: string): Keuringspunt {
  return { soort: "gat", ernst: "informatie", pad, melding, remedie: REMEDIE };
}

/** Who has it is told by name as long as that reads well; who lacks it always. */
function kort(namen: readonly string[]): string {
  return namen.length > 6 ? `${namen.length} partners` : opsomming(namen, "en");
}

/** The table of a source with its direction; an official text has articles instead. */
function tabelVan(
  { vindplaats, richtingen, artikelen: [eerste] }: Regel,
  { woordenlijst: w, bronnen }: TabelversieInhoud,
): string {
  const tabel =
    vindplaats.soort === "wettekst"
      ? `${term(w.wetten, eerste?.wet ?? "")?.naam ?? ""}, artikel ${eerste?.artikel ?? ""}`
      : `tabel ${vindplaats.tabel} van ${term(bronnen, vindplaats.bron)?.verwijzing ?? vindplaats.bron}`;
  const richting = richtingen.map((id) => naam(w, "richtingen", id));
  return `${tabel} (${richting.join(" en ")})`;
}

function groepeer(regels: readonly Regel[], van: (regel: Regel) => string): Map<string, Regel[]> {
  return groepeerOp(regels, (regel) => [van(regel)]);
}

function groepeerOp(
  regels: readonly Regel[],
  van: (regel: Regel) => readonly string[],
): Map<string, Regel[]> {
  const groepen = new Map<string, Regel[]>();
  for (const regel of regels) {
    for (const sleutel of van(regel)) {
      const groep = groepen.get(sleutel);
      if (groep === undefined) groepen.set(sleutel, [regel]);
      else groep.push(regel);
    }
  }
  return groepen;
}
