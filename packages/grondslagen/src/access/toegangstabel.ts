import type { Afwegingstatus, OnderwerpSoort, Overlegtoestand } from "./onderwerp.ts";
import type { Rol } from "./rol.ts";

/**
 * What binds a role to the subject:
 * - `altijd`: nothing more than the gemeente;
 * - `domein`: the actor works in the domain of the subject;
 * - `eigen`: that, and the dossier is the actor's own, or the actor stands in for its owner;
 * - `eigen-of-team`: that, or the dossier is of the actor's team;
 * - `teamgenoot`: it is of the actor's team and in a domain of the actor, and the actor is not the one who writes in it;
 * - `inzage`: the actor was given access to this dossier for a short while, whatever its domain;
 * - `gevraagd`: the question was put to the actor, or by somebody else to this role;
 * - `gevraagd-of-eigen`: that, or the actor writes in the dossier of the question;
 * - `antwoord-of-eigen`: the actor answered the question, or writes in its dossier;
 * - `een-ander`: it is about somebody else than the actor.
 */
export type Band =
  | "altijd"
  | "domein"
  | "eigen"
  | "eigen-of-team"
  | "teamgenoot"
  | "inzage"
  | "gevraagd"
  | "gevraagd-of-eigen"
  | "antwoord-of-eigen"
  | "een-ander";

interface Regel {
  readonly onderwerp: OnderwerpSoort;
  readonly rollen: Readonly<Partial<Record<Rol, Band>>>;
  /** The states of an afweging in which this can be done; absent: in every state. */
  readonly statussen?: readonly Afwegingstatus[];
  /** The same for a question that was asked. */
  readonly toestanden?: readonly Overlegtoestand[];
}

const LOPEND = ["concept", "wacht-op-overleg", "klaar"] as const;

const IEDEREEN = {
  medewerker: "altijd",
  privacyambassadeur: "altijd",
  privacyadviseur: "altijd",
  beleidsmedewerker: "altijd",
  fg: "altijd",
  beheerder: "altijd",
} as const;

/** Who is asked for advice on a case. */
const metWieOverleg = <B extends Band>(band: B) =>
  ({ medewerker: band, privacyambassadeur: band, privacyadviseur: band }) as const;

/**
 * Role × action × state, the whole of it. What is not here is refused.
 *
 * The fg oversees outcomes and so reads besluiten, never a draft: a draft is the medewerker's thinking. The
 * beheerder manages users and reads no dossier. A team mate reads along and can add an overleg; writing stays
 * with the owner, who answers for the besluit, or with the team mate who stands in while the owner is away. Whoever
 * was given access for a short while reads, and does nothing else.
 */
