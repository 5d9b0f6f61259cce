import { Buffer } from "node:buffer";
import { ADDENDUM_FORMAAT, type Addendumbestand } from "./addendum-zegel.ts";
import { sha256 } from "./hash.ts";
import { hashOpenbaar, linkHash } from "./zegel.ts";

/** What no longer fits among the addenda of a file, each by its number: content, public part, or place. */
export function verifieerAddenda(
  besluit: { readonly besluitId: unknown; readonly ketenHash: string },
  addenda: readonly Addendumbestand[],
): string[] {
  let vorige = besluit.ketenHash;
  return addenda.flatMap((een, i) => {
    const uitleg = afwijkingVan(een, { nummer: i + 1, vorige, besluitId: besluit.besluitId });
    vorige = een.ketenHash;
    return uitleg === null ? [] : [`Aanvulling ${i + 1}: ${uitleg}`];
  });
}

interface Plaats {
  readonly nummer: number;
  readonly vorige: string;
  readonly besluitId: unknown;
}

function afwijkingVan(een: Addendumbestand, { nummer, vorige, besluitId }: Plaats): string | null {
  const { openbaar, versleuteld, inhoudHash, hash, vorigeHash, ketenHash } = een;
  const bytes = Buffer.from(versleuteld, "base64");
  if (openbaar.formaat !== ADDENDUM_FORMAAT) return `het formaat is onbekend; bekend is ${ADDENDUM_FORMAAT}.`;
  if (bytes.toString("base64") !== versleuteld || sha256(bytes) !== inhoudHash)
    return "de versleutelde inhoud is niet de inhoud die is verzegeld.";
  if (openbaar.inhoudHash !== inhoudHash || hashOpenbaar(openbaar) !== hash)
    return "het openbare deel is veranderd.";
  if (linkHash(vorigeHash, hash) !== ketenHash) return "de plaats in de keten klopt niet.";
  if (openbaar.nummer !== nummer || vorigeHash !== vorige || openbaar.besluitId !== besluitId)
    return "deze aanvulling hoort niet hier. Er is er een weggelaten, of de volgorde is veranderd.";
  return null;
}
