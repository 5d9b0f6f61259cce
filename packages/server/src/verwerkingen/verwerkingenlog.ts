import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import type { GeraaktDossier } from "@deelwijzer/db";
import { adresVan, type Activiteit, type Activiteitadressen } from "./activiteiten.ts";
import type { Verwerking } from "./verwerking.ts";

/** What an act was, for the records of every dossier it touched. */
export interface Verwerkt {
  /** As the audit log names it. */
  readonly naam: string;
  readonly activiteit: Activiteit;
  readonly gemeenteId: string;
  readonly dossiers: readonly GeraaktDossier[];
  readonly status: Verwerking["status"];
  readonly begin: Date;
  readonly einde: Date;
  readonly foutsoort?: string;
}

/** The records of the standard Logboek Dataverwerkingen: one per dossier of an act, none left out. */
export interface Verwerkingenlog {
  readonly schrijf: (verwerkt: Verwerkt) => void;
  /** What stands for a zaakkenmerk in the records: the same for the same case, and never back. */
  readonly pseudoniem: (gemeenteId: string, zaakkenmerk: string) => string;
}

export function createVerwerkingenlog({
  app,
  hoofdsleutel,
  adressen,
  schrijfRegel,
}: {
  readonly app: string;
  /** In base64: without it nobody can make or try a pseudonym. */
  readonly hoofdsleutel: string;
  readonly adressen: Activiteitadressen;
  readonly schrijfRegel: (regel: Verwerking) => void;
}): Verwerkingenlog {
  const sleutel = Buffer.from(
    hkdfSync("sha256", Buffer.from(hoofdsleutel, "base64"), "", "deelwijzer/1/betrokkene", 32),
  );
  const hmac = (...delen: readonly string[]) =>
    createHmac("sha256", sleutel).update(JSON.stringify(delen)).digest("hex");
  const pseudoniem = (gemeenteId: string, zaakkenmerk: string) =>
    hmac("zaakkenmerk", gemeenteId, zaakkenmerk.trim().toLowerCase());
  return {
    pseudoniem,
    schrijf: ({ naam, activiteit, gemeenteId, dossiers, status, begin, einde, foutsoort }) => {
      const trace = randomBytes(16).toString("hex");
      for (const { afwegingId, zaakkenmerk } of dossiers)
        schrijfRegel({
          trace_id: trace,
          span_id: randomBytes(8).toString("hex"),
          status,
          name: naam,
          start_time: begin.toISOString(),
          end_time: einde.toISOString(),
          resource: { attributes: { "service.name": `deelwijzer-${app}` } },
          attributes: {
            "dpl.core.processing_activity_id": adresVan(adressen, gemeenteId, activiteit),
            // Of what was destroyed no reference is left: then the dossier itself stands for who it was about.
            "dpl.core.data_subject_id":
              zaakkenmerk === null
                ? hmac("dossier", gemeenteId, afwegingId)
                : pseudoniem(gemeenteId, zaakkenmerk),
            "dpl.core.data_subject_id_type": zaakkenmerk === null ? "dossier" : "zaakkenmerk",
            ...(foutsoort === undefined ? {} : { "exception.type": foutsoort }),
          },
        });
    },
  };
}
