"use client";

import { vragenVan } from "@core/grondslagen";
import type { ReactElement } from "react";
import { optiesVoor } from "../keuzes/vraag-opties.ts";
import { toestemmingVan } from "../vragen/toestemming-van.ts";
import { wieToestemt } from "../vragen/wie-toestemt.ts";
import { BeginselenStand } from "./beginselen-stand.tsx";
import { GrondslagAntwoord } from "./grondslag-antwoord.tsx";
import { StapBeeld, type StapBeeldProps } from "./stap-beeld.tsx";
import { toestemmingWaarvoor, voorstellenVoor } from "./voorstellen.ts";
import type { Stapwerk } from "./stapwerk.ts";

type UitOordeel =
  | "evaluatie"
  | "woordenlijst"
  | "vereisten"
  | "feiten"
  | "toestemmingVan"
  | "toestemmer"
  | "optiesVan"
  | "voorstellen"
  | "toestemmingWaarvoor"
  | "grondslag"
  | "kant";

export type BeoordeeldeStapProps = Omit<StapBeeldProps, UitOordeel> &
  Omit<Stapwerk, "definitie" | "antwoorden">;

/**
 * One step with all that follows from the answers so far: the choices and their order, the requirements, the answer of the
 * tables, what still is open. A dossier, an exercise and the trial in the builder show this, so they show the same.
 */
export function BeoordeeldeStap(props: BeoordeeldeStapProps): ReactElement {
  const { definitie, antwoorden, beoordeling, stapId } = props;
  const { evaluatie, nu, antwoord, vraag, context } = beoordeling;
  const getoond = evaluatie.stappen.find(({ id }) => id === stapId)?.vragen ?? [];
  const vragen = vragenVan(definitie).filter(({ id }) => getoond.includes(id));
  const grondslag = vragen.find(({ soort }) => soort === "grondslag");
  const van = toestemmingVan(antwoord);
  return (
    <StapBeeld
      {...props}
      evaluatie={evaluatie}
      woordenlijst={context.woordenlijst}
      vereisten={nu.vereisten}
      feiten={nu.feiten}
      toestemmingVan={van}
      toestemmer={wieToestemt(van, definitie, antwoorden, vraag?.betrokkene)}
      voorstellen={voorstellenVoor(props)}
      toestemmingWaarvoor={toestemmingWaarvoor(props)}
      optiesVan={(een) => optiesVoor(een, props)}
      grondslag={grondslag === undefined ? null : <GrondslagAntwoord {...props} vraagId={grondslag.id} />}
      kant={<BeginselenStand definitie={definitie} beoordeling={beoordeling} />}
    />
  );
}
