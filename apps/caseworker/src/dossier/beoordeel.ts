import {
  beantwoord,
  dektBeleid,
  evalueer,
  GEEN_OMSTANDIGHEDEN,
  kanMotorVragen,
  leesVraag,
  omstandighedenVan,
  type Antwoord,
  type Antwoorden,
  type BesluitContext,
  type Datum,
  type Evaluatie,
  type Fout,
  type Kennis,
  type Omstandigheden,
  type Stappenplan,
  type Tabelversie,
  type Uitzonderingsbeleid,
  type Vraag,
  type VraagVoorMotor,
} from "@core/grondslagen";

/** A dossier as far as it can be judged: what was answered, and under which versions and policy. */
export interface Beoordeelbaar {
  readonly definitie: Stappenplan;
  readonly antwoorden: Antwoorden;
  readonly opnieuwBekijken: readonly string[];
  readonly peildatum: Datum;
  /** The version this dossier was pinned to when it began. */
  readonly versie: Tabelversie;
  readonly kennis: Kennis;
  /** Every policy of the gemeente; the one that covers the question counts. */
  readonly beleid: readonly Uitzonderingsbeleid[];
}

export interface Beoordeling {
  /** The engine's question, once it can be asked. */
  readonly vraag: Vraag | null;
  readonly antwoord: Antwoord | null;
  /** Why the engine refused the question: two answers that contradict each other. */
  readonly weigering: Fout | null;
  readonly context: BesluitContext;
  readonly nu: Omstandigheden;
  readonly evaluatie: Evaluatie;
}

/** The same judgement in the browser and on the server: engine first, then what follows from its answer. */
export function beoordeel(dossier: Beoordeelbaar): Beoordeling {
  const { definitie, antwoorden, opnieuwBekijken, peildatum, versie } = dossier;
  const deel = evalueer(definitie, antwoorden, GEEN_OMSTANDIGHEDEN).vraagVoorMotor;
  const { vraag, antwoord, weigering } = vraagMotor(deel, dossier);
  const context: BesluitContext = {
    beleid: dossier.beleid.find((kandidaat) => dektBeleid(kandidaat, deel, peildatum)) ?? null,
    peildatum,
    woordenlijst: versie.inhoud.woordenlijst,
    opnieuwBekijken,
  };
  const nu = omstandighedenVan(definitie, antwoorden, antwoord, context);
  return {
    vraag,
    antwoord,
    weigering,
    context,
    nu,
    evaluatie: evalueer(definitie, antwoorden, nu, opnieuwBekijken),
  };
}

function vraagMotor(
  deel: VraagVoorMotor,
  { peildatum, versie, kennis }: Beoordeelbaar,
): Pick<Beoordeling, "vraag" | "antwoord" | "weigering"> {
  if (!kanMotorVragen(deel)) return { vraag: null, antwoord: null, weigering: null };
  const gelezen = leesVraag({ ...deel, peildatum, tabelversie: versie.hash }, versie.inhoud.woordenlijst);
  if (!gelezen.ok) return { vraag: null, antwoord: null, weigering: gelezen.fout };
  return { vraag: gelezen.vraag, antwoord: beantwoord(gelezen.vraag, versie, kennis), weigering: null };
}
