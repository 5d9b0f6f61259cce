import { may } from "@core/grondslagen";
import type { ReactNode } from "react";
import { vereisInlog } from "../../api/inlog.ts";
import { welkeLogboeken } from "../../api/lees-logboek.ts";
import { leesLijst } from "../../api/lees-tabellen.ts";
import { logoVan } from "@deelwijzer/web";
import { Schil } from "../../features/schil/schil.tsx";
import { dagInWoorden, isoInWoorden } from "../../features/woorden/datum-in-woorden.ts";

type Props = {
  readonly children: ReactNode;
  /** The slot `@balk`: the bar of a page about one wijzigingsset. */
  readonly balk: ReactNode;
};

export default async function Layout({ children, balk }: Props) {
  const { actor, gemeente, functie, naam } = await vereisInlog();
  const eigenGemeente = { soort: "gemeente", gemeenteId: actor.gemeenteId } as const;
  // Who may not read the tables gets in all the same: every page asks for itself what it shows.
  const lijst = await leesLijst();
  const versies = lijst.ok
    ? // What is planned or was taken back never answered: it is no version to look at.
      lijst.waarde
        .filter(({ stand }) => stand === "geldt" || stand === "eerder")
        .map(({ nummer, hash, geldt, gepubliceerdOp, gecontroleerdTot }) => ({
          nummer,
          hash,
          geldt,
          gepubliceerd: dagInWoorden(gepubliceerdOp),
          gecontroleerd: gecontroleerdTot === null ? null : isoInWoorden(gecontroleerdTot),
        }))
    : [];
  return (
    <Schil
      accent={gemeente.kleuren?.admin ?? null}
      logo={logoVan(gemeente)}
      gemeente={gemeente.naam}
      wie={functie ?? naam}
      gebruikerId={actor.gebruikerId}
      redactie={gemeente.beheertTabellen}
      leestLogboek={await welkeLogboeken()}
      leestOverzicht={may(actor, "overzicht-lezen", eigenGemeente).toegestaan}
      leestBewaren={may(actor, "bewaren-lezen", eigenGemeente).toegestaan}
      beheert={
        may(actor, "gebruikers-lezen", { soort: "gebruiker", gemeenteId: actor.gemeenteId }).toegestaan
      }
      versies={versies}
      setBalk={balk}
    >
      {children}
    </Schil>
  );
}
