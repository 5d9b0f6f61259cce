import { datumInWoorden, opsomming, type Datum } from "@core/grondslagen";
import { uitkomstInWoorden, datumNl, momentNl, WAARSCHUWING_UITZONDERING } from "@deelwijzer/document/tekst";
import {
  Alinea,
  DrukOpmaak,
  GegevensLijst,
  Kop,
  Koppeling,
  Melding,
  Rij,
  Sectie,
  Stapel,
  UitkomstVlak,
} from "@deelwijzer/ui";
import { DownloadKnop } from "@deelwijzer/web";
import type { ReactElement } from "react";
import type { LeesbaarBesluit } from "../../dossier/open-besluit.ts";
import type { InzageVanLezer } from "../../toegang/lopende-inzage.ts";
import type { Wachtend } from "../../herbeoordeling/wat-volgt.ts";
import type { GemaaktStuk } from "../../besluit/stukken.ts";
import { InzageMelding } from "../toegang/inzage-melding.tsx";
import { RegelsGewijzigd } from "../herbeoordeling/regels-gewijzigd.tsx";
import { Aanvullingen } from "./aanvullingen.tsx";
import stijl from "./besluit.module.css";
import { DrukKnop } from "./druk-knop.tsx";
import { Opvolging, type OpvolgingProps } from "./opvolging.tsx";
import { OpvolgFormulier } from "./opvolg-formulier.tsx";
import { Stukken } from "./stukken.tsx";
import { UITKOMST_TOON } from "./uitkomst-toon.ts";
import { VerantwoordingTekst } from "./verantwoording-tekst.tsx";

export type BesluitPaginaProps = {
  readonly besluit: LeesbaarBesluit;
  /** Days on which a consent of this dossier was withdrawn, and the dossier for who may read it. */
  readonly ingetrokken?: readonly Datum[];
  readonly toestemmingenVan?: string | null;
  /** Where a resident goes with a question or complaint; null where the gemeente did not fill it in. */
  readonly gemeente: {
    readonly naam: string;
    readonly fgContact: string | null;
    readonly klachtroute: string | null;
  };
  /** What was made of it, what replaces it, and what the reader may do; nothing of that for who reads by a short access. */
  readonly rondom: Rondom;
  /** For who reads by a short access: reads, and takes nothing along. */
  readonly inzage: InzageVanLezer | null;
};

export type Rondom = Pick<OpvolgingProps, "opvolging"> & {
  /** What newer tables ask of who answers for this besluit. */
  readonly wachtend: Wachtend | null;
  readonly stukken: readonly GemaaktStuk[];
  readonly mag: { readonly aanvullen: boolean; readonly opvolgen: boolean; readonly mededelen: boolean };
};

