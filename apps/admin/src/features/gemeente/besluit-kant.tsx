import { datumInWoorden, type Gemeentelaag } from "@core/grondslagen";
import { Kanttekening } from "@deelwijzer/ui";
import type { ReactElement } from "react";

type Besluit = Pick<
  Gemeentelaag["uitzonderingsbeleid"][number],
  "vastgesteldDoor" | "vastgesteldOp" | "vindplaats"
>;

/** In the margin: who decided, when, and where it can be read. */
export function BesluitKant({ vastgesteldDoor, vastgesteldOp, vindplaats }: Besluit): ReactElement {
  return (
    <>
      <Kanttekening kop="Vastgesteld door">
        <p>{vastgesteldDoor}</p>
        <p>
          op <time dateTime={vastgesteldOp}>{datumInWoorden(vastgesteldOp)}</time>
        </p>
      </Kanttekening>
      <Kanttekening kop="Te lezen in">
        <p>{vindplaats ?? "Niet vermeld"}</p>
      </Kanttekening>
    </>
  );
}
