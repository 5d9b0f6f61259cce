import { Alinea, GegevensLijst, Knop, Melding, Sectie, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenMensen, Mens } from "../../use-cases/lees-mensen/typen.ts";
import { dagInWoorden } from "../woorden/datum-in-woorden.ts";
import { OnderKop } from "./beheer-kop.tsx";
import { LaatTerugkeren } from "./laat-terugkeren.tsx";
import { LogOveralUit } from "./log-overal-uit.tsx";
import { MensFormulier } from "./mens-formulier.tsx";
import { rollenInWoorden } from "./rolnaam.ts";

export type MensPaginaProps = { mens: Mens; gelezen: GelezenMensen };

/** One person: what they may do, and their leaving or coming back. */
export function MensPagina({ mens, gelezen }: MensPaginaProps): ReactElement {
  const { userId, naam, email, beeindigdOp, uzelf, open, versie } = mens;
  const kop = (
    <OnderKop terug="/beheer" naar="Mensen" titel={naam}>
      <Alinea gedempt>{email}</Alinea>
    </OnderKop>
  );
  if (beeindigdOp !== null) {
    return (
      <Stapel ruimte="xl">
        {kop}
        <Stapel ruimte="m">
          <Alinea>
            {naam} is vertrokken op {dagInWoorden(beeindigdOp)} en kan niet inloggen.
          </Alinea>
          <Samenvatting mens={mens} gelezen={gelezen} />
          {open === 0 ? null : (
            <div>
              <Knop als={Link} href={`/beheer/mensen/${userId}/vertrek`}>
                Draag het werk over ({open})
              </Knop>
            </div>
          )}
        </Stapel>
        <Sectie kop="Terugkomen">
          <Stapel ruimte="m">
            <Alinea>
              {naam} kan dan weer inloggen, met de rollen hierboven. Het werk dat is overgedragen, blijft waar
              het is.
            </Alinea>
            <LaatTerugkeren userId={userId} versie={versie} naam={naam} />
          </Stapel>
        </Sectie>
      </Stapel>
    );
  }
  if (uzelf) {
    return (
      <Stapel ruimte="xl">
        {kop}
        <Melding soort="info" kop="dit bent u">
          <p>Wat u zelf mag, kunt u niet wijzigen. Vraag een andere beheerder om dit te doen.</p>
        </Melding>
        <Samenvatting mens={mens} gelezen={gelezen} />
      </Stapel>
    );
  }
  return (
    <Stapel ruimte="xl">
      {kop}
      <MensFormulier key={versie} mens={mens} teams={gelezen.teams} domeinen={gelezen.domeinen} />
      <Sectie kop="Apparaten">
        <Stapel ruimte="m">
          <Alinea>
            Is een telefoon of laptop van {naam} weg of gestolen? Log {naam} dan overal uit. Wie dat apparaat
            heeft, komt er niet meer in. {naam} logt zelf opnieuw in.
          </Alinea>
          <LogOveralUit userId={userId} naam={naam} />
        </Stapel>
      </Sectie>
      <Sectie kop="Vertrek">
        <Stapel ruimte="m">
          <Alinea>
            Gaat {naam} weg? Dan eindigt de toegang meteen. U ziet eerst welk werk er nog ligt, en kiest wie
            dat krijgt.
          </Alinea>
          <div>
            <Knop als={Link} href={`/beheer/mensen/${userId}/vertrek`}>
              Regel het vertrek
            </Knop>
          </div>
        </Stapel>
      </Sectie>
    </Stapel>
  );
}

function Samenvatting({ mens, gelezen }: MensPaginaProps): ReactElement {
  const domeinen = mens.domeinen.map((id) => gelezen.domeinen.find((een) => een.id === id)?.naam ?? id);
  return (
    <GegevensLijst
      leegTekst="Geen"
      items={[
        { id: "wie-functie", term: "Functie", waarde: mens.functie },
        { id: "wie-rollen", term: "Rollen", waarde: rollenInWoorden(mens.rollen) },
        { id: "wie-domeinen", term: "Domeinen", waarde: domeinen.join(", ") },
        { id: "wie-team", term: "Team", waarde: gelezen.teams.find(({ id }) => id === mens.teamId)?.naam },
      ]}
    />
  );
}
