import type { Tabelversie } from "../model/tabelversie.ts";
import type { Regel } from "../model/regel.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";

type Termenlijst = Exclude<keyof Woordenlijst, "wetten" | "feiten">;

/** Lists are never changed once they are part of a version, so that each needs to be read once. */
const opId = new WeakMap<readonly object[], ReadonlyMap<string, object>>();

/** The entry of a list with this id. */
export function term<T extends { readonly id: string }>(lijst: readonly T[], id: string): T | undefined {
  let termen = opId.get(lijst) as ReadonlyMap<string, T> | undefined;
  if (termen === undefined) {
    // The first of two with one id, as reading the list from the start would give.
    termen = new Map(lijst.toReversed().map((lid) => [lid.id, lid]));
    opId.set(lijst, termen);
  }
  return termen.get(id);
}

/** Name of a concept as a user reads it; the slug itself when the vocabulary does not hold it. */
export function naam(w: Woordenlijst, lijst: Termenlijst, id: string): string {
  const termen: readonly { id: string; naam: string }[] = w[lijst];
  return term(termen, id)?.naam ?? id;
}

/** Name of a concept inside a sentence ("de SVB", "uw cliënt"); its plain name when it has no such form. */
export function inZin(w: Woordenlijst, lijst: Termenlijst, id: string): string {
  const termen: readonly { id: string; naam: string; inZin?: string | undefined }[] = w[lijst];
  const gevonden = term(termen, id);
  return gevonden?.inZin ?? gevonden?.naam ?? id;
}

/** "a, b of c". */
export function opsomming(delen: readonly string[], voegwoord: "en" | "of" = "of"): string {
  if (delen.length < 2) return delen[0] ?? "";
  return `${delen.slice(0, -1).join(", ")} ${voegwoord} ${delen.at(-1) ?? ""}`;
}

/** "Handleiding gegevens delen 2019, tabel 2A, kolom SVB", or "Wmo 2015, tekst van 1 juli 2019, artikel 5.2.4, lid 2". */
export function bronVan(regel: Regel, versie: Pick<Tabelversie, "inhoud">): string {
  const { bron, soort, tabel, kolom, rij } = regel.vindplaats;
  const verwijzing = term(versie.inhoud.bronnen, bron)?.verwijzing ?? bron;
  return [
    verwijzing,
    soort === "wettekst" ? tabel : `tabel ${tabel}`,
    kolom === null ? null : `kolom ${kolom}`,
    rij === null ? null : `rij ${rij}`,
  ]
    .filter((deel) => deel !== null)
    .join(", ");
}
