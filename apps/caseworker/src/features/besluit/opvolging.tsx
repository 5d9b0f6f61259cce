import { datumNl } from "@deelwijzer/document/tekst";
import { Koppeling, Melding } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";

export type OpvolgingProps = {
  /** The besluit this one replaces. */
  readonly vervangt: {
    readonly id: string;
    readonly volgnummer: number | null;
    readonly reden: string | null;
  } | null;
  /** What replaces this one, or is on its way to. */
  readonly opvolging: {
    readonly afwegingId: string;
    readonly besluit: { readonly id: string; readonly volgnummer: number; readonly op: string } | null;
  } | null;
};

/** The line of besluiten this one stands in, both ways. */
export function Opvolging({ vervangt, opvolging }: OpvolgingProps): ReactElement {
  return (
    <>
      {opvolging === null ? null : opvolging.besluit === null ? (
        <Melding soort="info" kop="er loopt een nieuwe afweging">
          <p>
            Die moet dit besluit vervangen. Tot zij is vastgesteld, geldt dit besluit.{" "}
            <Koppeling als={Link} href={`/afwegingen/${opvolging.afwegingId}`}>
              Bekijk de nieuwe afweging
            </Koppeling>
          </p>
        </Melding>
      ) : (
        <Melding soort="let op" kop="dit besluit is vervangen">
          <p>
            <Koppeling als={Link} href={`/besluiten/${opvolging.besluit.id}`}>
              Besluit {opvolging.besluit.volgnummer}
            </Koppeling>{" "}
            van {datumNl(opvolging.besluit.op)} vervangt dit besluit. Wat hier staat, is niet veranderd.
          </p>
        </Melding>
      )}
      {vervangt === null ? null : (
        <Melding soort="info" kop="dit besluit vervangt een ouder besluit">
          <p>
            <Koppeling als={Link} href={`/besluiten/${vervangt.id}`}>
              {vervangt.volgnummer === null ? "Het oudere besluit" : `Besluit ${vervangt.volgnummer}`}
            </Koppeling>
            {vervangt.reden === null ? "." : `. Reden: ${vervangt.reden}`}
          </p>
        </Melding>
      )}
    </>
  );
}
