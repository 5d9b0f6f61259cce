import { Details, Koppeling, Kop, Merkje, VisueelVerborgen } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import { groepeer, tellingInWoorden, type Groep } from "./groepeer.ts";
import { NeemTerugKnop } from "./neem-terug-knop.tsx";
import stijl from "./set.module.css";
import { bewerkAdres } from "./taken.ts";
import { AARD, type WijzigingInWoorden } from "./wijziging-in-woorden.ts";

/** From here on a kind is folded: a list this long is read by its count first. */
const VOUW_VANAF = 6;

export type WijzigingenLijstProps = {
  setId: string;
  wijzigingen: readonly WijzigingInWoorden[];
  /** Null: this reader does not edit. */
  bewerken: { readonly vervalt: string | null } | null;
};

/** What the set changes, per kind: counted, folded where it is much, each with the ways on. */
export function WijzigingenLijst({ setId, wijzigingen, bewerken }: WijzigingenLijstProps): ReactElement {
  const alleenMeer = wijzigingen.length > VOUW_VANAF;
  return (
    <div className={stijl["groepen"]}>
      {groepeer(wijzigingen).map((groep) => {
        const vouw = alleenMeer && groep.wijzigingen.length >= VOUW_VANAF;
        const kop = `${groep.naam}: ${tellingInWoorden(groep.wijzigingen)}`;
        return vouw ? (
          <div key={groep.soort} className={stijl["vouw"]}>
            <Details samenvatting={<strong>{kop}</strong>}>
              <Lijst {...{ setId, groep, bewerken }} />
            </Details>
          </div>
        ) : (
          <div key={groep.soort}>
            <Kop niveau={3} maat="s">
              {kop}
            </Kop>
            <Lijst {...{ setId, groep, bewerken }} />
          </div>
        );
      })}
    </div>
  );
}

function Lijst(props: {
  setId: string;
  groep: Groep;
  bewerken: WijzigingenLijstProps["bewerken"];
}): ReactElement {
  const { setId, groep, bewerken } = props;
  return (
    <ul role="list" className={stijl["lijst"]}>
      {groep.wijzigingen.map((wijziging) => (
        <li key={wijziging.anker} className={stijl["regel"]}>
          <Regel {...{ setId, wijziging, bewerken }} />
        </li>
      ))}
    </ul>
  );
}

function Regel(props: {
  setId: string;
  wijziging: WijzigingInWoorden;
  bewerken: WijzigingenLijstProps["bewerken"];
}): ReactElement {
  const { setId, wijziging, bewerken } = props;
  const { anker, soort, id, aard, naam, velden, herkomst } = wijziging;
  const adres = bewerken === null || aard === "verwijderd" ? null : bewerkAdres(setId, soort, id);
  return (
    <>
      <p>
        <Merkje toon={AARD[aard].toon}>{AARD[aard].woord}</Merkje>
        <span className={stijl["naam"]}>{naam}</span>
      </p>
      {aard === "gewijzigd" || aard === "beeindigd" ? (
        <p className={stijl["velden"]}>
          Anders: {[...velden, ...herkomst].map((veld) => veld.naam.toLowerCase()).join(", ")}
        </p>
      ) : null}
      <p className={`${stijl["links"]} dw-niet-drukken`}>
        <Koppeling als={Link} los href={`/wijzigingssets/${setId}/verschil#${anker}`}>
          Bekijk<VisueelVerborgen>: {naam}</VisueelVerborgen>
        </Koppeling>
        {adres === null ? null : (
          <Koppeling als={Link} los href={adres}>
            Bewerk<VisueelVerborgen>: {naam}</VisueelVerborgen>
          </Koppeling>
        )}
        {bewerken === null ? null : (
          <NeemTerugKnop setId={setId} soort={soort} entiteitId={id} naam={naam} vervalt={bewerken.vervalt} />
        )}
      </p>
    </>
  );
}
