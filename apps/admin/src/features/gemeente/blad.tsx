import type { Datum, Gemeentebepaling, Gemeentelaag, Woordenlijst } from "@core/grondslagen";
import { inZin, naam } from "@core/grondslagen";
import { Alinea, GegevensLijst, Kantlijn, Knop, Kop } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";
import { combinatiesVan } from "../../gemeentelaag/overlap.ts";
import { eigenschappenVan, kopVan } from "./bepaling-in-woorden.ts";
import { BesluitKant } from "./besluit-kant.tsx";
import stijl from "./gemeente.module.css";
import { Looptijd, type Tijdvenster } from "./looptijd.tsx";
import { raaktInWoorden } from "./voorproef-in-woorden.ts";

type Beleid = Gemeentelaag["uitzonderingsbeleid"][number];

export type BladKader = {
  woordenlijst: Woordenlijst;
  vandaag: Datum;
  venster: Tijdvenster;
  /** Absent where it cannot be ended: who looks may not, or it has ended. */
  beeindig?: (id: string) => string;
};

/** One provision as an article of its own: what, why, where it holds; who decided stands in the margin. */
export function BepalingBlad(
  props: BladKader & { bepaling: Gemeentebepaling; regels?: number; tabelversie?: number },
): ReactElement {
  const { bepaling, woordenlijst: w, regels, tabelversie } = props;
  return (
    <Blad {...props} deel={bepaling} kop={kopVan(bepaling, w)}>
      <Alinea>{bepaling.soort === "lokale-partner" ? bepaling.reden : bepaling.tekst}</Alinea>
      {bepaling.soort === "eis" && bepaling.vereiste.toelichting !== undefined ? (
        <Alinea maat="klein" gedempt>
          Wat deze eis betekent: {bepaling.vereiste.toelichting}
        </Alinea>
      ) : null}
      <GegevensLijst
        items={[
          ...eigenschappenVan(bepaling, w),
          ...(regels === undefined || tabelversie === undefined || bepaling.soort === "lokale-partner"
            ? []
            : [{ term: "Gevolg", waarde: raaktInWoorden(regels, tabelversie) }]),
        ]}
      />
    </Blad>
  );
}

/** A policy on reasoned exceptions. */
export function BeleidBlad(props: BladKader & { beleid: Beleid }): ReactElement {
  const { beleid, woordenlijst: w } = props;
  return (
    <Blad {...props} deel={beleid} kop={beleid.titel}>
      <Alinea>{beleid.omvat.toelichting}</Alinea>
      <GegevensLijst
        items={[
          {
            term: "Opent de weg voor",
            waarde: (
              <ul role="list" className={stijl["paren"]}>
                {combinatiesVan(beleid, w).map(({ domein, partner }) => (
                  <li key={`${domein} ${partner}`}>
                    {naam(w, "domeinen", domein)} met {inZin(w, "partners", partner)}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Blad>
  );
}

type BladProps = BladKader & {
  deel: Beleid | Gemeentebepaling;
  kop: string;
  children: ReactNode;
};

function Blad({ deel, kop, vandaag, venster, beeindig, children }: BladProps): ReactElement {
  return (
    <li className={stijl["blad"]} id={deel.id}>
      <Kantlijn kant={<BesluitKant {...deel} />} kantLabel={`Besluit over ${kop}`}>
        <article className={stijl["tekst"]} aria-labelledby={`${deel.id}-kop`}>
          <Kop niveau={3} maat="m" schreef id={`${deel.id}-kop`}>
            {kop}
          </Kop>
          <Looptijd geldig={deel.geldig} vandaag={vandaag} venster={venster} />
          {children}
          {beeindig === undefined ? null : (
            <div>
              <Knop klein href={beeindig(deel.id)} als={Link}>
                Beëindig
                <span className="dw-visueel-verborgen"> {kop}</span>
              </Knop>
            </div>
          )}
        </article>
      </Kantlijn>
    </li>
  );
}
