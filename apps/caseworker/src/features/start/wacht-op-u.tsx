import { datumNl } from "@deelwijzer/document/tekst";
import { Koppeling, Merkje, Rij, Sectie } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { WachtItem } from "../../wacht-op-mij/wacht-item.ts";
import { GezienKnop } from "./gezien-knop.tsx";
import stijl from "./start.module.css";

/** What waits for who looks, the most urgent first. Nothing waits: nothing is shown. */
export function WachtOpU({ items }: { readonly items: readonly WachtItem[] }): ReactElement | null {
  if (items.length === 0) return null;
  return (
    <Sectie kop={`Wacht op u (${items.length})`} niveau={2} id="wacht-op-u">
      <ul role="list" className={stijl["lijst"]}>
        {items.map((item) => (
          <li key={item.id} className={stijl["regel"]}>
            <div className={stijl["wat"]}>
              <p className={stijl["tekst"]}>{item.zin}</p>
              <p className={stijl["meta"]}>
                {item.uiterlijk === null ? null : (
                  <Merkje toon="afwegen">Uiterlijk {datumNl(item.uiterlijk)}</Merkje>
                )}
                <span>Sinds {datumNl(item.sinds)}</span>
              </p>
            </div>
            <Rij>
              {item.href === null ? null : (
                <Koppeling als={Link} los href={item.href}>
                  Bekijk<span className="dw-visueel-verborgen">: {item.zin}</span>
                </Koppeling>
              )}
              {item.gezien === undefined ? null : <GezienKnop gezien={item.gezien} wat={item.zin} />}
            </Rij>
          </li>
        ))}
      </ul>
    </Sectie>
  );
}
