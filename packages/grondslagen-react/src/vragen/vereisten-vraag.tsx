import { isDatum, waardeVan, type Keuze, type Term, type VereisteBewijs } from "@core/grondslagen";
import { DatumVeld, KeuzeGroep, TekstVak, TekstVeld, VeldGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { onderVraag, Voorbeelden, Waarom } from "./vraag-kader.tsx";
import type { VraagProps } from "./vraag-props.ts";

const LEEG: VereisteBewijs = { status: "onbekend", toelichting: "" };

/** Evidence per requirement of the law. Consent asks more: by whom, how, when, for what, and can they oversee it. */
export function VereistenVraag(props: VraagProps & { readonly vereisten: readonly string[] }): ReactElement {
  const { vraag, antwoorden, onChange, woordenlijst, niveau, fout, vereisten } = props;
  const bewijs = waardeVan(vraag, "vereisten", antwoorden) ?? {};
  const termen = vereisten.map(
    (id): Term => woordenlijst.vereisten.find((term) => term.id === id) ?? { id, naam: id, aliassen: [] },
  );
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
      <Voorbeelden vraag={vraag} />
      <div className="gr-rijen">
        {termen.map((term, index) => (
          <Vereiste
            key={term.id}
            id={index === 0 ? vraag.id : `${vraag.id}-${term.id}`}
            term={term}
            bewijs={Object.hasOwn(bewijs, term.id) ? bewijs[term.id] : undefined}
            onChange={(deel) => onChange({ ...bewijs, [term.id]: { ...LEEG, ...bewijs[term.id], ...deel } })}
          />
        ))}
      </div>
    </VeldGroep>
  );
}

type VereisteProps = {
  readonly id: string;
  readonly term: Term;
  readonly bewijs: VereisteBewijs | undefined;
  readonly onChange: (deel: Partial<VereisteBewijs>) => void;
};

function Vereiste({ id, term, bewijs, onChange }: VereisteProps): ReactElement {
  const titel = term.naam.charAt(0).toUpperCase() + term.naam.slice(1);
  const toestemming = term.id.endsWith("toestemming");
  return (
    <div className="gr-rij" role="group" aria-label={titel}>
      <div className="gr-rij__kop">
        <strong>{titel}</strong>
      </div>
      <KeuzeGroep
        id={id}
        name={`vereiste-${term.id}-status`}
        label={toestemming ? "Is er toestemming?" : "Voldoet u hieraan?"}
        toelichting={term.toelichting}
        naast
        opties={[
          { value: "voldaan", label: "Ja" },
          { value: "niet-voldaan", label: "Nee" },
          { value: "onbekend", label: "Weet ik nog niet" },
        ]}
        value={bewijs?.status ?? null}
        onChange={(status) => onChange({ status: status as VereisteBewijs["status"] })}
      />
      {toestemming && bewijs?.status === "voldaan" ? (
        <Toestemming {...{ id, term, bewijs, onChange }} />
      ) : null}
      <TekstVak
        name={`vereiste-${term.id}-toelichting`}
        label={bewijs?.status === "voldaan" ? "Hoe voldoet u hieraan?" : "Leg uit hoe het zit"}
        optioneel={toestemming && (bewijs?.hoe ?? "").trim() !== ""}
        rows={3}
        value={bewijs?.toelichting ?? ""}
        onChange={(event) => onChange({ toelichting: event.target.value })}
      />
    </div>
  );
}

function Toestemming({ term, bewijs, onChange }: VereisteProps): ReactElement {
  const basis = `vereiste-${term.id}`;
  return (
    <>
      <TekstVeld
        name={`${basis}-door`}
        label="Wie gaf toestemming?"
        toelichting="Noem een rol, geen naam."
        value={bewijs?.door ?? ""}
        onChange={(event) => onChange({ door: event.target.value })}
      />
      <TekstVeld
        name={`${basis}-hoe`}
        label="Hoe gaf deze persoon toestemming?"
        toelichting="Bijvoorbeeld: in een gesprek thuis, met een brief in eenvoudige taal."
        value={bewijs?.hoe ?? ""}
        onChange={(event) => onChange({ hoe: event.target.value })}
      />
      <DatumVeld
        name={`${basis}-wanneer`}
        label="Wanneer?"
        value={bewijs?.wanneer ? bewijs.wanneer : null}
        onChange={(iso) => onChange({ wanneer: isDatum(iso) ? iso : "" })}
      />
      <TekstVeld
        name={`${basis}-waarvoor`}
        label="Waarvoor precies?"
        value={bewijs?.waarvoor ?? ""}
        onChange={(event) => onChange({ waarvoor: event.target.value })}
      />
      <KeuzeGroep
        name={`${basis}-overzien`}
        label="Kan deze persoon overzien waar hij of zij ja tegen zegt?"
        toelichting="Begrijpt deze persoon welke gegevens u deelt, met wie, en wat er gebeurt bij een nee?"
        naast
        opties={[
          { value: "ja", label: "Ja" },
          { value: "nee", label: "Nee" },
          { value: "twijfel", label: "Ik twijfel" },
        ]}
        value={bewijs?.kanOverzien ?? null}
        onChange={(keuze) => onChange({ kanOverzien: keuze as Keuze })}
      />
      {bewijs?.kanOverzien === "nee" || bewijs?.kanOverzien === "twijfel" || bewijs?.vertegenwoordiger ? (
        <TekstVeld
          name={`${basis}-vertegenwoordiger`}
          label="Wie spreekt namens deze persoon?"
          toelichting="Noem een rol, geen naam. Bijvoorbeeld “mentor” of “ouder met gezag”."
          optioneel={bewijs.kanOverzien !== "nee"}
          value={bewijs.vertegenwoordiger ?? ""}
          onChange={(event) => onChange({ vertegenwoordiger: event.target.value })}
        />
      ) : null}
    </>
  );
}
