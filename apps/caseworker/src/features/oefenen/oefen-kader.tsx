import { Merkje } from "@deelwijzer/ui";
import type { ReactElement, ReactNode } from "react";
import stijl from "./oefenen.module.css";

/** Around every page of an exercise: nobody can take it for a dossier, on paper neither. */
export function OefenKader({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <div className={stijl["kader"]}>
      <p className={stijl["merk"]}>
        <Merkje toon="accent">Oefening</Merkje>{" "}
        <span>
          Dit is geen echt dossier. Er wordt niets vastgesteld. Wat u invult, blijft in deze browser.
        </span>
      </p>
      {children}
    </div>
  );
}
