import { Details, Koppeling, Kop, Merkje, VisueelVerborgen, type WijzigingVeld } from "@deelwijzer/ui";
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
        <p className={stijl["velden"]}>{inHetKort([...velden, ...herkomst])}</p>
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

const KORT = 140;

/** A small change is told whole; of a larger one what it is about. */
function inHetKort(velden: readonly WijzigingVeld[]): string {
  const zinnen = velden.map(({ naam, was, wordt }) => {
    const delen = [
      ...(was === null ? [] : [`was ${kleineLetter(was)}`]),
      ...(wordt === null ? ["vervalt"] : [`${was === null ? "nu" : "wordt"} ${kleineLetter(wordt)}`]),
    ];
    return `${naam}: ${delen.join(", ")}.`;
  });
  const tekst = zinnen.join(" ");
  return tekst.length <= KORT ? tekst : `Anders: ${velden.map(({ naam }) => naam.toLowerCase()).join(", ")}.`;
}

/** Inside a sentence; a name in capitals stays as it is. */
function kleineLetter(tekst: string): string {
  return /^.[^a-z]/.test(tekst) ? tekst : tekst.charAt(0).toLowerCase() + tekst.slice(1);
}
