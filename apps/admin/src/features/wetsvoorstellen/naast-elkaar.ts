import {
  beantwoordRuw,
  canoniek,
  dagVoor,
  gekregenVan,
  isZelfde,
  leesVraagBij,
  rechtBijVraag,
  verwoordAntwoord,
  vraagAlsZin,
  type Datum,
  type Kennis,
  type Regel,
  type Tabelversie,
  type VerwoordAntwoord,
  type Wetsvoorstel,
} from "@core/grondslagen";
import { ruweVraag, vraagVanRegel } from "../regel/vraag-van-regel.ts";
import { wijzigingenTussen, type WijzigingInWoorden } from "../wijzigingsset/wijziging-in-woorden.ts";

/** One question, answered twice on the same day. */
export interface Naast {
  readonly id: string;
  readonly vraag: string;
  readonly nu: VerwoordAntwoord;
  readonly na: VerwoordAntwoord;
}

export type Vergelijking =
  | { readonly soort: "geen-rijen" | "al-wet" }
  | { readonly soort: "past-niet"; readonly problemen: readonly string[] }
  | {
      readonly soort: "toegepast";
      readonly anders: readonly Naast[];
      /** Questions whose answer stays what it is. */
      readonly zelfde: number;
      readonly wijzigingen: readonly WijzigingInWoorden[];
    };

type Ruw = Readonly<Record<string, unknown>>;

/** A rule for twenty partners is asked of the first few: the rest reads the same. */
const PARTNERS_PER_REGEL = 4;

/**
 * What the tables say on a day, and what they would say if the bill were law on that same day: in the rows, and in the
 * answers to the example cases and to what the rows of the bill are about.
 */
export function legNaastElkaar(
  versie: Tabelversie,
  kennis: Kennis,
  voorstel: Wetsvoorstel,
  dag: Datum,
): Vergelijking {
  const genoemd = { wetsvoorstel: voorstel.dossiernummer, peildatum: dag };
  const recht = rechtBijVraag(genoemd, versie, kennis);
  if (recht.genoemd === null || recht.genoemd.uitslag === "geen-rijen") return { soort: "geen-rijen" };
  if (recht.genoemd.uitslag === "al-wet") return { soort: "al-wet" };
  if (recht.genoemd.uitslag === "past-niet")
    return {
      soort: "past-niet",
      problemen: recht.genoemd.problemen.map(({ melding, id }) => `${id}: ${melding}`),
    };
  const na = recht.versie.inhoud;
  const anders: Naast[] = [];
  let zelfde = 0;
  for (const [i, ruw] of vragenVoor(versie, na.regels, voorstel, dag).entries()) {
    const paar = beideAntwoorden(ruw, versie, kennis, voorstel.dossiernummer);
    if (paar === null) continue;
    if (paar === "zelfde") zelfde += 1;
    else anders.push({ id: `vraag-${i}`, ...paar });
  }
  return { soort: "toegepast", anders, zelfde, wijzigingen: wijzigingenTussen(versie.inhoud, na) };
}

/** The day to begin with: of what is law, the last day without it; of what is not, today. */
export function eersteDag({ stand, standSinds }: Wetsvoorstel, vandaag: Datum): Datum {
  return stand === "in-werking" && standSinds != null ? dagVoor(standSinds) : vandaag;
}

/** The example cases, and of each rule that the bill adds or changes the plainest question it should answer. */
function vragenVoor(
  { nummer, inhoud }: Tabelversie,
  regelsNa: readonly Regel[],
  { operaties = [] }: Wetsvoorstel,
  dag: Datum,
): Ruw[] {
  const ids = new Set(
    operaties.flatMap((een) =>
      een.soort === "regel" ? [een.op === "toevoegen" ? een.waarde.id : een.id] : [],
    ),
  );
  const uitRegels = [...inhoud.regels, ...regelsNa]
    .filter(({ id }) => ids.has(id))
    .flatMap((regel) =>
      regel.partners
        .slice(0, PARTNERS_PER_REGEL)
        .map((partner) => ruweVraag({ ...vraagVanRegel(regel, dag), partner }, regel, nummer)),
    );
  const uitVoorbeelden = (inhoud.voorbeelden ?? []).map(({ vraag }) => ({
    ...vraag,
    peildatum: dag,
    tabelversie: nummer,
  }));
  const uniek = new Map<string, Ruw>();
  for (const vraag of [...uitRegels, ...uitVoorbeelden])
    uniek.set(canoniek({ ...vraag, id: null, wetsvoorstel: null }), { ...vraag, wetsvoorstel: null });
  return [...uniek.values()];
}

/** Null: this question cannot be asked, with or without the bill. */
function beideAntwoorden(
  ruw: Ruw,
  versie: Tabelversie,
  kennis: Kennis,
  dossiernummer: string,
): Omit<Naast, "id"> | "zelfde" | null {
  const metWet = { ...ruw, wetsvoorstel: dossiernummer };
  const naVraag = leesVraagBij(metWet, versie, kennis);
  if (!naVraag.ok) return null;
  const na = beantwoordRuw(metWet, kennis);
  if ("fout" in na) return null;
  const w = rechtBijVraag(naVraag.vraag, versie, kennis).versie.inhoud.woordenlijst;
  const nu = beantwoordRuw(ruw, kennis);
  if ("fout" in nu) return null;
  if (isZelfde(gekregenVan(nu), gekregenVan(na))) return "zelfde";
  const nuVraag = { ...naVraag.vraag, wetsvoorstel: null };
  return {
    vraag: vraagAlsZin(naVraag.vraag, w),
    nu: verwoordAntwoord(nu, nuVraag, versie.inhoud.woordenlijst),
    na: verwoordAntwoord(na, naVraag.vraag, w),
  };
}
