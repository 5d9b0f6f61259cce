import type { GedeeldVoorEinde } from "../gedeeld-voor-einde.ts";
import { omstandighedenVan, type BesluitContext } from "../ruimte/zaak.ts";
import type { Antwoord, Fout } from "../../decision/antwoord.ts";
import type { Kennis } from "../../decision/kennis.ts";
import type { GevraagdFeit } from "../../decision/te-vragen-feiten.ts";
import { regelsTenEinde, type RegelTenEinde } from "../../decision/ten-einde.ts";
import { vraagMetFeiten } from "../../decision/vraag-met-feiten.ts";
import type { VraagInGemeente } from "../../gemeentelaag/bereik.ts";
import type { Gemeentelaag } from "../../gemeentelaag/gemeentelaag.ts";
import { leesVraagInGemeente } from "../../gemeentelaag/lokale-partner.ts";
import { woordenlijstMetLaag } from "../../gemeentelaag/woordenlijst-met-laag.ts";
import type { Tabelversie } from "../../model/tabelversie.ts";
import type { Woordenlijst } from "../../model/woordenlijst.ts";
import type { Stappenplan } from "../../stappenplan/definitie.ts";
import { evalueer, zichtbareVragen, type Evaluatie } from "../../stappenplan/evalueer.ts";
import { eigenFeiten } from "../../stappenplan/feiten-uit-antwoorden.ts";
import { GEEN_OMSTANDIGHEDEN, type Omstandigheden } from "../../stappenplan/omstandigheden.ts";
import { kanMotorVragen, type VraagVoorMotor } from "../../stappenplan/vraag-voor-motor.ts";
import type { Antwoorden } from "../../stappenplan/waarden.ts";
import type { Datum } from "../../time/datum.ts";
import { metToestemmingen } from "../../toestemming/bewijs-uit-toestemming.ts";
import type { Toestemmingsfeit } from "../../toestemming/stand.ts";
import { antwoordInGemeente } from "./antwoord-in-gemeente.ts";
import { beleidBuitenTijd, beleidVoor } from "./beleid-voor.ts";

/** A dossier as far as it can be judged: what was answered, under which version, in which gemeente. */
export interface Beoordeelbaar {
  readonly definitie: Stappenplan;
  readonly antwoorden: Antwoorden;
  readonly opnieuwBekijken: readonly string[];
  readonly peildatum: Datum;
  /** The version this dossier was pinned to when it began. */
  readonly versie: Tabelversie;
  readonly kennis: Kennis;
  /** What the gemeente ever recorded itself; what holds on the day of sharing counts. */
  readonly laag: Gemeentelaag;
  /** What ended since: worked out from the newest tables where they are at hand, or as the server found it. */
  readonly einde:
    | { readonly nieuwste: Tabelversie; readonly vandaag: Datum }
    | { readonly gevonden: readonly RegelTenEinde[]; readonly vandaag: Datum };
  /** Whether somebody can be told of an exception, as the server looked it up; absent in the browser. */
  readonly fgBekend?: boolean;
  readonly gedeeldVoorEinde: GedeeldVoorEinde | null;
  /** What is recorded of the consents of this dossier. */
  readonly toestemmingen: readonly Toestemmingsfeit[];
}

export interface Beoordeling {
  /** The answers as they are judged: with what is recorded of the consents they lean on. */
  readonly antwoorden: Antwoorden;
  /** The engine's question, once it can be asked. */
  readonly vraag: VraagInGemeente | null;
  /** As it holds in this gemeente. */
  readonly antwoord: Antwoord | null;
  /** What the national tables say by themselves. */
  readonly landelijk: Antwoord | null;
  /** Why the engine refused the question: two answers that contradict each other. */
  readonly weigering: Fout | null;
  readonly context: BesluitContext;
  readonly nu: Omstandigheden;
  readonly evaluatie: Evaluatie;
}

