import type { Regel } from "@core/grondslagen";
import { Koppeling } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import { adres } from "../regels/filter.ts";
import type { RegelRij } from "../regels/regel-rij.ts";
import { aantalInWoorden } from "../woorden/regel-in-woorden.ts";
import stijl from "./regel.module.css";

export type BladerenProps = {
  regel: Regel;
  rijen: readonly RegelRij[];
  zoekdeel: string;
  plaats: "boven" | "onder";
};

/** Back to the list, and to the rule before and after this one in it. */
export function Bladeren({ regel, rijen, zoekdeel, plaats }: BladerenProps): ReactElement {
  const nummer = rijen.findIndex((rij) => rij.regel.id === regel.id);
  const vorige = rijen[nummer - 1];
  const volgende = rijen[nummer + 1];
  const naar = (rij: RegelRij) => adres(`/tabellen/regels/${rij.regel.id}`, zoekdeel);
  return (
    <nav
      aria-label={plaats === "boven" ? "Door de regels bladeren" : "Door de regels bladeren, onderaan"}
      className={`dw-niet-drukken ${stijl["bladeren"]}`}
    >
      <Koppeling als={Link} href={adres("/tabellen", zoekdeel)} los>
        <span aria-hidden="true">↑</span> Terug naar {aantalInWoorden(rijen.length, rijen.length)}
      </Koppeling>
      <span className={stijl["gedempt"]}>
        Regel {nummer + 1} van {rijen.length}
      </span>
      <span className={stijl["vooruit"]}>
        {vorige === undefined ? null : (
          <Koppeling als={Link} href={naar(vorige)} los>
            <span aria-hidden="true">←</span> Vorige regel
            <Omschrijving rij={vorige} />
          </Koppeling>
        )}
        {volgende === undefined ? null : (
          <Koppeling als={Link} href={naar(volgende)} los>
            Volgende regel <span aria-hidden="true">→</span>
            <Omschrijving rij={volgende} />
          </Koppeling>
        )}
      </span>
    </nav>
  );
}

function Omschrijving({ rij }: { rij: RegelRij }): ReactElement {
  return (
    <span className="dw-visueel-verborgen">
      : {rij.artikelen.join("; ")}, {rij.partners.join(", ")}
    </span>
  );
}
