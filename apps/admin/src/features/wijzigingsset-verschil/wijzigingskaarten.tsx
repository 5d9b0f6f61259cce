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
  /** Was and becomes woven into one text. */
  ineen?: boolean;
  /** The reader chose a part of it: then nothing is folded. */
  gefilterd?: boolean;
  /** Of the headings of the kinds. */
  niveau?: 2 | 3;
};

/** Changes in words, per kind, to be read one by one. */
export function Wijzigingskaarten(props: WijzigingskaartenProps): ReactElement {
  const { set, wijzigingen, gefilterd, ineen = false, niveau = 2 } = props;
  const diep = niveau === 2 ? 3 : 4;
  const vouw = wijzigingen.length > VOUW_VANAF && gefilterd !== true;
  return (
    <Bladeren aantal={wijzigingen.length}>
      <div className={stijl["groepen"]}>
        {groepeer(wijzigingen).map((groep) => {
          const kop = `${groep.naam}: ${tellingInWoorden(groep.wijzigingen)}`;
          const kaarten = <Kaarten set={set} groep={groep} ineen={ineen} niveau={vouw ? niveau : diep} />;
          return vouw ? (
            <div key={groep.soort} className={stijl["vouw"]}>
              <Details samenvatting={<strong>{kop}</strong>}>{kaarten}</Details>
            </div>
          ) : (
            <section key={groep.soort} aria-labelledby={`groep-${groep.soort}`}>
              <Kop niveau={niveau} maat="m" id={`groep-${groep.soort}`}>
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

function Kaarten(props: {
  set: WijzigingskaartenProps["set"];
  groep: Groep;
  ineen: boolean;
  niveau: 2 | 3 | 4;
}): ReactElement {
  const { set, groep, ineen, niveau } = props;
  return (
    <div className={stijl["kaarten"]}>
      {groep.wijzigingen.map((wijziging) => (
        <Kaart key={wijziging.anker} set={set} wijziging={wijziging} ineen={ineen} niveau={niveau} />
      ))}
    </div>
  );
}

function Kaart(props: {
  set: WijzigingskaartenProps["set"];
  wijziging: WijzigingInWoorden;
  ineen: boolean;
  niveau: 2 | 3 | 4;
}): ReactElement {
  const { set, wijziging, ineen, niveau } = props;
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
      niveau={niveau}
      velden={aard === "verwijderd" ? [] : velden}
      ineen={ineen}
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
