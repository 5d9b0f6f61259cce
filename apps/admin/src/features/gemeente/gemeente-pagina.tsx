import { Alinea, Details, DrukOpmaak, Knop, Kop, LegeStaat, Melding, Sectie, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";
import type { GelezenGemeente } from "../../use-cases/gemeentelaag-lezen/lees-gemeente.ts";
import { Bevindingen } from "./bevindingen.tsx";
import { DELEN } from "./delen.ts";
import { BeleidBlad, BepalingBlad, type BladKader } from "./blad.tsx";
import stijl from "./gemeente.module.css";
import { vensterVan } from "./periode-in-woorden.ts";
import { WaaromAlleenLezen } from "./waarom-alleen-lezen.tsx";

export type GemeentePaginaProps = {
  naam: string;
  gelezen: GelezenGemeente;
  /** What was done a moment ago. */
  gedaan: "vastgelegd" | "beeindigd" | null;
};

/** What the gemeente adds to the national tables: it can ask more or forbid, and nothing else. */
export function GemeentePagina({ naam, gelezen, gedaan }: GemeentePaginaProps): ReactElement {
  const { woordenlijst, vandaag, beleid, bepalingen, eerder, magVastleggen, tabelversie } = gelezen;
  const leeg = beleid.length + bepalingen.length === 0;
  const perioden = [
    ...beleid,
    ...bepalingen.map(({ bepaling }) => bepaling),
    ...eerder.beleid,
    ...eerder.bepalingen,
  ];
  const kader: BladKader = {
    woordenlijst,
    vandaag,
    venster: vensterVan(
      perioden.map(({ geldig }) => geldig),
      vandaag,
    ),
  };
  const metEinde: BladKader = magVastleggen
    ? { ...kader, beeindig: (id) => `/gemeente/${id}/beeindigen` }
    : kader;
  const legVast = magVastleggen ? (
    <Knop soort="primair" href="/gemeente/vastleggen" als={Link}>
      Leg iets vast
    </Knop>
  ) : null;
  return (
    <Stapel ruimte="xl">
      <DrukOpmaak kop={`Deelwijzer beheer – wat ${naam} zelf bepaalt`} />
      <Stapel ruimte="m">
        <Kop niveau={1}>Wat {naam} zelf bepaalt</Kop>
        <Alinea maat="intro">
          De tabellen zeggen wat de wet toestaat. Uw gemeente kan daar bovenop meer vragen, inperken,
          verbieden en afspreken hoe. Meer toestaan dan de wet kan hier niet.
        </Alinea>
        {gedaan === null ? null : <Melding soort="gelukt" kop={GEDAAN[gedaan]} live />}
        <Bevindingen gelezen={gelezen} />
        {legVast === null ? <WaaromAlleenLezen /> : leeg ? null : <div>{legVast}</div>}
      </Stapel>
      {leeg ? (
        <LegeStaat
          kop="Uw gemeente heeft hier nu niets bepaald"
          {...(legVast === null ? {} : { actie: legVast })}
        >
          <Alinea>
            Medewerkers krijgen dan precies de antwoorden van de landelijke tabellen. Is er geen grondslag?
            Dan is een gemotiveerde uitzondering niet mogelijk, want daar is vastgesteld beleid voor nodig.
          </Alinea>
        </LegeStaat>
      ) : null}
      <Deel
        id="uitzonderingen"
        kop="Beleid voor uitzonderingen"
        aantal={beleid.length}
        uitleg="Soms is er geen grondslag, en wil een medewerker toch delen. Dat is dan een gemotiveerde uitzondering. Dit beleid zegt voor wie die weg openstaat."
        niets="Er is geen beleid. Niemand kan in Deelwijzer een gemotiveerde uitzondering vastleggen."
        vooraf={
          <Melding soort="let op" kop="een uitzondering is nooit rechtmatig">
            <p>
              Delen zonder grondslag mag niet van de AVG, ook niet met dit beleid. Het beleid regelt alleen
              wie mag afwijken, en dat die persoon opschrijft waarom.
            </p>
          </Melding>
        }
      >
        {beleid.map((deel) => (
          <BeleidBlad key={deel.id} {...metEinde} beleid={deel} />
        ))}
      </Deel>
      {DELEN.map(({ soorten, ...deel }) => {
        const deze = bepalingen.filter(({ bepaling }) => soorten.includes(bepaling.soort));
        return (
          <Deel key={deel.id} {...deel} aantal={deze.length}>
            {deze.map((een) => (
              <BepalingBlad key={een.bepaling.id} {...metEinde} {...een} tabelversie={tabelversie} />
            ))}
          </Deel>
        );
      })}
      {eerder.beleid.length + eerder.bepalingen.length === 0 ? null : (
        <div className={stijl["eerder"]}>
          <Details samenvatting={`Eerder (${eerder.beleid.length + eerder.bepalingen.length})`} id="eerder">
            <Stapel ruimte="m">
              <h2 className="dw-visueel-verborgen">Eerder</h2>
              <Alinea gedempt>Dit geldt niet meer. Besluiten van toen blijven zoals zij waren.</Alinea>
              <ul role="list" className={stijl["bladen"]}>
                {eerder.beleid.map((deel) => (
                  <BeleidBlad key={deel.id} {...kader} beleid={deel} />
                ))}
                {eerder.bepalingen.map((deel) => (
                  <BepalingBlad key={deel.id} {...kader} bepaling={deel} />
                ))}
              </ul>
            </Stapel>
          </Details>
        </div>
      )}
    </Stapel>
  );
}

const GEDAAN = {
  vastgelegd: "het is vastgelegd",
  beeindigd: "de laatste dag is vastgelegd",
} as const;

type DeelProps = {
  id: string;
  kop: string;
  aantal: number;
  uitleg: string;
  niets: string;
  vooraf?: ReactNode;
  children: ReactNode;
};

function Deel({ id, kop, aantal, uitleg, niets, vooraf, children }: DeelProps): ReactElement {
  return (
    <Sectie id={id} kop={aantal === 0 ? kop : `${kop} (${aantal})`}>
      <Stapel ruimte="m">
        <Alinea>{uitleg}</Alinea>
        {vooraf}
        {aantal === 0 ? (
          <p className={stijl["niets"]}>{niets}</p>
        ) : (
          <ul role="list" className={stijl["bladen"]}>
            {children}
          </ul>
        )}
      </Stapel>
    </Sectie>
  );
}
