import type { Woordenlijst } from "../../model/woordenlijst.ts";
import type { Stap, Stappenplan, StapVraag } from "../definitie.ts";
import { vragenVan } from "../vragen-van.ts";
import { veldenVanPlan, veldenVanStap, veldenVanVraag, type Veld } from "./velden.ts";
import { verplaatst } from "./volgorde.ts";

/** One difference between two versions of a stappenplan, found by stable id. */
export interface StappenplanVerschil {
  readonly soort: "toegevoegd" | "vervallen" | "verplaatst" | "gewijzigd";
  readonly wat: "stappenplan" | "stap" | "vraag";
  readonly id: string;
  /** The difference as a sentence, for who reviews it. */
  readonly zin: string;
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
  const verzet = {
    stappen: new Set(
      verplaatst(
        [...oudeStappen.keys()],
        nieuw.stappen.map(({ id }) => id),
      ),
    ),
    vragen: new Set(
      verplaatst(
        [...oudeVragen.keys()],
        vragenVan(nieuw).map(({ id }) => id),
      ),
    ),
  };
  const stapVan = new Map(oud.stappen.flatMap((stap) => stap.vragen.map(({ id }) => [id, stap.id] as const)));
  const uit: StappenplanVerschil[] = [
    ...gewijzigd("stappenplan", oud.id, oud.titel, veldenVanPlan(oud), veldenVanPlan(nieuw)),
  ];
  for (const [i, stap] of nieuw.stappen.entries()) {
    const was = oudeStappen.get(stap.id);
    if (was === undefined) uit.push(toegevoegd("stap", stap, nieuw.stappen[i - 1]));
    else {
      if (verzet.stappen.has(stap.id)) uit.push(verzetNa("stap", stap, nieuw.stappen[i - 1]));
      const [voor, na] = [veldenVanStap(was, oud, woordenlijst), veldenVanStap(stap, nieuw, woordenlijst)];
      uit.push(...gewijzigd("stap", stap.id, was.titel, voor, na));
    }
    for (const [j, vraag] of stap.vragen.entries()) {
      const eerder = oudeVragen.get(vraag.id);
      const vorige = stap.vragen[j - 1];
      if (eerder === undefined) {
        uit.push(toegevoegd("vraag", vraag, vorige, stap));
        continue;
      }
      if (stapVan.get(vraag.id) !== stap.id || verzet.vragen.has(vraag.id))
        uit.push(verzetNa("vraag", vraag, vorige, stap));
      const voor = veldenVanVraag(eerder, oud, woordenlijst);
      uit.push(
        ...gewijzigd("vraag", vraag.id, eerder.titel, voor, veldenVanVraag(vraag, nieuw, woordenlijst)),
      );
    }
  }
  const stappen = new Set(nieuw.stappen.map(({ id }) => id));
  const vragen = new Set(vragenVan(nieuw).map(({ id }) => id));
  return [
    ...uit,
    ...oud.stappen.filter(({ id }) => !stappen.has(id)).map((stap) => vervallen("stap", stap)),
    ...vragenVan(oud)
      .filter(({ id }) => !vragen.has(id))
      .map((vraag) => vervallen("vraag", vraag)),
  ];
}

type Ding = Pick<Stap | StapVraag, "id" | "titel">;

function plaats(vorige: Ding | undefined, stap: Stap | undefined): string {
  const binnen = stap === undefined ? "" : ` in stap “${stap.titel}”`;
  return vorige === undefined ? `vooraan${binnen}` : `na “${vorige.titel}”${binnen}`;
}

function toegevoegd(
  wat: "stap" | "vraag",
  { id, titel }: Ding,
  vorige?: Ding,
  stap?: Stap,
): StappenplanVerschil {
  return { soort: "toegevoegd", wat, id, zin: `Nieuwe ${wat} ${plaats(vorige, stap)}: “${titel}”.` };
}

function verzetNa(
  wat: "stap" | "vraag",
  { id, titel }: Ding,
  vorige?: Ding,
  stap?: Stap,
): StappenplanVerschil {
  return { soort: "verplaatst", wat, id, zin: `De ${wat} “${titel}” staat nu ${plaats(vorige, stap)}.` };
}

function vervallen(wat: "stap" | "vraag", { id, titel }: Ding): StappenplanVerschil {
  return { soort: "vervallen", wat, id, zin: `De ${wat} “${titel}” is weg.` };
}

function gewijzigd(
  wat: StappenplanVerschil["wat"],
  id: string,
  titel: string,
  oud: readonly Veld[],
  nieuw: readonly Veld[],
): StappenplanVerschil[] {
  const velden = new Map([...oud, ...nieuw].map((veld) => [veld.veld, veld.naam]));
  const waarde = (lijst: readonly Veld[], veld: string) =>
    lijst.find((kandidaat) => kandidaat.veld === veld)?.waarde ?? null;
  return [...velden].flatMap(([veld, naam]): StappenplanVerschil[] => {
    const [voor, na] = [waarde(oud, veld), waarde(nieuw, veld)];
    if (voor === na) return [];
    const zin =
      voor === null
        ? `Bij “${titel}” komt ${naam} erbij: “${na ?? ""}”.`
        : na === null
          ? `Bij “${titel}” vervalt ${naam}: “${voor}”.`
          : `Bij “${titel}” verandert ${naam}. Eerst: “${voor}”. Nu: “${na}”.`;
    return [{ soort: "gewijzigd", wat, id, zin, veld, oud: voor, nieuw: na }];
  });
}
