import { toestemmingsvraagSchema, type Toestemmingsvraag } from "@core/grondslagen";
import { listToestemmingen, type Tx } from "@deelwijzer/db";
import { decryptJson, type Dossiersleutel } from "@deelwijzer/server";
import { z } from "zod";

const bijGebeurtenis = z.looseObject({ gezegdOp: z.string().nullable(), toelichting: z.string() });

/** A consent with all of it: what was asked, what the medewerker wrote beside it, and what happened. */
export interface ToestemmingVoluit {
  readonly id: string;
  readonly wijze: string;
  readonly vereiste: string;
  readonly op: string;
  readonly door: string;
  readonly vraag: Toestemmingsvraag;
  readonly gebeurtenissen: readonly {
    readonly soort: string;
    readonly op: string;
    readonly door: string | null;
    readonly inwoner: string | null;
    readonly gezegdOp: string | null;
    readonly toelichting: string;
  }[];
}

export async function leesToestemmingenVoluit(
  tx: Tx,
  sleutel: Dossiersleutel,
  afwegingId: string,
  noem: (userId: string) => string,
): Promise<ToestemmingVoluit[]> {
  const open = (id: string, inhoud: Uint8Array) =>
    decryptJson(sleutel, { soort: "toestemming", afwegingId, id }, inhoud);
  return (await listToestemmingen(tx, [afwegingId])).map((rij) => ({
    id: rij.id,
    wijze: rij.wijze,
    vereiste: rij.vereiste,
    op: rij.createdAt.toISOString(),
    door: noem(rij.door),
    vraag: toestemmingsvraagSchema.parse(open(rij.id, rij.inhoud)),
    gebeurtenissen: rij.gebeurtenissen.map(({ id, soort, op, door, inwoner, inhoud }) => {
      const erbij = inhoud === null ? null : bijGebeurtenis.parse(open(id, inhoud));
      return {
        soort,
        op: op.toISOString(),
        door: door === null ? null : noem(door),
        inwoner,
        gezegdOp: erbij?.gezegdOp ?? null,
        toelichting: erbij?.toelichting ?? "",
      };
    }),
  }));
}
