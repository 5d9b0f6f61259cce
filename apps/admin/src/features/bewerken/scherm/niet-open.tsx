import type { Setstatus } from "@core/grondslagen";
import { Alinea, Knop, Kop, Melding, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import { STAND } from "../../wijzigingsset/setstand.ts";

/** Instead of a form, when the set cannot be edited now or not by this person. */
export function NietOpen({
  setId,
  titel,
  status,
}: {
  setId: string;
  titel: string;
  status: Setstatus;
}): ReactElement {
  return (
    <Stapel ruimte="l">
      <Kop niveau={1}>U kunt deze set nu niet wijzigen</Kop>
      <Alinea>
        De set “{titel}” heeft de stand: {STAND[status].woord.toLowerCase()}. Alleen een privacyadviseur kan
        een set wijzigen, en niet meer als zij is ingepland of gepubliceerd.
      </Alinea>
      <div>
        <Knop href={`/wijzigingssets/${setId}`} als={Link}>
          Naar de wijzigingsset
        </Knop>
      </div>
    </Stapel>
  );
}

/** Said above every form when an edit has a price. */
export function Gevolg({ status }: { status: Setstatus }): ReactElement | null {
  if (status !== "ter-beoordeling" && status !== "goedgekeurd") return null;
  return (
    <Melding
      soort="let op"
      kop={status === "goedgekeurd" ? "deze set is al goedgekeurd" : "deze set wordt beoordeeld"}
    >
      <p>
        Slaat u hier iets op, dan wordt de set weer een concept.
        {status === "goedgekeurd" ? " De goedkeuring vervalt." : ""} Iemand anders moet haar daarna opnieuw
        beoordelen.
      </p>
    </Melding>
  );
}
