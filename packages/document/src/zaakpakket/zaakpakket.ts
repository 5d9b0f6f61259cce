import { createHash } from "node:crypto";
import { mdtoBestand, mdtoInformatieobject } from "./mdto.ts";
import { maakZip, type ZipBestand } from "./zip.ts";

const ZAAKPAKKET_FORMAAT = "deelwijzer-zaakpakket/1";

/** Format names and codes of the PRONOM register; a PDF/A-2a is fmt/476. */
const FORMATEN = {
  pdf: {
    label: "Acrobat PDF/A - Portable Document Format 2a",
    code: "fmt/476",
    mediatype: "application/pdf",
  },
  json: { label: "JSON Data Interchange Format", code: "fmt/817", mediatype: "application/json" },
} as const;

export interface TePakken {
  readonly besluitId: string;
  readonly volgnummer: number;
  readonly zaakkenmerk: string;
  readonly titel: string;
  readonly gemeente: string;
  readonly vastgesteldOp: string;
  readonly bewarenTot: string;
  readonly ketenHash: string;
  /** When the package is made. */
  readonly moment: Date;
  readonly stukken: readonly {
    readonly naam: string;
    readonly soort: string;
    readonly vorm: keyof typeof FORMATEN;
    readonly inhoud: Uint8Array;
  }[];
}

export interface Zaakpakket {
  readonly zip: Uint8Array;
  readonly bestanden: readonly { readonly naam: string; readonly sha256: string }[];
}

/**
 * What a zaaksysteem keeps of a besluit: the documents, their metadata for machines (one JSON; MDTO per file for the
 * archive), and the checksums of all of it in the form that `sha256sum -c` reads.
 */
export function maakZaakpakket(wat: TePakken): Zaakpakket {
  const { besluitId, volgnummer, zaakkenmerk, titel, gemeente, vastgesteldOp, bewarenTot, stukken } = wat;
  const moment = wat.moment.toISOString();
  const stukkenMetHash = stukken.map((stuk) => ({ ...stuk, sha256: sha256(stuk.inhoud) }));
  const object = {
    kenmerk: besluitId,
    zaakkenmerk,
    naam: `Besluit ${volgnummer}: ${titel}`,
    gemeente,
    vastgesteldOp,
    bewarenTot,
    bestanden: stukken.map(({ naam }) => naam),
  };
  const metagegevens = {
    formaat: ZAAKPAKKET_FORMAAT,
    zaakkenmerk,
    besluit: { id: besluitId, volgnummer, vastgesteldOp, kenmerkInDeKeten: wat.ketenHash },
    gemeente,
    bewarenTot,
    gemaaktOp: moment,
    bestanden: stukkenMetHash.map(({ naam, soort, vorm, inhoud, sha256: hash }) => ({
      naam,
      soort,
      mediatype: FORMATEN[vorm].mediatype,
      omvang: inhoud.length,
      sha256: hash,
    })),
  };
  const bestanden: ZipBestand[] = [
    ...stukken.map(({ naam, inhoud }) => ({ naam, inhoud })),
    bestand("metagegevens.json", `${JSON.stringify(metagegevens, null, 2)}\n`),
    bestand("mdto/besluit.informatieobject.mdto.xml", mdtoInformatieobject(object)),
    ...stukkenMetHash.map(({ naam, vorm, inhoud, sha256: hash }) =>
      bestand(
        `mdto/${naam}.bestand.mdto.xml`,
        mdtoBestand({ naam, omvang: inhoud.length, formaat: FORMATEN[vorm], sha256: hash, moment }, object),
      ),
    ),
    bestand("LEESMIJ.txt", LEESMIJ),
  ];
  const hashes = bestanden.map(({ naam, inhoud }) => ({ naam, sha256: sha256(inhoud) }));
  const sommen = hashes.map(({ naam, sha256: hash }) => `${hash}  ${naam}\n`).join("");
  return {
    zip: maakZip([...bestanden, bestand("sha256sums.txt", sommen)], wat.moment),
    bestanden: hashes,
  };
}

function bestand(naam: string, tekst: string): ZipBestand {
  return { naam, inhoud: new TextEncoder().encode(tekst) };
}

function sha256(inhoud: Uint8Array): string {
  return createHash("sha256").update(inhoud).digest("hex");
}

const LEESMIJ = `Dit pakket hoort bij een besluit over gegevens delen.

verantwoording.pdf   de verantwoording (PDF/A-2a, ook voor een schermlezer)
besluit.json         het verzegelde besluit; te controleren op de pagina Controleren van Deelwijzer
metagegevens.json    wat een zaaksysteem over deze bestanden moet weten
mdto/                metagegevens voor het archief (MDTO 1.0)
sha256sums.txt       controlegetallen van alle bestanden; controleren: sha256sum -c sha256sums.txt

Bewaar dit pakket bij de zaak, en niet langer dan de bewaartermijn.
`;
