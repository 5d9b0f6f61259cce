import { datumNl } from "@deelwijzer/document/tekst";
import { Alinea, Kop, Koppeling, LegeStaat, Merkje, Sectie, Stapel, type ToonOfAccent } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { VraagAanMij } from "../../use-cases/lijst-overlegvragen/lijst-overlegvragen.ts";
import stijl from "../start/start.module.css";

const STAND: Record<VraagAanMij["stand"], readonly [string, ToonOfAccent]> = {
  open: ["Wacht op u", "afwegen"],
  "te-laat": ["De datum is voorbij", "nee"],
  "door-u-beantwoord": ["U hebt geantwoord", "ja"],
  "door-ander-beantwoord": ["Een ander heeft geantwoord", "onbekend"],
  ingetrokken: ["Ingetrokken", "onbekend"],
};

/** What was asked of me: first what waits, then what is done. */
export function VragenLijst({ vragen }: { readonly vragen: readonly VraagAanMij[] }): ReactElement {
  const open = vragen.filter(({ stand }) => stand === "open" || stand === "te-laat");
  const klaar = vragen.filter((vraag) => !open.includes(vraag)).toReversed();
  return (
    <Stapel ruimte="xl">
      <Kop niveau={1}>Vragen aan u</Kop>
      {open.length === 0 ? (
        <LegeStaat kop="Er wacht geen vraag op u">
          <Alinea>Twijfelt een collega bij een afweging? Dan kan die u hier om raad vragen.</Alinea>
        </LegeStaat>
      ) : (
        <Sectie kop="Wacht op uw antwoord" niveau={2}>
          <Lijst vragen={open} actie="Lees en antwoord" />
        </Sectie>
      )}
      {klaar.length === 0 ? null : (
        <Sectie kop="Afgehandeld" niveau={2}>
          <Lijst vragen={klaar} actie="Bekijk" />
        </Sectie>
      )}
    </Stapel>
  );
}

function Lijst(props: { readonly vragen: readonly VraagAanMij[]; readonly actie: string }): ReactElement {
  return (
    <ul role="list" className={stijl["lijst"]}>
      {props.vragen.map(({ id, van, aanRol, op, uiterlijk, stand }) => (
        <li key={id} className={stijl["regel"]}>
          <div className={stijl["wat"]}>
            <p className={stijl["titel"]}>
              Vraag van {van}, {datumNl(op)}
            </p>
            <p className={stijl["meta"]}>
              <Merkje toon={STAND[stand][1]}>{STAND[stand][0]}</Merkje>
              <span>
                {aanRol === null ? "Aan u gesteld." : "Gesteld aan uw rol: wie het eerst kan, antwoordt."}{" "}
                Uiterlijk {datumNl(uiterlijk)}
              </span>
            </p>
          </div>
          <Koppeling als={Link} los href={`/overleg/${id}`}>
            {props.actie}
            <span className="dw-visueel-verborgen">
              {" "}
              de vraag van {van}, {datumNl(op)}
            </span>
          </Koppeling>
        </li>
      ))}
    </ul>
  );
}
