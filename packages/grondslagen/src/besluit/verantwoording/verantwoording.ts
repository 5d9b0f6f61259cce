import type { Antwoord } from "../../decision/antwoord.ts";
import { inZin, momentVan, naam, type Moment } from "../../decision/benoem.ts";
import type { Stappenplan, StapVraag } from "../../stappenplan/definitie.ts";
import { waardeVan } from "../../stappenplan/waarde-van.ts";
import type { Antwoorden, VereisteBewijs } from "../../stappenplan/waarden.ts";
import type { Puntaanpassing } from "./puntaanpassing.ts";
import { bundel } from "./bundel.ts";
import { Bronnenlijst, type GenummerdeBron } from "./bronnenlijst.ts";
import type { Besluit } from "../ruimte/besluit-van.ts";
import { leegRedenVan } from "./leeg-reden.ts";
import { beginselNamen, PUNTEN_VAN_VERANTWOORDING, type PuntKop } from "./punten.ts";
import { bepaalToestand, type Toestand } from "../ruimte/toestand.ts";
import { doelZin, verwoordMetWieEnWaarom, verwoordUitkomst } from "./verwoord-besluit.ts";
import { verwoordBewijs, verwoordGegevens } from "./verwoord-gegevens.ts";
import { verwoordGrondslag } from "./verwoord-grondslag.ts";
import { hoofdletter, verwoordWaarde } from "./verwoord-waarde.ts";
import { waarschuwingBij } from "./waarschuwing.ts";
import { bewijsIn, leesZaak, vraagIn, type BesluitContext, type Zaak } from "../ruimte/zaak.ts";

export interface PuntVanVerantwoording {
  readonly nummer: number;
  readonly titel: string;
  readonly beginsel: ReturnType<typeof beginselNamen>;
  readonly feiten: readonly string[];
  readonly indrukken: readonly string[];
  /** Why the point is empty; null when it is filled. */
  readonly leegReden: string | null;
  readonly bronnen: readonly number[];
  /** What was composed, and who wrote it otherwise and when; absent where the point stands as composed. */
  readonly aangepast?: Puntaanpassing;
}

/** The written account (AVG 5 lid 2). Who, when and the seal are added by whoever stores or prints it. */
export interface Verantwoording {
  readonly uitkomst: Besluit["uitkomst"];
  readonly uitkomstZin: string;
  readonly metWieEnWaarom: string;
  readonly punten: readonly PuntVanVerantwoording[];
  readonly bronnen: readonly GenummerdeBron[];
  readonly vereisten: readonly {
    readonly naam: string;
    readonly status: VereisteBewijs["status"];
    readonly bewijs: string;
  }[];
  readonly waarschuwing?: string;
  /** Shared on the short path: the basis is the vital interest of the AVG itself, no rule of the tables. */
  readonly gevaar?: true;
}

/** Composes the account from answers already given: nothing is asked again, nothing is made up. */
export function stelVerantwoordingOp(
  definitie: Stappenplan,
  antwoorden: Antwoorden,
  antwoord: Antwoord | null,
  besluit: Besluit,
  context: BesluitContext,
): Verantwoording {
  const zaak = leesZaak(definitie, antwoorden, antwoord, context);
  const toestand = bepaalToestand(zaak);
  const bronnen = new Bronnenlijst();
  const { vraagVoorMotor } = zaak.evaluatie;
  const w = context.woordenlijst;
  const moment = momentIn(zaak);
  const punten = PUNTEN_VAN_VERANTWOORDING.map((kop) => punt(kop, zaak, besluit, toestand, bronnen));
  const waarschuwing = waarschuwingBij(besluit.uitkomst, toestand);
  return {
    uitkomst: besluit.uitkomst,
    uitkomstZin: verwoordUitkomst(besluit.uitkomst, toestand, vraagVoorMotor, w, moment),
    metWieEnWaarom: verwoordMetWieEnWaarom(vraagVoorMotor, toestand, besluit.reden, w, moment),
    punten,
    bronnen: bronnen.lijst(),
    vereisten: vereistenIn(zaak),
    ...(waarschuwing === undefined ? {} : { waarschuwing }),
    ...(toestand === "gevaar" && besluit.uitkomst !== "niet-delen" ? { gevaar: true as const } : {}),
  };
}

/** Things go by the name they had on the day of sharing. */
function momentIn({ context, evaluatie }: Zaak): Moment | undefined {
  const { domein } = evaluatie.vraagVoorMotor;
  return momentVan({ domein, peildatum: context.peildatum }, context.woordenlijst);
}

