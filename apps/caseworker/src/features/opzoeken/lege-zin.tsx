import { Zin } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import stijl from "./opzoeken.module.css";

/** The sentence is already there, its choices not yet. */
export function LegeZin(): ReactElement {
  return (
    <Zin>
      Als <span className={stijl["gat"]}>uw functie</span> wil ik{" "}
      <span className={stijl["gat"]}>welke gegevens</span> van <span className={stijl["gat"]}>wie</span>{" "}
      <span className={stijl["gat"]}>gebruiken, geven of vragen</span>.
    </Zin>
  );
}
