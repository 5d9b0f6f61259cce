import { isDatum, type Eis, type Term, type VereisteBewijs } from "@core/grondslagen";
import { DatumVeld, Details, TekstVak, TekstVeld } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { vandaagOf } from "./vandaag-of.ts";

interface BewijsProps {
  readonly eis: Eis;
  readonly term: Term;
  readonly bewijs: VereisteBewijs;
  readonly onChange: (deel: Partial<VereisteBewijs>) => void;
  readonly vandaag: string;
}

/** What a weighing, a suspicion or an agreement asks beside an explanation; nothing for other requirements. */
export function EisBewijs(props: BewijsProps): ReactElement | null {
  switch (props.eis.soort) {
    case "afweging":
      return <Belangen {...props} />;
    case "vermoeden":
      return <Vermoeden {...props} />;
    case "instemming":
      return <Instemming {...props} />;
    default:
      return null;
  }
}

function Belangen({ term, bewijs, onChange }: BewijsProps): ReactElement {
  return (
    <>
      <TekstVak
        name={`vereiste-${term.id}-belang-delen`}
        label="Waarom is het delen nodig, en wat levert het op?"
        rows={2}
        value={bewijs.belangDelen ?? ""}
        onChange={(event) => onChange({ belangDelen: event.target.value })}
      />
      <TekstVak
        name={`vereiste-${term.id}-belang-betrokkene`}
        label="Wat betekent het voor de persoon over wie de gegevens gaan?"
        toelichting="Denk aan de schade voor het privéleven, en aan de gevolgen van het delen."
        rows={2}
        value={bewijs.belangBetrokkene ?? ""}
        onChange={(event) => onChange({ belangBetrokkene: event.target.value })}
      />
    </>
  );
}

function Vermoeden({ term, bewijs, onChange, vandaag }: BewijsProps): ReactElement {
  return (
    <>
      <TekstVak
        name={`vereiste-${term.id}-feiten`}
        label="Op welke feiten rust het vermoeden?"
        toelichting="Schrijf op wat iemand zag of hoorde. Een gevoel is niet genoeg."
        rows={3}
        value={bewijs.feiten ?? ""}
        onChange={(event) => onChange({ feiten: event.target.value })}
      />
      <Wie {...{ term, bewijs, onChange, vandaag }} label="Wie heeft dit vermoeden?" />
      <Wanneer {...{ term, bewijs, onChange, vandaag }} label="Vanaf wanneer is er dit vermoeden?" />
    </>
  );
}

function Instemming({ term, bewijs, onChange, vandaag }: BewijsProps): ReactElement {
  return (
    <>
      <Wie {...{ term, bewijs, onChange, vandaag }} label="Wie heeft ingestemd?" />
      <Wanneer {...{ term, bewijs, onChange, vandaag }} label="Wanneer?" />
      <Details samenvatting="Is de instemming later ingetrokken?" open={bewijs.ingetrokkenOp !== undefined}>
        <DatumVeld
          name={`vereiste-${term.id}-ingetrokken`}
          label="Op welke dag is de instemming ingetrokken?"
          optioneel
          value={bewijs.ingetrokkenOp ? bewijs.ingetrokkenOp : null}
          onChange={(iso) => onChange({ ingetrokkenOp: isDatum(iso) ? iso : "" })}
        />
      </Details>
    </>
  );
}

type VeldProps = Omit<BewijsProps, "eis"> & { readonly label: string };

function Wie({ term, bewijs, onChange, label }: VeldProps): ReactElement {
  return (
    <TekstVeld
      name={`vereiste-${term.id}-door`}
      label={label}
      toelichting="Noem een rol, geen naam."
      value={bewijs.door ?? ""}
      onChange={(event) => onChange({ door: event.target.value })}
    />
  );
}

function Wanneer({ term, bewijs, onChange, label, vandaag }: VeldProps): ReactElement {
  return (
    <DatumVeld
      name={`vereiste-${term.id}-wanneer`}
      label={label}
      value={bewijs.wanneer ? bewijs.wanneer : null}
      snel={vandaagOf(vandaag)}
      onChange={(iso) => onChange({ wanneer: isDatum(iso) ? iso : "" })}
    />
  );
}