/** The same judgement in the browser and on the server: engine first, then what follows from its answer. */
export function beoordeel(dossier: Beoordeelbaar): Beoordeling {
  const { definitie, opnieuwBekijken, peildatum, laag, einde } = dossier;
  const woordenlijst = woordenVan(dossier);
  const antwoorden = metToestemmingen(dossier.antwoorden, dossier.toestemmingen, {
    definitie,
    peildatum,
    woordenlijst,
  });
  const deel = evalueer(definitie, antwoorden, GEEN_OMSTANDIGHEDEN).vraagVoorMotor;
  const { beantwoord, gevraagd } = vraagMetFeiten(
    deel.feiten ?? {},
    dossier.versie,
    (feiten) => vraagMotor(metFeiten(deel, feiten), dossier),
    ({ antwoord: gegeven }) => gegeven,
  );
  const { vraag, antwoord, landelijk, weigering } = beantwoord;
  const context: BesluitContext = {
    beleid: beleidVoor(laag, deel, peildatum, einde.vandaag),
    beleidBuitenTijd: beleidBuitenTijd(laag, deel, peildatum, einde.vandaag),
    vandaag: einde.vandaag,
    ...(dossier.fgBekend === undefined ? {} : { fgBekend: dossier.fgBekend }),
    peildatum,
    woordenlijst,
    opnieuwBekijken,
    feiten: nogTeVragen(gevraagd, definitie, antwoorden),
    tenEinde: tenEindeVan(vraag, antwoord, dossier),
    gedeeldVoorEinde: dossier.gedeeldVoorEinde,
  };
  const nu = omstandighedenVan(definitie, antwoorden, antwoord, context);
  return {
    antwoorden,
    vraag,
    antwoord,
    landelijk,
    weigering,
    context,
    nu,
    evaluatie: evalueer(definitie, antwoorden, nu, opnieuwBekijken),
  };
}

/** The question with these facts in place of all that were told. */
export function metFeiten(deel: VraagVoorMotor, feiten: VraagVoorMotor["feiten"]): VraagVoorMotor {
  const { feiten: _verteld, ...zonder } = deel;
  return feiten === undefined ? zonder : { ...zonder, feiten };
}

/** Without those that a question of the stappenplan itself tells, such as the age among the persons. */
function nogTeVragen(
  gevraagd: readonly GevraagdFeit[],
  definitie: Stappenplan,
  antwoorden: Antwoorden,
): readonly GevraagdFeit[] {
  if (gevraagd.length === 0) return gevraagd;
  const verteld = eigenFeiten(
    zichtbareVragen(definitie, antwoorden, GEEN_OMSTANDIGHEDEN).values(),
    antwoorden,
  );
  return gevraagd.filter(({ id }) => !verteld.has(id));
}

/** The words a dossier can be answered in: those of its tables, and of what the gemeente asks itself. */
export function woordenVan({ versie, laag }: Pick<Beoordeelbaar, "versie" | "laag">): Woordenlijst {
  return woordenlijstMetLaag(versie.inhoud.woordenlijst, laag);
}

const NIET_GEVRAAGD = { vraag: null, antwoord: null, landelijk: null, weigering: null } as const;

function vraagMotor(
  deel: VraagVoorMotor,
  { peildatum, versie, kennis, laag }: Beoordeelbaar,
): Pick<Beoordeling, "vraag" | "antwoord" | "landelijk" | "weigering"> {
  if (!kanMotorVragen(deel)) return NIET_GEVRAAGD;
  const gelezen = leesVraagInGemeente(
    { ...deel, peildatum, tabelversie: versie.hash },
    versie.inhoud.woordenlijst,
    laag,
  );
  if (!gelezen.ok) return { ...NIET_GEVRAAGD, weigering: gelezen.fout };
  return {
    vraag: gelezen.vraag,
    ...antwoordInGemeente(gelezen.vraag, versie, kennis, laag),
    weigering: null,
  };
}

function tenEindeVan(
  vraag: VraagInGemeente | null,
  antwoord: Antwoord | null,
  { einde, peildatum }: Beoordeelbaar,
): readonly RegelTenEinde[] {
  if (vraag === null || antwoord === null) return [];
  if ("gevonden" in einde) {
    // Found for the answer as it was stored: what this answer no longer leans on is of no concern.
    return einde.gevonden.filter(({ regel }) => antwoord.grondslagen.some((g) => g.regel === regel));
  }
  return regelsTenEinde(antwoord, einde.nieuwste, { peildatum, vandaag: einde.vandaag, vraag });
}
