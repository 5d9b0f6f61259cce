import { Alinea, DrukOpmaak, Koppeling, LegeStaat, Melding, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { tellingInWoorden } from "../wijzigingsset/groepeer.ts";
import { SetKop } from "../wijzigingsset/set-kop.tsx";
import { wijzigingenTussen } from "../wijzigingsset/wijziging-in-woorden.ts";
import { DrukKnop } from "./druk-knop.tsx";
import {
  filterkeuzes,
  kiesWijzigingen,
  verschiladres,
  weergavekeuzes,
  type Verschilfilter,
} from "./filter.ts";
import { Filterrij } from "./filterrij.tsx";
import stijl from "./verschil.module.css";
import { Wijzigingskaarten } from "./wijzigingskaarten.tsx";

export type VerschilPaginaProps = { gelezen: GelezenSet; filter: Verschilfilter };

/** The difference in words: what the set changes, or what readers will notice on top of the newest version. */
export function VerschilPagina({ gelezen, filter }: VerschilPaginaProps): ReactElement {
  const { id, set, basis, nieuwste, basisInhoud, inhoud, nieuwsteInhoud, samengevoegd } = gelezen;
  const anders = basis.hash !== nieuwste.hash;
  const metNieuwste = filter.met === "nieuwste" && anders;
  const na = metNieuwste ? samengevoegd : inhoud;
  const tegenover = metNieuwste ? nieuwste : basis;
  const alle =
    na === null ? [] : wijzigingenTussen(metNieuwste ? nieuwsteInhoud : basisInhoud, na, set.operaties);
  const gekozen = kiesWijzigingen(alle, filter);
  const { aarden, soorten } = filterkeuzes(id, alle, filter);
  return (
    <Stapel ruimte="l">
      <DrukOpmaak
        kop={`Deelwijzer beheer – ${set.titel} – verschil met tabelversie ${tegenover.nummer}`}
        voet={gelezen.inhoudshash}
      />
      <SetKop gelezen={gelezen} blad="verschil" titel="Verschil in woorden" />
      <Stapel ruimte="s">
        <Alinea>
          Vergeleken met tabelversie {tegenover.nummer}
          {metNieuwste ? ", de nieuwste versie" : anders ? ", waarop de set is gemaakt" : ""}.{" "}
          {alle.length === 0
            ? ""
            : `${tellingInWoorden(alle)}.`.replace(/^./, (letter) => letter.toUpperCase())}
        </Alinea>
        {anders ? (
          <p className="dw-niet-drukken">
            <Koppeling
              als={Link}
              href={verschiladres(id, { ...filter, met: metNieuwste ? "basis" : "nieuwste" })}
            >
              {metNieuwste
                ? `Vergelijk met tabelversie ${basis.nummer}, waarop de set is gemaakt`
                : `Vergelijk met tabelversie ${nieuwste.nummer}, de nieuwste`}
            </Koppeling>
          </p>
        ) : null}
      </Stapel>
      {na === null ? (
        <NietTeMaken id={id} conflicten={gelezen.conflicten.length} />
      ) : alle.length === 0 ? (
        <LegeStaat kop="Er is geen verschil">
          <Alinea>De tabellen zeggen met deze set hetzelfde als zonder.</Alinea>
        </LegeStaat>
      ) : (
        <>
          <div className={`${stijl["filters"]} dw-niet-drukken`}>
            {alle.length < 2 ? null : <Filterrij label="Toon" wat="het verschil" keuzes={aarden} />}
            {soorten.length > 2 ? <Filterrij label="Van" wat="het verschil" keuzes={soorten} /> : null}
            <Filterrij label="Weergave" wat="het verschil" keuzes={weergavekeuzes(id, filter)} />
          </div>
          <Wijzigingskaarten
            // A new choice starts again at the first change.
            key={verschiladres(id, filter)}
            set={{ id, magBewerken: gelezen.magBewerken, magOpmerken: gelezen.magOpmerken }}
            wijzigingen={gekozen}
            ineen={filter.ineen}
            gefilterd={filter.aard !== null || filter.soort !== null}
          />
          <div className="dw-niet-drukken">
            <DrukKnop />
          </div>
        </>
      )}
    </Stapel>
  );
}

function NietTeMaken({ id, conflicten }: { id: string; conflicten: number }): ReactElement {
  return (
    <Melding soort="let op" kop="dit verschil is nu niet te maken">
      {conflicten > 0 ? (
        <p>
          De set en de nieuwste versie zeggen op {conflicten === 1 ? "1 plek" : `${conflicten} plekken`} iets
          anders.{" "}
          <Koppeling als={Link} href={`/wijzigingssets/${id}/bijwerken`}>
            Kies eerst welke waarde geldt
          </Koppeling>
        </p>
      ) : (
        <p>
          Niet elke wijziging past bij de versie waarop de set is gemaakt.{" "}
          <Koppeling als={Link} href={`/wijzigingssets/${id}#taken`}>
            Bekijk wat er moet gebeuren
          </Koppeling>
        </p>
      )}
    </Melding>
  );
}
