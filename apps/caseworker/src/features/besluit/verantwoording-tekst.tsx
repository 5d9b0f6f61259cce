import { MET_WIE_EN_WAAROM, type Verantwoording } from "@core/grondslagen";
import { Kantlijn, Kanttekening, Koppeling, Kop, Stapel, VinkRegel, VinkRegels } from "@deelwijzer/ui";
import type { ReactElement, ReactNode } from "react";
import { Aanpassing } from "./aanpassing.tsx";
import stijl from "./besluit.module.css";

export type VerantwoordingTekstProps = {
  readonly verantwoording: Pick<Verantwoording, "metWieEnWaarom" | "punten" | "bronnen" | "vereisten">;
  readonly niveau: 2 | 3;
  /** Sources in the margin beside the point they support; without it they stand under the text. */
  readonly kantlijn?: boolean;
};

type Bron = Verantwoording["bronnen"][number];
type Punt = Verantwoording["punten"][number];

/** The written account: with whom and why, and the eleven points, each with its sources. */
export function VerantwoordingTekst(props: VerantwoordingTekstProps): ReactElement {
  const { verantwoording, niveau, kantlijn = false } = props;
  const { metWieEnWaarom, punten, bronnen, vereisten } = verantwoording;
  return (
    <div className={stijl["account"]}>
      <section>
        <Kop niveau={niveau} maat="m">
          {MET_WIE_EN_WAAROM}
        </Kop>
        <p className={stijl["lopend"]}>{metWieEnWaarom}</p>
      </section>
      {punten.map((punt) => {
        const eigen = bronnen.filter(({ nummer }) => punt.bronnen.includes(nummer));
        const tekst = (
          <PuntTekst punt={punt} niveau={niveau}>
            {punt.nummer === 3 && vereisten.length > 0 ? <Vereisten vereisten={vereisten} /> : null}
          </PuntTekst>
        );
        if (!kantlijn)
          return (
            <div key={punt.nummer}>
              {tekst}
              <Bronnen bronnen={eigen} onder />
            </div>
          );
        return (
          <Kantlijn
            key={punt.nummer}
            kantLabel={`Bij punt ${punt.nummer}`}
            kant={
              <>
                <Kanttekening kop="Verantwoordt">
                  <p>{punt.beginsel.join(", ")}</p>
                </Kanttekening>
                <Bronnen bronnen={eigen} />
              </>
            }
          >
            {tekst}
          </Kantlijn>
        );
      })}
    </div>
  );
}

function PuntTekst(props: {
  readonly punt: Punt;
  readonly niveau: 2 | 3;
  readonly children: ReactNode;
}): ReactElement {
  const { punt, niveau, children } = props;
  return (
    <section>
      <Kop niveau={niveau} maat="m">
        {punt.nummer}. {punt.titel}
      </Kop>
      <Stapel ruimte="s">
        <PuntInhoud punt={punt} />
        {punt.aangepast === undefined ? null : <Aanpassing punt={punt} />}
        {children}
      </Stapel>
    </section>
  );
}

/** What stands in one point: facts, then impressions, or why there is nothing. */
export function PuntInhoud({ punt }: { readonly punt: Punt }): ReactElement {
  return (
    <>
      {punt.feiten.map((feit) => (
        <p key={feit} className={stijl["lopend"]}>
          {feit}
        </p>
      ))}
      {punt.indrukken.map((indruk) => (
        <p key={indruk} className={stijl["indruk"]}>
          <strong>Mijn indruk:</strong> {indruk}
        </p>
      ))}
      {punt.leegReden === null ? null : (
        <p className={stijl["leeg"]}>Niet ingevuld, reden: {punt.leegReden}</p>
      )}
    </>
  );
}

const STAND = { voldaan: "met", "niet-voldaan": "niet", onbekend: "onbekend" } as const;

function Vereisten({ vereisten }: Pick<Verantwoording, "vereisten">): ReactElement {
  return (
    <VinkRegels aria-label="Vereisten van de wet">
      {vereisten.map(({ naam, status, bewijs }) => (
        <VinkRegel key={naam} stand={STAND[status]} toelichting={bewijs === "" ? undefined : bewijs}>
          {naam}
        </VinkRegel>
      ))}
    </VinkRegels>
  );
}

function Bronnen({
  bronnen,
  onder = false,
}: {
  bronnen: readonly Bron[];
  onder?: boolean;
}): ReactElement | null {
  if (bronnen.length === 0) return null;
  const regels = bronnen.map(({ nummer, tekst, url }) => (
    <p key={nummer}>
      {url === null ? (
        tekst
      ) : (
        <Koppeling href={url} rel="noreferrer">
          {tekst}
        </Koppeling>
      )}
    </p>
  ));
  return onder ? (
    <div className={stijl["bronnen"]}>{regels}</div>
  ) : (
    <Kanttekening kop={bronnen.length === 1 ? "Bron" : "Bronnen"}>{regels}</Kanttekening>
  );
}
