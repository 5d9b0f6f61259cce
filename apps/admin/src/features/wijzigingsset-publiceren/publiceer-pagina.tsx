import { datumInWoorden } from "@core/grondslagen";
import { Alinea, Knop, Koppeling, Melding, Merkje, Rij, Sectie, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { tellingInWoorden } from "../wijzigingsset/groepeer.ts";
import stijl from "../wijzigingsset/set.module.css";
import { SetActies } from "../wijzigingsset/set-acties.tsx";
import { SetKop } from "../wijzigingsset/set-kop.tsx";
import { volgendeStap } from "../wijzigingsset/setstand.ts";
import { Takenlijst } from "../wijzigingsset/takenlijst.tsx";
import { inhoudenVan, openChecks, takenVan } from "../wijzigingsset/taken.ts";
import { wijzigingenTussen } from "../wijzigingsset/wijziging-in-woorden.ts";
import { momentInWoorden } from "../woorden/datum-in-woorden.ts";
import { PubliceerFormulier } from "./publiceer-formulier.tsx";

export type PubliceerPaginaProps = {
  gelezen: GelezenSet;
  /** Number of the version that answers now. */
  geldend: number | null;
};

/** From which moment everyone answers by this set; and afterwards what was done. */
export function PubliceerPagina({ gelezen, geldend }: PubliceerPaginaProps): ReactElement {
  switch (gelezen.status) {
    case "gepubliceerd":
      return <Gepubliceerd gelezen={gelezen} geldend={geldend} />;
    case "ingepland":
      return <Ingepland gelezen={gelezen} />;
    case "goedgekeurd":
      return <Kiezen gelezen={gelezen} />;
    default:
      return <NogNiet gelezen={gelezen} />;
  }
}

function Kiezen({ gelezen }: { gelezen: GelezenSet }): ReactElement {
  const { id, versie, set, acties, punten, nieuwste, goedkeuring, samengevoegd, vandaag } = gelezen;
  const publiceren = acties.find(({ actie }) => actie === "publiceren");
  const inplannen = acties.find(({ actie }) => actie === "inplannen");
  const taken = takenVan(id, punten, inhoudenVan(gelezen), false).filter(
    ({ blokkeert, href }) => blokkeert !== null && !href.endsWith("/publiceren"),
  );
  const wijzigingen =
    samengevoegd === null ? [] : wijzigingenTussen(gelezen.nieuwsteInhoud, samengevoegd, set.operaties);
  const mag = publiceren?.toegestaan === true || inplannen?.toegestaan === true;
  return (
    <Stapel ruimte="l">
      <SetKop gelezen={gelezen} blad="publiceren" titel="Publiceren" />
      {gelezen.gebeurtenissen.at(-1)?.actie === "inplanning-intrekken" ? (
        <Melding soort="info" kop="het inplannen is ingetrokken">
          <p>De set is goedgekeurd en geldt niet. Kies een andere dag, of laat de set wijzigen.</p>
        </Melding>
      ) : null}
      <Stapel ruimte="s">
        <Alinea>
          {goedkeuring === null
            ? ""
            : `${goedkeuring.naam} keurde deze set goed, ${momentInWoorden(goedkeuring.op)}. `}
          De set verandert ten opzichte van tabelversie {nieuwste.nummer}: {tellingInWoorden(wijzigingen)}.{" "}
          <Koppeling
            als={Link}
            href={`/wijzigingssets/${id}/verschil${gelezen.basis.hash === nieuwste.hash ? "" : "?met=nieuwste"}`}
          >
            Lees het verschil nog eens
          </Koppeling>
        </Alinea>
      </Stapel>
      {taken.length > 0 ? (
        <Sectie kop={`Eerst op te lossen (${taken.length})`}>
          <Takenlijst taken={taken} />
        </Sectie>
      ) : null}
      {mag ? (
        <PubliceerFormulier
          id={id}
          versie={versie}
          titel={set.titel}
          volgnummer={nieuwste.nummer + 1}
          telling={tellingInWoorden(wijzigingen)}
          vandaag={vandaag}
          verwacht={set.ingangsdatum !== null && set.ingangsdatum > vandaag ? set.ingangsdatum : null}
          magVandaag={publiceren?.toegestaan === true}
          magLater={inplannen?.toegestaan === true}
        />
      ) : (
        <Melding soort="let op" kop="u kunt deze set nu niet publiceren">
          <ul className={stijl["redenen"]}>
            {[...new Set([...(publiceren?.redenen ?? []), ...(inplannen?.redenen ?? [])])].map((reden) => (
              <li key={reden}>{reden}</li>
            ))}
          </ul>
        </Melding>
      )}
    </Stapel>
  );
}

function Ingepland({ gelezen }: { gelezen: GelezenSet }): ReactElement {
  const { id, versie, set, nummer, acties } = gelezen;
  const dag = set.ingangsdatum === null ? "de geplande dag" : datumInWoorden(set.ingangsdatum);
  const intrekken = acties.find(({ actie }) => actie === "inplanning-intrekken");
  return (
    <Stapel ruimte="l">
      <SetKop
        gelezen={gelezen}
        blad="publiceren"
        titel={`Tabelversie ${nummer ?? ""} gaat in op ${dag}`.replace("  ", " ")}
      />
      <div className={`${stijl["stand"]} dw-toon--accent`}>
        <Rij>
          <Merkje toon="accent">Ingepland, geldt nog niet</Merkje>
        </Rij>
        <p className={stijl["zin"]}>
          Op {dag} om 00:00 uur (Nederlandse tijd) geeft Deelwijzer iedereen antwoord volgens deze versie. U
          hoeft daar niets voor te doen.
        </p>
        <Alinea>
          Tot die tijd geldt wat nu geldt. De set zit op slot: wijzigen kan pas als het inplannen is
          ingetrokken.
        </Alinea>
        <SetActies
          id={id}
          versie={versie}
          hoofd={{ soort: "wacht" }}
          overige={intrekken?.toegestaan === true ? ["inplanning-intrekken"] : []}
          paginaWisselt
        />
      </div>
      <Verder id={id} />
    </Stapel>
  );
}

function Gepubliceerd({ gelezen, geldend }: PubliceerPaginaProps): ReactElement {
  const { id, nummer } = gelezen;
  const keer = gelezen.gebeurtenissen.findLast(
    ({ actie }) => actie === "publiceren" || actie === "inplannen",
  );
  return (
    <Stapel ruimte="l">
      <SetKop gelezen={gelezen} blad="publiceren" titel={`Tabelversie ${nummer ?? ""} is gepubliceerd`} />
      <div className={`${stijl["stand"]} dw-toon--ja`}>
        <Rij>
          <Merkje toon="ja">Gepubliceerd</Merkje>
          {keer === undefined ? null : (
            <span className={stijl["klein"]}>
              Door {keer.naam}, {momentInWoorden(keer.op)}
            </span>
          )}
        </Rij>
        {geldend === nummer ? (
          <>
            <p className={stijl["zin"]}>Deelwijzer geeft nu antwoord volgens deze versie.</p>
            <ul className={stijl["redenen"]}>
              <li>Wie nu iets opzoekt, krijgt meteen het nieuwe antwoord.</li>
              <li>Wie aan een afweging werkt, houdt de oude versie en ziet dat er een nieuwe is.</li>
              <li>Besluiten die al vastgesteld zijn, veranderen niet.</li>
              <li>Klopt er iets niet? Draai dan terug op de pagina Tabelversies. Dat is een nieuwe set.</li>
            </ul>
          </>
        ) : (
          <p className={stijl["zin"]}>
            Deze versie gold eerder. Nu geldt {geldend === null ? "een andere" : `tabelversie ${geldend}`}.
          </p>
        )}
      </div>
      <Verder id={id} />
    </Stapel>
  );
}

function NogNiet({ gelezen }: { gelezen: GelezenSet }): ReactElement {
  const { id, status, set, nummer, punten } = gelezen;
  return (
    <Stapel ruimte="l">
      <SetKop gelezen={gelezen} blad="publiceren" titel="Publiceren" />
      <Melding soort="info" kop="publiceren kan nu niet">
        <p>
          Alleen een goedgekeurde set kan worden gepubliceerd.{" "}
          {volgendeStap({
            status,
            openChecks: openChecks(punten, status),
            ingangsdatum: set.ingangsdatum,
            nummer,
          })}
        </p>
      </Melding>
      <Verder id={id} />
    </Stapel>
  );
}

function Verder({ id }: { id: string }): ReactElement {
  return (
    <div className="dw-niet-drukken">
      <Rij>
        <Knop als={Link} href="/tabelversies">
          Naar de tabelversies
        </Knop>
        <Knop soort="rustig" als={Link} href={`/wijzigingssets/${id}`}>
          Naar het overzicht van de set
        </Knop>
      </Rij>
    </div>
  );
}
