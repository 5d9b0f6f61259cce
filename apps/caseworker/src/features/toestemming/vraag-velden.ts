import {
  BIJ_NEE,
  type Keuze,
  type Persoon,
  type Toestemmingsgever,
  type Vastlegging,
} from "@core/grondslagen";
import type { FoutItem } from "@deelwijzer/ui";

export interface TeVragen {
  readonly vereiste: string;
  readonly naam: string;
  /** The persons whose consent it is, as far as they are known. */
  readonly personen: readonly Persoon[];
  readonly gegevens: readonly { readonly wat: string; readonly waarvoor: string }[];
  readonly wat: string;
}

/** What a medewerker fills in before a resident is asked, or after a conversation. */
export type Velden = {
  readonly aanWie: string;
  readonly identiteit: Vastlegging["identiteit"] | null;
  readonly kanOverzien: Keuze | null;
  readonly kind: NonNullable<Vastlegging["kind"]> | null;
  readonly waarom: string;
  readonly bijNee: string;
  readonly tot: string | null;
  readonly waar: Vastlegging["waar"];
  /** How long the link in a letter works. */
  readonly dagen: string;
  readonly antwoord: "ja" | "nee" | null;
  readonly gezegdOp: string | null;
  readonly toelichting: string;
};

export function beginVelden({ personen }: TeVragen, gesprek: boolean, vandaag: string): Velden {
  const bekend = personen.find(({ kanOverzien }) => kanOverzien !== null);
  return {
    aanWie: "",
    identiteit: null,
    // What was said of the person before is not asked twice; it can be changed here.
    kanOverzien: bekend?.kanOverzien ?? null,
    kind: null,
    waarom: "",
    bijNee: BIJ_NEE,
    tot: null,
    waar: gesprek ? "gesprek" : "aan-tafel",
    dagen: "14",
    antwoord: null,
    gezegdOp: gesprek ? vandaag : null,
    toelichting: "",
  };
}

export function foutenIn(velden: Velden, gever: Toestemmingsgever, gesprek: boolean): FoutItem[] {
  const leeg = (veld: string, tekst: string, waarde: string | null) =>
    waarde === null || waarde.trim() === "" ? [{ veld, tekst }] : [];
  return [
    ...(gever.wie === "onbekend"
      ? [{ veld: "kanOverzien", tekst: gever.zinnen[0] ?? "" }]
      : leeg("kanOverzien", "Kies of deze persoon kan overzien waar het over gaat.", velden.kanOverzien)),
    ...leeg(
      "aanWie",
      gever.wie === "vertegenwoordiger"
        ? "Kies wie namens deze persoon beslist."
        : gesprek
          ? "Schrijf op met wie u sprak."
          : "Schrijf op aan wie u het vraagt.",
      velden.aanWie,
    ),
    ...(gever.kindHoortMee ? leeg("kind", "Kies wat het kind zelf vindt.", velden.kind) : []),
    ...leeg("identiteit", "Kies hoe u weet wie dit is.", velden.identiteit),
    ...(gesprek ? leeg("antwoord", "Kies wat deze persoon zei.", velden.antwoord) : []),
    ...(gesprek ? leeg("gezegdOp", "Vul in op welke dag dat was.", velden.gezegdOp) : []),
    ...(velden.waar === "brief" && dagenVan(velden) === null
      ? [{ veld: "dagen", tekst: "Vul een aantal dagen in, van 1 tot en met 28." }]
      : []),
    ...leeg("waarom", "Schrijf op waarom u de gegevens wilt delen.", velden.waarom),
    ...leeg("bijNee", "Schrijf op wat er gebeurt bij een nee.", velden.bijNee),
    ...leeg("tot", "Vul in tot wanneer de toestemming geldt.", velden.tot),
  ];
}

/** Null where it is no number of days for which a link in a letter may work. */
export function dagenVan({ dagen }: Pick<Velden, "dagen">): number | null {
  const aantal = /^\d{1,2}$/.test(dagen.trim()) ? Number(dagen) : 0;
  return aantal >= 1 && aantal <= 28 ? aantal : null;
}
