import { DEKKING_IN_BRONNEN, heeftBestuurlijkeDekking, type BesluitContext } from "@core/grondslagen";
import { datumNl } from "@deelwijzer/document/tekst";
import { GegevensLijst, Melding, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Werk } from "./werk.ts";

type Beleid = NonNullable<BesluitContext["beleid"]>;

/** Called what it is, before it is chosen: against the law, under which policy, who stands behind it, who is told. */
export function UitzonderingUitleg({ beoordeling }: Pick<Werk, "beoordeling">): ReactElement | null {
  const { beleid } = beoordeling.context;
  if (beleid === null || !beoordeling.nu.beleid) return null;
  const { rapport, handleiding, gevolgd } = DEKKING_IN_BRONNEN;
  return (
    <Melding soort="let op" kop="delen als uitzondering is in strijd met de AVG">
      <Stapel ruimte="m">
        <p>
          Beleid van uw gemeente verandert dat niet: delen blijft onrechtmatig. Alle afwegingen komen in uw
          verantwoording. De functionaris gegevensbescherming (FG) krijgt bericht als u vaststelt.
        </p>
        <GegevensLijst
          items={[
            { term: "Het beleid van uw gemeente", waarde: beleidZin(beleid) },
            { term: "Waarvoor het is", waarde: beleid.omvat.toelichting },
            {
              term: "Staat het bestuur erachter?",
              waarde: heeftBestuurlijkeDekking(beleid)
                ? "Ja, het bestuur heeft dit beleid vastgesteld."
                : "Nee. Onder dit beleid kunt u geen uitzondering maken.",
            },
            { term: rapport.bron, waarde: rapport.tekst },
            { term: handleiding.bron, waarde: `${handleiding.tekst} ${gevolgd}` },
          ]}
        />
      </Stapel>
    </Melding>
  );
}

function beleidZin({ titel, vastgesteldDoor, vastgesteldOp, vindplaats }: Beleid): string {
  const waar = vindplaats === null ? "" : ` Te vinden in: ${vindplaats}.`;
  return `${titel}. Vastgesteld door: ${vastgesteldDoor}, op ${datumNl(vastgesteldOp)}.${waar}`;
}