export const TOEGANGSTABEL = {
  "afweging-starten": { onderwerp: "nieuwe-afweging", rollen: { medewerker: "domein" } },
  /** The list of one's own and one's team's dossiers; the use case shows no others. */
  "afwegingen-bekijken": { onderwerp: "gemeente", rollen: { medewerker: "altijd" } },
  /** What waits for the actor, whoever that is; each source of it asks may() again for what it shows. */
  "wacht-op-mij-bekijken": { onderwerp: "gemeente", rollen: IEDEREEN },
  "afweging-lezen": { onderwerp: "afweging", rollen: { medewerker: "eigen-of-team" } },
  "afweging-bewerken": { onderwerp: "afweging", rollen: { medewerker: "eigen" }, statussen: LOPEND },
  "overleg-vastleggen": { onderwerp: "afweging", rollen: { medewerker: "eigen-of-team" }, statussen: LOPEND },
  /** To ask a consent or record one that was given; and to stop asking. */
  "toestemming-vragen": { onderwerp: "afweging", rollen: { medewerker: "eigen" }, statussen: LOPEND },
  /** Withdrawing is as easy as giving (AVG 7 lid 3): a team mate records it too, also after the besluit. */
  "toestemming-intrekken": { onderwerp: "afweging", rollen: { medewerker: "eigen-of-team" } },
  /** That the owner dealt with a withdrawal. */
  "intrekking-verwerken": { onderwerp: "afweging", rollen: { medewerker: "eigen" } },
  "afweging-intrekken": { onderwerp: "afweging", rollen: { medewerker: "eigen" }, statussen: LOPEND },
  /** Not while a colleague's answer is awaited: that first has to be recorded. */
  "afweging-vaststellen": {
    onderwerp: "afweging",
    rollen: { medewerker: "eigen" },
    statussen: ["concept", "klaar"],
  },
  "afweging-waarnemen": { onderwerp: "afweging", rollen: { medewerker: "teamgenoot" }, statussen: LOPEND },
  /** By the owner or who stands in; which of the two has something to end, the waarneming says. */
  "afweging-teruggeven": { onderwerp: "afweging", rollen: { medewerker: "eigen" } },
  "afweging-overdragen": { onderwerp: "afweging", rollen: { medewerker: "eigen" } },
  /** Who has a dossier and who looked into it. */
  "dossiertoegang-bekijken": { onderwerp: "afweging", rollen: { medewerker: "eigen-of-team" } },
  /** By its exact zaakkenmerk, in the whole gemeente; every search is logged. */
  "dossier-zoeken": { onderwerp: "gemeente", rollen: { medewerker: "altijd" } },
  /** Of another team; on what answer and for how long, the use case and the database hold. */
  "inzage-vragen": { onderwerp: "afweging", rollen: { medewerker: "altijd" } },
  "afweging-inzien": { onderwerp: "afweging", rollen: { medewerker: "inzage" } },
  "besluit-inzien": { onderwerp: "besluit", rollen: { medewerker: "inzage" } },
  "inzage-toezien": { onderwerp: "gemeente", rollen: { fg: "altijd" } },
  /** To be told of every besluit to deviate from the law, and to say what one finds of it. */
  "uitzonderingen-toezien": { onderwerp: "gemeente", rollen: { fg: "altijd" } },
  /** How often what happened in the gemeente, in counts that point at nobody: no dossier, besluit or name. */
  "overzicht-lezen": {
    onderwerp: "gemeente",
    rollen: { fg: "altijd", beleidsmedewerker: "altijd", privacyadviseur: "altijd" },
  },
  /** To put a question to somebody is to wait for the answer: only who answers for the besluit does that. */
  "overleg-vragen": { onderwerp: "afweging", rollen: { medewerker: "eigen" }, statussen: LOPEND },
  /** The questions put to oneself, or to a role one has. */
  "overlegvragen-bekijken": { onderwerp: "gemeente", rollen: metWieOverleg("altijd") },
  /** Exactly what was shown, and nothing else of the dossier. */
  "overlegvraag-lezen": { onderwerp: "overlegvraag", rollen: metWieOverleg("gevraagd-of-eigen") },
  "overlegvraag-beantwoorden": {
    onderwerp: "overlegvraag",
    rollen: metWieOverleg("gevraagd"),
    toestanden: ["open"],
  },
  "overlegvraag-opmerken": {
    onderwerp: "overlegvraag",
    rollen: metWieOverleg("antwoord-of-eigen"),
    toestanden: ["beantwoord"],
  },
  "overlegvraag-intrekken": {
    onderwerp: "overlegvraag",
    rollen: { medewerker: "eigen" },
    toestanden: ["open"],
  },
  "besluiten-bekijken": { onderwerp: "gemeente", rollen: { medewerker: "altijd", fg: "altijd" } },
  "besluit-lezen": { onderwerp: "besluit", rollen: { medewerker: "eigen-of-team", fg: "altijd" } },
  /** To add to what was sealed, or to begin what will replace it: only who answers for it. */
  "besluit-aanvullen": { onderwerp: "besluit", rollen: { medewerker: "eigen" } },
  "besluit-opvolgen": { onderwerp: "besluit", rollen: { medewerker: "eigen" } },
  /** The letter to the resident, that it waits, and the message to the partner. */
  "besluit-mededelen": { onderwerp: "besluit", rollen: { medewerker: "eigen" } },
  /** To look at it again when newer tables say something else; whoever may not add or replace says only that nothing follows. */
  "besluit-herbeoordelen": { onderwerp: "besluit", rollen: { medewerker: "eigen-of-team" } },
  "besluit-exporteren": { onderwerp: "besluit", rollen: { medewerker: "eigen-of-team", fg: "altijd" } },
  "tabelversie-lezen": {
    onderwerp: "tabelversie",
    rollen: { privacyadviseur: "altijd", beleidsmedewerker: "altijd" },
  },
  "wijzigingsset-lezen": {
    onderwerp: "wijzigingsset",
    rollen: { privacyadviseur: "altijd", beleidsmedewerker: "altijd" },
  },
  "wijzigingsset-bewerken": { onderwerp: "wijzigingsset", rollen: { privacyadviseur: "altijd" } },
  /** To take one of the steps of a set; which of them, in which state and by whom, is in SETTABEL. */
  "wijzigingsset-handelen": {
    onderwerp: "wijzigingsset",
    rollen: { privacyadviseur: "altijd", beleidsmedewerker: "altijd" },
  },
  "wijzigingsset-opmerken": {
    onderwerp: "wijzigingsset",
    rollen: { privacyadviseur: "altijd", beleidsmedewerker: "altijd" },
  },
  /** What happened to every set: who, when, why, before and after. No word of a dossier in it. */
  "wijzigingslogboek-lezen": {
    onderwerp: "wijzigingsset",
    rollen: { privacyadviseur: "altijd", beleidsmedewerker: "altijd", fg: "altijd" },
  },
  /** To keep how far a bill is: an act beside the register, not a change of the tables, so by either of the two. */
  "wetsvoorstel-bijhouden": {
    onderwerp: "wijzigingsset",
    rollen: { privacyadviseur: "altijd", beleidsmedewerker: "altijd" },
  },
  "gemeentelaag-lezen": { onderwerp: "gemeentelaag", rollen: IEDEREEN },
  "gemeentelaag-vastleggen": { onderwerp: "gemeentelaag", rollen: { beleidsmedewerker: "altijd" } },
  "stappenplan-lezen": { onderwerp: "stappenplan", rollen: IEDEREEN },
  "uitzonderingsbeleid-lezen": { onderwerp: "uitzonderingsbeleid", rollen: IEDEREEN },
  "uitzonderingsbeleid-vastleggen": {
    onderwerp: "uitzonderingsbeleid",
    rollen: { beleidsmedewerker: "altijd" },
  },
  /** Which terms are over and what was destroyed, in counts; and which dossiers are held, by their zaakkenmerk. */
  "bewaren-lezen": {
    onderwerp: "gemeente",
    rollen: { fg: "altijd", privacyadviseur: "altijd", beheerder: "altijd" },
  },
  /** To hold a dossier that something still needs, and to let go of it. */
  "vernietiging-tegenhouden": { onderwerp: "gemeente", rollen: { privacyadviseur: "altijd" } },
  /**
   * To answer a resident who asks what is held under a zaakkenmerk: that takes reading whole dossiers, drafts too, and is work
   * of the gemeente. So it is not for the fg, who watches over it.
   */
  "inzageverzoek-behandelen": { onderwerp: "gemeente", rollen: { privacyadviseur: "altijd" } },
  /** That it was done: by whom, when, and for how many dossiers. */
  "inzageverzoeken-bekijken": { onderwerp: "gemeente", rollen: { privacyadviseur: "altijd", fg: "altijd" } },
  "gemeente-lezen": { onderwerp: "gemeente", rollen: IEDEREEN },
  "gemeente-instellen": { onderwerp: "gemeente", rollen: { beheerder: "altijd" } },
  "gebruikers-lezen": { onderwerp: "gebruiker", rollen: { beheerder: "altijd" } },
  "gebruikers-beheren": { onderwerp: "gebruiker", rollen: { beheerder: "altijd" } },
  /** What somebody may do, and whether they are still here: never said of oneself. */
  "rollen-geven": { onderwerp: "gebruiker", rollen: { beheerder: "een-ander" } },
  "auditlog-lezen": { onderwerp: "auditlog", rollen: { fg: "altijd" } },
  /** Who changed what in people, teams, settings, the layer of the gemeente and bills. Nothing of a dossier is in it. */
  "beheerlogboek-lezen": { onderwerp: "auditlog", rollen: { fg: "altijd", beheerder: "altijd" } },
} as const satisfies Readonly<Record<string, Regel>>;

export type Handeling = keyof typeof TOEGANGSTABEL;

export function regelVoor(handeling: Handeling): Regel {
  return TOEGANGSTABEL[handeling];
}
