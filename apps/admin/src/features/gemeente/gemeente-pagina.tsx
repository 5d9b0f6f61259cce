import {
  Alinea,
  Details,
  DrukOpmaak,
  GegevensLijst,
  Knop,
  Kop,
  LegeStaat,
  Melding,
  Sectie,
  Stapel,
} from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";
import type { GelezenGemeente } from "../../use-cases/gemeentelaag-lezen/lees-gemeente.ts";
import { Bevindingen } from "./bevindingen.tsx";
import { DELEN, UITZONDERINGEN, type PaginaDeel } from "./delen.ts";
import { Inhoudslijst } from "./inhoudslijst.tsx";
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
  const delen = [
    {
      ...UITZONDERINGEN,
      aantal: beleid.length,
      vooraf: NOOIT_RECHTMATIG,
      bladen: beleid.map((deel) => <BeleidBlad key={deel.id} {...metEinde} beleid={deel} />),
    },
    ...DELEN.map(({ soorten, ...deel }) => {
      const deze = bepalingen.filter(({ bepaling }) => soorten.includes(bepaling.soort));
      return {
        ...deel,
        aantal: deze.length,
        vooraf: null,
        bladen: deze.map((een) => (
          <BepalingBlad key={een.bepaling.id} {...metEinde} {...een} tabelversie={tabelversie} />
        )),
      };
    }),
  ];
  const gevuld = delen.filter(({ aantal }) => aantal > 0);
  const nietGevuld = delen.filter(({ aantal }) => aantal === 0);
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
      {gevuld.length > 1 ? <Inhoudslijst delen={gevuld} /> : null}
      {gevuld.map((deel) => (
        <Deel key={deel.id} {...deel}>
          {deel.bladen}
        </Deel>
      ))}
      {leeg || nietGevuld.length === 0 ? null : (
        <Sectie id="nog-niets" kop="Nog niet vastgelegd">
          <GegevensLijst items={nietGevuld.map(({ id, kop, niets }) => ({ id, term: kop, waarde: niets }))} />
        </Sectie>
      )}
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

const NOOIT_RECHTMATIG = (
  <Melding soort="let op" kop="een uitzondering is nooit rechtmatig">
    <p>
      Delen zonder grondslag mag niet van de AVG, ook niet met dit beleid. Het beleid regelt alleen wie mag
      afwijken, en dat die persoon opschrijft waarom.
    </p>
  </Melding>
);

type DeelProps = Pick<PaginaDeel, "id" | "kop" | "uitleg"> & {
  aantal: number;
  vooraf: ReactNode;
  children: ReactNode;
};

function Deel({ id, kop, aantal, uitleg, vooraf, children }: DeelProps): ReactElement {
  return (
    <Sectie id={id} kop={`${kop} (${aantal})`}>
      <Stapel ruimte="m">
        <Alinea>{uitleg}</Alinea>
        {vooraf}
        <ul role="list" className={stijl["bladen"]}>
          {children}
        </ul>
      </Stapel>
    </Sectie>
  );
}
