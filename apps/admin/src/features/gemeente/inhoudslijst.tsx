import { Koppeling } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { GROEPEN, type Groep } from "./delen.ts";
import stijl from "./gemeente.module.css";

export type Inhoudsdeel = {
  readonly id: string;
  readonly kop: string;
  readonly groep: Groep;
  readonly aantal: number;
};

/** What stands on a long page, by what it does: each part with how much there is. */
export function Inhoudslijst({ delen }: { readonly delen: readonly Inhoudsdeel[] }): ReactElement {
  const groepen = (Object.keys(GROEPEN) as Groep[]).filter((groep) =>
    delen.some((deel) => deel.groep === groep),
  );
  return (
    <nav aria-label="Op deze pagina" className={stijl["inhoud"]}>
      {groepen.map((groep) => (
        <div key={groep}>
          <p className={stijl["inhoudskop"]} id={`inhoud-${groep}`}>
            {GROEPEN[groep]}
          </p>
          <ul role="list" aria-labelledby={`inhoud-${groep}`}>
            {delen
              .filter((deel) => deel.groep === groep)
              .map(({ id, kop, aantal }) => (
                <li key={id}>
                  <Koppeling href={`#${id}`}>
                    {kop} ({aantal})
                  </Koppeling>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