/** A sealed besluit as a page that also prints well. What was sealed is shown as it was. */
export function BesluitPagina(props: BesluitPaginaProps): ReactElement {
  const { besluit, gemeente, inzage, rondom, ingetrokken = [], toestemmingenVan = null } = props;
  const { openbaar, verantwoording: v, inhoud } = besluit;
  const uitzondering = openbaar.uitkomst === "delen-gemotiveerde-uitzondering";
  const kop = v === null ? `Besluit ${openbaar.volgnummer}` : `Verantwoording ${v.kenmerk}`;
  return (
    <Stapel ruimte="xl">
      <DrukOpmaak kop={`${gemeente.naam} · ${kop}`} voet={`Vingerafdruk ${besluit.hash.slice(0, 23)}`} />
      <Stapel ruimte="s">
        <Alinea gedempt>
          Besluit {openbaar.volgnummer} · vastgesteld op {momentNl(openbaar.vastgesteldOp)}
        </Alinea>
        <Kop niveau={1}>{v === null ? kop : `${v.kenmerk}: ${v.titel}`}</Kop>
      </Stapel>
      {inzage === null ? null : <InzageMelding inzage={inzage} />}
      <UitkomstVlak
        toon={UITKOMST_TOON[openbaar.uitkomst]}
        woord={uitkomstInWoorden(v ?? openbaar)}
        zin={v?.uitkomstZin ?? uitkomstInWoorden(openbaar)}
      />
      {uitzondering ? (
        <Melding soort="let op" kop="dit is een uitzondering">
          <p>{v?.waarschuwing ?? WAARSCHUWING_UITZONDERING}</p>
          {openbaar.uitzonderingsbeleid === null ? null : (
            <p>
              Beleid van de gemeente: {openbaar.uitzonderingsbeleid.titel}, vastgesteld door{" "}
              {openbaar.uitzonderingsbeleid.vastgesteldDoor} op{" "}
              {datumNl(openbaar.uitzonderingsbeleid.vastgesteldOp)}
              {openbaar.uitzonderingsbeleid.vindplaats === null
                ? "."
                : ` (${openbaar.uitzonderingsbeleid.vindplaats}).`}
            </p>
          )}
          <p>Een uitzondering blijft in strijd met de AVG. De FG van de gemeente heeft hiervan bericht.</p>
        </Melding>
      ) : v?.waarschuwing === undefined ? null : (
        <Melding soort="let op" kop="waarop dit besluit rust">
          <p>{v.waarschuwing}</p>
        </Melding>
      )}
      {rondom.wachtend === null ? null : (
        <RegelsGewijzigd besluitId={besluit.id} wachtend={rondom.wachtend} />
      )}
      <Opvolging
        opvolging={rondom.opvolging}
        vervangt={
          openbaar.vervangt === null
            ? null
            : {
                id: openbaar.vervangt,
                volgnummer: v?.vervangt?.volgnummer ?? null,
                reden: v?.vervangt?.reden ?? null,
              }
        }
      />
      {ingetrokken.length === 0 ? null : (
        <Melding soort="let op" kop="een toestemming is ingetrokken">
          <p>
            Een toestemming in dit dossier is ingetrokken op{" "}
            {opsomming(ingetrokken.map(datumInWoorden), "en")}. Dit besluit blijft zoals het is vastgelegd.
            Deel vanaf die dag niets meer op deze toestemming.
          </p>
          {toestemmingenVan === null ? null : (
            <p>
              <Koppeling href={`/afwegingen/${toestemmingenVan}/toestemmingen`}>
                Bekijk de toestemmingen
              </Koppeling>
            </p>
          )}
        </Melding>
      )}
      <Stukken
        besluitId={besluit.id}
        stukken={rondom.stukken}
        magMaken={rondom.mag.mededelen && inhoud !== null}
        deelt={openbaar.uitkomst !== "niet-delen"}
      />
      {inzage === null ? (
        <div className="dw-niet-drukken">
          <Rij>
            <DownloadKnop
              href={`/besluiten/${besluit.id}/pdf`}
              bezigTekst="Wij maken de PDF…"
              misluktKop="de PDF is niet gemaakt"
            >
              Download als PDF
            </DownloadKnop>
            <DownloadKnop
              href={`/besluiten/${besluit.id}/bestand`}
              bezigTekst="Wij maken het bestand…"
              misluktKop="het bestand is niet gemaakt"
            >
              Download om te controleren
            </DownloadKnop>
            <DrukKnop />
          </Rij>
        </div>
      ) : null}
      {inhoud === null ? (
        <Melding soort="info" kop="de inhoud is vernietigd">
          <p>
            De bewaartermijn is voorbij. Niemand kan de inhoud nog lezen. Het zegel is nog te controleren.
          </p>
        </Melding>
      ) : (
        <VerantwoordingTekst verantwoording={inhoud.verantwoording} niveau={2} kantlijn />
      )}
      <Aanvullingen
        besluitId={besluit.id}
        addenda={besluit.addenda}
        magAanvullen={rondom.mag.aanvullen && inhoud !== null}
      />
      {rondom.mag.opvolgen && rondom.opvolging === null && inhoud !== null ? (
        <OpvolgFormulier besluitId={besluit.id} />
      ) : null}
      <Sectie kop="Wat de inwoner kan doen" niveau={2} maat="m">
        <Alinea>
          De inwoner mag deze verantwoording inzien, vragen om onjuiste gegevens te verbeteren en bezwaar
          maken tegen het gebruik van de gegevens (AVG, artikel 15, 16 en 21).{" "}
          {gemeente.klachtroute ?? "De gemeente heeft nog niet ingevuld waar een klacht naartoe kan."}{" "}
          {gemeente.fgContact === null
            ? ""
            : `De functionaris gegevensbescherming is bereikbaar via ${gemeente.fgContact}. `}
          Een klacht kan ook bij de Autoriteit Persoonsgegevens.
        </Alinea>
      </Sectie>
      <footer className={stijl["voet"]}>
        <Kop niveau={2} maat="m">
          Gegevens van dit besluit
        </Kop>
        <GegevensLijst
          items={[
            {
              term: "Vastgesteld door",
              waarde: v === null ? openbaar.auteur.rol : auteurVan(v.auteur),
            },
            { term: "Vastgesteld op", waarde: momentNl(openbaar.vastgesteldOp) },
            { term: "Recht van de datum", waarde: datumNl(openbaar.peildatum) },
            {
              term: "Tabelversie",
              waarde: <Hash voor={String(openbaar.tabelversie.nummer)} hash={openbaar.tabelversie.hash} />,
            },
            {
              term: "Stappenplan",
              waarde: (
                <Hash
                  voor={`${openbaar.stappenplan.id}, versie ${openbaar.stappenplan.versie}`}
                  hash={openbaar.stappenplan.hash}
                />
              ),
            },
            ...besluit.gemeentebepalingen.map(({ soort, vastgesteldDoor, vastgesteldOp }, plaats) => ({
              id: `gemeentebepaling-${plaats}`,
              term: soort === "verbod" ? "Verbod van de gemeente" : "Eis van de gemeente",
              waarde: `Besluit van ${datumNl(vastgesteldOp)} (${vastgesteldDoor})`,
            })),
            { term: "Vingerafdruk van het besluit", waarde: <Hash hash={besluit.hash} /> },
            { term: "Code in de keten", waarde: <Hash hash={besluit.ketenHash} /> },
            {
              term: "Zelf controleren",
              waarde: <Koppeling href="/controle">Controleer dit besluit met de code in de keten</Koppeling>,
            },
            { term: "Bewaren tot", waarde: datumNl(openbaar.bewarenTot) },
          ]}
        />
      </footer>
    </Stapel>
  );
}

function auteurVan({ naam, rol }: { readonly naam: string; readonly rol: string }): string {
  return naam === rol ? naam : `${naam} (${rol})`;
}

function Hash({ voor, hash }: { readonly voor?: string; readonly hash: string }): ReactElement {
  return (
    <>
      {voor === undefined ? null : <>{voor} · </>}
      <code className={stijl["hash"]}>{hash}</code>
    </>
  );
}