function punt(
  kop: PuntKop,
  zaak: Zaak,
  besluit: Besluit,
  toestand: Toestand,
  bronnen: Bronnenlijst,
): PuntVanVerantwoording {
  const vanMotor = vooraf(kop.nummer, zaak, besluit, bronnen);
  const vragen = [...zaak.zichtbaar.values()].filter((vraag) => vraag.punt === kop.nummer);
  const verslagen = vragen.map((vraag) => ({
    vraag,
    verslag: verwoordWaarde(vraag, zaak.antwoorden, zaak.context.woordenlijst),
  }));
  const feiten = bundel([...vanMotor.feiten, ...verslagen.flatMap(({ verslag }) => verslag.feiten)]);
  const indrukken = bundel(verslagen.flatMap(({ verslag }) => verslag.indrukken));
  const leeg = feiten.length + indrukken.length === 0;
  const stapbronnen = verslagen
    .filter(
      ({ vraag, verslag }) =>
        vraag.betekenis === "gegevens" || bundel([...verslag.feiten, ...verslag.indrukken]).length > 0,
    )
    .map(({ vraag }) => bronnen.nummerVan(`${bronVanVraag(zaak.definitie, vraag)}.`));
  return {
    nummer: kop.nummer,
    titel: kop.titel,
    beginsel: beginselNamen(kop),
    feiten,
    indrukken,
    leegReden: leeg ? leegRedenVan(kop.nummer, besluit.uitkomst, toestand) : null,
    bronnen: leeg ? [] : [...new Set([...vanMotor.bronnen, ...stapbronnen])],
  };
}

/** What stands in a point before the answers of its own questions: domain and law, purpose, basis, data. */
function vooraf(
  nummer: number,
  zaak: Zaak,
  besluit: Besluit,
  bronnen: Bronnenlijst,
): { readonly feiten: readonly string[]; readonly bronnen: readonly number[] } {
  const w = zaak.context.woordenlijst;
  const { domein, doel } = zaak.evaluatie.vraagVoorMotor;
  const moment = momentIn(zaak);
  switch (nummer) {
    case 1: {
      const term = w.domeinen.find((kandidaat) => kandidaat.id === domein);
      const wet = w.wetten.find((kandidaat) => kandidaat.id === term?.wet)?.naam;
      if (term === undefined || wet === undefined) return NIETS;
      return alleenFeiten([`De taak hoort bij ${inZin(w, "domeinen", term.id, moment)}. De wet is: ${wet}.`]);
    }
    case 2:
      return doel == null ? NIETS : alleenFeiten([doelZin(doel, w, moment)]);
    case 3:
      return verwoordGrondslag(zaak, besluit.uitkomst, bronnen);
    case 5:
      return alleenFeiten(gegevensIn(zaak).nodig);
    case 6:
      return alleenFeiten([
        ...(gegevensIn(zaak).nodig.length > 0 ? ["Bij punt 5 staat per gegeven waarvoor het nodig is."] : []),
        ...noodzaak(zaak),
        ...gegevensIn(zaak).geschrapt,
      ]);
    default:
      return NIETS;
  }
}

const NIETS = { feiten: [], bronnen: [] } as const;

function alleenFeiten(feiten: readonly string[]) {
  return { feiten, bronnen: [] };
}

function gegevensIn(zaak: Zaak) {
  const gegevens = waardeVan(vraagIn(zaak, "gegevens"), "gegevens-per-doel", zaak.antwoorden) ?? [];
  return verwoordGegevens(gegevens, zaak.context.woordenlijst);
}

/** The necessity requirement of the domain law is argued in point 6, where the necessity of AVG 5 stands. */
function noodzaak(zaak: Zaak): string[] {
  const bewijs = bewijsIn(zaak);
  return Object.hasOwn(bewijs, "noodzakelijkheid") ? [bewijs["noodzakelijkheid"]?.toelichting ?? ""] : [];
}

const MAX_BEWIJS = 5_000;
const VERVOLG = " … De hele tekst staat in het dossier.";

function vereistenIn(zaak: Zaak): Verantwoording["vereisten"] {
  const bewijs = bewijsIn(zaak);
  return zaak.nu.vereisten.map((id) => {
    const regel = Object.hasOwn(bewijs, id) ? bewijs[id] : undefined;
    const tekst = regel === undefined ? "" : verwoordBewijs(id, regel);
    return {
      naam: hoofdletter(naam(zaak.context.woordenlijst, "vereisten", id, momentIn(zaak))),
      status: regel?.status ?? "onbekend",
      bewijs: tekst.length > MAX_BEWIJS ? `${tekst.slice(0, MAX_BEWIJS - VERVOLG.length)}${VERVOLG}` : tekst,
    };
  });
}

/** Its own source where it names one, else that of its step. */
function bronVanVraag(definitie: Stappenplan, vraag: StapVraag): string {
  if (vraag.bron !== undefined) return vraag.bron;
  return definitie.stappen.find((stap) => stap.vragen.includes(vraag))?.bron ?? definitie.bron;
}
