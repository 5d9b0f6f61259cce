import { naam, waardeVan, type Keuze, type Persoon, type Term } from "@core/grondslagen";
import { KeuzeGroep, TekstVeld, VeldGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { Rijen } from "./rijen.tsx";
import { SprekerVeld } from "./spreker-veld.tsx";
import { onderVraag, Waarom } from "./vraag-kader.tsx";
import type { VraagProps } from "./vraag-props.ts";

/** Who the decision is about or touches: roles and ages, children first. */
export function PersonenVraag(props: VraagProps): ReactElement {
  const { vraag, antwoorden, onChange, woordenlijst: w, niveau, fout } = props;
  const personen = waardeVan(vraag, "personen", antwoorden) ?? [];
  const kinderen = personen.filter(isKind);
  const anderen = personen.filter((persoon) => !isKind(persoon));
  const kindrollen = w.betrokkenen.filter((term) => isKindrol(term.id));
  const rollen = w.betrokkenen.filter((term) => !isKindrol(term.id));
  const titel = (persoon: Persoon, index: number) =>
    isKind(persoon) ? `Kind ${index + 1}` : `Persoon ${index + 1}: ${naam(w, "betrokkenen", persoon.rol)}`;
  return (
    <VeldGroep
      id={vraag.id}
      label={vraag.titel}
      groot
      kopNiveau={niveau}
      toelichting={vraag.hulp}
      fout={fout}
      onder={onderVraag(vraag, true)}
    >
      <Waarom vraag={vraag} />
      <div className="gr-groep" role="group" aria-label="Kinderen">
        <p className="gr-groep__kop">Kinderen</p>
        <Rijen<Persoon>
          id={`${vraag.id}-kind`}
          rijen={kinderen}
          onChange={(rijen) => onChange([...rijen, ...anderen])}
          naam={titel}
          toevoegen={[
            {
              label: "Kind toevoegen",
              nog: "Nog een kind toevoegen",
              maak: (id) => nieuw(id, kindrollen),
            },
          ]}
        >
          {(persoon, _index, wijzig) => (
            <Persoonvelden {...{ persoon, wijzig }} rollen={kindrollen} vraagId={vraag.id} />
          )}
        </Rijen>
      </div>
      <div className="gr-groep" role="group" aria-label="Anderen">
        <p className="gr-groep__kop">Uw cliënt en anderen</p>
        <Rijen<Persoon>
          id={vraag.id}
          rijen={anderen}
          onChange={(rijen) => onChange([...kinderen, ...rijen])}
          naam={titel}
          toevoegen={[
            {
              label: "Persoon toevoegen",
              nog: "Nog een persoon toevoegen",
              maak: (id) => nieuw(id, rollen),
            },
          ]}
        >
          {(persoon, _index, wijzig) => <Persoonvelden {...{ persoon, wijzig, rollen }} vraagId={vraag.id} />}
        </Rijen>
      </div>
    </VeldGroep>
  );
}

function Persoonvelden(props: {
  readonly persoon: Persoon;
  readonly wijzig: (deel: Partial<Persoon>) => void;
  readonly rollen: readonly Term[];
  readonly vraagId: string;
}): ReactElement {
  const { persoon, wijzig, rollen, vraagId } = props;
  const basis = `${vraagId}-${persoon.id}`;
  return (
    <>
      <KeuzeGroep
        name={`${basis}-rol`}
        label="Wie is dit?"
        naast
        opties={rollen.map((term) => ({
          value: term.id,
          label: term.naam.charAt(0).toUpperCase() + term.naam.slice(1),
        }))}
        value={persoon.rol}
        onChange={(rol) => wijzig({ rol })}
      />
      <TekstVeld
        name={`${basis}-leeftijd`}
        label="Leeftijd in jaren"
        optioneel
        breedte="kort"
        inputMode="numeric"
        maxLength={3}
        value={persoon.leeftijd ?? ""}
        onChange={(event) => wijzig({ leeftijd: leeftijdVan(event.target.value) })}
      />
      <KeuzeGroep
        name={`${basis}-overzien`}
        label="Kan deze persoon overzien wat het delen betekent?"
        optioneel
        naast
        opties={[
          { value: "ja", label: "Ja" },
          { value: "nee", label: "Nee" },
          { value: "twijfel", label: "Ik twijfel" },
        ]}
        value={persoon.kanOverzien}
        onChange={(keuze) => wijzig({ kanOverzien: keuze as Keuze })}
      />
      {persoon.kanOverzien === "nee" || persoon.kanOverzien === "twijfel" || persoon.vertegenwoordiger ? (
        <SprekerVeld
          name={`${basis}-vertegenwoordiger`}
          label="Wie spreekt voor deze persoon?"
          leeftijd={persoon.leeftijd}
          optioneel={persoon.kanOverzien !== "nee"}
          value={persoon.vertegenwoordiger ?? ""}
          onChange={(vertegenwoordiger) => wijzig({ vertegenwoordiger })}
        />
      ) : null}
    </>
  );
}

function isKindrol(rol: string): boolean {
  return rol.endsWith("-kind");
}

function isKind({ rol }: Persoon): boolean {
  return isKindrol(rol);
}

function nieuw(id: string, rollen: readonly Term[]): Persoon {
  return { id, rol: rollen[0]?.id ?? "ander", leeftijd: null, kanOverzien: null };
}

function leeftijdVan(tekst: string): number | null {
  const jaren = /^\d{1,3}$/.test(tekst.trim()) ? Number(tekst) : null;
  return jaren !== null && jaren <= 130 ? jaren : null;
}
