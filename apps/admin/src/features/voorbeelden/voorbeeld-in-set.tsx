import { lijstVan, ontwerpMetSet } from "@core/grondslagen";
import { notFound } from "next/navigation";
import type { ReactElement } from "react";
import type { GelezenSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { bewerkbaarVan } from "../bewerken/bewerkbaar-van.ts";
import { Geschrapt } from "../bewerken/scherm/geschrapt.tsx";
import { Gevolg, NietOpen } from "../bewerken/scherm/niet-open.tsx";
import { naamVan } from "../wijzigingsset/wijziging-in-woorden.ts";
import { VoorbeeldBewerken } from "./voorbeeld-bewerken.tsx";

export type VoorbeeldInSetProps = {
  gelezen: GelezenSet;
  /** Null: a new one. */
  voorbeeldId: string | null;
  netBewaard: boolean;
};

/** One example case inside a set: its form, that it was struck, or why it cannot be changed. */
export function VoorbeeldInSet({ gelezen, voorbeeldId, netBewaard }: VoorbeeldInSetProps): ReactElement {
  const { id, set, status, basisInhoud, samengevoegd, nieuwste, register, magBewerken } = gelezen;
  const eigen = gelezen.inhoud;
  if (eigen === null || !magBewerken) return <NietOpen setId={id} titel={set.titel} status={status} />;
  const bewerkbaar = bewerkbaarVan(gelezen, "voorbeeld", voorbeeldId);
  if (voorbeeldId !== null && bewerkbaar.entiteit === null) {
    if (bewerkbaar.basis === null) notFound();
    return (
      <Geschrapt
        setId={id}
        soort="voorbeeld"
        entiteitId={voorbeeldId}
        titel={naamVan("voorbeeld", bewerkbaar.basis, basisInhoud.woordenlijst)}
        reden={bewerkbaar.reden}
        lijst={{ href: bewerkbaar.adres, tekst: "Terug naar de voorbeelden" }}
        magBewerken
      />
    );
  }
  // No answer asks guidance or other examples: they need not go to the browser.
  const { leidraden: _leidraden, voorbeelden = [], ...inhoud } = samengevoegd ?? eigen;
  const { versie, kennis } = ontwerpMetSet({ inhoud, nieuwste, register, set });
  return (
    <>
      <Gevolg status={status} />
      <VoorbeeldBewerken
        key={voorbeeldId ?? "nieuw"}
        bewerkbaar={bewerkbaar}
        setTitel={set.titel}
        ontwerp={{ versie, register: kennis.register }}
        groepen={[...new Set(voorbeelden.map(({ groep }) => groep))]}
        bezet={[...lijstVan(eigen, "voorbeeld"), ...lijstVan(basisInhoud, "voorbeeld")].map((een) => een.id)}
        netBewaard={netBewaard}
      />
    </>
  );
}
