import type { Rol } from "@core/grondslagen";
import {
  Alinea,
  DrukOpmaak,
  Kantlijn,
  Knop,
  Kop,
  Koppeling,
  LegeStaat,
  Melding,
  Paneel,
  Rij,
  Sectie,
  Stapel,
} from "@deelwijzer/ui";
import Link from "next/link";
import { Fragment, type ReactElement } from "react";
import type { GelezenSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { lijstAdres } from "../bewerken/bewerkbaar-van.ts";
import { Geschiedenis } from "./geschiedenis.tsx";
import { SOORTNAAM, tellingInWoorden } from "./groepeer.ts";
import { Kerngegevens } from "./kerngegevens.tsx";
import { Opmerkingen } from "./opmerkingen.tsx";
import { opmerkingenOpScherm } from "./opmerkingen-op-scherm.ts";
import stijl from "./set.module.css";
import { looptAchter, SetKop } from "./set-kop.tsx";
import { GESLOTEN } from "./setstand.ts";
import { StandVlak } from "./stand-vlak.tsx";
import { Takenlijst } from "./takenlijst.tsx";
import { inhoudenVan, takenVan } from "./taken.ts";
import { woordenVanAlle, wijzigingenTussen } from "./wijziging-in-woorden.ts";
import { WijzigingenLijst } from "./wijzigingen-lijst.tsx";

/** One wijzigingsset: where it stands, what it changes, what must still happen, and what was done. */
export function OverzichtPagina({
  gelezen,
  rollen,
}: {
  gelezen: GelezenSet;
  rollen: readonly Rol[];
}): ReactElement {
  const { id, status, set, basis, basisInhoud, inhoud, opmerkingen, magBewerken, magOpmerken } = gelezen;
  const na = inhoud ?? basisInhoud;
  const w = woordenVanAlle(basisInhoud, na);
  const wijzigingen = wijzigingenTussen(basisInhoud, na, set.operaties);
  // The day is chosen while publishing: no work for anybody now.
  const taken = takenVan(
    id,
    gelezen.punten.filter(({ code }) => code !== "zonder-ingangsdatum"),
    inhoudenVan(gelezen),
    magBewerken,
  );
  const teDoen = taken.filter(({ blokkeert }) => blokkeert !== null).length;
  const vervalt = VERVALT[status] ?? null;
  const open = opmerkingen.filter(({ antwoord }) => antwoord === null).length;
  return (
    <Stapel ruimte="xl">
      <DrukOpmaak kop={`Deelwijzer beheer – wijzigingsset ${set.titel}`} voet={gelezen.inhoudshash} />
      <Stapel ruimte="l">
        <SetKop gelezen={gelezen} blad="overzicht" />
        {gelezen.herkomst === "uitgave" && status === "concept" ? <Aangeboden /> : null}
        {looptAchter(gelezen) ? <Achter gelezen={gelezen} teDoen={teDoen} /> : null}
        <StandVlak gelezen={gelezen} rollen={rollen} />
      </Stapel>
      <Kantlijn
        breed
        kantLabel="Waarom deze set er is, en haar geschiedenis"
        kant={
          <Stapel ruimte="xl">
            <Paneel als="section" aria-labelledby="waarom-kop">
              <Kop niveau={2} id="waarom-kop">
                Waarom deze set er is
              </Kop>
              <p className={stijl["toelichting"]}>{set.toelichting}</p>
              <Kerngegevens gelezen={gelezen} />
              {magBewerken ? (
                <div className="dw-niet-drukken">
                  <Knop klein als={Link} href={`/wijzigingssets/${id}/gegevens`}>
                    Wijzig titel en reden
                  </Knop>
                </div>
              ) : null}
            </Paneel>
            <Sectie kop="Geschiedenis" id="geschiedenis">
              <Geschiedenis setId={id} gebeurtenissen={gelezen.gebeurtenissen} w={w} />
            </Sectie>
          </Stapel>
        }
      >
        <Stapel ruimte="xl">
          {GESLOTEN.has(status) || status === "ingepland" ? null : (
            <Sectie
              kop={teDoen === 0 ? "Wat er nog moet gebeuren" : `Wat er nog moet gebeuren (${teDoen})`}
              id="taken"
            >
              <Takenlijst taken={taken} />
            </Sectie>
          )}
          <section className="dw-sectie" aria-labelledby="wijzigingen-kop">
            <Kop niveau={2} id="wijzigingen-kop" tabIndex={-1}>
              Wat deze set verandert ({wijzigingen.length})
            </Kop>
            <Stapel ruimte="m">
              {wijzigingen.length === 0 ? (
                GESLOTEN.has(status) ? (
                  <Alinea>Deze set wijzigde niets.</Alinea>
                ) : (
                  <LegeStaat kop="De set verandert nog niets" niveau={3}>
                    <Alinea>
                      {magBewerken
                        ? "Kies hieronder wat u wilt wijzigen. De tabellen die gelden, veranderen niet zolang de set niet is gepubliceerd."
                        : "De privacyadviseur heeft nog niets gewijzigd."}
                    </Alinea>
                  </LegeStaat>
                )
              ) : (
                <Alinea>
                  Ten opzichte van tabelversie {basis.nummer}: {tellingInWoorden(wijzigingen)}.
                </Alinea>
              )}
              {magBewerken ? <Toevoegen id={id} vervalt={vervalt} /> : null}
              {wijzigingen.length === 0 ? null : (
                <WijzigingenLijst
                  setId={id}
                  wijzigingen={wijzigingen}
                  bewerken={magBewerken ? { vervalt } : null}
                />
              )}
            </Stapel>
          </section>
          <Sectie
            kop={`Opmerkingen (${opmerkingen.length}${open === 0 ? "" : `, ${open} zonder antwoord`})`}
            id="opmerkingen"
          >
            <Opmerkingen
              setId={id}
              opmerkingen={opmerkingenOpScherm(opmerkingen, na)}
              magOpmerken={magOpmerken}
            />
          </Sectie>
        </Stapel>
      </Kantlijn>
    </Stapel>
  );
}

const VERVALT: Partial<Record<GelezenSet["status"], string>> = {
  "ter-beoordeling": "De set gaat dan terug naar concept. U vraagt daarna opnieuw om beoordeling.",
  goedgekeurd: "De goedkeuring vervalt dan. Iemand moet de set opnieuw beoordelen.",
};

function Toevoegen({ id, vervalt }: { id: string; vervalt: string | null }): ReactElement {
  return (
    <div className="dw-niet-drukken">
      <Stapel ruimte="s">
        {vervalt === null ? null : <Alinea gedempt>Wijzigt u nog iets? {vervalt}</Alinea>}
        <Rij>
          <Knop als={Link} href={`/wijzigingssets/${id}/regels`}>
            Regel wijzigen
          </Knop>
          <Knop als={Link} href={`/wijzigingssets/${id}/regels/nieuw`}>
            Regel toevoegen
          </Knop>
          <Knop als={Link} href={`/wijzigingssets/${id}/artikelen`}>
            Artikel wijzigen
          </Knop>
          <Knop als={Link} href={`/wijzigingssets/${id}/partners`}>
            Partner wijzigen
          </Knop>
          <Knop als={Link} href={`/wijzigingssets/${id}/partners/nieuw`}>
            Partner toevoegen
          </Knop>
          <Knop als={Link} href={`/wijzigingssets/${id}/raster`}>
            Regels in een raster
          </Knop>
          <Knop als={Link} href={`/wijzigingssets/${id}/stappenplan`}>
            Stappenplan wijzigen
          </Knop>
        </Rij>
        <p>
          Wijzig ook:{" "}
          {(["doel", "gegevens", "vereiste", "wet", "bron", "leidraad", "voorbeeld"] as const).map(
            (soort, plaats) => (
              <Fragment key={soort}>
                {plaats === 0 ? "" : " · "}
                <Koppeling als={Link} href={lijstAdres(id, soort)}>
                  {SOORTNAAM[soort].meer.toLowerCase()}
                </Koppeling>
              </Fragment>
            ),
          )}
        </p>
      </Stapel>
    </div>
  );
}

function Aangeboden(): ReactElement {
  return (
    <Melding soort="info" kop="aangeboden met een nieuwe uitgave van Deelwijzer">
      <p>
        Deze set is klaargezet door de makers. Er is nog niets veranderd: u beslist. Lees het verschil, pas
        aan wat bij u anders moet, en vraag om beoordeling. Wilt u de set niet? Trek haar dan in.
      </p>
    </Melding>
  );
}

function Achter({ gelezen, teDoen }: { gelezen: GelezenSet; teDoen: number }): ReactElement {
  const { id, basis, nieuwste, conflicten } = gelezen;
  return (
    <Melding soort="let op" kop={`er is een nieuwere versie: tabelversie ${nieuwste.nummer}`}>
      <p>
        Deze set is gemaakt op tabelversie {basis.nummer}.{" "}
        {conflicten.length === 0
          ? teDoen === 0
            ? "De wijzigingen passen bij elkaar. Bijwerken mag, maar hoeft niet."
            : "Zij botsen nergens, maar samen klopt nog niet alles. Werk de set bij. Dan kunt u het oplossen."
          : conflicten.length === 1
            ? "Op 1 plek zeggen de set en de nieuwere versie iets anders. Kies daar wat geldt."
            : `Op ${conflicten.length} plekken zeggen de set en de nieuwere versie iets anders. Kies daar wat geldt.`}
      </p>
      <p>
        <Koppeling als={Link} href={`/wijzigingssets/${id}/bijwerken`}>
          Bekijk wat er veranderde en werk de set bij
        </Koppeling>
      </p>
    </Melding>
  );
}
