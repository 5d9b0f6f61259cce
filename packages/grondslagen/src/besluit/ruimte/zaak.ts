import type { Antwoord } from "../../decision/antwoord.ts";
import { schermoordeel, verenigbaarheidOpen } from "../../decision/schermoordeel.ts";
import { vereistenVan } from "../../decision/lichtste-grondslagen.ts";
import type { GevraagdFeit } from "../../decision/te-vragen-feiten.ts";
import type { RegelTenEinde } from "../../decision/ten-einde.ts";
import type { Woordenlijst } from "../../model/woordenlijst.ts";
import type { Betekenis } from "../../stappenplan/betekenis.ts";
import { FACTOREN } from "../../stappenplan/betekenis.ts";
import type { Verenigbaarheid } from "../../stappenplan/conditie/conditie.ts";
import type { Stappenplan, StapVraag } from "../../stappenplan/definitie.ts";
import { vraagMetBetekenis } from "../../stappenplan/vragen-van.ts";
import { evalueer, type Evaluatie } from "../../stappenplan/evalueer.ts";
import { waardeVan } from "../../stappenplan/waarde-van.ts";
import { GEEN_OMSTANDIGHEDEN, type Omstandigheden } from "../../stappenplan/omstandigheden.ts";
import { kanMotorVragen, type VolledigeVraagVoorMotor } from "../../stappenplan/vraag-voor-motor.ts";
import type { Antwoorden, Keuze, VereistenBewijs } from "../../stappenplan/waarden.ts";
import type { Datum } from "../../time/datum.ts";
import { isToestemming } from "../../vereiste/eis.ts";
import type { GedeeldVoorEinde } from "../gedeeld-voor-einde.ts";
import { dektBeleid, type Uitzonderingsbeleid } from "../uitzonderingsbeleid.ts";

export interface BesluitContext {
  /** The recorded policy that may cover this case; null = the gemeente has none. */
  readonly beleid: Uitzonderingsbeleid | null;
  /** Policies about this kind of case that do not hold on the day: only to say why there is none. */
  readonly beleidBuitenTijd?: readonly Uitzonderingsbeleid[];
  /** The day on which is decided; absent = not known, and then only the date of sharing counts. */
  readonly vandaag?: Datum;
  /** Whether there is an FG to tell of an exception; absent = not looked up. */
  readonly fgBekend?: boolean;
  /** Date of sharing. */
  readonly peildatum: Datum;
  readonly woordenlijst: Woordenlijst;
  readonly opnieuwBekijken?: readonly string[];
  /** Facts of the person the answer asks for (`vraagMetFeiten`); absent = none are asked. */
  readonly feiten?: readonly GevraagdFeit[];
  /** Rules of the answer that came to an end by the newest tables (`regelsTenEinde`); absent = none. */
  readonly tenEinde?: readonly RegelTenEinde[];
  /** That the data were shared already, on the date of sharing; absent = not recorded. */
  readonly gedeeldVoorEinde?: GedeeldVoorEinde | null;
}

/** Everything known about one case, read once: answers shown, the engine's answer, what followed from them. */
export interface Zaak {
  readonly definitie: Stappenplan;
  readonly antwoorden: Antwoorden;
  readonly antwoord: Antwoord | null;
  readonly context: BesluitContext;
  readonly nu: Omstandigheden;
  readonly evaluatie: Evaluatie;
  /** Questions shown, by id. */
  readonly zichtbaar: ReadonlyMap<string, StapVraag>;
  /** The engine's question, once it is complete enough to ask. */
  readonly vraag: VolledigeVraagVoorMotor | null;
}

export function leesZaak(
  definitie: Stappenplan,
  antwoorden: Antwoorden,
  antwoord: Antwoord | null,
  context: BesluitContext,
): Zaak {
  const nu = omstandighedenVan(definitie, antwoorden, antwoord, context);
  const evaluatie = evalueer(definitie, antwoorden, nu, context.opnieuwBekijken);
  const getoond = new Set(evaluatie.stappen.flatMap((stap) => stap.vragen));
  const vragen = definitie.stappen.flatMap((stap) => stap.vragen).filter((vraag) => getoond.has(vraag.id));
  const deel = evaluatie.vraagVoorMotor;
  return {
    definitie,
    antwoorden,
    antwoord,
    context,
    nu,
    evaluatie,
    zichtbaar: new Map(vragen.map((vraag) => [vraag.id, vraag])),
    vraag: kanMotorVragen(deel) ? deel : null,
  };
}

