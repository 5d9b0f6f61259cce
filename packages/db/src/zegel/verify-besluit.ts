import { Buffer } from "node:buffer";
import { type Besluitbestand, besluitbestandSchema } from "./besluitbestand.ts";
import { CHAIN_START, sha256 } from "./hash.ts";
import { BESLUIT_FORMAAT } from "./openbaar.ts";
import { verifieerAddenda } from "./verify-addenda.ts";
import { hashOpenbaar, linkHash } from "./zegel.ts";

/** The part of an exported besluit that no longer fits the rest. */
export type Onderdeel =
  | "bestand"
  | "formaat"
  | "versleuteld"
  | "inhoudHash"
  | "openbaar"
  | "hash"
  | "keten"
  | "addendum";

export interface Afwijking {
  readonly onderdeel: Onderdeel;
  readonly uitleg: string;
}

export type Oordeel =
  | { readonly heel: true; readonly bestand: Besluitbestand }
  | { readonly heel: false; readonly afwijkingen: readonly Afwijking[] };

/**
 * Says whether an exported besluit is whole, and if not, which part differs. Needs no database and no key.
 * Where two parts disagree, a third one that was computed from both tells which of them was altered.
 * A file that was forged as a whole is consistent in itself: only its ketenHash, compared with the gemeente's
 * register or with the next besluit, gives that away.
 */
export function verifieerBesluit(invoer: unknown): Oordeel {
  const parsed = besluitbestandSchema.safeParse(invoer);
  if (!parsed.success) {
    const velden = [
      ...new Set(parsed.error.issues.map((issue) => issue.path.join(".") || "het hele bestand")),
    ];
    return broken([
      {
        onderdeel: "bestand",
        uitleg: `Dit is geen volledig besluitbestand. Niet leesbaar: ${velden.join(", ")}.`,
      },
    ]);
  }
  const bestand = parsed.data;
  if (bestand.openbaar.formaat !== BESLUIT_FORMAAT) {
    return broken([
      {
        onderdeel: "formaat",
        uitleg: `Het formaat van het besluit is onbekend; bekend is ${BESLUIT_FORMAAT}.`,
      },
    ]);
  }
  const { addenda = [], ketenHash } = bestand;
  const besluitId = bestand.openbaar["besluitId"];
  const afwijkingen = [
    ...checkInhoud(bestand),
    ...checkOpenbaar(bestand),
    ...verifieerAddenda({ besluitId, ketenHash }, addenda).map((uitleg) => ({
      onderdeel: "addendum" as const,
      uitleg,
    })),
  ];
  return afwijkingen.length === 0 ? { heel: true, bestand } : broken(afwijkingen);
}

function checkInhoud({ versleuteld, inhoudHash, openbaar }: Besluitbestand): Afwijking[] {
  const bytes = Buffer.from(versleuteld, "base64");
  // Base64 has spare bits at its end: another spelling of the same bytes is a change too.
  if (bytes.toString("base64") !== versleuteld) {
    return [
      {
        onderdeel: "versleuteld",
        uitleg: "De versleutelde inhoud is niet geschreven zoals bij het verzegelen.",
      },
    ];
  }
  const computed = sha256(bytes);
  if (computed !== openbaar.inhoudHash && openbaar.inhoudHash === inhoudHash) {
    return [
      { onderdeel: "versleuteld", uitleg: "De versleutelde inhoud is niet de inhoud die is verzegeld." },
    ];
  }
  if (inhoudHash !== openbaar.inhoudHash) {
    const uitleg =
      computed === openbaar.inhoudHash
        ? "De hash van de inhoud in het bestand is veranderd; de inhoud zelf past wel bij het openbare deel."
        : "De hash van de inhoud in het bestand is een andere dan die in het openbare deel.";
    return [{ onderdeel: "inhoudHash", uitleg }];
  }
  return [];
}

function checkOpenbaar({ openbaar, hash, vorigeHash, ketenHash }: Besluitbestand): Afwijking[] {
  const computed = hashOpenbaar(openbaar);
  if (computed === null) {
    return [{ onderdeel: "openbaar", uitleg: "Het openbare deel bevat een waarde die nooit is verzegeld." }];
  }
  const chained = linkHash(vorigeHash, hash) === ketenHash;
  if (computed === hash) {
    const afwijkingen: Afwijking[] = [];
    if (!chained) {
      afwijkingen.push({
        onderdeel: "keten",
        uitleg:
          "De plaats in de keten klopt niet: de hash van het vorige besluit of van de keten is veranderd.",
      });
    } else if ((openbaar.volgnummer === 1) !== (vorigeHash === CHAIN_START)) {
      afwijkingen.push({
        onderdeel: "keten",
        uitleg: "Het volgnummer past niet bij het begin van de keten.",
      });
    }
    return afwijkingen;
  }
  if (!chained && linkHash(vorigeHash, computed) === ketenHash) {
    return [
      {
        onderdeel: "hash",
        uitleg: "De hash van het openbare deel is veranderd; het openbare deel zelf past nog bij de keten.",
      },
    ];
  }
  return [
    {
      onderdeel: "openbaar",
      uitleg:
        "Het openbare deel is veranderd: uitkomst, vraag, datum, auteur of een ander gegeven is niet wat is verzegeld.",
    },
  ];
}

function broken(afwijkingen: readonly Afwijking[]): Oordeel {
  return { heel: false, afwijkingen };
}
