import { AUDIT_FORMAAT } from "./auditregel.ts";
import { canonicalJson, type Json } from "./canonical.ts";
import { CONTROLEPUNT_FORMAAT, leesControlepunt, type OndertekendControlepunt } from "./controlepunt.ts";
import { CHAIN_START, sha256 } from "./hash.ts";

export type Logboekoordeel =
  | { readonly heel: true; readonly controlepunt: OndertekendControlepunt }
  /** The line in the file, from 1, at which it first differs. */
  | { readonly heel: false; readonly regel: number; readonly uitleg: string };

/** Whether a text begins as the export of a log does. */
export function isLogboek(begin: string): boolean {
  return begin.includes(`"${AUDIT_FORMAAT}"`) || begin.includes(`"${CONTROLEPUNT_FORMAAT}"`);
}

/**
 * Reads an exported log line by line, as it may be larger than memory: each line as it was hashed, in its place in the
 * chain, and the signed checkpoint last. Needs no database; `sleutel` is the public key that the gemeente knows as that of
 * its installation. An older export is whole too: that it is not the newest, only a newer checkpoint tells. What was kept of
 * those is given as `bewaard`: the export has to go through every one of them.
 */
export class Logboekkeuring {
  readonly #sleutel: string | undefined;
  readonly #bewaard: ReadonlyMap<number, readonly OndertekendControlepunt[]>;
  #regels = 0;
  #vorige: string = CHAIN_START;
  #gemeenteId: unknown;
  #controlepunt: OndertekendControlepunt | null = null;
  #fout: { readonly regel: number; readonly uitleg: string } | null = null;

  constructor(sleutel?: string, bewaard: readonly OndertekendControlepunt[] = []) {
    this.#sleutel = sleutel;
    this.#bewaard = Map.groupBy(bewaard, ({ volgnummer }) => volgnummer);
  }

  neem(tekst: string): void {
    if (this.#fout !== null) return;
    this.#regels += 1;
    const uitleg = this.#uitlegBij(tekst);
    if (uitleg !== null) this.#fout = { regel: this.#regels, uitleg };
  }

  oordeel(): Logboekoordeel {
    if (this.#fout !== null) return { heel: false, ...this.#fout };
    if (this.#controlepunt === null)
      return {
        heel: false,
        regel: this.#regels + 1,
        uitleg: "het controlepunt ontbreekt. Het einde van het logboek is weggelaten.",
      };
    return { heel: true, controlepunt: this.#controlepunt };
  }

  #uitlegBij(tekst: string): string | null {
    if (this.#controlepunt !== null) return "na het controlepunt hoort niets meer te staan.";
    const regel = alsGeschreven(tekst);
    if (regel === null) return "deze regel is niet meer zoals hij is geschreven.";
    if (regel["formaat"] === CONTROLEPUNT_FORMAAT) return this.#sluitAf(regel);
    if (regel["formaat"] !== AUDIT_FORMAAT) return `het formaat is onbekend; bekend is ${AUDIT_FORMAAT}.`;
    if (regel["vorigeHash"] !== this.#vorige || regel["volgnummer"] !== this.#regels)
      return "deze regel hoort niet hier. Er is iets veranderd, toegevoegd, weggelaten of verplaatst, hier of in de regel ervoor.";
    this.#gemeenteId ??= regel["gemeenteId"];
    if (regel["gemeenteId"] !== this.#gemeenteId) return "deze regel is van een andere gemeente.";
    this.#vorige = sha256(tekst);
    return this.#langsBewaard();
  }

  /** What was signed of this line when it was the last one. */
  #langsBewaard(): string | null {
    const anders = this.#bewaard.get(this.#regels)?.find(({ hash }) => hash !== this.#vorige);
    return anders === undefined
      ? null
      : `deze regel is niet die van het controlepunt van ${anders.op} dat u bewaarde. Hier of ervoor is iets veranderd.`;
  }

  #sluitAf(regel: Record<string, Json>): string | null {
    const punt = leesControlepunt(regel);
    if (punt === null) return "de handtekening onder het controlepunt klopt niet.";
    if (this.#sleutel !== undefined && punt.sleutel !== this.#sleutel)
      return "het controlepunt is getekend met een andere sleutel dan u noemt.";
    const eigen = this.#gemeenteId === undefined || this.#gemeenteId === punt.gemeente.id;
    if (punt.volgnummer !== this.#regels - 1 || punt.hash !== this.#vorige || !eigen)
      return "het controlepunt past niet bij de laatste regel. Die is veranderd, of er zijn regels weggelaten.";
    const vreemd = [...this.#bewaard.values()]
      .flat()
      .find(({ gemeente, sleutel }) => gemeente.id !== punt.gemeente.id || sleutel !== punt.sleutel);
    if (vreemd !== undefined)
      return `het controlepunt van ${vreemd.op} dat u bewaarde, is van een andere gemeente of met een andere sleutel getekend.`;
    const later = Math.max(0, ...this.#bewaard.keys());
    if (later > punt.volgnummer)
      return `u bewaarde een controlepunt van regel ${later}, en dit logboek eindigt eerder. Het einde is weggelaten, of u hebt een nieuwere kopie nodig.`;
    this.#controlepunt = punt;
    return null;
  }
}

/** A line with one spelling only: another one, or a name that stands twice, is not what was hashed. */
function alsGeschreven(tekst: string): Record<string, Json> | null {
  try {
    const waarde = JSON.parse(tekst) as Json;
    if (typeof waarde !== "object" || waarde === null || Array.isArray(waarde)) return null;
    return canonicalJson(waarde) === tekst ? (waarde as Record<string, Json>) : null;
  } catch {
    return null;
  }
}
