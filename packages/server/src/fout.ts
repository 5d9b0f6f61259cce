import type { Toegangsreden } from "@core/grondslagen";

export interface VeldFout {
  /** Where in the input: "antwoorden.doel"; empty for the whole. */
  readonly pad: string;
  readonly melding: string;
}

export interface Blokkade {
  readonly code: string;
  readonly melding: string;
  readonly pad?: string;
}

/** Every expected refusal of a use case. Closed: a new kind is a change of this type and of foutTekst(). */
export type UseCaseFout =
  | { readonly soort: "niet-ingelogd" }
  /** Signed in with a one-time password: first choose one of your own. */
  | { readonly soort: "wachtwoord-wijzigen" }
  /** Signed in with a password where that is half of it; `ingesteld`: they have an app to read a code from. */
  | { readonly soort: "tweede-factor"; readonly ingesteld: boolean }
  | { readonly soort: "geen-toegang"; readonly reden: Toegangsreden | "geen-lidmaatschap" }
  | { readonly soort: "niet-gevonden"; readonly wat: string }
  /** Someone else saved first; nothing was written. */
  | { readonly soort: "conflict"; readonly wat: string; readonly huidigeVersie: number | null }
  | { readonly soort: "ongeldig"; readonly velden: readonly VeldFout[] }
  /** Understood and allowed, but something stands in the way first. */
  | { readonly soort: "geblokkeerd"; readonly redenen: readonly Blokkade[] }
  /** A bug or an outage; the log has the rest under foutId. */
  | { readonly soort: "storing" };

/** What leaves a use case: every failure carries the id under which it stands in the log. */
export type Fout = UseCaseFout & { readonly foutId: string };
export type FoutSoort = Fout["soort"];

const TOEGANG: Record<Toegangsreden | "geen-lidmaatschap", string> = {
  "andere-gemeente": "Dit hoort bij een andere gemeente.",
  "tabellen-elders": "Een andere gemeente beheert de tabellen van deze installatie.",
  rol: "Uw rol geeft hier geen toegang toe. Vraag uw beheerder of u een andere rol nodig hebt.",
  domein: "Dit hoort bij een domein waar u niet voor werkt. Vraag uw beheerder om toegang tot dit domein.",
  "niet-van-u": "Alleen de eigenaar van deze afweging kan dit doen. Vraag de eigenaar om dit te doen.",
  "niet-van-uw-team":
    "Deze afweging is van een ander team. Vraag de eigenaar om met u mee te kijken, of vraag inzage.",
  "niet-aan-u": "Deze vraag is aan iemand anders gesteld.",
  afgehandeld: "Op deze vraag is al antwoord gegeven, of zij is ingetrokken. Laad de pagina opnieuw.",
  uzelf: "Wat u zelf mag, kunt u niet wijzigen. Vraag een andere beheerder om dit te doen.",
  status: "Dit kan niet meer in deze fase van de afweging.",
  "geen-lidmaatschap": "U bent nog niet toegevoegd aan een gemeente. Vraag uw beheerder om dat te doen.",
};

/** The refusal as a user reads it: B1, what happened and what to do now. The only place with these texts. */
export function foutTekst(fout: UseCaseFout): string {
  switch (fout.soort) {
    case "niet-ingelogd":
      return "U bent niet ingelogd. Log in en probeer het opnieuw.";
    case "wachtwoord-wijzigen":
      return "U hebt een eenmalig wachtwoord. Kies eerst een eigen wachtwoord.";
    case "tweede-factor":
      return "U bent nog niet helemaal ingelogd. Geef eerst de code uit uw app.";
    case "geen-toegang":
      return TOEGANG[fout.reden];
    case "niet-gevonden":
      return `Wij kunnen dit niet vinden: ${fout.wat}.`;
    case "conflict":
      return "Iemand anders heeft dit intussen gewijzigd. Wat u deed, is niet opgeslagen. Bekijk eerst de nieuwe versie.";
    case "ongeldig":
      return "Niet alles is goed ingevuld. Verbeter de gemarkeerde velden.";
    case "geblokkeerd":
      return fout.redenen.map((reden) => reden.melding).join(" ");
    case "storing":
      return "Er ging iets mis bij ons. Probeer het opnieuw. Blijft het misgaan? Geef uw beheerder dan de code van deze melding.";
  }
}
