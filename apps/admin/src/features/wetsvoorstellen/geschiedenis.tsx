import { bijwerkingVan } from "@core/grondslagen";
import { Alinea, Details, Sectie, Stapel, WijzigingVelden } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { GelezenVoorstel } from "../../use-cases/lees-wetsvoorstel/lees-wetsvoorstel.ts";
import { momentInWoorden } from "../woorden/datum-in-woorden.ts";
import { verschilVanBijwerking } from "./verschil-van-bijwerking.ts";
import stijl from "./wetsvoorstellen.module.css";

/** Who wrote down what and when, the last first, with what stood there before. */
export function Geschiedenis({ gelezen }: { gelezen: GelezenVoorstel }): ReactElement {
  const { geschiedenis, volgensUitgave } = gelezen;
  return (
    <Sectie kop={`Geschiedenis (${geschiedenis.length})`} id="geschiedenis">
      {geschiedenis.length === 0 ? (
        <Alinea>Nog niemand heeft dit voorstel bijgehouden. Wat hier staat, komt uit de uitgave.</Alinea>
      ) : (
        <ol role="list" className={stijl["geschiedenis"]}>
          {geschiedenis.map(({ nummer, naam, rol, op, bijwerking }, i) => {
            const eerder =
              geschiedenis[i + 1]?.bijwerking ??
              (volgensUitgave === null ? null : bijwerkingVan(volgensUitgave, bijwerking.gecontroleerdOp));
            const velden = verschilVanBijwerking(eerder, bijwerking);
            return (
              <li key={nummer}>
                <Stapel ruimte="s">
                  <p>
                    <strong>{naam}</strong> ({rol}),{" "}
                    <time dateTime={op.toISOString()}>{momentInWoorden(op)}</time>
                  </p>
                  {velden.length === 0 ? (
                    <Alinea gedempt>Opnieuw gecontroleerd, er veranderde niets.</Alinea>
                  ) : (
                    <Details
                      samenvatting={`Gewijzigd: ${velden.map((veld) => veld.naam.toLowerCase()).join(", ")}`}
                    >
                      <WijzigingVelden velden={velden} />
                    </Details>
                  )}
                </Stapel>
              </li>
            );
          })}
        </ol>
      )}
    </Sectie>
  );
}
