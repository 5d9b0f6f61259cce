import { vragenVan } from "@core/grondslagen";
import { Knop, Lijst, Melding, Stapel } from "@deelwijzer/ui";
import { useEffect, useRef, type ReactElement } from "react";
import stijl from "./afweging.module.css";
import { stapAdres } from "./stap-adres.ts";
import { StapKoppeling } from "./stap-koppeling.tsx";
import type { Werk } from "./werk.ts";

/** After a change of the dossier as a whole: what was done, and what must be looked at again. It takes the focus. */
export function GedaanMelding(
  props: Werk & { readonly kop: string; readonly sluit: () => void },
): ReactElement {
  const { afweging, concept, beoordeling, opnieuwBekijken, kop, sluit } = props;
  const plek = useRef<HTMLDivElement>(null);
  useEffect(() => plek.current?.focus(), [kop]);
  const vragen = vragenVan(concept.definitie).flatMap(({ id, titel }) => {
    const stap = beoordeling.evaluatie.stappen.find((kandidaat) => kandidaat.vragen.includes(id));
    return opnieuwBekijken.includes(id) && stap !== undefined ? [{ id, titel, stap: stap.id }] : [];
  });
  return (
    <div ref={plek} tabIndex={-1} className={stijl["gedaan"]}>
      <Melding soort="gelukt" kop={kop}>
        <Stapel ruimte="s">
          {vragen.length === 0 ? (
            <p>Al uw antwoorden staan er nog. U hoeft niets opnieuw te bekijken.</p>
          ) : (
            <>
              <p>Al uw antwoorden staan er nog. Bekijk deze opnieuw:</p>
              <Lijst>
                {vragen.map(({ id, titel, stap }) => (
                  <li key={id}>
                    <StapKoppeling naar={stapAdres(afweging.id, stap, id)}>{titel}</StapKoppeling>
                  </li>
                ))}
              </Lijst>
            </>
          )}
          <div>
            <Knop klein soort="rustig" onClick={sluit}>
              Sluit deze melding
            </Knop>
          </div>
        </Stapel>
      </Melding>
    </div>
  );
}
