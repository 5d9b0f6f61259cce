import { vragenVan } from "@core/grondslagen";
import { Lijst } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { stapAdres } from "./stap-adres.ts";
import { StapKoppeling } from "./stap-koppeling.tsx";
import type { Werk } from "./werk.ts";

/** The questions whose answer could not be saved and that do not stand on this page: each leads there. */
export function AfgewezenElders({
  afweging,
  concept,
  beoordeling,
  hier,
}: Pick<Werk, "afweging" | "concept" | "beoordeling"> & {
  readonly hier: readonly string[];
}): ReactElement | null {
  const elders = vragenVan(concept.definitie).flatMap(({ id, titel }) => {
    const stap = beoordeling.evaluatie.stappen.find(({ vragen }) => vragen.includes(id));
    const weg = Object.hasOwn(concept.afgewezen, id) && !hier.includes(id);
    return weg && stap !== undefined ? [{ id, titel, stap: stap.id }] : [];
  });
  if (elders.length === 0) return null;
  return (
    <>
      <p>Dit antwoord is nog niet opgeslagen:</p>
      <Lijst>
        {elders.map(({ id, titel, stap }) => (
          <li key={id}>
            <StapKoppeling naar={stapAdres(afweging.id, stap, id)}>{titel}</StapKoppeling>
          </li>
        ))}
      </Lijst>
    </>
  );
}
