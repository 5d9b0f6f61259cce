import { Details, Lijst } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import stijl from "../bewerken.module.css";
import type { GebruiktIn } from "../term-formulier/gebruikt-in.ts";

/** How many rules a change touches, and which: read before saving. */
export function Gebruik({ regels, wat }: { regels: readonly GebruiktIn[]; wat: string }): ReactElement {
  if (regels.length === 0) return <p className={stijl["gedempt"]}>Nog geen enkele regel noemt {wat}.</p>;
  const aantal = regels.length === 1 ? "1 regel" : `${regels.length} regels`;
  return (
    <>
      <p>
        Gebruikt in <strong>{aantal}</strong>. Wat u hier wijzigt, leest een medewerker bij al die regels.
      </p>
      <Details samenvatting={regels.length === 1 ? "Welke regel" : "Welke regels"}>
        <Lijst>
          {regels.map(({ id, naam }) => (
            <li key={id}>{naam}</li>
          ))}
        </Lijst>
      </Details>
    </>
  );
}
