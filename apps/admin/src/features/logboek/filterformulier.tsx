import { Knop, Koppeling, Rij } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";
import { Dag } from "./filtervelden.tsx";
import stijl from "./logboek.module.css";
import type { WieEnWanneer } from "./wie-en-wanneer.ts";

export type FilterformulierProps = Pick<WieEnWanneer, "van" | "totEnMet"> & {
  /** The address of the log itself. */
  action: string;
  /** What only this log can be asked for. */
  children: ReactNode;
};

/** What is asked of a log, in the address: its own choices, then from and until which day. */
export function Filterformulier({ action, van, totEnMet, children }: FilterformulierProps): ReactElement {
  return (
    <form method="get" action={action} className={`${stijl["filters"]} dw-niet-drukken`}>
      {children}
      <Dag naam="van" label="Vanaf" waarde={van} />
      <Dag naam="tot" label="Tot en met" waarde={totEnMet} />
      <Rij>
        <Knop type="submit">Toon</Knop>
        <Koppeling als={Link} href={action}>
          Wis de filters
        </Koppeling>
      </Rij>
    </form>
  );
}
