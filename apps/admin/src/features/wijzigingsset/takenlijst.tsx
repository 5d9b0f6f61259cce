import { Alinea, Details, Koppeling, ToonTeken, VisueelVerborgen } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import stijl from "./set.module.css";
import type { Taak } from "./taken.ts";

const SAMEN_VANAF = 4;

/** What must still happen, each with the way there; the same warning about many things is folded. */
export function Takenlijst({ taken }: { taken: readonly Taak[] }): ReactElement {
  const vast = taken.filter(({ blokkeert }) => blokkeert !== null);
  const tips = taken.filter(({ blokkeert }) => blokkeert === null);
  const soorten = [...new Set(tips.map(({ melding }) => melding))].map((melding) => ({
    melding,
    gelijk: tips.filter((tip) => tip.melding === melding),
  }));
  if (taken.length === 0) return <Alinea>Er staat niets in de weg.</Alinea>;
  return (
    <>
      {vast.length === 0 ? <Alinea>Er staat niets in de weg. Let nog wel op het volgende.</Alinea> : null}
      <ul role="list" className={stijl["taken"]}>
        {vast.map((taak) => (
          <Regel key={`${taak.href} ${taak.waar ?? ""} ${taak.melding}`} taak={taak} />
        ))}
        {soorten.map(({ melding, gelijk }) =>
          gelijk.length < SAMEN_VANAF ? (
            gelijk.map((taak) => <Regel key={`${taak.href} ${taak.waar ?? ""} ${melding}`} taak={taak} />)
          ) : (
            <li key={melding} className={`${stijl["taak"]} dw-toon--onbekend`}>
              <ToonTeken toon="onbekend" />
              <div>
                <p>
                  <strong>Om op te letten ({gelijk.length} keer):</strong> {melding}
                </p>
                <Details samenvatting={`Toon alle ${gelijk.length}`}>
                  <ul className={stijl["redenen"]}>
                    {gelijk.map(({ href, waar, linktekst }) => (
                      <li key={`${href} ${waar ?? ""}`}>
                        <Koppeling als={Link} href={href}>
                          {waar ?? linktekst}
                        </Koppeling>
                      </li>
                    ))}
                  </ul>
                </Details>
              </div>
            </li>
          ),
        )}
      </ul>
    </>
  );
}

const STAP = {
  beoordeling: { woord: "Houdt de beoordeling tegen", toon: "nee" },
  publicatie: { woord: "Houdt het publiceren tegen", toon: "afwegen" },
} as const;

function Regel({ taak }: { taak: Taak }): ReactElement {
  const { melding, herstel, blokkeert, waar, href, linktekst } = taak;
  const stap = blokkeert === null ? null : STAP[blokkeert];
  const toon = stap?.toon ?? "onbekend";
  return (
    <li className={`${stijl["taak"]} dw-toon--${toon}`}>
      <ToonTeken toon={toon} />
      <div>
        <p>
          <strong>{stap?.woord ?? "Om op te letten"}:</strong> {melding}
        </p>
        {waar === null ? null : <p className={stijl["klein"]}>{waar}</p>}
        <p>
          {herstel}{" "}
          <Koppeling als={Link} href={href}>
            {linktekst}
            {waar === null ? null : <VisueelVerborgen>: {waar}</VisueelVerborgen>}
          </Koppeling>
        </p>
      </div>
    </li>
  );
}
