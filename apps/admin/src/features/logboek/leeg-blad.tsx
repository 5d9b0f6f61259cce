import { Alinea, Koppeling, LegeStaat } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { BladzijdenProps } from "./bladzijden.tsx";

export type LeegBladProps = Pick<BladzijdenProps, "pagina" | "adres"> & {
  /** Whether something is asked of the log, so that what is not shown may be there. */
  gekozen: boolean;
  /** What will stand in this log. */
  straks: string;
};

/** Nothing happened yet, nothing fits what was asked for, or the pages end before this one. */
export function LeegBlad({ pagina, adres, gekozen, straks }: LeegBladProps): ReactElement {
  if (pagina > 1)
    return (
      <LegeStaat kop="Zo ver gaat het logboek niet terug">
        <Alinea>
          <Koppeling als={Link} href={adres(1)}>
            Naar de nieuwste regels
          </Koppeling>
        </Alinea>
      </LegeStaat>
    );
  if (gekozen)
    return (
      <LegeStaat kop="Er is niets gevonden">
        <Alinea>Bij deze keuze staat niets in het logboek. Wis de filters om alles te zien.</Alinea>
      </LegeStaat>
    );
  return (
    <LegeStaat kop="Het logboek is nog leeg">
      <Alinea>{straks}</Alinea>
    </LegeStaat>
  );
}
