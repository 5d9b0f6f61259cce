import { nabij, type Woordenlijst } from "@core/grondslagen";

/** What a cell holds: a value, or what is wrong with it and how to write it. */
export type Gelezen<T> =
  | { readonly ok: true; readonly waarde: T }
  | { readonly ok: false; readonly melding: string };

export const goed = <T>(waarde: T): Gelezen<T> => ({ ok: true, waarde });
export const fout = (melding: string): Gelezen<never> => ({ ok: false, melding });

export type Termlijst =
  | "domeinen"
  | "richtingen"
  | "partners"
  | "gegevens"
  | "betrokkenen"
  | "herkomst"
  | "doelen"
  | "vereisten";

/** Between values in one cell. A name may hold a comma, hardly ever a semicolon; a line break reads the same. */
const SCHEIDING = /[;\n]/;

export function delenVan(tekst: string): string[] {
  return tekst
    .split(SCHEIDING)
    .map((deel) => deel.trim())
    .filter((deel) => deel !== "");
}

export function schrijfDelen(delen: readonly string[]): string {
  return delen.join("; ");
}

/** Reads one term: by its id, which never changes, or by a name that only one of them has. */
export function leesTerm(w: Woordenlijst, lijst: Termlijst, tekst: string): Gelezen<string> {
  const gezocht = tekst.trim().toLowerCase();
  const termen = w[lijst];
  const opId = termen.find(({ id }) => id === gezocht);
  if (opId !== undefined) return goed(opId.id);
  const opNaam = termen.filter((term) =>
    [term.naam, term.inZin, ...term.aliassen].some((naam) => naam?.toLowerCase() === gezocht),
  );
  const [enige, ander] = opNaam;
  if (enige !== undefined && ander === undefined) return goed(enige.id);
  if (enige !== undefined)
    return fout(`“${tekst}” kan ${opNaam.map(({ id }) => id).join(" of ")} zijn. Gebruik een van die namen.`);
  const lijktOp = nabij(
    gezocht,
    termen.map(({ id }) => id),
  );
  return fout(
    `“${tekst}” staat niet in de woordenlijst.${lijktOp.length === 0 ? " Gebruik de vaste naam." : ` Bedoelt u ${lijktOp.join(" of ")}?`}`,
  );
}

/** Several terms in one cell; every one that cannot be read is named. */
export function leesTermen(w: Woordenlijst, lijst: Termlijst, delen: readonly string[]): Gelezen<string[]> {
  const gelezen = delen.map((deel) => leesTerm(w, lijst, deel));
  const fouten = gelezen.flatMap((een) => (een.ok ? [] : [een.melding]));
  if (fouten.length > 0) return fout(fouten.join(" "));
  return goed([...new Set(gelezen.flatMap((een) => (een.ok ? [een.waarde] : [])))]);
}