/** What conditions of the stappenplan may look at, from the answers and the engine's answer to them. */
export function omstandighedenVan(
  definitie: Stappenplan,
  antwoorden: Antwoorden,
  antwoord: Antwoord | null,
  context: BesluitContext,
): Omstandigheden {
  // The engine's fields never depend on its answer, so they can be read before it (checkStappenplan).
  const deel = evalueer(definitie, antwoorden, GEEN_OMSTANDIGHEDEN).vraagVoorMotor;
  // In force on both days: nobody decides on an exception under a policy that has ended.
  const beleid = [context.peildatum, context.vandaag ?? context.peildatum].every((dag) =>
    dektBeleid(context.beleid, deel, dag),
  );
  if (antwoord === null || !kanMotorVragen(deel)) return { ...GEEN_OMSTANDIGHEDEN, beleid };
  return {
    uitkomst: antwoord.uitkomst,
    oordeel: schermoordeel(antwoord, deel, context.woordenlijst, { beleid }),
    graad: antwoord.graad,
    feiten: context.feiten ?? [],
    vereisten: vereistenVan(antwoord, deel),
    verenigbaarheid: bepaalVerenigbaarheid(definitie, antwoorden, antwoord, deel, context),
    beleid,
  };
}

/** Only a person closes the compatibility test, and only with every factor answered (AVG 6 lid 4). */
function bepaalVerenigbaarheid(
  definitie: Stappenplan,
  antwoorden: Antwoorden,
  antwoord: Antwoord,
  deel: VolledigeVraagVoorMotor,
  { woordenlijst, peildatum }: BesluitContext,
): Verenigbaarheid {
  if (antwoord.uitkomst !== "geen-grondslag" || !verenigbaarheidOpen(deel, woordenlijst))
    return "niet-van-toepassing";
  const lees = (betekenis: Betekenis) =>
    waardeVan(vraagMetBetekenis(definitie, betekenis), "ja-nee-twijfel", antwoorden)?.keuze;
  // A refusal stays one, wherever and whenever it was recorded: another route never cures it.
  if (lees("toestemming-geweigerd") === "ja" || eerderGeweigerd(definitie, antwoorden, peildatum))
    return "niet-van-toepassing";
  const oordeel = lees("verenigbaar-oordeel");
  if (oordeel === "nee") return "niet-verenigbaar";
  return oordeel === "ja" && FACTOREN.every((factor) => lees(factor) !== undefined) ? "verenigbaar" : "open";
}

/** A consent that was refused or withdrawn in the evidence of requirements, also when that question is hidden now. */
function eerderGeweigerd(definitie: Stappenplan, antwoorden: Antwoorden, peildatum: Datum): boolean {
  const bewijs = waardeVan(vraagMetBetekenis(definitie, "vereisten"), "vereisten", antwoorden) ?? {};
  return Object.entries(bewijs).some(
    ([vereiste, { status, ingetrokkenOp = "" }]) =>
      isToestemming(vereiste) &&
      (status === "niet-voldaan" || (ingetrokkenOp !== "" && ingetrokkenOp <= peildatum)),
  );
}

/** That the client does not want it: said in the form, or in the evidence of a requirement. */
export function toestemmingGeweigerd(zaak: Zaak): boolean {
  return (
    jaNeeIn(zaak, "toestemming-geweigerd") === "ja" ||
    eerderGeweigerd(zaak.definitie, zaak.antwoorden, zaak.context.peildatum)
  );
}

/** The question with this meaning, if it is shown. */
export function vraagIn(zaak: Zaak, betekenis: Betekenis): StapVraag | undefined {
  const vraag = vraagMetBetekenis(zaak.definitie, betekenis);
  return vraag !== undefined && zaak.zichtbaar.has(vraag.id) ? vraag : undefined;
}

export function jaNeeIn(zaak: Zaak, betekenis: Betekenis): Keuze | undefined {
  return waardeVan(vraagIn(zaak, betekenis), "ja-nee-twijfel", zaak.antwoorden)?.keuze;
}

export function keuzeIn(zaak: Zaak, betekenis: Betekenis): string | undefined {
  return waardeVan(vraagIn(zaak, betekenis), "keuze", zaak.antwoorden) ?? undefined;
}

export function bewijsIn(zaak: Zaak): VereistenBewijs {
  return waardeVan(vraagIn(zaak, "vereisten"), "vereisten", zaak.antwoorden) ?? {};
}
