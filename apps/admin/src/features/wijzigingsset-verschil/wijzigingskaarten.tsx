import { COLLECTIES } from "@core/grondslagen";
import { Details, Koppeling, Kop, VisueelVerborgen, WijzigingKaart, WijzigingVelden } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import { groepeer, tellingInWoorden, type Groep } from "../wijzigingsset/groepeer.ts";
import { bewerkAdres } from "../wijzigingsset/taken.ts";
import { AARD, type WijzigingInWoorden } from "../wijzigingsset/wijziging-in-woorden.ts";
import { Bladeren } from "./bladeren.tsx";
import { OpmerkingBij } from "./opmerking-bij.tsx";
import stijl from "./verschil.module.css";

/** Above this the kinds are folded; a filter or the buttons open them. */
const VOUW_VANAF = 30;

export type WijzigingskaartenProps = {
  /** Null: two versions are compared, and nothing can be done about it here. */
  set: { readonly id: string; readonly magBewerken: boolean; readonly magOpmerken: boolean } | null;
  wijzigingen: readonly WijzigingInWoorden[];
  /** The reader chose a part of it: then nothing is folded. */
  gefilterd?: boolean;
};

/** Changes in words, per kind, to be read one by one. */
export function Wijzigingskaarten(props: WijzigingskaartenProps): ReactElement {
  const { set, wijzigingen, gefilterd } = props;
  const vouw = wijzigingen.length > VOUW_VANAF && gefilterd !== true;
  return (
    <Bladeren aantal={wijzigingen.length}>
      <div className={stijl["groepen"]}>
        {groepeer(wijzigingen).map((groep) => {
          const kop = `${groep.naam}: ${tellingInWoorden(groep.wijzigingen)}`;
          const kaarten = <Kaarten set={set} groep={groep} />;
          return vouw ? (
            <div key={groep.soort} className={stijl["vouw"]}>
              <Details samenvatting={<strong>{kop}</strong>}>{kaarten}</Details>
            </div>
          ) : (
            <section key={groep.soort} aria-labelledby={`groep-${groep.soort}`}>
              <Kop niveau={2} id={`groep-${groep.soort}`}>
                {kop}
              </Kop>
              {kaarten}
            </section>
          );
        })}
      </div>
    </Bladeren>
  );
}

function Kaarten({ set, groep }: { set: WijzigingskaartenProps["set"]; groep: Groep }): ReactElement {
  return (
    <div className={stijl["kaarten"]}>
      {groep.wijzigingen.map((wijziging) => (
        <Kaart key={wijziging.anker} set={set} wijziging={wijziging} />
      ))}
    </div>
  );
}

function Kaart(props: { set: WijzigingskaartenProps["set"]; wijziging: WijzigingInWoorden }): ReactElement {
  const { set, wijziging } = props;
  const { anker, soort, id, aard, naam, velden, herkomst, reden, bron } = wijziging;
  const adres =
    set === null || !set.magBewerken || aard === "verwijderd" ? null : bewerkAdres(set.id, soort, id);
  const acties =
    adres !== null || set?.magOpmerken === true ? (
      <>
        {adres === null ? null : (
          <Koppeling als={Link} los href={adres}>
            Bewerk<VisueelVerborgen>: {naam}</VisueelVerborgen>
          </Koppeling>
        )}
        {set?.magOpmerken === true ? (
          <OpmerkingBij setId={set.id} plaats={`${COLLECTIES[soort].naam.toLowerCase()} ${id}`} naam={naam} />
        ) : null}
      </>
    ) : undefined;
  return (
    <WijzigingKaart
      id={anker}
      woord={AARD[aard].woord}
      toon={AARD[aard].toon}
      titel={naam}
      velden={aard === "verwijderd" ? [] : velden}
      {...(reden === null && bron === null
        ? {}
        : {
            inleiding: (
              <p>
                {reden === null ? null : <>Reden: {reden} </>}
                {bron === null ? null : <>Bron: {bron}.</>}
              </p>
            ),
          })}
      {...(acties === undefined ? {} : { acties })}
    >
      {aard === "verwijderd" && velden.length > 0 ? (
        <Details samenvatting="Wat er stond">
          <WijzigingVelden velden={[...velden, ...herkomst]} />
        </Details>
      ) : herkomst.length > 0 ? (
        velden.length === 0 && aard !== "toegevoegd" ? (
          <WijzigingVelden velden={herkomst} />
        ) : (
          <Details samenvatting="Waar het staat en hoe zeker het is">
            <WijzigingVelden velden={herkomst} />
          </Details>
        )
      ) : null}
    </WijzigingKaart>
  );
}
