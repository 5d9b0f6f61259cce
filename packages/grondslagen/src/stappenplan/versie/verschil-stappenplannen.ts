import type { Woordenlijst } from "../../model/woordenlijst.ts";
import type { Stap, Stappenplan } from "../definitie.ts";
import { nummerVan, stapnaam } from "../stapnaam.ts";
import { vragenVan } from "../vragen-van.ts";
import { metNamenVan } from "./met-namen-van.ts";
import { verschilInPlanvelden } from "./verschil-in-planvelden.ts";
import { veldenVanPlan, veldenVanStap, veldenVanVraag, type Veld } from "./velden.ts";
import { verplaatst } from "./volgorde.ts";

/** One difference between two versions of a stappenplan, found by stable id. */
export interface StappenplanVerschil {
  readonly soort: "toegevoegd" | "vervallen" | "verplaatst" | "gewijzigd";
  readonly wat: "stappenplan" | "stap" | "vraag";
  readonly id: string;
  /** The difference as a sentence, for who reviews it. */
  readonly zin: string;
  /** For `gewijzigd`: the sentence without the two texts, for who shows those themselves. */
  readonly begin?: string;
  /** For `gewijzigd`: which field, with its two texts; null = not there. */
  readonly veld?: string;
  readonly oud?: string | null;
  readonly nieuw?: string | null;
}

/** What differs from the old version to the new, in the order of the new one; what fell away comes last. */
export function verschilTussenStappenplannen(
  oud: Stappenplan,
  nieuw: Stappenplan,
  woordenlijst?: Woordenlijst,
): StappenplanVerschil[] {
  const oudeStappen = new Map(oud.stappen.map((stap) => [stap.id, stap]));
  const oudeVragen = new Map(vragenVan(oud).map((vraag) => [vraag.id, vraag]));
  const verzet = new Set(
    verplaatst(
      [...oudeStappen.keys()],
      nieuw.stappen.map(({ id }) => id),
    ),
  );
  const stapVan = new Map(oud.stappen.flatMap((stap) => stap.vragen.map(({ id }) => [id, stap.id] as const)));
  const uit: StappenplanVerschil[] = [
    ...gewijzigd("stappenplan", oud.id, `“${nieuw.titel}”`, veldenVanPlan(oud), veldenVanPlan(nieuw)),
  ];
  const gelezen = metNamenVan(oud, nieuw);
  const hier = (stap: Stap) => stapnaam(nieuw, stap);
  const meld = (soort: StappenplanVerschil["soort"], wat: "stap" | "vraag", id: string, zin: string) =>
    uit.push({ soort, wat, id, zin });
  for (const [i, stap] of nieuw.stappen.entries()) {
    const was = oudeStappen.get(stap.id);
    const na = nieuw.stappen[i - 1];
    const plek = na === undefined ? "vooraan" : `na ${hier(na)}`;
    if (was === undefined) meld("toegevoegd", "stap", stap.id, `Nieuw is ${hier(stap)}, ${plek}.`);
    else {
      if (verzet.has(stap.id))
        meld("verplaatst", "stap", stap.id, `Stap ${nummerVan(oud, was)} is nu ${hier(stap)}, ${plek}.`);
      const [voor, nu] = [
        veldenVanStap(was, gelezen, woordenlijst),
        veldenVanStap(stap, nieuw, woordenlijst),
      ];
      uit.push(...gewijzigd("stap", stap.id, hier(stap), voor, nu));
    }
    const verzetHier = new Set(verplaatst(idsVan(was), idsVan(stap)));
    for (const [j, vraag] of stap.vragen.entries()) {
      const { id, titel } = vraag;
      const eerder = oudeVragen.get(id);
      const vorige = stap.vragen[j - 1];
      const waar = `${vorige === undefined ? "vooraan" : `na “${vorige.titel}”`} in ${hier(stap)}`;
      if (eerder === undefined) {
        meld("toegevoegd", "vraag", id, `Nieuwe vraag ${waar}: “${titel}”.`);
        continue;
      }
      if (stapVan.get(id) !== stap.id || verzetHier.has(id))
        meld("verplaatst", "vraag", id, `De vraag “${titel}” staat nu ${waar}.`);
      const voor = veldenVanVraag(eerder, gelezen, woordenlijst);
      const nu = veldenVanVraag(vraag, nieuw, woordenlijst);
      uit.push(...gewijzigd("vraag", id, `“${titel}” in ${hier(stap)}`, voor, nu));
    }
  }
  const stappen = new Set(nieuw.stappen.map(({ id }) => id));
  const vragen = new Set(vragenVan(nieuw).map(({ id }) => id));
  for (const stap of oud.stappen)
    if (!stappen.has(stap.id))
      meld("vervallen", "stap", stap.id, `Eerst was er ${stapnaam(oud, stap)}. Die is weg.`);
  for (const stap of oud.stappen)
    for (const { id, titel } of stap.vragen)
      if (!vragen.has(id))
        meld("vervallen", "vraag", id, `De vraag “${titel}” is weg. Zij stond in ${stapnaam(oud, stap)}.`);
  return uit;
}

/** What ends as a sentence needs no full stop after it. */
function aangehaald(tekst: string): string {
  return /[.?!]”?$/.test(tekst) ? `“${tekst}”` : `“${tekst}”.`;
}

const idsVan = (stap: Stap | undefined) => stap?.vragen.map(({ id }) => id) ?? [];

/** `waar`: what changed, by the number and the title it has now. */
function gewijzigd(
  wat: StappenplanVerschil["wat"],
  id: string,
  waar: string,
  oud: readonly Veld[],
  nieuw: readonly Veld[],
): StappenplanVerschil[] {
  return verschilInPlanvelden(oud, nieuw).map(({ veld, naam, oud: voor, nieuw: na }): StappenplanVerschil => {
    const doet = voor === null ? `komt ${naam} erbij` : na === null ? `vervalt ${naam}` : `verandert ${naam}`;
    const begin = `Bij ${waar} ${doet}`;
    const zin =
      voor === null || na === null
        ? `${begin}: ${aangehaald(na ?? voor ?? "")}`
        : `${begin}. Eerst: ${aangehaald(voor)} Nu: ${aangehaald(na)}`;
    return { soort: "gewijzigd", wat, id, zin, begin: `${begin}.`, veld, oud: voor, nieuw: na };
  });
}
