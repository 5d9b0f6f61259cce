import { lijstVan } from "@core/grondslagen";
import { notFound } from "next/navigation";
import type { ReactElement } from "react";
import type { GelezenSet } from "../../../use-cases/lees-wijzigingsset/typen.ts";
import type { GebruikElders } from "../../../gebruik/gebruik-elders.ts";
import { bewerkbaarVan } from "../bewerkbaar-van.ts";
import { Geschrapt } from "../scherm/geschrapt.tsx";
import { Gevolg, NietOpen } from "../scherm/niet-open.tsx";
import { naamVanTerm, type Termsoort } from "../term-formulier/formulier.ts";
import { TermBewerken } from "./term-bewerken.tsx";
import { TERMWOORD } from "./termwoorden.ts";

export type TermPaginaInSetProps = {
  gelezen: GelezenSet;
  soort: Termsoort;
  /** Null: a new one. */
  termId: string | null;
  netBewaard: boolean;
  elders: GebruikElders | null;
};

/** One term inside a set: its form, that it was struck, or why it cannot be changed. */
export function TermPaginaInSet({
  gelezen,
  soort,
  termId,
  netBewaard,
  elders,
}: TermPaginaInSetProps): ReactElement {
  const { id, set, status, inhoud, basisInhoud, vandaag, magBewerken } = gelezen;
  if (inhoud === null) return <NietOpen setId={id} titel={set.titel} status={status} />;
  const bewerkbaar = bewerkbaarVan(gelezen, soort, termId);
  if (termId !== null && bewerkbaar.entiteit === null) {
    if (bewerkbaar.basis === null) notFound();
    return (
      <Geschrapt
        setId={id}
        soort={soort}
        entiteitId={termId}
        titel={naamVanTerm(bewerkbaar.basis)}
        reden={bewerkbaar.reden}
        lijst={{ href: bewerkbaar.adres, tekst: `Terug naar de ${TERMWOORD[soort].meer}` }}
        magBewerken={magBewerken}
      />
    );
  }
  if (!magBewerken) return <NietOpen setId={id} titel={set.titel} status={status} />;
  return (
    <>
      <Gevolg status={status} />
      <TermBewerken
        key={termId ?? "nieuw"}
        soort={soort}
        bewerkbaar={bewerkbaar}
        setTitel={set.titel}
        inhoud={inhoud}
        bezet={[...lijstVan(inhoud, soort), ...lijstVan(basisInhoud, soort)].map((term) => term.id)}
        vandaag={vandaag}
        netBewaard={netBewaard}
        elders={elders}
      />
    </>
  );
}
