import { TekstVeld } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { KeuzeVeld } from "../../regels/keuze-veld.tsx";
import { useBewerkOmgeving } from "../velden/bewerk-context.ts";
import type { TermVeldenProps } from "./term-velden.tsx";

interface Plek {
  readonly bron: string;
  readonly plaats: string;
}

export type BronEnPlaatsProps = {
  /** What the names of both fields begin with. */
  begin: string;
  plek: Plek;
  zet: (deel: Partial<Plek>) => void;
  inhoud: TermVeldenProps["inhoud"];
};

/** A source out of the list, and the place in it. */
export function BronEnPlaats({ begin, plek, zet, inhoud }: BronEnPlaatsProps): ReactElement {
  const { fouten } = useBewerkOmgeving();
  return (
    <>
      <KeuzeVeld
        name={`${begin}-bron`}
        label="Bron"
        alle="Kies een bron"
        opties={inhoud.bronnen.map(({ id, verwijzing }) => ({ id, naam: verwijzing }))}
        value={plek.bron}
        fout={fouten.get(`${begin}-bron`)}
        onChange={(bron) => zet({ bron: bron ?? "" })}
      />
      <TekstVeld
        name={`${begin}-plaats`}
        label="Plaats in de bron"
        maxLength={300}
        value={plek.plaats}
        fout={fouten.get(`${begin}-plaats`)}
        onChange={(event) => zet({ plaats: event.target.value })}
      />
    </>
  );
}
