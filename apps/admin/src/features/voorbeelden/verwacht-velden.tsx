"use client";

import { naamVanRegel, type Regel } from "@core/grondslagen";
import { KeuzeGroep, TekstVak, VeldGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { useFout } from "../bewerken/velden/bewerk-context.ts";
import { Meerkeuze } from "../bewerken/velden/meerkeuze.tsx";
import { Veldblok } from "../bewerken/velden/veldblok.tsx";
import { Vink, Vinkjes } from "../bewerken/velden/vink.tsx";
import { hoofdletter } from "../woorden/regel-in-woorden.ts";
import type { VoorbeeldVeldenProps } from "./vraag-velden.tsx";

const UITKOMSTEN = [
  { value: "grondslag", label: "Er is een grondslag" },
  { value: "geen-grondslag", label: "Er is geen grondslag" },
  { value: "onvolledig", label: "Het is nog niet te zeggen" },
];

const AVG = [
  ...["a", "b", "c", "d", "e", "f"].map((letter) => ({
    id: `6-1-${letter}`,
    naam: `Artikel 6 lid 1 onder ${letter}`,
  })),
  { id: "niet-vermeld", naam: "De bron vermeldt geen grondslag" },
];

/** What must come: the outcome, and as much of the rest as matters for this example. */
export function VerwachtVelden({ formulier, zet, inhoud }: VoorbeeldVeldenProps): ReactElement {
  const fout = useFout("uitkomst");
  const w = inhoud.woordenlijst;
  const weigering = formulier.uitkomst.startsWith("fout ")
    ? [{ value: formulier.uitkomst, label: "De vraag wordt geweigerd" }]
    : [];
  return (
    <Veldblok veld="verwacht">
      <KeuzeGroep
        name="uitkomst"
        label="Welk antwoord verwacht u?"
        naast
        opties={[...UITKOMSTEN, ...weigering]}
        value={formulier.uitkomst === "" ? null : formulier.uitkomst}
        onChange={(uitkomst) => zet({ uitkomst })}
        {...fout}
      />
      <Lijst
        veld="regels"
        label="Door welke regels"
        waarden={formulier.regels}
        onChange={(regels) => zet({ regels })}
      >
        {(waarden, onChange) => (
          <Meerkeuze
            id="regels"
            opties={inhoud.regels.map((regel: Regel) => ({
              id: regel.id,
              label: regel.id,
              aliassen: [naamVanRegel(regel, w)],
            }))}
            waarden={waarden}
            eenheid={{ een: "regel", meer: "regels" }}
            onChange={onChange}
          />
        )}
      </Lijst>
      <Lijst
        veld="vereisten"
        label="Met welke vereisten"
        waarden={formulier.vereisten}
        onChange={(vereisten) => zet({ vereisten })}
      >
        {(waarden, onChange) => (
          <Vinkjes
            id="vereisten"
            opties={w.vereisten.map(({ id, naam }) => ({ id, naam: hoofdletter(naam) }))}
            waarden={waarden}
            onChange={onChange}
          />
        )}
      </Lijst>
      <Lijst
        veld="avg"
        label="Op welke grondslag van de AVG"
        waarden={formulier.avg}
        onChange={(avg) => zet({ avg })}
      >
        {(waarden, onChange) => <Vinkjes id="avg" opties={AVG} waarden={waarden} onChange={onChange} />}
      </Lijst>
      <TekstVak
        name="artikelen"
        label="Op welke artikelen"
        optioneel
        toelichting="Eén artikel op een regel, bijvoorbeeld: jeugdwet 7.4.0 lid 2. Leeg betekent: dit maakt niet uit."
        rows={2}
        value={formulier.artikelen}
        onChange={(event) => zet({ artikelen: event.target.value })}
      />
    </Veldblok>
  );
}

/** A list that is expected, or that may be anything; an empty list is expected to be empty. */
function Lijst(props: {
  veld: string;
  label: string;
  waarden: readonly string[] | null;
  onChange: (waarden: readonly string[] | null) => void;
  children: (waarden: readonly string[], onChange: (waarden: readonly string[]) => void) => ReactElement;
}): ReactElement {
  const { veld, label, waarden, onChange, children } = props;
  return (
    <VeldGroep
      id={waarden === null ? `${veld}-vrij` : veld}
      label={label}
      {...(waarden !== null && waarden.length === 0
        ? { toelichting: "Er is niets gekozen: het voorbeeld verwacht er dan geen." }
        : {})}
    >
      <Vink
        id={`${veld}-vrij`}
        label="Dit maakt niet uit"
        aan={waarden === null}
        onChange={(aan) => onChange(aan ? null : [])}
      />
      {waarden === null ? null : children(waarden, onChange)}
    </VeldGroep>
  );
}
